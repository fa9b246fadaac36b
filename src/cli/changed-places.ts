import type { Finding } from '../story/finding.ts';
import type { Span } from '../story/span.ts';
import type { Paint } from './paint.ts';
import { onOneLine, printable } from './printable.ts';

/** Characters shown before and after the words that differ: about half a line on each side. */
const CONTEXT = 44;

/** A left-out paragraph need not be read whole to know it again. Characters, at the start and at the end. */
const LONGEST_START = 120;
const LONGEST_END = 40;

/** The words of a place on one line, their middle left out where they are long. */
function shorten(text: string): string {
  const line = onOneLine(text);
  if (line.length <= LONGEST_START + LONGEST_END) return line || MISSING;
  return `${line.slice(0, LONGEST_START).trimEnd()} ... ${line.slice(-LONGEST_END).trimStart()}`;
}

const MISSING = 'missing';

const HALF_AT_START = /^[\udc00-\udfff]/;
const HALF_AT_END = /[\ud800-\udbff]$/;

/** The words before a place, and those after it; not cut inside a word where spaces part words. */
function around(text: string, { start, end }: Span): { before: string; after: string } {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: from ? `...${before.replace(HALF_AT_START, '').replace(/^\S*(?=\s)/u, '')}` : before,
    after: to < text.length ? `${after.replace(HALF_AT_END, '').replace(/\s\S*$/u, '')} ...` : after,
  };
}

/** Flattens white space without losing that at the ends: what follows has to join on. */
const flat = (text: string): string => printable(text).replace(/\s+/gu, ' ');

function inContext(text: string, span: Span, mark: (words: string) => string): string {
  const { before, after } = around(text, span);
  return `${flat(before)}${mark(shorten(text.slice(span.start, span.end)))}${flat(after)}`.trim();
}

/** One finding on three or four lines: its kind and why, the page's words in place, the version's in theirs. */
export function changedPlaces(
  finding: Finding,
  text: string,
  texts: ReadonlyMap<string, string>,
  paint: Paint,
): string[] {
  const { kind, why, was, versionId, versionStart, versionEnd, severity } = finding;
  const other = versionId === null ? undefined : texts.get(versionId);
  const inVersion =
    other !== undefined && versionStart !== undefined && versionEnd !== undefined
      ? inContext(other, { start: versionStart, end: versionEnd }, paint.was)
      : was === null
        ? null
        : paint.was(shorten(was));
  return [
    `  ${paint.strong(kind)}: ${onOneLine(why)}`,
    `    here: ${inContext(text, finding, words => paint.changed(words, severity))}`,
    ...(inVersion === null ? [] : [`    ${versionId === null ? 'likely' : 'there'}: ${inVersion}`]),
  ];
}
