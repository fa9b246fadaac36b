import Readability from '@mozilla/readability/Readability.js';
import { splitSentences } from '../../../src/engine/text/sentences.ts';
import { tokenise } from '../../../src/engine/text/tokens.ts';
import { placeMark } from '../../../src/extension/content/marks/mark.ts';
import { createMarkRegistry } from '../../../src/extension/content/marks/registry.ts';
import { createMarkSheets } from '../../../src/extension/content/marks/style-sheets.ts';
import { toneReader } from '../../../src/extension/content/marks/tone.ts';
import { readDocument } from '../../../src/extract/read-document.ts';
import { wordings } from './wordings.ts';

/** Every so many sentences carries a mark, as on a heavily altered page. */
const MARKED = 3;

/** Milliseconds: Readability's own parse of a copy, our reading with its map, and the marks drawn on it. */
export interface Times {
  readonly readability: number;
  readonly reading: number;
  readonly marking: number;
}

function timed<T>(work: () => T): [T, number] {
  const begun = performance.now();
  const result = work();
  return [result, performance.now() - begun];
}

/** Reads and marks the page in view, which stays as it was; null where there is no article. */
export function once(): Times | null {
  // The page is laid out, as when a reader clicks: what the run before took away is not counted with this one.
  document.documentElement.getBoundingClientRect();
  const copy = document.cloneNode(true) as Document;
  const [, readability] = timed(() => new Readability(copy).parse());
  const [read, reading] = timed(() => readDocument(document));
  if (read.kind !== 'article') return null;
  const { text } = read.article;
  const sentences = splitSentences(text, tokenise(text));
  const findings = wordings(
    text,
    sentences.filter((_, i) => i % MARKED === 0),
  );
  const sheets = createMarkSheets();
  const registry = createMarkRegistry('full', sheets);
  const toneOf = toneReader();
  const [, marking] = timed(() =>
    registry.draw(findings.flatMap(finding => placeMark(finding, text, read.map, toneOf) ?? [])),
  );
  registry.clear();
  sheets.drop();
  return { readability, reading, marking };
}
