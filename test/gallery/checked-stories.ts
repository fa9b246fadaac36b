import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { check } from '../../src/engine/check.ts';
import { openLexicon } from '../../src/engine/lexicon/open-lexicon.ts';
import { readHtml } from '../../src/extract/read-html.ts';
import type { Article } from '../../src/story/article.ts';
import type { Report, SourceAnswer } from '../../src/story/report.ts';
import type { Version } from '../../src/story/version.ts';
import { root } from '../setup/step.ts';

/*
 * The demo's four invented stories, read and checked in Node: what popup and report show of them can be put before
 * a browser without a click for each state.
 */

const lexicon = openLexicon(readFileSync(path.join(root, 'src/engine/lexicon/english.lexicon')));

const ADDRESSES = {
  meridianpress: 'https://meridianpress.example/world/port-sorrel-flood-barrier',
  newsflow24: 'https://newsflow24.example/flood-barrier-failure-in-port-sorrel/',
  atlanticcourier: 'https://atlanticcourier.example/en/mundo/port-sorrel-barrier-floods',
  harrowstandard: 'https://harrowstandard.example/news/world/port-sorrel-barrier',
} as const;

export type Outlet = keyof typeof ADDRESSES;

export function articleOf(outlet: Outlet): Article {
  const html = readFileSync(path.join(root, 'test/demo/stories', outlet, 'index.html'), 'utf8');
  const reading = readHtml(html, text => parseHTML(text).document, ADDRESSES[outlet]);
  if (reading.kind !== 'article') throw new Error(reading.why);
  return reading.article;
}

export const versionOf = (outlet: Outlet, source: string, id = `${source}:${outlet}`): Version => {
  const { language: _, ...article } = articleOf(outlet);
  return { ...article, id, source };
};

const ARCHIVED = ['2026-10-15T05:31:00Z', '2026-10-15T06:58:00Z'] as const;

/** Two earlier states of the altered story, before one figure and one addition came in. */
export const earlierStates = (): Version[] =>
  ARCHIVED.map((archived, at) => {
    const now = versionOf('harrowstandard', 'archive');
    const text = now.text
      .replace('35 million', '85 million')
      .replace(/ Several families accused[^.]*\./, at === 0 ? '' : '$&');
    return { ...now, id: `archive:harrowstandard@${archived}`, archived, text };
  });

const countOf = (source: string, versions: readonly Version[]): SourceAnswer => {
  const count = versions.filter(version => version.source === source).length;
  return { source, state: count > 0 ? 'found' : 'none', count };
};

export const reportOn = (article: Article, versions: readonly Version[]): Report =>
  check(article, versions, lexicon, {
    sources: [
      countOf('library', versions),
      countOf('page', versions),
      countOf('archive', versions),
      {
        source: 'gdelt',
        state: 'failed',
        count: 0,
        why: 'GDELT refused because it was asked too often.',
        retryAt: '2026-10-15T12:30:00Z',
      },
    ],
  });
