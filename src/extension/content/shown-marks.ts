import { quoteFinder } from '../../extract/place/quote.ts';
import type { TextMap } from '../../extract/reading.ts';
import type { Finding } from '../../story/finding.ts';
import type { MarkStyle } from '../browser/mark-style.ts';
import { type Mark, placeAgain, placeMark, stands } from './marks/mark.ts';
import { createMarkRegistry } from './marks/registry.ts';
import type { MarkSheets } from './marks/style-sheets.ts';
import { toneReader } from './marks/tone.ts';

/** An article's text and the way from it to the page. */
export interface ReadText {
  readonly text: string;
  readonly map: TextMap;
}

/** The marks that are drawn, and those that the page gives no certain place now. */
export interface ShownMarks {
  /** In the order of the text. */
  readonly marks: readonly Mark[];
  /** Ids of findings without a place. */
  readonly notPlaced: readonly string[];
  remove(findingId: string): void;
  /** Draws anew what the page has moved or rebuilt; answers whether anything had changed its place. */
  repair(): boolean;
  setCurrent(mark: Mark | null): void;
  clear(): void;
}

export function showMarks(
  document: Document,
  read: ReadText,
  findings: readonly Finding[],
  style: MarkStyle,
  sheets: MarkSheets,
): ShownMarks {
  const registry = createMarkRegistry(style, sheets);
  let marks: Mark[] = [];
  let lost: Finding[] = [];
  /** How long the page's text was when marks were last sought. UTF-16 code units. */
  let soughtIn = -1;

  const place = () => {
    const toneOf = toneReader();
    for (const finding of findings) {
      const mark = placeMark(finding, read.text, read.map, toneOf);
      if (mark) marks.push(mark);
      else lost.push(finding);
    }
  };
  /** Looks for all that have no standing place by their words; the page is read once for all of them. */
  const seek = (missing: readonly Finding[]) => {
    const find = quoteFinder(document);
    const toneOf = toneReader();
    const found = missing.map(finding => ({ finding, mark: placeAgain(finding, read.text, find, toneOf) }));
    lost = found.flatMap(({ finding, mark }) => (mark ? [] : [finding]));
    return found.flatMap(({ mark }) => mark ?? []);
  };
  const join = (more: readonly Mark[]) => {
    marks = [...marks, ...more].sort((a, b) => a.finding.start - b.finding.start);
    registry.draw(marks);
  };

  place();
  join(lost.length > 0 ? seek(lost) : []);
  return {
    get marks() {
      return marks;
    },
    get notPlaced() {
      return lost.map(({ id }) => id);
    },
    remove(findingId) {
      marks = marks.filter(({ finding }) => finding.id !== findingId);
      lost = lost.filter(({ id }) => id !== findingId);
      registry.draw(marks);
    },
    repair() {
      const fallen = marks.filter(mark => !stands(mark));
      const length = document.body?.textContent?.length ?? 0;
      // What was not there is sought again only when words have come or gone: reading the page anew is slow.
      if (fallen.length === 0 && (lost.length === 0 || length === soughtIn)) return false;
      soughtIn = length;
      marks = marks.filter(mark => !fallen.includes(mark));
      const again = seek([...fallen.map(({ finding }) => finding), ...lost]);
      join(again);
      return fallen.length > 0 || again.length > 0;
    },
    setCurrent: mark => registry.setCurrent(mark),
    clear() {
      marks = [];
      lost = [];
      registry.clear();
    },
  };
}
