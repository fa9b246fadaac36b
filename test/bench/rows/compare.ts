import { readFileSync } from 'node:fs';
import { diffWords } from 'diff';
import { type Bench, exactly, figure, type Row } from '../frame/row.ts';
import { inventedStory, reworded } from '../invented-story.ts';
import { type Engine, engineAsShipped, englishLexiconFile } from '../stage/engine.ts';
import { timeOf, timesOf } from '../stage/timing.ts';

const WORDS = [250, 1_000, 4_000, 16_000, 64_000];

/** Which of the words are replaced, on average every nth. */
const REWORDED = [
  ['edited here and there', 20],
  ['reworded throughout', 4],
] as const;

/** diffWords grows with the square of what differs: beyond so many reworded words it takes minutes. */
const MOST_FOR_PEER = 4_000;

/** Runs before the first that counts: by then both sides run as compiled, however the lengths are ordered. */
const WARMED_UP = 100;
/** The pair that the bar is on. */
const WORDS_OF_BAR = 1_000;

/** Over the first of the lengths the fixed work of a comparison hides how it grows. */
const GROWS_FROM = 1_000;

/**
 * The exponent e of time ≈ c · words^e, as the least squares line through the logarithms has it.
 * @param points words and the milliseconds they took
 */
export function growthExponent(points: readonly (readonly [words: number, ms: number])[]): number {
  const logs = points.map(([words, ms]) => [Math.log(words), Math.log(ms)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
  return covariance / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
}

const PEER = 'diff’s diffWords';
const BAR = { bar: { of: 'ratio', most: 1.5 }, goal: { of: 'ratio', most: 0.7 } } as const;

/** The work of one comparison, from two texts to all that differs, and the peer's, which marks the words that do. */
function pairOf(engine: Engine, words: number, everyNth: number) {
  const lexicon = engine.openLexicon(new Uint8Array(readFileSync(englishLexiconFile)));
  const version = inventedStory(words, 7);
  const page = reworded(version, everyNth, 11);
  const read = (text: string) => ({ text: engine.prepare(text, 'en') });
  return {
    ours: () => engine.compareTexts(read(page), read(version), lexicon),
    peer: () => diffWords(version, page),
  };
}

function rowsOf(engine: Engine, what: string, everyNth: number): Row[] {
  const { ours: first, peer: firstPeer } = pairOf(engine, WORDS_OF_BAR, everyNth);
  const cold = { ours: exactly(timeOf(first)), peer: { name: PEER, ...exactly(timeOf(firstPeer)) } };
  for (let run = 0; run < WARMED_UP; run += 1) {
    first();
    firstPeer();
  }
  const points: [number, number][] = [];
  const rows = WORDS.map((words): Row => {
    const pair = pairOf(engine, words, everyNth);
    const runs = Math.max(3, Math.min(30, Math.round(60_000 / words)));
    const ours = timesOf(runs, pair.ours);
    points.push([words, Math.min(...ours)]);
    const common = { what: `compare ${words} words, ${what}`, where: 'Node', unit: 'ms', ours: figure(ours) };
    if (words > MOST_FOR_PEER) return common;
    const peer = { name: PEER, ...figure(timesOf(runs, pair.peer)) };
    return words === WORDS_OF_BAR ? { ...common, peer, ...BAR } : { ...common, peer };
  });
  const grown = points.filter(([words]) => words >= GROWS_FROM);
  return [
    {
      what: `compare ${WORDS_OF_BAR} words, ${what}`,
      where: 'Node',
      unit: 'ms',
      ...cold,
      note: 'the first time',
    },
    ...rows,
    {
      what: `growth of comparison, ${what}`,
      where: 'Node',
      unit: 'exponent',
      ours: exactly(growthExponent(grown)),
      bar: { of: 'ours', most: 1.3 },
      note: `${GROWS_FROM} to ${WORDS.at(-1)} words`,
    },
  ];
}

export const compare: Bench = {
  name: 'compare',
  async measure() {
    const engine = await engineAsShipped();
    return REWORDED.flatMap(([what, everyNth]) => rowsOf(engine, what, everyNth));
  },
};
