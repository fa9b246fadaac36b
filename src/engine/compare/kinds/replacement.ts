import type { Stretch } from '../align/align-words.ts';
import { INFLECTED, MOVED, NONE, SAME } from '../align/alignment.ts';
import { behindArticle, isIndefinite } from '../articles.ts';
import {
  beginsWithDigit,
  type Claim,
  type Comparing,
  isContent,
  type PairView,
  type Range,
  type Side,
  unmatched,
} from '../comparing.ts';
import { isLostAssociate } from '../roles/associates.ts';
import { areContrasts } from '../vocabulary/contrasts.ts';
import { areUnrelated, areUnrelatedNouns, isPhrasal } from '../vocabulary/unrelated-words.ts';
import { ELSE, turnedClaim } from './turned.ts';

/** A longer edit is a phrase in other words. */
const LONGEST = 4;
/** Two or three words with their article and preposition; more are told in other words. */
const LONGEST_PHRASE = 5;
const MOST_WORDS = 3;

/**
 * One thing put for another of its sort: "bus", "helicopter". Members of a sort exclude one another, so that no one who
 * wants to say the same takes the other; of words without such a tie nothing is known. Only where the text is kept.
 */
export function findReplacements(comparing: Comparing, view: PairView): Claim[] {
  if (!comparing.english || !comparing.light) return [];
  return view.edits
    .filter(edit => isOther(comparing, edit))
    .map(
      (edit): Claim => ({
        kind: 'name',
        severity: 'meaning',
        page: edit.page,
        version: edit.version,
        confidence: 0.65,
        why: 'Something else is meant.',
      }),
    )
    .concat(
      view.edits
        .filter(
          edit =>
            isOtherParty(comparing, view, edit) ||
            isOtherCircle(comparing, edit) ||
            isOtherWord(comparing, edit),
        )
        .map(edit => turnedClaim(view, edit, 0.6, ELSE)),
    );
}

const isOtherParty = ({ page, version, lexicon }: Comparing, view: PairView, edit: Stretch): boolean =>
  isLostAssociate(lexicon, page, edit.page, version, view.version, edit.version) ||
  isLostAssociate(lexicon, version, edit.version, page, view.page, edit.page);

/**
 * Words put for words that have nothing to do with them: "a masked man" for "a migrant man", small words with them: "written
 * by", "stolen from".
 */
function isOtherWord(comparing: Comparing, edit: Stretch): boolean {
  const ours = strangersIn(comparing, comparing.page, edit.page);
  const theirs = strangersIn(comparing, comparing.version, edit.version);
  return ours.length > 0 && theirs.length > 0 && areUnrelated(ours, theirs, comparing.lexicon);
}

const isEverybody = (word: string): boolean => /^(?:everyone|everybody|anyone|anybody|nobody)$/.test(word);
const isGeneral = (word: string): boolean =>
  /^(?:all|every|each|any|no|none|never|not|people|person|man|public)$/.test(word);

/** "Pregnant women" told as "everyone", or the reverse. */
function isOtherCircle(comparing: Comparing, edit: Stretch): boolean {
  const { page, version } = comparing;
  const says = ({ keys }: Side, range: Range) => keys.slice(...range).some(isEverybody);
  const ours = says(page, edit.page);
  if (ours === says(version, edit.version)) return false;
  const [side, range] = ours ? ([version, edit.version] as const) : ([page, edit.page] as const);
  return (
    range[1] > range[0] &&
    range[1] - range[0] <= LONGEST_PHRASE &&
    !side.keys.slice(...range).some(isGeneral) &&
    unmatched(side, range).some(at => isContent(comparing, side, at))
  );
}

/** An edit's content words, where they are no names or figures and the other text has none of them; none where it does. */
function strangersIn(comparing: Comparing, side: Side, [from, to]: Range): readonly string[] {
  if (to - from > LONGEST_PHRASE) return [];
  const found: string[] = [];
  for (let at = from; at < to; at += 1) {
    if (!isContent(comparing, side, at)) continue;
    const word = side.keys[at] ?? '';
    // With what stands behind it "struck" is another verb.
    const isOwn = side.relation[at] === NONE && side.names[at] !== 1 && !beginsWithDigit(word);
    if (!isOwn || (at + 1 < to && isPhrasal(word, comparing.lexicon))) return [];
    found.push(word);
  }
  return found.length <= MOST_WORDS ? found : [];
}

function isOther(comparing: Comparing, edit: Stretch): boolean {
  const ours = ownWords(comparing, comparing.page, edit.page);
  const theirs = ownWords(comparing, comparing.version, edit.version);
  return areContrasts(comparing.lexicon, ours, theirs) || isOtherNoun(comparing, edit);
}

/**
 * One noun for another where a thing is first spoken of, "a knife", "a phone", and no word that may stand for both. Of
 * "the vessel" it is said elsewhere what it is.
 */
function isOtherNoun({ page, version, lexicon }: Comparing, edit: Stretch): boolean {
  const [here, end] = behindArticle(page, edit.page);
  const [there, otherEnd] = behindArticle(version, edit.version);
  if (end !== here + 1 || otherEnd !== there + 1) return false;
  if (!isIndefinite(page.keys[here - 1]) || !isIndefinite(version.keys[there - 1])) return false;
  if (page.relation[here] !== NONE || version.relation[there] !== NONE) return false;
  if (page.names[here] === 1 || version.names[there] === 1) return false;
  return areUnrelatedNouns(page.keys[here] ?? '', version.keys[there] ?? '', lexicon);
}

/** The content words of a short edit that the other text does not have there. */
function ownWords(comparing: Comparing, side: Side, [from, to]: Range): readonly string[] {
  if (to - from > LONGEST) return [];
  const own: string[] = [];
  for (let at = from; at < to; at += 1) {
    const relation = side.relation[at];
    const kept = relation === SAME || relation === MOVED || relation === INFLECTED;
    if (!kept && isContent(comparing, side, at)) own.push(side.keys[at] ?? '');
  }
  return own;
}
