import { chunksOf, streamAfter } from './stream-chunks.ts';
import { unpack } from './unpack.ts';

/** JSON Lines to be imported. */
export interface ImportFile {
  /** Tells this file from others, as by name, size and date: an import of it that was broken off goes on. */
  readonly key: string;
  /** The bytes from an offset on. */
  open(from: number): ReadableStream<Uint8Array>;
}

export const keyOf = ({ name, size, lastModified }: File): string => `${name} ${size} ${lastModified}`;

/** A file of JSON Lines on the reader's disk; one that gzip packed is read from its start again to go on. */
export const importFile = (file: File): ImportFile => ({
  key: keyOf(file),
  open: from =>
    /\.gz$/i.test(file.name) ? streamAfter(from, unpack(chunksOf(file.stream()))) : file.slice(from).stream(),
});
