import { KIND_NOUNS } from '../../../engine/tally.ts';
import type { FindingKind } from '../../../story/finding.ts';
import { counted, dateText, isolated, languageOfTexts, listText, numberText, text } from '../text.ts';

/** Puts a clause into the reader's language; null where it is not known. */
export type Clause = (words: string) => string | null;

/** One sort of gap: what can stand there at all, and how the reader is told it. */
interface Gap {
  readonly holds: RegExp;
  readonly told: (words: string, clause: Clause) => string;
}

const NAME: Gap = {
  // An outlet, a site or a quoted file: not a sentence and what follows it.
  holds: /^(?:[^“”;:]{1,200}|“[^“”]*”|[^“”;\s]{1,200})$/,
  told: words => (/^the page$/i.test(words) ? text('saidThePage') : isolated(words)),
};
const NUMBER: Gap = { holds: /^\d{1,9}$/, told: words => numberText(Number(words)) };
const DATE: Gap = {
  holds: /^\d{1,2} [A-Z][a-z]+ \d{4}(?:, \d\d:\d\d UTC)?$/,
  told(words) {
    const hasTime = words.endsWith(' UTC');
    const date = new Date(hasTime ? words.replace(',', '') : `${words} UTC`);
    if (Number.isNaN(date.getTime())) return words;
    return dateText(hasTime ? date.toISOString() : date.toISOString().slice(0, 10));
  },
};
const WORDS: Gap = { holds: /^/, told: isolated };

const isKind = (name: string): name is FindingKind => Object.hasOwn(KIND_NOUNS, name);

const KIND_OF: ReadonlyMap<string, FindingKind> = new Map(
  Object.entries(KIND_NOUNS).flatMap(([kind, [one, many = `${one}s`]]) =>
    isKind(kind) ? [[one, kind] as const, [many, kind] as const] : [],
  ),
);

const countIn = (words: string): number => (/^\d/.test(words) ? Number.parseInt(words, 10) : 1);

/** "2 figures, one quotation" → "Changed figure (2), Reworded quotation (1)" */
function tallyTold(words: string): string {
  const pieces = words.split(', ').map(piece => {
    const kind = KIND_OF.get(piece.slice(piece.indexOf(' ') + 1));
    return kind ? `${text(`kind_${kind}`)} (${numberText(countIn(piece))})` : piece;
  });
  return listText(pieces, 'conjunction');
}

/** Languages that a page can seem to come from. */
const LANGUAGES = 'ar cs da de el es fi fr he hi hu id it ja ko nl no pl pt ro ru sv tr uk vi zh'.split(' ');

/** English names of languages in the reader's. Asked for when a sentence names one: a browser is slow to make them. */
function languagesTold(words: string): string {
  const english = new Intl.DisplayNames('en', { type: 'language' });
  const codes = new Map(LANGUAGES.map(code => [english.of(code), code]));
  const names = new Intl.DisplayNames(languageOfTexts(), { type: 'language' });
  const told = words.split(' or ').map(name => names.of(codes.get(name) ?? 'und') ?? name);
  return listText(told, 'disjunction');
}

/** By the names that gaps have in `_locales/en`; a gap of another name holds words as they are. */
const GAPS: ReadonlyMap<string, Gap> = new Map(
  Object.entries({
    WHO: NAME,
    OTHER: NAME,
    OUTLET: NAME,
    HOST: NAME,
    COUNT: NUMBER,
    MANY: NUMBER,
    FEW: NUMBER,
    LESS: NUMBER,
    MORE: NUMBER,
    FEWER: NUMBER,
    DATE,
    THEN: DATE,
    PLACES: {
      holds: /^(?:(?:one|a) place|\d{1,9} places)$/,
      told: words => counted('saidPlaces', countIn(words)),
    },
    TALLY: { holds: /^(?:one|\d{1,9}) [a-z0-9 ,]+$/, told: tallyTold },
    LANGUAGES: { holds: /^[A-Z][A-Za-z ]*$/, told: languagesTold },
    KNOWN: { holds: /^[^“”]*$/, told: (words, clause) => clause(words) ?? words },
    TRACE: { holds: /^/, told: (words, clause) => clause(words) ?? text('saidOddEnglish') },
    LIST: {
      holds: /^“/,
      told: (words, clause) =>
        listText(
          words.split(/, (?=“)/).map(one => clause(one) ?? one),
          'conjunction',
        ),
    },
  }),
);

export const gapOf = (name: string): Gap => GAPS.get(name) ?? WORDS;
