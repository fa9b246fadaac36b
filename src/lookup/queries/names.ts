import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import type { PreparedText } from '../../engine/text/prepare.ts';
import type { Token } from '../../engine/text/tokens.ts';
import { isCommonWord } from '../library/common-words.ts';
import { rarity } from './rarity.ts';

/** A name of two or more words, as the text writes it. */
export interface Name {
  readonly text: string;
  /** Print knows each word so spelled, and no thesaurus has another for it: rewriting leaves it alone. */
  readonly firm: boolean;
}

const CAPITAL = /^\p{Lu}/u;
/** Small words that stand inside names of people. */
const PARTICLES = new Set([
  'al',
  'bin',
  'da',
  'de',
  'del',
  'den',
  'der',
  'di',
  'du',
  'el',
  'la',
  'le',
  'van',
  'von',
]);
/** Titles and offices written before names; a spinner rewrites them, so they are no part of the search. */
const TITLES = new Set(
  `president vice prime minister chancellor premier king queen prince princess pope sir dame lord lady mr mrs ms miss
  dr prof professor rev father sister senator sen congressman congresswoman representative rep governor gov mayor
  secretary general gen colonel col major captain lieutenant lt sergeant sgt admiral judge justice attorney ambassador
  coach chief director chairman chairwoman chair chef former ex then acting detective inspector officer
  constable agent ceo cfo coo cto administrator spokesman spokeswoman spokesperson commissioner superintendent
  deputy lawyer analyst economist author actor actress singer founder owner manager player`.split(/\s+/),
);
const LONGEST = 4;

/** People's and places' names of two or more words, those the story is about first. */
export function findNames(
  { text, tokens, sentences }: PreparedText,
  title: string,
  lexicon: Lexicon,
): Name[] {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    let run: Token[] = [];
    const close = () => {
      run = run.slice(run.findLastIndex(token => TITLES.has(token.key)) + 1);
      while (run[0] && isCommonWord(run[0].key)) run = run.slice(1);
      while (PARTICLES.has(run.at(-1)?.key ?? '')) run = run.slice(0, -1);
      if (run.length > 1 && run.length <= LONGEST) {
        const name = run.map(token => token.text).join(' ');
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      run = [];
    };
    for (let at = sentence.firstToken; at < sentence.tokenEnd; at++) {
      const token = tokens[at];
      const last = run.at(-1);
      if (!token) break;
      if (last && text.slice(last.end, token.start) !== ' ') close();
      const capital = token.kind === 'word' && CAPITAL.test(token.text) && !token.text.includes('.');
      if (capital || (run.length > 0 && PARTICLES.has(token.key))) run.push(token);
      else close();
    }
    close();
  }
  const titleWords = new Set(title.split(/[^\p{L}\p{N}]+/u));
  return [...counts]
    .map(([name, count]) => {
      const words = name.split(' ');
      const firm = words.every(word => isFirm(word.toLowerCase(), lexicon));
      const inTitle = words.some(word => titleWords.has(word));
      const rarest = Math.max(...words.map(word => rarity(word.toLowerCase(), lexicon)));
      // What the story is about is named twice or in the title; of such names the rare one finds it among more.
      const rank = Math.min(count, 3) + Number(inTitle) + rarest / 5;
      return { text: name, firm, rank };
    })
    .sort((a, b) => b.rank - a.rank)
    .map(({ text, firm }) => ({ text, firm }));
}

/** "Belt and Road" became "Belt and Highway"; nobody is renamed by a thesaurus. A slip is in no lexicon. */
const isFirm = (word: string, lexicon: Lexicon): boolean =>
  lexicon.frequency(word) > 0 && lexicon.synonyms(word).length === 0;
