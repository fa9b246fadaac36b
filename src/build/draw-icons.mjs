import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const ICON_SIZES = [16, 32, 48, 128];
const TOOLBAR_SIZES = [16, 32];

const drawn = (svg, size) => new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();

/** RGBA, each colour for itself: the drawing's colours are multiplied by their opacity. */
function pixelsOf(svg, size) {
  const pixels = Buffer.from(drawn(svg, size).pixels);
  for (let at = 0; at < pixels.length; at += 4) {
    const opacity = pixels[at + 3];
    if (opacity === 0 || opacity === 255) continue;
    for (let colour = at; colour < at + 3; colour += 1)
      pixels[colour] = Math.min(255, Math.round((pixels[colour] * 255) / opacity));
  }
  return pixels;
}

/**
 * Icons are drawn once, as SVG: icon.svg becomes 16.png and so on. Each of the toolbar's pictures becomes changed-16.png and
 * changed-32.png besides, for Chrome pixels in changed.rgba, of 16 and then of 32 to a side.
 */
export async function drawIcons(source, outdir, browser) {
  await mkdir(outdir, { recursive: true });
  const write = (name, bytes) => writeFile(path.join(outdir, name), bytes);
  for (const file of await readdir(source)) {
    const svg = await readFile(path.join(source, file), 'utf8');
    const { name } = path.parse(file);
    if (browser === 'chrome')
      await write(`${name}.rgba`, Buffer.concat(TOOLBAR_SIZES.map(size => pixelsOf(svg, size))));
    else for (const size of TOOLBAR_SIZES) await write(`${name}-${size}.png`, drawn(svg, size).asPng());
    if (name === 'icon') for (const size of ICON_SIZES) await write(`${size}.png`, drawn(svg, size).asPng());
  }
}
