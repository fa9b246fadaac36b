import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromiumProxyFlags } from './proxy.ts';

export const chromiumFlags: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...chromiumProxyFlags,
  // Chromium's own sandbox refuses to run as root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** The identity that Chromium gives an unpacked extension: from where it lies. */
const idOf = (extension: string): string =>
  createHash('sha256')
    .update(extension)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, digit => String.fromCharCode(97 + Number.parseInt(digit, 16)));

/** Pins the extension's icon: one that is not pinned slides out first at each click, for a quarter of a second. */
export async function pin(extension: string, profile: string): Promise<void> {
  await mkdir(path.join(profile, 'Default'));
  const preferences = { extensions: { pinned_extensions: [idOf(extension)] } };
  await writeFile(path.join(profile, 'Default/Preferences'), JSON.stringify(preferences));
}
