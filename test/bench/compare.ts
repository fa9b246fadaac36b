/**
 * How long a comparison takes, against npm diff's diffWords in the same run, and how it grows with the texts.
 *   npx tsx test/bench/compare.ts
 * Exits with 1 where a 1,000-word pair takes more than 1.5 times as long as diffWords.
 */
import { diffWords } from 'diff';
import { build } from 'esbuild';
import { inventedStory, reworded } from './invented-story.ts';

const MOST = 1.5;

/** The engine as it ships, in one bundle: tsx wraps every inner function and would measure its own wrapping. */
const bundle = await build({
  stdin: {
    contents: `
      import { readFileSync } from 'node:fs';
      import { compareTexts } from './src/engine/compare/compare-texts.ts';
      import { openLexicon } from './src/engine/lexicon/open-lexicon.ts';
      import { prepare } from './src/engine/text/prepare.ts';
      const lexicon = openLexicon(readFileSync('src/engine/lexicon/english.lexicon'));
      export const compare = (page, version) =>
        compareTexts({ text: prepare(page, 'en') }, { text: prepare(version, 'en') }, lexicon);
    `,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
});
const code = Buffer.from(bundle.outputFiles[0]?.contents ?? []).toString('base64');
const { compare: compareStories } = await import(`data:text/javascript;base64,${code}`);

/** The quickest of several runs, in milliseconds: what else the machine does only ever adds. */
function quickest(runs: number, work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    work();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

function measure(words: number, everyNth: number): { compare: number; diff: number | null } {
  const version = inventedStory(words, 7);
  const page = reworded(version, everyNth, 11);
  const runs = Math.max(3, Math.round(300_000 / words));
  const compare = quickest(runs, () => compareStories(page, version));
  // diffWords grows with the square of what differs: beyond 4,000 reworded words it takes minutes.
  const diff = words <= 4000 ? quickest(runs, () => diffWords(version, page)) : null;
  return { compare, diff };
}

const figure = (value: number | null): string => (value === null ? '-' : value.toFixed(1)).padStart(10);
let worst = 0;
for (const [what, everyNth] of [
  ['edited here and there', 20],
  ['reworded throughout', 4],
] as const) {
  console.log(`${what}\n     words  compare ms  diffWords ms  ratio`);
  for (const words of [250, 1000, 4000, 16_000, 64_000]) {
    const { compare, diff } = measure(words, everyNth);
    const ratio = diff === null ? null : compare / diff;
    if (words === 1000 && ratio !== null) worst = Math.max(worst, ratio);
    console.log(`${String(words).padStart(10)}${figure(compare)}  ${figure(diff)}  ${figure(ratio)}`);
  }
}
if (worst > MOST) {
  console.error(
    `A 1,000-word pair takes ${worst.toFixed(2)} times as long as diffWords; ${MOST} is the most.`,
  );
  process.exit(1);
}
