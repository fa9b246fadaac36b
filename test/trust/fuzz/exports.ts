import { toCsv } from '../../../src/extension/report/exports/csv.ts';
import { fileName } from '../../../src/extension/report/exports/file-name.ts';
import { escapeMarkdown } from '../../../src/extension/report/exports/markdown.ts';
import type { Finding } from '../../../src/story/finding.ts';
import type { Report } from '../../../src/story/report.ts';
import { csvCells } from '../payloads/csv-cells.ts';
import { assert, type Target, target, textOf } from './target.ts';

const reportWith = (text: string): Report => {
  const finding: Finding = {
    id: 'f',
    kind: 'quote',
    severity: 'meaning',
    start: 0,
    end: text.length,
    text,
    was: text,
    versionId: text,
    versionStart: 0,
    versionEnd: 1,
    confidence: 0.9,
    why: text,
  };
  return {
    schema: 'unspin-report/1',
    article: { title: text, language: 'en', text, sentences: [] },
    verdict: { kind: 'altered', summary: text, reasons: [] },
    spin: { score: 0, backTranslation: 0 },
    versions: [],
    findings: [finding, finding],
    lineage: { original: null, confidence: 0, edges: [], evidence: [] },
    sources: [],
  };
};

const COLUMNS = 9;
const HEADER_AND_ROWS = 3;

/** What writes foreign text for other programs. */
export const EXPORTS: readonly Target[] = [
  target(
    'text in Markdown',
    4,
    textOf('<', '![', '](', 'https://', 'www.', '\r', '\n', '\\', '`', '1.', '# '),
    text => {
      const written = escapeMarkdown(text);
      assert.doesNotMatch(written, /[\n\r]/);
      // What is escaped stands behind an odd number of backslashes.
      const bare = written.replace(/\\[\s\S]/g, '');
      assert.doesNotMatch(bare, /[<>[\]`#*_]|https?:\/\//);
    },
  ),
  target(
    'cells of a spreadsheet',
    4,
    textOf('=', '+', '@', '-', '"', ',', '\n', '\r', '\t', ' ', '＝'),
    text => {
      const cells = csvCells(toCsv(reportWith(text), new Set()));
      assert.equal(cells.length, COLUMNS * HEADER_AND_ROWS);
      for (const cell of cells) assert.doesNotMatch(cell, /^\s*[=+\-@＝＋－＠]/);
    },
  ),
  target('names of files', 4, textOf('/', '\\', '..', ':', '\u202e', 'CON', '.exe', '日', '𝔘'), text => {
    assert.match(fileName(text), /^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*$/u);
  }),
];
