import { readFileSync } from 'node:fs';
import { diffWords } from 'diff';
import { type Bench, exactly, figure, type Row } from '../frame/row.ts';
import { inventedStory, reworded } from '../invented-story.ts';
import { type Engine, engineAsShipped, englishLexiconFile } from '../stage/engine.ts';
import { timesOf } from '../stage/timing.ts';

const WORDS = [250, 1_000, 4_000, 16_000, 64_000];

/** Which of the words are replaced, on average every nth. */
const REWORDED = [
  ['edited here and there', 20],
  ['reworded throughout', 4],
] as const;

/** diffWords grows with the square of what differs: beyond so many reworded words it takes minutes. */
const MOST_FOR_PEER = 4_000;

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

function rowsOf(engine: Engine, what: string, everyNth: number): Row[] {
  const lexicon = engine.openLexicon(new Uint8Array(readFileSync(englishLexiconFile)));
  const points: [number, number][] = [];
  const rows = WORDS.map((words): Row => {
    const version = inventedStory(words, 7);
    const page = reworded(version, everyNth, 11);
    const runs = Math.max(3, Math.min(30, Math.round(60_000 / words)));
    const both = () => [page, version].map(text => ({ text: engine.prepare(text, 'en') }));
    const ours = timesOf(runs, () => {
      const [first, second] = both();
      if (first && second) engine.compareTexts(first, second, lexicon);
    });
    points.push([words, Math.min(...ours)]);
    const common = { what: `compare ${words} words, ${what}`, where: 'Node', unit: 'ms', ours: figure(ours) };
    if (words > MOST_FOR_PEER) return common;
    const peer = { name: 'diff’s diffWords', ...figure(timesOf(runs, () => diffWords(version, page))) };
    return { ...common, peer };
  });
  const grown = points.filter(([words]) => words >= GROWS_FROM);
  return [
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
