import { LookupError } from './lookup-error.ts';

const PACKAGED = /^(?:chrome|moz)-extension:\/\//;

/**
 * The bytes of a file that ships inside the extension, such as the packed lexicon.
 * `url` is what `runtime.getURL` gives; any other address is refused with a `LookupError`.
 */
export async function readPackagedFile(url: string): Promise<Uint8Array> {
  if (!PACKAGED.test(url)) throw new LookupError('address-refused', url);
  const response = await fetch(url);
  if (!response.ok) throw new LookupError('not-found', url);
  return new Uint8Array(await response.arrayBuffer());
}
