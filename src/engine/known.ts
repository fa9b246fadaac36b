import type { Article } from '../story/article.ts';
import { atOnce, type Steps } from '../story/steps.ts';
import type { Version } from '../story/version.ts';
import { type ComparedText, type Comparison, compareInSteps } from './compare/compare-texts.ts';
import { settleLanguage } from './language.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { judgeDirection } from './lineage/direction.ts';
import { pairUp } from './lineage/pair.ts';
import type { Kinship } from './lineage/trace-lineage.ts';
import type { Witness } from './lineage/witness.ts';
import { detectInSteps, type SpinReading } from './spin/detect-spin.ts';
import { type PreparedText, prepare } from './text/prepare.ts';

/** A version that was compared with the page. */
export interface KnownVersion {
  readonly version: Version;
  /** As a sentence calls it. */
  readonly name: string;
  readonly text: PreparedText;
  readonly comparison: Comparison;
  /** Its number among `Known.copies`; null if it is no copy, or one too many. */
  readonly copy: number | null;
}

/** Everything that is known of an article so far. Grows version by version; each state stands by itself. */
export interface Known {
  readonly article: Article;
  readonly text: PreparedText;
  readonly spin: SpinReading;
  readonly versions: readonly KnownVersion[];
  /** The page, then every version that is a copy: those whose kinship is asked. */
  readonly copies: readonly Witness[];
  readonly kinships: readonly Kinship[];
}

/** Every pair of copies is compared: more than these would keep the reader waiting and name no other original. */
const MOST_COPIES = 12;

const DAMAGE = new Set(['term', 'translation']);

type Told = Pick<Version, 'outlet' | 'credit' | 'published'>;

function witness(id: string, name: string, text: PreparedText, spin: SpinReading, told: Told): Witness {
  const { outlet, credit, published } = told;
  return {
    id,
    name,
    text,
    damage: spin.drafts.filter(({ kind }) => DAMAGE.has(kind)),
    ...(outlet === undefined ? {} : { outlet }),
    ...(credit === undefined ? {} : { credit }),
    ...(published === undefined ? {} : { published }),
  };
}

/** Reads the article alone. About 50 ms for a thousand words. */
export const readAlone = (article: Article, lexicon: Lexicon): Known =>
  atOnce(readAloneInSteps(article, lexicon));

export function* readAloneInSteps(article: Article, lexicon: Lexicon): Steps<Known> {
  const language = settleLanguage(article.language, article.text);
  const text = prepare(article.text, language);
  yield;
  const spin = yield* detectInSteps(text, lexicon);
  const page = witness('page', 'the page', text, spin, article);
  return { article: { ...article, language }, text, spin, versions: [], copies: [page], kinships: [] };
}

/** How sentences call a version: by its outlet, its site, or the end of its id, which may be a path. */
function nameOf({ outlet, url, id }: Version): string {
  if (outlet) return outlet;
  if (url && URL.canParse(url)) return new URL(url).hostname.replace(/^www\./, '');
  return `“${id.split(/[/\\]/).at(-1) || id}”`;
}

const compared = (text: PreparedText, told: Omit<Version, 'id' | 'source'>): ComparedText => {
  const { title, published, modified } = told;
  return {
    text,
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
  };
};

/** Whether one of the two texts was made from the other, or both from a third. */
export const isCopy = ({ relation }: Pick<Comparison, 'relation'>): boolean =>
  relation === 'copy' || relation === 'same-text';

function kinship(
  [a, b]: readonly [number, number],
  copies: readonly Witness[],
  { pairs, update, relation }: Comparison,
  lexicon: Lexicon,
): Kinship[] {
  const [first, second] = [copies[a], copies[b]];
  if (!first || !second) return [];
  const counterparts = pairs.map(({ page, version }) => ({ a: page, b: version }));
  const pair = pairUp(first, second, { counterparts, update });
  const direction = judgeDirection(pair, lexicon);
  return [{ a, b, direction, differences: pair.swaps.length, same: relation === 'same-text' }];
}

/** Compares a further version with the page. Which of the two was there first is not asked yet. */
export function* compareVersion(known: Known, version: Version, lexicon: Lexicon): Steps<Known> {
  const language = settleLanguage(known.text.language, version.text);
  const text = prepare(version.text, language);
  yield;
  const page = compared(known.text, known.article);
  const comparison = yield* compareInSteps(page, compared(text, version), lexicon);
  const met: KnownVersion = { version, name: nameOf(version), text, comparison, copy: null };
  return { ...known, versions: [...known.versions, met] };
}

/** Asks of the version that was compared last, if it is a copy, how it is akin to the page and the other copies. */
export function* traceLastVersion(known: Known, lexicon: Lexicon): Steps<Known> {
  const earlier = known.versions.slice(0, -1);
  const last = known.versions.at(-1);
  if (!last || !isCopy(last.comparison) || known.copies.length >= MOST_COPIES) return known;
  const { version, name, text, comparison } = last;
  const copy = known.copies.length;
  const spin = yield* detectInSteps(text, lexicon);
  const copies = [...known.copies, witness(version.id, name, text, spin, version)];
  yield;
  const kinships = [...known.kinships, ...kinship([0, copy], copies, comparison, lexicon)];
  for (const other of earlier) {
    if (other.copy === null) continue;
    yield;
    const first = compared(other.text, other.version);
    const between = yield* compareInSteps(first, compared(text, version), lexicon);
    if (isCopy(between)) kinships.push(...kinship([other.copy, copy], copies, between, lexicon));
  }
  return { ...known, versions: [...earlier, { ...last, copy }], copies, kinships };
}

/**
 * Compares a further version with the page, and if it is a copy with the other copies. A generator, so that a
 * worker can answer messages between the comparisons; it returns what is known then.
 */
export function* meetVersion(known: Known, version: Version, lexicon: Lexicon): Steps<Known> {
  const compared = yield* compareVersion(known, version, lexicon);
  yield;
  return yield* traceLastVersion(compared, lexicon);
}
