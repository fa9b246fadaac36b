import { useState } from 'preact/hooks';
import type { Report } from '../../story/report.ts';
import { saveBlob } from '../browser/save-file.ts';
import type { TabState } from '../browser/tab-state.ts';
import { counted, dateText, directionOfTexts, languageOfTexts, text } from '../browser/text.ts';
import { toCitation } from './exports/citation.ts';
import { toCsv } from './exports/csv.ts';
import { fileName } from './exports/file-name.ts';
import { toHtml } from './exports/html.ts';
import { type ExportWords, type SetAside, toMarkdown } from './exports/markdown.ts';

const words = (): ExportWords => ({
  kind: kind => text(`kind_${kind}`),
  date: dateText,
  here: text('exportHere'),
  there: text('exportThere'),
  likely: text('cardLikely'),
  versions: text('versionsTitle'),
  findings: text('findingsTitle'),
  article: text('reportText'),
  leftOut: text('kind_omission'),
  notThere: text('exportNotThere'),
  checkedWith: text('exportChecked'),
  setAside: count => counted('dismissedTitle', count),
  untitled: text('untitled'),
  language: languageOfTexts(),
  direction: directionOfTexts(),
});

interface Format {
  readonly label: string;
  readonly ending: string;
  readonly type: string;
  readonly write: (what: ExportsBarProps) => string;
}

const FORMATS: readonly Format[] = [
  {
    label: 'HTML',
    ending: 'html',
    type: 'text/html',
    write: ({ report, evidence, setAside }) => toHtml(report, words(), setAside, evidence),
  },
  {
    label: 'Markdown',
    ending: 'md',
    type: 'text/markdown',
    write: ({ report, setAside }) => toMarkdown(report, words(), setAside),
  },
  {
    label: 'JSON',
    ending: 'json',
    type: 'application/json',
    // The report as it was made, for programs: what the reader thinks of a finding is no part of it.
    write: ({ report }) => JSON.stringify(report, null, 2),
  },
  { label: 'CSV', ending: 'csv', type: 'text/csv', write: ({ report, setAside }) => toCsv(report, setAside) },
];

const save = (what: ExportsBarProps, { ending, type, write }: Format): void =>
  saveBlob(
    `${fileName(what.report.article.title)}.${ending}`,
    new Blob([write(what)], { type: `${type};charset=utf-8` }),
  );

interface ExportsBarProps {
  readonly report: Report;
  /** By version, where to see it. */
  readonly evidence: TabState['evidence'];
  readonly setAside: SetAside;
}

/** What the reader can take along. Everything is made here; nothing is sent anywhere. */
export function ExportsBar(props: ExportsBarProps) {
  const { article } = props.report;
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(toCitation(article, new Date()));
    setCopied(true);
  };
  return (
    <fieldset class="exports">
      <legend class="unseen">{text('exportTitle')}</legend>
      <span class="soft small" aria-hidden="true">
        {text('exportSaveAs')}
      </span>
      {FORMATS.map(format => (
        <button
          key={format.ending}
          type="button"
          class="button"
          aria-label={text('exportAs', format.label)}
          onClick={() => save(props, format)}
        >
          {format.label}
        </button>
      ))}
      <button type="button" class="button" onClick={() => print()}>
        {text('exportPrint')}
      </button>
      <button type="button" class="button" onClick={() => void copy()}>
        {text(isCopied ? 'citationCopied' : 'citationCopy')}
      </button>
    </fieldset>
  );
}
