import type { Stretch } from '../align/align-words.ts';
import { NONE, SYNONYM } from '../align/alignment.ts';
import { type Comparing, isContent, type PairView, type Side } from '../comparing.ts';
import { baseForms, rememberedTest } from '../vocabulary/base-forms.ts';
import { WRONG_SENSES } from '../vocabulary/wrong-sense-list.ts';

const SENSES = new Map<string, ReadonlySet<string>>();
for (const entry of WRONG_SENSES.trim().split(/\s+/)) {
  const [words = '', wrong = ''] = entry.split(':');
  for (const word of words.split(','))
    SENSES.set(word, new Set([...(SENSES.get(word) ?? []), ...wrong.split(',')]));
}

const mayBeMistaken = rememberedTest((word, lexicon) =>
  baseForms(word, lexicon).some(form => SENSES.has(form)),
);

/** The two stand in for one another where they are about as far into their sentences. */
const APART = 10;

/** Words of the version that stand here in a sense they do not have there. Only where the text is reworded throughout. */
export function findWrongSenses(comparing: Comparing, view: PairView): Stretch[] {
  if (comparing.light) return [];
  const { page, version, lexicon } = comparing;
  const found: Stretch[] = [];
  for (let there = view.version[0]; there < view.version[1]; there += 1) {
    const word = version.keys[there] ?? '';
    if (!isOpen(comparing, version, there) || !mayBeMistaken(word, lexicon)) continue;
    const wrong = baseForms(word, lexicon).flatMap(form => [...(SENSES.get(form) ?? [])]);
    const place = view.page[0] + there - view.version[0];
    for (
      let at = Math.max(view.page[0], place - APART);
      at < Math.min(view.page[1], place + APART);
      at += 1
    ) {
      const isPair =
        version.relation[there] === NONE ? page.relation[at] === NONE : version.partner[there] === at;
      if (!isPair || !isOpen(comparing, page, at)) continue;
      if (!baseForms(page.keys[at] ?? '', lexicon).some(form => wrong.includes(form))) continue;
      found.push({ page: [at, at + 1], version: [there, there + 1] });
      break;
    }
  }
  return found;
}

/** A thesaurus, too, may list the wrong sense beside the right one. */
const isOpen = (comparing: Comparing, side: Side, at: number): boolean =>
  (side.relation[at] === NONE || side.relation[at] === SYNONYM) &&
  side.names[at] !== 1 &&
  isContent(comparing, side, at);
