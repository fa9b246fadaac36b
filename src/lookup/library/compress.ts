const FORMAT = 'deflate-raw';

const through = (bytes: BlobPart, transform: CompressionStream | DecompressionStream): Response =>
  new Response(new Blob([bytes]).stream().pipeThrough(transform));

/** A text as deflated UTF-8. */
export const compress = (text: string): Promise<ArrayBuffer> =>
  through(text, new CompressionStream(FORMAT)).arrayBuffer();

/** The text again. Throws a TypeError when the bytes are damaged. */
export const decompress = (bytes: ArrayBuffer): Promise<string> =>
  through(bytes, new DecompressionStream(FORMAT)).text();
