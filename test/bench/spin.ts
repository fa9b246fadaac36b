/**
 * Opening the lexicon, reading one page: `npx tsx test/bench/spin.ts`. CPU milliseconds, so that a busy machine does
 * not count.
 */
import { readFileSync } from 'node:fs';
import { openLexicon } from '../../src/engine/lexicon/open-lexicon.ts';
import { detectSpin } from '../../src/engine/spin/detect-spin.ts';
import { prepare } from '../../src/engine/text/prepare.ts';
import { honest, spun } from '../unit/spin/pages.ts';

const bytes = new Uint8Array(
  readFileSync(new URL('../../src/engine/lexicon/english.lexicon', import.meta.url)),
);

function cpu(runs: number, work: () => void): number {
  for (let i = 0; i < runs; i++) work();
  const started = process.cpuUsage();
  for (let i = 0; i < runs; i++) work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000 / runs;
}

console.log(`lexicon opens in ${cpu(10, () => openLexicon(bytes)).toFixed(1)} ms`);
const lexicon = openLexicon(bytes);
for (const [name, story] of Object.entries({ honest, spun })) {
  const text = prepare(`${story}\n\n`.repeat(20), 'en');
  const thousands = text.tokens.length / 1000;
  console.log(
    `${name}: ${(cpu(10, () => detectSpin(text, lexicon)) / thousands).toFixed(1)} ms per 1,000 words`,
  );
}
