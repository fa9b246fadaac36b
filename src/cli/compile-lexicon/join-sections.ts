import {
  checksum,
  HEADER_BYTES,
  MAGIC,
  SECTIONS,
  type Section,
  VERSION,
} from '../../engine/lexicon/format.ts';

/** Puts the sections behind a header into one file, see the engine's `format.ts`. */
export function joinSections(sections: Readonly<Record<Section, Uint8Array>>): Uint8Array {
  const parts = SECTIONS.map(name => sections[name]);
  const file = new Uint8Array(HEADER_BYTES + parts.reduce((sum, part) => sum + part.length, 0));
  let at = HEADER_BYTES;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  file.set(new TextEncoder().encode(MAGIC));
  const view = new DataView(file.buffer);
  const header = [
    VERSION,
    file.length,
    checksum(file.subarray(HEADER_BYTES)),
    parts.length,
    ...parts.map(part => part.length),
  ];
  header.forEach((value, i) => {
    view.setUint32(MAGIC.length + 4 * i, value, true);
  });
  return file;
}
