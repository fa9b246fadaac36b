// How long a check takes and how long its longest step keeps a worker from answering messages:
//   npx tsx test/bench/check.ts
import { readFileSync } from 'node:fs';
import { checkInSteps } from '../../src/engine/check.ts';
import { openLexicon } from '../../src/engine/lexicon/open-lexicon.ts';

const lexicon = openLexicon(
  readFileSync(new URL('../../src/engine/lexicon/english.lexicon', import.meta.url)),
);
const WORDS = [250, 1_000, 4_000, 16_000, 64_000];
const ROUNDS = 5;

const PLACES = 'Halvik Orrestad Sandvika Lindholm Tarnby Veles Korsund Marbeck Ostrava Penhale'.split(' ');
const DOERS =
  'council harbour-board school coast-guard hospital museum ferry-company court library union'.split(' ');
const DEEDS = 'approved,rejected,postponed,announced,criticised,welcomed,opened,closed,sold,restored'.split(
  ',',
);
const THINGS = 'bridge budget report garden contract inquiry station festival road archive'.split(' ');

/** A story of so many words that never repeats a sentence; `edited` changes a figure in every twentieth. */
function story(words: number, edited: boolean): string {
  const sentences: string[] = [];
  const pick = (list: readonly string[], at: number) => list[at % list.length];
  for (let n = 0; sentences.length * 14 < words; n++) {
    const figure = edited && n % 20 === 7 ? n + 1_000 : n + 3;
    sentences.push(
      `The ${pick(DOERS, n)} of ${pick(PLACES, n >> 1)} ${pick(DEEDS, n >> 2)} the new ${pick(THINGS, n >> 3)} on day ${figure} after a long debate.`,
    );
  }
  return sentences.map((sentence, n) => sentence + (n % 4 === 3 ? '\n' : ' ')).join('');
}

interface Times {
  readonly whole: number;
  readonly longestStep: number;
}

function measure(words: number): Times {
  const article = { title: '', language: 'en', text: story(words, true) };
  const versions = [{ id: 'v', source: 'given', text: story(words, false) }];
  const begun = performance.now();
  let longestStep = 0;
  let last = begun;
  const steps = checkInSteps(article, versions, lexicon);
  for (let step = steps.next(); ; step = steps.next()) {
    const now = performance.now();
    longestStep = Math.max(longestStep, now - last);
    last = now;
    if (step.done) return { whole: now - begun, longestStep };
  }
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

measure(1_000);
console.log('words against words   check ms   longest step ms   (middle of 5)');
for (const words of WORDS) {
  const times = Array.from({ length: ROUNDS }, () => measure(words));
  const [whole, longest] = [
    middle(times.map(time => time.whole)),
    middle(times.map(time => time.longestStep)),
  ];
  console.log(
    `${String(words).padStart(19)}${whole.toFixed(1).padStart(11)}${longest.toFixed(1).padStart(18)}`,
  );
}
