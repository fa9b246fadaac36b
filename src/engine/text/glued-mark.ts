import type { Token } from './tokens.ts';

/** The mark at a place where no space parts it from the words on both sides, the dash of "3–1"; '' where one does. */
export function gluedMark(tokens: readonly Token[], at: number): string {
  const [before, mark, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return mark && before?.end === mark.start && behind?.start === mark.end ? mark.text : '';
}
