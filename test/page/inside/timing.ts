import Readability from '@mozilla/readability/Readability.js';
import { splitSentences } from '../../../src/engine/text/sentences.ts';
import { tokenise } from '../../../src/engine/text/tokens.ts';
import { placeMark } from '../../../src/extension/content/marks/mark.ts';
import { createMarkRegistry } from '../../../src/extension/content/marks/registry.ts';
import { toneReader } from '../../../src/extension/content/marks/tone.ts';
import { readDocument } from '../../../src/extract/read-document.ts';
import type { Finding } from '../../../src/story/finding.ts';

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

export function once(): Times | null {
  const copy = document.cloneNode(true) as Document;
  const [, readability] = timed(() => new Readability(copy).parse());
  const [read, reading] = timed(() => readDocument(document));
  if (read.kind !== 'article') return null;
  const { text } = read.article;
  const findings = splitSentences(text, tokenise(text))
    .filter((_, i) => i % MARKED === 0)
    .map(
      ({ start, end }, i): Finding => ({
        id: String(i),
        kind: 'wording',
        severity: 'wording',
        start,
        end,
        text: text.slice(start, end),
        was: null,
        versionId: null,
        confidence: 1,
        why: '',
      }),
    );
  const registry = createMarkRegistry('full');
  const toneOf = toneReader();
  const [, marking] = timed(() =>
    registry.draw(findings.flatMap(finding => placeMark(finding, text, read.map, toneOf) ?? [])),
  );
  registry.clear();
  return { readability, reading, marking };
}
