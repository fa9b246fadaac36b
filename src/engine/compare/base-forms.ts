import type { Lexicon } from '../lexicon/lexicon.ts';

/** What regular endings leave: "ranted" → rant, "savaged" → savage, "slamming" → slam. */
function withoutEnding(word: string): string[] {
  const stem = /^(\w{3,}?)(?:s|es|ed|d|ing)$/.exec(word)?.[1];
  if (!stem) return [];
  const cut = word.replace(/(?:ed|ing|es)$/, '');
  const single = cut.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
  return [...new Set([word.replace(/s$/, ''), cut, `${cut}e`, single, word.replace(/ie[sd]$/, 'y')])];
}

/** Dictionary forms of a word, the word itself among them; by regular endings where the lexicon has no entry. */
export function baseForms(word: string, lexicon: Lexicon): readonly string[] {
  const lemmas = lexicon.lemmas(word);
  if (lemmas.length > 1 || (lemmas.length === 1 && lemmas[0] !== word)) return [word, ...lemmas];
  return [word, ...withoutEnding(word)];
}
