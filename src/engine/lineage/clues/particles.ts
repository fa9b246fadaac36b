import type { PreparedText } from '../../text/prepare.ts';
import { ofBoth, type Pair } from '../pair.ts';
import type { TokenRange } from '../swaps.ts';
import type { Clue } from '../witness.ts';
import { clue } from './clue.ts';

/** Particles that make a verb of two words: "called off", "set up". */
const PARTICLES = new Set('up off out down away back ahead along apart'.split(' '));
/**
 * For each more of them in the differing places of one text. Few languages have such verbs, and translators into English
 * seldom come back to them: on 20 pairs translated back the originals have twice as many.
 */
const A_PARTICLE = 0.35;
/** A difference below this is chance. */
const LEAST = 3;

function count({ tokens }: PreparedText, ranges: readonly TokenRange[]): number {
  let found = 0;
  for (const { from, to } of ranges)
    for (let at = from; at < to; at += 1)
      if (PARTICLES.has(tokens[at]?.key ?? '') && tokens[at - 1]?.kind === 'word') found += 1;
  return found;
}

/** Verbs of two words that one text has and the other has replaced. */
export function particlesClue(pair: Pair): Clue | null {
  const { a, b, swaps } = pair;
  const [here, there] = ofBoth(pair, swaps, count);
  if (Math.abs(here - there) < LEAST) return null;
  const [idiomatic, plain, more, fewer] = here > there ? [a, b, here, there] : [b, a, there, here];
  return clue(
    A_PARTICLE * (here - there),
    `Where they differ, ${idiomatic.name} has ${more} verbs like “set up” or “call off” and ${plain.name} ${fewer}: translation loses them.`,
  );
}
