import type { Draft } from '../story/finding.ts';

/** FNV-1a, 32 bit: fast, and ids need no more than to differ within one article. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

const FNV_OFFSET = 0x811c9dc5;
const digits = (value: number): string => value.toString(36).padStart(7, '0');

/**
 * An id that is the same whenever the same place of the same text is found again, so that what the reader decided
 * about it ("not an alteration") can be remembered: from kind, offsets and the words on both sides.
 */
export function findingId({ kind, start, end, text, was }: Draft): string {
  const words = `${kind}\u0000${text}\u0000${was ?? ''}`;
  return `${kind}-${start}-${end}-${digits(hash(words, FNV_OFFSET))}`;
}
