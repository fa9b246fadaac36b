import { type Attack, attacksOn } from './attacks.ts';
import type { Pattern } from './collect.ts';

/** How the time grew where a text twice as long took much more than twice the time. */
export interface Slow {
  readonly pattern: Pattern;
  readonly attack: Attack;
  /** Characters of the text, and milliseconds of the processor it took. */
  readonly length: number;
  readonly took: number;
  readonly growth: number;
}

/** Texts of these lengths: an exponential pattern shows at the first, a cubic one at the next, a quadratic at the last. */
const LENGTHS = [28, 600, 12_000];

/** Less is noise: most linear patterns read the longest text in well under a millisecond. */
const NOTICED_MS = 4;

/** Twice the text takes twice the time, quadratic growth makes it four. */
const LINEAR_GROWTH = 3;

const textOf = ({ before, pump, after }: Attack, length: number): string =>
  before + pump.repeat(Math.ceil(length / pump.length)) + after;

/** Milliseconds of the processor, which other programs cannot use up. Every use of a pattern looks for it from every place: `replace` of all does. */
function timeOf({ source, flags }: Pattern, text: string): number {
  const pattern = new RegExp(source, flags.includes('g') || flags.includes('y') ? flags : `${flags}g`);
  const begun = process.cpuUsage();
  text.replace(pattern, '');
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

const best = (times: number, measure: () => number): number =>
  Math.min(...Array.from({ length: times }, measure));

function slowUnder(pattern: Pattern, attack: Attack): Slow | null {
  for (const length of LENGTHS) {
    const text = textOf(attack, length);
    if (timeOf(pattern, text) < NOTICED_MS) continue;
    const took = best(3, () => timeOf(pattern, text));
    if (took < NOTICED_MS) continue;
    // Another program's turn may fall on one of the two texts: what is slow is so every time.
    const growth = best(
      3,
      () => best(3, () => timeOf(pattern, textOf(attack, length * 2))) / best(3, () => timeOf(pattern, text)),
    );
    if (growth > LINEAR_GROWTH) return { pattern, attack, length, took, growth };
  }
  return null;
}

/** How a pattern fares under all attacks: the first that makes it slow, and how many were tried. */
export function measurePattern(pattern: Pattern): { tried: number; slow: Slow | null } {
  const attacks = attacksOn(pattern);
  for (const [tried, attack] of attacks.entries()) {
    const slow = slowUnder(pattern, attack);
    if (slow) return { tried: tried + 1, slow };
  }
  return { tried: attacks.length, slow: null };
}
