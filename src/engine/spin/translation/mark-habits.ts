import type { Sureness } from './phrase-table.ts';

export interface Habit {
  readonly name: string;
  readonly pattern: RegExp;
  readonly sureness: Sureness;
  readonly from: readonly string[];
  readonly why: string;
}

/**
 * Ways of setting marks, figures and times that English does not have. The first group, if any, is what is marked. What
 * must stand before a mark is looked back at, so that the search goes from mark to mark and not from letter to letter.
 */
export const HABITS: readonly Habit[] = [
  {
    name: 'decimal comma',
    pattern: /(?<![\d,.])(\d{1,3},\d{1,2}) (?:percent|per cent|%|million|billion|kilomet|met)/g,
    sureness: 'sure',
    from: ['es', 'pt', 'fr', 'de', 'ru'],
    why: 'English writes decimals with a point',
  },
  {
    name: 'thousands point',
    pattern: /(?<![\d.$£€])([1-9]\d{0,2}\.000)(?![\d.%])/g,
    sureness: 'likely',
    from: ['es', 'pt', 'de', 'it'],
    why: 'English parts thousands with a comma',
  },
  {
    name: 'spaced percent',
    pattern: /\d( %)/g,
    sureness: 'likely',
    from: ['fr', 'de', 'es', 'ru'],
    why: 'English sets the percent sign close',
  },
  {
    name: 'hour letter',
    // By itself "24h" is a span of time: "a 24h helpline", "2h ago".
    pattern: /\b([0-2]?\dh[0-5]\d|(?<=\b(?:at|from|until|till|since|between) )[0-2]?\dh)\b/g,
    sureness: 'sure',
    from: ['fr', 'pt'],
    why: 'English does not write the time so',
  },
  {
    name: 'hours',
    pattern: /\bat ([0-2]?\d[:.][0-5]\d hours)\b/g,
    sureness: 'likely',
    from: ['es', 'de', 'tr'],
    why: 'English does not say “hours” with the time',
  },
  {
    name: 'guillemets',
    pattern: /«[^«»\n]{1,300}»/g,
    sureness: 'likely',
    from: ['fr', 'ru', 'es'],
    why: 'English does not quote with these marks',
  },
  {
    name: 'low quotes',
    pattern: /„[^„“”\n]{1,300}[“”]/g,
    sureness: 'likely',
    from: ['de', 'pl'],
    why: 'English does not quote with these marks',
  },
  {
    name: 'inverted marks',
    pattern: /[¿¡]/g,
    sureness: 'sure',
    from: ['es'],
    why: 'English does not use this mark',
  },
  {
    name: 'spaced mark',
    pattern: /(?<=\p{Ll}{2}) [,;](?= \p{L})/gu,
    sureness: 'likely',
    from: [],
    why: 'English sets this mark close to the word before it',
  },
  {
    name: 'spaced question',
    pattern: /(?<=\p{Ll}{2}) [?!](?=\s|$)/gu,
    sureness: 'likely',
    from: ['fr'],
    why: 'English sets this mark close to the word before it',
  },
  {
    name: 'lonely stop',
    pattern: /(?<=\p{Ll}{2})\. \.(?! \.)/gu,
    sureness: 'sure',
    from: [],
    why: 'The sentence was broken',
  },
  {
    name: 'small start',
    pattern: /(?<=\p{Ll}{4})\. (\p{Ll}{4,})/gu,
    sureness: 'likely',
    from: [],
    why: 'A sentence is broken here',
  },
  {
    name: 'doubled word',
    pattern:
      /(?<=\s)((?:the|of|to|in|and|a|for|with|is|was|by) (?:the the|of of|to to|and and|a a|with with|by by|for for))(?=\s)/g,
    sureness: 'likely',
    from: [],
    why: 'A word stands twice',
  },
  {
    name: 'trailing currency',
    pattern: /\d( ?€)/g,
    sureness: 'likely',
    from: ['fr', 'de', 'es'],
    why: 'English sets the currency sign before the figure',
  },
  {
    name: 'dotted date',
    pattern: /(?<![\d.])([0-3]?\d\.[01]\d\.(?:19|20)\d\d)(?!\d)/g,
    sureness: 'likely',
    from: ['de', 'ru', 'tr'],
    why: 'English does not write dates so',
  },
  {
    name: 'ordinal sign',
    pattern: /\d([ºª])/g,
    sureness: 'likely',
    from: ['es', 'pt'],
    why: 'English does not use this sign',
  },
  {
    name: 'speech dash',
    pattern: /^(— )(?=\p{Lu}\p{Ll})/gmu,
    sureness: 'likely',
    from: ['ru', 'es', 'fr'],
    why: 'English does not open speech with a dash',
  },
  {
    name: 'translated by',
    pattern: /^\s?((?:Translat(?:ed|ion)|Traduc(?:ido|ción)|Übersetzung|Traduit)\b.{0,60})$/gimu,
    sureness: 'sure',
    from: [],
    why: 'The page says that it was translated',
  },
  {
    name: 'foreign credit',
    pattern: /^\s?((?:Fuente|Fonte|Quelle|Bron|Źródło|Kaynak|Источник):.{1,40})$/gmu,
    sureness: 'sure',
    from: [],
    why: 'This credit line is in another language',
  },
  {
    name: 'source line',
    pattern: /^(Source: \p{Lu}[\p{L} ]{1,24})\s?$(?!\n\S)/gmu,
    sureness: 'likely',
    from: [],
    why: 'A credit line of this form is rare in English news',
  },
];
