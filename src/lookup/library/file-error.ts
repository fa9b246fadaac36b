/**
 * Why a file could not be imported to its end. `cut`: it ends in the middle of a story, or its packed bytes are
 * damaged; `unreadable`: the browser cannot read on, as when the disk was taken out; `no-warc`: it is no web archive.
 */
export type FileTrouble = 'cut' | 'unreadable' | 'no-warc';

const WORDS: Record<FileTrouble, string> = {
  cut: 'The file breaks off or is damaged in the middle. The articles before that were added. Get the whole file and choose it: none is added twice.',
  unreadable:
    'The browser cannot read the file any further. The articles before that were added. Choose the same file again to go on from there.',
  'no-warc': 'This file is no web archive (WARC).',
};

/** What is wrong with a file that is imported, told in a sentence for the reader; `cause` is the browser's error. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly trouble: FileTrouble;

  constructor(trouble: FileTrouble, cause?: unknown) {
    super(WORDS[trouble], { cause });
    this.trouble = trouble;
  }
}

/** An error of reading a file as what it means; any other is given back as it is. */
export const asFileError = (error: unknown): unknown =>
  // Of the File API's errors (§6.3) none says more than that it cannot be read.
  error instanceof DOMException && /^(?:NotFound|NotReadable|Security)Error$/.test(error.name)
    ? new FileError('unreadable', error)
    : error;
