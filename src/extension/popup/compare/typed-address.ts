import { isLoopback } from '../../../lookup/door/address-policy.ts';

/**
 * The web address that a reader typed or pasted, "example.org/story" too; null for what is none. Sites are asked
 * over https, this computer as it was typed.
 */
export function typedAddress(typed: string): string | null {
  const trimmed = typed.trim();
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (/\s/.test(trimmed) || !URL.canParse(full)) return null;
  const url = new URL(full);
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) url.protocol = 'https:';
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  const isSite = url.hostname.includes('.') || isLoopback(url.hostname);
  return isWeb && isSite ? url.href : null;
}
