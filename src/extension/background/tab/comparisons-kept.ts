import { compareVersion, type Known, readAloneInSteps, traceLastVersion } from '../../../engine/known.ts';
import type { Lexicon } from '../../../engine/lexicon/lexicon.ts';
import type { Article } from '../../../story/article.ts';
import type { Version } from '../../../story/version.ts';

/** What was known of an article after no version, after one, after two, …: never empty. */
export type KnownSteps = readonly [Known, ...Known[]];

const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether these steps were made of this article: a report's article has its sentences beside, and its language named. */
const isAbout = ([{ article }]: KnownSteps, { text, title, published }: Article): boolean =>
  article.text === text && article.title === title && article.published === published;

/** The steps up to the first version that has been replaced or taken away since. */
function stillValid([alone, ...further]: KnownSteps, versions: readonly Version[]): KnownSteps {
  const stale = further.findIndex((step, i) => {
    const compared = step.versions.at(-1)?.version;
    const given = versions[i];
    return !compared || !given || !isSame(compared, given);
  });
  return [alone, ...further.slice(0, stale < 0 ? further.length : stale)];
}

/**
 * Compares an article with the versions that it has not been compared with yet; what was compared before stands.
 * A generator, so that the worker can answer messages in between. It yields what is known as soon as the first
 * version is compared: which text was there first takes as long again, and changes none of what differs.
 * @param before what an earlier call returned, or null
 * @returns the steps, whose last knows all of the versions
 */
export function* compareFurther(
  before: KnownSteps | null,
  article: Article,
  versions: readonly Version[],
  lexicon: Lexicon,
): Generator<Known | undefined, KnownSteps> {
  let steps: KnownSteps =
    before && isAbout(before, article)
      ? stillValid(before, versions)
      : [yield* readAloneInSteps(article, lexicon)];
  for (const version of versions.slice(steps.length - 1)) {
    yield;
    const compared = yield* compareVersion(steps.at(-1) ?? steps[0], version, lexicon);
    yield steps.length === 1 ? compared : undefined;
    steps = [...steps, yield* traceLastVersion(compared, lexicon)];
  }
  return steps;
}
