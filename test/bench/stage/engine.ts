import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { checkInSteps as Check } from '../../../src/engine/check.ts';
import type { compareTexts as Compare } from '../../../src/engine/compare/compare-texts.ts';
import type { openLexicon as Open } from '../../../src/engine/lexicon/open-lexicon.ts';
import type { detectInSteps as Detect } from '../../../src/engine/spin/detect-spin.ts';
import type { prepare as Prepare } from '../../../src/engine/text/prepare.ts';
import { root } from '../../setup/step.ts';

export const englishLexiconFile = path.join(root, 'src/engine/lexicon/english.lexicon');

/** The parts of the engine that benches call. */
export interface Engine {
  readonly checkInSteps: typeof Check;
  readonly compareTexts: typeof Compare;
  readonly detectInSteps: typeof Detect;
  readonly openLexicon: typeof Open;
  readonly prepare: typeof Prepare;
}

/** The engine as it ships, in one bundle: tsx wraps every inner function and would measure its own wrapping. */
export async function engineAsShipped(): Promise<Engine> {
  const outfile = path.join(root, 'dist/bench/engine.mjs');
  await build({
    stdin: {
      contents: `
        export { checkInSteps } from './src/engine/check.ts';
        export { compareTexts } from './src/engine/compare/compare-texts.ts';
        export { openLexicon } from './src/engine/lexicon/open-lexicon.ts';
        export { detectInSteps } from './src/engine/spin/detect-spin.ts';
        export { prepare } from './src/engine/text/prepare.ts';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
  });
  return import(pathToFileURL(outfile).href);
}
