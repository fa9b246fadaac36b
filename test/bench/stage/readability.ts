import esbuild from 'esbuild';
import type { Driver } from '../../extension/driver/driver.ts';
import { root } from '../../setup/step.ts';

/** Readability alone, as a script that leaves `parseOnce` in the page. */
const script = esbuild
  .build({
    stdin: {
      contents: `
        import { Readability } from '@mozilla/readability';
        globalThis.parseOnce = () => {
          const copy = document.cloneNode(true);
          const begun = performance.now();
          new Readability(copy).parse();
          return performance.now() - begun;
        };`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'iife',
  })
  .then(({ outputFiles: [file] }) => file?.text ?? '');

/** How long Readability's own parse takes at its first run on a page that was just opened, in milliseconds. */
export async function firstParse(driver: Driver, address: string): Promise<number> {
  const page = await driver.open(address);
  await page.evaluate(await script);
  const took = (await page.evaluate('parseOnce()')) as number;
  await page.close();
  return took;
}
