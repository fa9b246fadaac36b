import { collectPatterns } from '../patterns/collect.ts';
import { measurePattern } from '../patterns/measure.ts';
import { newTally, note, type Part } from '../tally.ts';

/** Every regular expression of the sources under texts made to be slow for it. */
export const patterns: Part = {
  name: 'patterns',
  title: 'regular expressions under their worst texts',
  async run() {
    const tally = newTally();
    const all = await collectPatterns();
    for (const pattern of all) {
      const { tried, slow } = measurePattern(pattern);
      tally.cases += tried;
      if (!slow) continue;
      const { before, pump, after } = slow.attack;
      const text = `${JSON.stringify(before)} + ${JSON.stringify(pump)} × n + ${JSON.stringify(after)}`;
      note(
        tally,
        'stuck',
        `${pattern.file}: /${pattern.source}/${pattern.flags} on ${text}: ${slow.took.toFixed(0)} ms for ${slow.length} characters, ${slow.growth.toFixed(1)} times that for twice as many`,
      );
    }
    tally.figures.push(`${all.length} regular expressions`);
    return tally;
  },
};
