import { readPackagedFile } from '../../lookup/sources/http.ts';
import { addressOf } from '../browser/api.ts';

/** The toolbar's pictures, which differ in shape as well as in colour; `icon` is Unspin's own. */
export type Picture = 'icon' | 'changed' | 'reworded' | 'nothing' | 'unreadable';

/** Pixels to a side, as src/build/draw-icons.mjs writes one behind the other. */
const SIZES = [16, 32];
const BYTES_A_PIXEL = 4;

/** An image as the browser's types want it: with room for any name, which none has. */
type Pixels = ImageData & Record<string, unknown>;

const kept = new Map<Picture, Promise<Record<string, Pixels>>>();

async function read(picture: Picture): Promise<Record<string, Pixels>> {
  const bytes = await readPackagedFile(addressOf(`icons/${picture}.rgba`));
  let from = 0;
  return Object.fromEntries(
    SIZES.map(size => {
      const end = from + size * size * BYTES_A_PIXEL;
      const image = new ImageData(new Uint8ClampedArray(bytes.slice(from, end)), size) as Pixels;
      from = end;
      return [size, image];
    }),
  );
}

/** A picture by its size in pixels; rejects when the extension's own file cannot be read. */
export function toolbarPicture(picture: Picture): Promise<Record<string, Pixels>> {
  const known = kept.get(picture);
  if (known) return known;
  const reading = read(picture);
  kept.set(picture, reading);
  reading.catch(() => kept.delete(picture));
  return reading;
}
