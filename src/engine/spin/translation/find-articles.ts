import { WordClass } from '../../lexicon/format.ts';
import type { Tables } from '../../lexicon/tables.ts';
import type { Word } from '../words.ts';
import {
  ABSTRACT,
  NEED_ARTICLE,
  NEED_ARTICLE_SECOND,
  NO_ARTICLE,
  PREPOSITIONS,
  SAYS_WHICH,
  TITLES,
} from './article-usage.ts';
import type { Trace } from './trace.ts';

interface Found {
  readonly habit: string;
  readonly words: number;
  readonly sureness: 'sure' | 'likely';
  readonly from: readonly string[];
  readonly usual: (written: string) => string | null;
  readonly why: string;
}

/** Articles that English would drop, and articles dropped that English needs. */
export function findArticles(text: string, tables: Tables, words: readonly Word[]): Trace[] {
  return words.flatMap((word, i): Trace[] => {
    const found = PREPOSITIONS.has(word.key)
      ? lacking(tables, words, i)
      : word.key === 'the'
        ? superfluous(words, i)
        : null;
    const last = words[i + (found?.words ?? 1) - 1];
    if (!found || !last || word.quoted) return [];
    const { habit, sureness, from, why } = found;
    const usual = found.usual(text.slice(word.start, last.end));
    return [{ start: word.start, end: last.end, sureness, habit: `${habit} ${last.key}`, usual, from, why }];
  });
}

/** Whether the phrase is over after this word: a mark or a grammar word follows. */
const endsPhrase = (word: Word | undefined, next: Word | undefined): boolean =>
  !!word && ((!word.joined && !word.hyphened) || !next || next.grammar);

function lacking(tables: Tables, words: readonly Word[], i: number): Found | null {
  const [before, name, second, third] = words.slice(i, i + 4);
  if (!before?.joined || !name) return null;
  const from = ['ru', 'uk', 'pl', 'zh', 'hi'];
  const usual = (written: string) => written.replace(' ', ' the ');
  const why = 'English puts “the” before this name';
  // "With US and European regulators": both say which, and the noun is still to come.
  const saysWhich =
    /^(?:and|or)$/.test(second?.key ?? '') && third?.written && third.joined && !words[i + 4]?.grammar;
  if (
    name.written &&
    NEED_ARTICLE.has(name.key) &&
    endsPhrase(name, second) &&
    second?.key !== "'s" &&
    !saysWhich
  )
    return { habit: 'needs the', words: 2, sureness: 'sure', from, usual, why };
  if (
    second &&
    name.written &&
    second.written &&
    NEED_ARTICLE_SECOND.get(name.key)?.has(second.key) &&
    endsPhrase(second, third)
  )
    return { habit: 'needs the', words: 3, sureness: 'sure', from, usual, why };
  return isBareCount(tables, before, name, second)
    ? {
        habit: 'bare',
        words: 2,
        sureness: 'likely',
        from,
        usual: () => null,
        why: 'English puts an article before this noun',
      }
    : null;
}

/** A noun that print writes with an article one time in sixteen or more, and never after this preposition. */
const ARTICLE_SHARE = 4;

function isBareCount({ words, pairs }: Tables, before: Word, noun: Word, next: Word | undefined): boolean {
  if (noun.id < 0 || noun.written || noun.grammar || !endsPhrase(noun, next)) return false;
  if (
    !words.is(noun.id, WordClass.noun) ||
    words.is(noun.id, WordClass.verb | WordClass.adjective | WordClass.adverb)
  )
    return false;
  const least = words.frequency(noun.id) - ARTICLE_SHARE;
  const withA = Math.max(pairs.logCount(words.id('a'), noun.id), pairs.logCount(words.id('an'), noun.id));
  return withA > least && pairs.logCount(before.id, noun.id) === 0;
}

function superfluous(words: readonly Word[], i: number): Found | null {
  const [the, first, second, third] = words.slice(i, i + 4);
  if (!the?.joined || !first) return null;
  const bare = (written: string) => written.replace(/^\S+ /, '');
  const after = second?.key ?? '';
  if (
    first.written &&
    NO_ARTICLE.has(first.key) &&
    endsPhrase(first, second) &&
    !(first.joined && SAYS_WHICH.has(after) && after !== 'and')
  )
    return {
      habit: 'no the',
      words: 2,
      sureness: 'sure',
      from: ['ar', 'fr', 'es', 'pt'],
      usual: bare,
      why: 'English puts no article before this name',
    };
  if (
    !first.written &&
    TITLES.has(first.key) &&
    first.joined &&
    second?.capital &&
    second.joined &&
    third?.capital
  )
    return {
      habit: 'the title',
      words: 4,
      sureness: 'sure',
      from: ['es', 'pt', 'fr', 'it'],
      usual: written => bare(written).replace(/^./, first => first.toUpperCase()),
      why: 'English puts no article before a title with a name',
    };
  if (
    ABSTRACT.has(first.key) &&
    !first.written &&
    endsPhrase(first, second) &&
    !(first.joined && SAYS_WHICH.has(after))
  )
    return {
      habit: 'abstract',
      words: 2,
      sureness: 'likely',
      from: ['es', 'pt', 'fr', 'ar'],
      usual: bare,
      why: 'English mostly puts no article before this word',
    };
  return null;
}
