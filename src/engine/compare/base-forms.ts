import type { Lexicon } from '../lexicon/lexicon.ts';

/** What regular endings leave: "ranted" → rant, "savaged" → savage, "slamming" → slam. */
function withoutEnding(word: string): string[] {
  const stem = /^(\w{3,}?)(?:s|es|ed|d|ing)$/.exec(word)?.[1];
  if (!stem) return [];
  const cut = word.replace(/(?:ed|ing|es)$/, '');
  const single = cut.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
  return [...new Set([word.replace(/s$/, ''), cut, `${cut}e`, single, word.replace(/ie[sd]$/, 'y')])];
}

/** Asked again and again for the same words of one comparison; emptied when full, so that memory stays bounded. */
const known = new WeakMap<Lexicon, Map<string, readonly string[]>>();
const MOST_KNOWN = 4000;

/** Dictionary forms of a word, the word itself among them; by regular endings where the lexicon has no entry. */
export function baseForms(word: string, lexicon: Lexicon): readonly string[] {
  let forms = known.get(lexicon);
  if (!forms || forms.size > MOST_KNOWN) {
    forms = new Map();
    known.set(lexicon, forms);
  }
  const before = forms.get(word);
  if (before) return before;
  const lemmas = lexicon.lemmas(word);
  const regular = lemmas.length === 0 || (lemmas.length === 1 && lemmas[0] === word);
  const found = [...new Set([word, ...(regular ? withoutEnding(word) : lemmas)])];
  forms.set(word, found);
  return found;
}
