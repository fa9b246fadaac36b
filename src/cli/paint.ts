import type { Severity } from '../story/finding.ts';

/** Wraps words in what makes them stand out. */
export interface Paint {
  strong(text: string): string;
  faint(text: string): string;
  /** The words that differ: coloured, or in square brackets where there are no colours. */
  changed(text: string, severity: Severity): string;
  /** The version's words. */
  was(text: string): string;
}

const coloured = (code: string) => (text: string) => (text ? `\u001b[${code}m${text}\u001b[0m` : text);
const plain = (text: string) => text;
const bracketed = (text: string) => `[${text}]`;

const RED = '1;31';
const YELLOW = '33';
const BLUE = '34';
const SEVERITY: Readonly<Record<Severity, string>> = { meaning: RED, wording: YELLOW, note: BLUE };

const colours: Paint = {
  strong: coloured('1'),
  faint: coloured('2'),
  // The brackets stay: colour alone says nothing to those who cannot see it.
  changed: (text, severity) => coloured(SEVERITY[severity])(bracketed(text)),
  was: text => coloured('1;32')(bracketed(text)),
};
const noColours: Paint = { strong: plain, faint: plain, changed: bracketed, was: bracketed };

export const paintFor = (withColours: boolean): Paint => (withColours ? colours : noColours);
