import { LookupError } from './lookup-error.ts';

/**
 * Reads a body piece by piece and stops as soon as it exceeds `maxBytes` (counted after decompression, so a
 * small compressed body cannot unpack without bound). Throws a `LookupError` "too-large".
 */
export async function readBody(response: Response, maxBytes: number, who: string): Promise<Uint8Array> {
  const declared = Number(response.headers.get('content-length') ?? 0);
  if (declared > maxBytes) {
    await response.body?.cancel();
    throw new LookupError('too-large', who);
  }
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      throw new LookupError('too-large', who);
    }
    pieces.push(value);
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    body.set(piece, at);
    at += piece.byteLength;
  }
  return body;
}
