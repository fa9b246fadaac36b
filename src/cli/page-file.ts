import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { decodeText } from '../lookup/door/decode-text.ts';
import { codeOf, Refusal } from './failure.ts';

/** The largest page of the public extraction benchmark has 2 MB; the text of a long book has 6. */
export const LARGEST_FILE = 24_000_000;

/** A page from the disk, decoded. */
export interface PageFile {
  readonly kind: 'html' | 'text';
  readonly content: string;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file',
  ENOTDIR: 'There is no such file',
  EISDIR: 'That is a folder, not a file',
  EACCES: 'This file may not be read',
  EPERM: 'This file may not be read',
};

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE)
      throw new Refusal(
        `${basename(path)} is too large: ${megabytes(size)}, and Unspin reads up to ${megabytes(LARGEST_FILE)}.`,
      );
    const file = await open(path);
    try {
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const code = codeOf(error);
    throw new Refusal(`${(code && REASONS[code]) ?? 'This file could not be read'}: ${path}`);
  }
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

const HTML_NAME = /\.x?html?$/i;
const HTML_START = /^\s*(?:<\?xml|<!doctype html|<!--|<html|<head|<body)/i;
// UTF-16 text has zero bytes too, but says so with a byte order mark.
const UTF16 = /^(?:\xff\xfe|\xfe\xff)/;

function isBinary(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 8192));
  return start.includes(0) && !UTF16.test(start.toString('latin1', 0, 2));
}

/**
 * Reads a page or a text from the disk.
 * @throws {Refusal} if there is no such file, it is too large, or it is no text
 */
export async function readPageFile(path: string): Promise<PageFile> {
  const bytes = await readBytes(path);
  if (isBinary(bytes)) throw new Refusal(`${basename(path)} is a binary file, not a text or a page.`);
  const content = decodeText(bytes, '');
  return { kind: HTML_NAME.test(path) || HTML_START.test(content) ? 'html' : 'text', content };
}
