const BOMS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];

/** HTML looks for a declaration in the first 1,024 bytes; some newsrooms put scripts before it. */
const PRESCAN_BYTES = 4096;
const META = /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:-]{1,40})/i;
const XML = /^\s{0,99}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w:-]{1,40})/i;
const HEADER = /charset\s{0,9}=\s{0,9}["']?([\w:-]{1,40})/i;

/**
 * Decodes a body as the HTML standard does: byte order mark, then Content-Type, then the document's own
 * declaration, then UTF-8. Two false declarations common on news sites are seen through, because a wrong
 * letter would look like an alteration: UTF-8 called Latin-1, and Latin-1 called UTF-8.
 */
export function decodeText(bytes: Uint8Array, contentType: string): string {
  const mark = BOMS.find(([, bom]) => bom.every((byte, i) => bytes[i] === byte));
  if (mark) return new TextDecoder(mark[0]).decode(bytes);
  const declared = decoderFor(HEADER.exec(contentType)?.[1]) ?? decoderFor(declaration(bytes));
  if (declared && declared !== 'utf-8' && declared !== 'windows-1252')
    return new TextDecoder(declared).decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  return isUtf8(text, bytes) ? text : new TextDecoder('windows-1252').decode(bytes);
}

function decoderFor(label: string | undefined): string | undefined {
  if (!label) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function declaration(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN_BYTES));
  const label = (XML.exec(start) ?? META.exec(start))?.[1];
  // A declaration that could be read byte by byte cannot be in UTF-16 (HTML standard, prescan).
  return label && /^utf-16/i.test(label) ? 'utf-8' : label;
}

// In Latin-1 read as UTF-8 nearly every byte above 0x7f is an error; one broken byte in UTF-8 is only that.
function isUtf8(text: string, bytes: Uint8Array): boolean {
  let errors = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) errors++;
  if (errors === 0) return true;
  let high = 0;
  for (const byte of bytes) if (byte > 0x7f) high++;
  return errors * 2 < high;
}
