import { AsyncIterReader } from 'warcio';
import { FileError } from './file-error.ts';

/**
 * Bytes as they were before gzip packed them, in one part or in many (RFC 1952 §2.2); bytes that are not packed as they
 * are.
 * @throws a FileError where packed bytes break off or are damaged
 */
export async function* unpack(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const reader = new AsyncIterReader(bytes, 'gzip');
  let wasPacked: boolean | undefined;
  for await (const chunk of reader) {
    wasPacked ??= reader.compressed !== null;
    // warcio gives out what it cannot unpack as it stands.
    if (wasPacked && reader.compressed === null) throw new FileError('cut');
    yield chunk;
  }
  const isWithinPart = reader.compressed !== null && reader.lastValue !== null && !reader.inflator?.ended;
  if (isWithinPart) throw new FileError('cut');
}
