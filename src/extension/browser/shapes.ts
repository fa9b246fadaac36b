import * as v from 'valibot';
import type { PageFact, ReadingNote } from '../../extract/reading.ts';
import type { Article } from '../../story/article.ts';
import type { Finding } from '../../story/finding.ts';
import type { Report, ReportVersion, SourceAnswer } from '../../story/report.ts';
import type { Version } from '../../story/version.ts';

/** A schema that answers exactly `T`, or a subtype of it. */
export type Shape<T> = v.GenericSchema<unknown, T>;

/** A page of 10 MB is the largest that is read; a longer text is not ours. */
const LONGEST_TEXT = 10_000_000;
const MOST_FINDINGS = 50_000;
const MOST_VERSIONS = 1_000;

const line = v.pipe(v.string(), v.maxLength(20_000));
const prose = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_TEXT));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const span = v.object({ start: offset, end: offset });

const articleEntries = {
  url: v.exactOptional(line),
  title: line,
  byline: v.exactOptional(line),
  outlet: v.exactOptional(line),
  credit: v.exactOptional(line),
  language: line,
  published: v.exactOptional(line),
  modified: v.exactOptional(line),
  text: prose,
};

export const articleShape: Shape<Article> = v.object(articleEntries);

export const versionShape: Shape<Version> = v.object({
  id: line,
  source: line,
  url: v.exactOptional(line),
  title: v.exactOptional(line),
  outlet: v.exactOptional(line),
  credit: v.exactOptional(line),
  published: v.exactOptional(line),
  modified: v.exactOptional(line),
  archived: v.exactOptional(line),
  text: prose,
});

const reportVersionShape: Shape<ReportVersion> = v.object({
  id: line,
  url: v.exactOptional(line),
  title: v.exactOptional(line),
  outlet: v.exactOptional(line),
  published: v.exactOptional(line),
  archived: v.exactOptional(line),
  source: line,
  relation: v.picklist(['same-text', 'copy', 'same-event', 'unrelated']),
  similarity: share,
});

const findingShape: Shape<Finding> = v.object({
  id: line,
  kind: v.picklist([
    'term',
    'wording',
    'translation',
    'leftover',
    'quote',
    'number',
    'date',
    'name',
    'polarity',
    'attribution',
    'certainty',
    'loaded',
    'omission',
    'addition',
    'order',
    'synonym',
  ]),
  severity: v.picklist(['meaning', 'wording', 'note']),
  start: offset,
  end: offset,
  text: prose,
  was: v.nullable(prose),
  alternatives: v.exactOptional(v.array(line)),
  versionId: v.nullable(line),
  versionStart: v.exactOptional(offset),
  versionEnd: v.exactOptional(offset),
  confidence: share,
  why: line,
});

export const findingsShape: Shape<readonly Finding[]> = v.pipe(
  v.array(findingShape),
  v.maxLength(MOST_FINDINGS),
);
export const reportVersionsShape: Shape<readonly ReportVersion[]> = v.pipe(
  v.array(reportVersionShape),
  v.maxLength(MOST_VERSIONS),
);

export const sourceAnswerShape: Shape<SourceAnswer> = v.object({
  source: line,
  state: v.picklist(['found', 'none', 'failed', 'not-asked']),
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  why: v.exactOptional(line),
  retryAt: v.exactOptional(line),
});

export const reportShape: Shape<Report> = v.object({
  schema: v.literal('unspin-report/1'),
  id: v.exactOptional(line),
  article: v.object({ ...articleEntries, sentences: v.array(span) }),
  verdict: v.object({
    kind: v.picklist([
      'altered',
      'reworded',
      'same',
      'updated',
      'spun',
      'translated',
      'nothing-found',
      'unreadable',
    ]),
    summary: line,
    reasons: v.array(line),
  }),
  spin: v.object({ score: share, backTranslation: share }),
  versions: reportVersionsShape,
  findings: findingsShape,
  lineage: v.object({
    original: v.nullable(line),
    confidence: share,
    edges: v.array(v.object({ from: line, to: line, confidence: share, evidence: v.array(line) })),
    evidence: v.array(line),
  }),
  sources: v.array(sourceAnswerShape),
});

const fact: Shape<PageFact> = v.object({
  name: v.picklist([
    'title',
    'byline',
    'outlet',
    'published',
    'modified',
    'section',
    'language',
    'canonical',
    'credit',
    'dateline',
    'sourceOrganization',
    'copyrightHolder',
    'isBasedOn',
    'original-source',
    'syndication-source',
    'correction',
    'isAccessibleForFree',
    'license',
    'publishingPrinciples',
    'c2pa',
  ]),
  value: line,
  from: line,
});
const note: Shape<ReadingNote> = v.object({
  kind: v.picklist(['paywall', 'live-blog', 'several-articles', 'frame']),
  text: line,
});

export const factsShape: Shape<readonly PageFact[]> = v.pipe(v.array(fact), v.maxLength(1_000));
export const notesShape: Shape<readonly ReadingNote[]> = v.pipe(v.array(note), v.maxLength(100));
