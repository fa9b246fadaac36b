import type { Finding, Severity } from '../story/finding.ts';
import type { Report } from '../story/report.ts';
import { changedPlaces } from './changed-places.ts';
import type { Paint } from './paint.ts';
import { onOneLine } from './printable.ts';

const HEADINGS: readonly (readonly [Severity, string])[] = [
  ['meaning', 'Changes of meaning'],
  ['note', 'Worth a look'],
  ['wording', 'Said otherwise'],
];
/** A spun copy has hundreds of reworded places: these are shown, the rest counted. */
const MOST_SHOWN: Readonly<Record<Severity, number>> = { meaning: Infinity, note: 20, wording: 10 };

const RELATIONS = {
  'same-text': 'the same text',
  copy: 'a copy',
  'same-event': 'another account of the event',
  unrelated: 'another story',
} as const;

const STATES = {
  found: 'found',
  none: 'found nothing',
  failed: 'could not be asked',
  'not-asked': 'was not asked',
};

const percent = (share: number): string => `${Math.round(100 * share)} %`;
const present = (part: string | undefined): part is string => Boolean(part);

function heading({ article }: Report, paint: Paint): string[] {
  const facts = [article.outlet, article.credit, article.byline, article.published, article.url].filter(
    present,
  );
  return [
    article.title ? paint.strong(onOneLine(article.title)) : '',
    paint.faint(facts.map(onOneLine).join(' · ')),
  ].filter(Boolean);
}

const verdict = ({ verdict: { summary, reasons } }: Report, paint: Paint): string[] => [
  paint.strong(onOneLine(summary)),
  ...reasons.map(reason => `  - ${onOneLine(reason)}`),
];

function provenance({ versions, lineage }: Report, paint: Paint): string[] {
  if (!versions.length) return [];
  const lines = versions.map(({ id, source, relation, similarity, published, outlet }) => {
    const likely =
      lineage.original === id ? `, likely the original (${percent(lineage.confidence)} sure)` : '';
    const facts = [outlet, published, source].filter(present).map(onOneLine).join(', ');
    return `  ${onOneLine(id)}: ${RELATIONS[relation]}, ${percent(similarity)} alike${likely} ${paint.faint(`(${facts})`)}`;
  });
  const page =
    lineage.original === 'page'
      ? [`  The page is likely the original (${percent(lineage.confidence)} sure).`]
      : [];
  const evidence = lineage.evidence.map(sentence => paint.faint(`  - ${onOneLine(sentence)}`));
  return [paint.strong('Versions'), ...lines, ...page, ...evidence];
}

const sources = ({ sources: answers }: Report, paint: Paint): string[] =>
  answers.length
    ? [
        paint.strong('Sources'),
        ...answers.map(({ source, state, count, why }) => {
          const found = state === 'found' ? `${STATES.found} ${count}` : STATES[state];
          return `  ${onOneLine(source)}: ${found}${why ? ` (${onOneLine(why)})` : ''}`;
        }),
      ]
    : [];

/**
 * A report for people at a terminal.
 * @param texts the versions' texts by id, to show the other wording in its place
 * @param most how many findings of each severity are shown; the rest are counted
 */
export function summarise(
  report: Report,
  texts: ReadonlyMap<string, string>,
  paint: Paint,
  most: Readonly<Record<Severity, number>> = MOST_SHOWN,
): string {
  const groups = HEADINGS.map(([severity, title]) => {
    const findings: readonly Finding[] = report.findings.filter(finding => finding.severity === severity);
    if (!findings.length) return [];
    const shown = findings.slice(0, most[severity]);
    const left = findings.length - shown.length;
    return [
      `${paint.strong(title)} (${findings.length})`,
      ...shown.flatMap(finding => changedPlaces(finding, report.article.text, texts, paint)),
      ...(left ? [`  ... and ${left} more; --json lists all.`] : []),
    ];
  });
  const parts = [
    heading(report, paint),
    verdict(report, paint),
    provenance(report, paint),
    ...groups,
    sources(report, paint),
  ];
  return `${parts
    .filter(lines => lines.length)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`;
}
