import { readPackagedFile } from '../../../lookup/sources/http.ts';
import { action, addressOf, offscreen } from '../../browser/api.ts';

/** The toolbar's pictures, which differ in shape as well as in colour; `icon` is Unspin's own. */
export type Picture = 'icon' | 'changed' | 'reworded' | 'nothing' | 'unreadable';

/** Pixels to a side, as src/build/draw-icons.mjs writes one behind the other. */
const SIZES = [16, 32];
const BYTES_A_PIXEL = 4;

/** An image as the browser's types want it: with room for any name, which none has. */
type Pixels = ImageData & Record<string, unknown>;

const kept = new Map<Picture, Promise<Record<string, Pixels>>>();

async function readPixels(picture: Picture): Promise<Record<string, Pixels>> {
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

function pixelsOf(picture: Picture): Promise<Record<string, Pixels>> {
  const known = kept.get(picture);
  if (known) return known;
  const reading = readPixels(picture);
  kept.set(picture, reading);
  reading.catch(() => kept.delete(picture));
  return reading;
}

/**
 * Shows a picture on the toolbar of a tab. Chrome's worker makes a canvas for each PNG file, which takes 60 ms of a click:
 * it is given pixels. Firefox reads the files elsewhere.
 */
export async function showPicture(tabId: number, picture: Picture): Promise<void> {
  if (offscreen) return action.setIcon({ tabId, imageData: await pixelsOf(picture) });
  const path = Object.fromEntries(SIZES.map(size => [size, `/icons/${picture}-${size}.png`]));
  return action.setIcon({ tabId, path });
}
