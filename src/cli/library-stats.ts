import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fingerprint, STORED_FEATURES } from '../lookup/library/fingerprint.ts';
import { memoryLibrary } from '../lookup/library/memory-library.ts';
import { wordsAlone } from '../lookup/library/same-words.ts';
import { Refusal, sentenceOf } from './failure.ts';
import { type Io, write } from './io.ts';
import { readLines } from './json-lines.ts';
import { type LibraryLine, readLibraryLine } from './line-input.ts';
import { onOneLine, printable } from './printable.ts';

/** What a library file holds, and what is wrong with it. */
export interface LibraryStats {
  readonly stories: number;
  /** UTF-16 units of all texts. */
  readonly characters: number;
  /** Stories whose text another one before has too. */
  readonly sameText: number;
  /** Stories too short to be found again: fewer than two pairs of names, numbers and words. */
  readonly unfindable: number;
  /** Mean number of features a story is found by. */
  readonly features: number;
  readonly outlets: number;
  /** ISO 8601, of the stories that say when they were published. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Stories a second that were put into the index. */
  readonly perSecond: number;
  readonly badLines: readonly { readonly number: number; readonly why: string }[];
}

const MOST_BAD_SHOWN = 20;

/** Reads the whole file as `--library` does, but goes on at bad lines. */
export async function measureLibrary(file: string): Promise<LibraryStats> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new Refusal(`There is no library file ${file}.`);
  const library = memoryLibrary();
  const ids = new Set<string>();
  const texts = new Set<string>();
  const outlets = new Set<string>();
  const badLines: { number: number; why: string }[] = [];
  const dates: string[] = [];
  const sum = { characters: 0, sameText: 0, unfindable: 0, features: 0, ms: 0 };

  const take = ({ id, text, url, outlet, published }: LibraryLine): void => {
    if (ids.has(id)) throw new Refusal(`An earlier line has the id ${id}.`);
    ids.add(id);
    const began = performance.now();
    library.add({ id, source: 'library', text, ...(url === undefined ? {} : { url }) });
    sum.ms += performance.now() - began;
    const features = fingerprint(text, STORED_FEATURES).length;
    sum.features += features;
    if (features < 2) sum.unfindable++;
    sum.characters += text.length;
    const words = wordsAlone(text);
    if (texts.has(words)) sum.sameText++;
    texts.add(words);
    if (outlet !== undefined) outlets.add(outlet);
    if (published !== undefined) dates.push(new Date(published).toISOString());
  };

  for await (const line of readLines(createReadStream(file))) {
    try {
      if ('error' in line) throw new Refusal(line.error.replace(/^Line \d+ /, 'It '));
      take(readLibraryLine(line.text));
    } catch (error) {
      badLines.push({ number: line.number, why: sentenceOf(error) });
    }
  }
  dates.sort();
  const { size: stories } = library;
  return {
    stories,
    characters: sum.characters,
    sameText: sum.sameText,
    unfindable: sum.unfindable,
    features: stories ? Math.round((10 * sum.features) / stories) / 10 : 0,
    outlets: outlets.size,
    earliest: dates[0] ?? null,
    latest: dates.at(-1) ?? null,
    perSecond: Math.round(stories / Math.max(sum.ms / 1000, 0.001)),
    badLines,
  };
}

/** `library FILE --stats`. */
export async function tellLibrary(file: string, json: boolean, io: Io): Promise<void> {
  const stats = await measureLibrary(file);
  await write(json ? `${JSON.stringify(stats, null, 2)}\n` : asText(stats), io);
}

function asText(stats: LibraryStats): string {
  const { stories, characters, sameText, unfindable, features, outlets, earliest, latest, badLines } = stats;
  const number = (count: number): string => count.toLocaleString('en');
  const rows: readonly (readonly [string, string])[] = [
    ['stories', number(stories)],
    ['characters', number(characters)],
    ['same text as another', number(sameText)],
    ['too short to be found', number(unfindable)],
    [`features a story, ${STORED_FEATURES} at most`, String(features)],
    ['outlets', number(outlets)],
    ['published', earliest && latest ? `${earliest.slice(0, 10)} to ${latest.slice(0, 10)}` : 'not said'],
    ['indexed a second', number(stats.perSecond)],
    ['bad lines', number(badLines.length)],
  ];
  const bad = badLines
    .slice(0, MOST_BAD_SHOWN)
    .map(({ number: line, why }) => `  line ${line}: ${onOneLine(printable(why))}`);
  if (badLines.length > bad.length) bad.push(`  and ${badLines.length - bad.length} more`);
  if (bad.length)
    bad.push('Where lines are bad, “check --library” refuses the file; “index” passes them over.');
  return `${[...rows.map(([name, value]) => `${name.padEnd(36)}${value}`), ...bad].join('\n')}\n`;
}
