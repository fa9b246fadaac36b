import type messages from '../_locales/en/messages.json';
import { i18n } from './api.ts';

/** The name of a text in `_locales`. */
export type TextName = keyof typeof messages;

/**
 * Names of texts that come in numbers: "findings" for `findings_one` and `findings_other`. A language has as many
 * forms as `Intl.PluralRules` tells for it (Arabic six, Chinese one); "other" it always has.
 */
export type CountedName = TextName extends infer Name
  ? Name extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** A text in the reader's language, with its `$PLACEHOLDER$`s filled in order. */
export const text = (name: TextName, ...filled: string[]): string => i18n.getMessage(name, filled);

/**
 * The language that the texts stand in, which is not the browser's where `_locales` lacks that one: plurals, figures
 * and dates in a sentence follow the sentence. BCP 47.
 */
export const languageOfTexts = (): string => text('language');

/** The language of the texts by its own name: "Deutsch". */
export const languageName = (): string =>
  new Intl.DisplayNames(locale(), { type: 'language' }).of(languageOfTexts()) ?? languageOfTexts();

/** Which way the texts are written: "ltr" or "rtl". */
export const directionOfTexts = (): string => text('direction');

/** The browser's own language where the texts speak it, for it also tells the country: "en-GB", "pt-PT". */
function locale(): string {
  const texts = languageOfTexts();
  const browsers = i18n.getUILanguage();
  return texts.split('-')[0] === browsers.split(/[-_]/)[0] ? browsers.replaceAll('_', '-') : texts;
}

/** A text for a number of things: the form that the language's plural rules ask for, "other" where it is missing. */
export function counted(name: CountedName, count: number, ...more: string[]): string {
  const form = new Intl.PluralRules(languageOfTexts()).select(count);
  const filled = [numberText(count), ...more];
  return i18n.getMessage(`${name}_${form}`, filled) || text(`${name}_other`, ...filled);
}

/** 1200 → "1,200" */
export const numberText = (count: number): string => new Intl.NumberFormat(locale()).format(count);

/** 3200000 → "3.2 MB" */
export const bytesText = (bytes: number): string =>
  new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: bytes < 1e6 ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes / (bytes < 1e6 ? 1e3 : 1e6));

/** Some pages tell no day. */
const isMonth = (iso: string): boolean => /^\d{4}-\d\d$/.test(iso);
const MONTH: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long' };

/** A moment is told by the reader's clock; a mere day is the same everywhere. */
function momentText(iso: string, told: Intl.DateTimeFormatOptions, toldOfDay = told): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const options = /T\d/.test(iso) ? told : { ...(isMonth(iso) ? MONTH : toldOfDay), timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locale(), options).format(date);
}

/** "21 November 2026" as the reader's language writes it; the raw text where it is no date. */
export const dayText = (iso: string): string => momentText(iso, { dateStyle: 'medium' });

/** The same with the time where there is one: "21 November 2026, 14:05". */
export const dateText = (iso: string): string =>
  momentText(iso, { dateStyle: 'medium', timeStyle: 'short' }, { dateStyle: 'medium' });

/** "14:05" as the reader's language writes it. @param iso ISO 8601 with a time */
export const timeText = (iso: string): string =>
  new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(new Date(iso));

/** 0.943 → "94%" */
export const percentText = (share: number): string =>
  new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** "A, B and C" (`conjunction`), "A, B or C" (`disjunction`). Chinese sets nothing between the items of a mere `unit`. */
export const listText = (items: readonly string[], type: 'conjunction' | 'disjunction'): string =>
  new Intl.ListFormat(locale(), { type }).format(items);

/** Words of an article or a name among ours: in a text from right to left they keep their own direction. */
export const isolated = (words: string): string =>
  directionOfTexts() === 'rtl' ? `\u2068${words}\u2069` : words;

/** Facts in a row, those that are known: "The Mill Gazette · 3 March 2026" */
export const factsText = (facts: readonly (string | false | undefined)[]): string =>
  facts.flatMap(fact => (fact ? [isolated(fact)] : [])).join(' · ');
