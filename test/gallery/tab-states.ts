import type { StateInArchive, TabState } from '../../src/extension/browser/tab-state.ts';
import type { Report } from '../../src/story/report.ts';
import type { Version } from '../../src/story/version.ts';
import { articleOf, earlierStates, type Outlet, reportOn, versionOf } from './checked-stories.ts';

/** A tab as the extension would know it. */
export interface StagedTab {
  readonly state: TabState;
  readonly versions: readonly Version[];
}

const snapshotAt = (at: string): string =>
  `https://web.archive.org/web/${at.replace(/\D/g, '')}/https://harrowstandard.example/news/world/port-sorrel-barrier`;

const BLANK: TabState = {
  check: 'gallery',
  url: '',
  given: null,
  phase: 'done',
  why: null,
  report: null,
  facts: [],
  notes: [],
  sources: [],
  names: { archive: 'Internet Archive', gdelt: 'GDELT', page: 'This page' },
  offers: [],
  once: [],
  webSearch: '"Port Sorrel" "Marguerite Dessaline" barrier',
  quotations: [],
  evidence: {},
  unread: [],
  states: [],
  sent: [],
  notPlaced: [],
  dismissed: [],
  kept: false,
  trouble: null,
};

/** A tab whose check has ended with this report. */
export const checkedTab = (
  report: Report,
  versions: readonly Version[],
  more: Partial<TabState> = {},
): StagedTab => ({
  state: { ...BLANK, url: report.article.url ?? '', report, sources: report.sources, ...more },
  versions,
});

const checked = (outlet: Outlet, versions: readonly Version[], more: Partial<TabState> = {}): StagedTab =>
  checkedTab(reportOn(articleOf(outlet), versions), versions, more);

/** The altered story beside its original, two more copies and two of its own earlier states. */
function altered(): StagedTab {
  const earlier = earlierStates();
  const states: StateInArchive[] = [
    ...earlier.flatMap(({ archived }) => archived ?? []),
    '2026-10-15T09:12:00Z',
    '2026-10-16T07:40:00Z',
  ].map(at => ({ source: 'archive', at, url: snapshotAt(at) }));
  return checked(
    'harrowstandard',
    [
      versionOf('meridianpress', 'library', 'library:1'),
      versionOf('newsflow24', 'library', 'library:2'),
      versionOf('atlanticcourier', 'library', 'library:3'),
      ...earlier,
    ],
    {
      states,
      evidence: Object.fromEntries(
        earlier.map(({ id, archived = '' }) => [
          id,
          [
            { label: 'The page as kept by Internet Archive', url: snapshotAt(archived) },
            {
              label: 'All states in the archive',
              url: 'https://web.archive.org/web/*/https://harrowstandard.example/news/world/port-sorrel-barrier',
            },
          ],
        ]),
      ),
      sent: [
        'GET https://web.archive.org/cdx/search/cdx?url=harrowstandard.example/news/world/port-sorrel-barrier',
      ],
      unread: [
        {
          url: 'https://eastquay.example/2026/10/flood',
          title: 'Thousands leave Port Sorrel after the barrier fails',
          why: 'Unspin may not open this site yet.',
          needs: 'https://eastquay.example',
        },
      ],
    },
  );
}

function setAside({ state, versions }: StagedTab): StagedTab {
  const dismissed = (state.report?.findings ?? []).slice(0, 2).map(({ id }) => id);
  return { versions, state: { ...state, dismissed } };
}

/** As the popup shows a tab while other places are being asked. */
function looking({ state, versions }: StagedTab): StagedTab {
  const sources = state.sources.map(row =>
    row.source === 'gdelt' ? { source: 'gdelt', state: 'asking' as const } : row,
  );
  return { versions, state: { ...state, phase: 'looking', sources } };
}

/** By name: the tabs whose popups and reports the gallery shows. */
export const stagedTabs = (story = altered()): Readonly<Record<string, StagedTab>> => ({
  altered: story,
  'set-aside': setAside(story),
  reading: { state: { ...BLANK, phase: 'reading' }, versions: [] },
  looking: looking(story),
  stopped: { ...story, state: { ...story.state, phase: 'stopped' } },
  spun: checked('newsflow24', []),
  'nothing-found': checked('meridianpress', [], {
    sources: [
      { source: 'library', state: 'none', count: 0 },
      { source: 'page', state: 'none', count: 0 },
      { source: 'archive', state: 'not-asked', count: 0, why: 'You chose never to ask it.' },
      { source: 'gdelt', state: 'not-asked', count: 0, why: 'You have not allowed it.' },
    ],
    offers: [
      {
        source: 'gdelt',
        name: 'GDELT',
        sentence: 'A few words and short phrases from the article go to api.gdeltproject.org.',
        sends: ['"Port Sorrel" ("Marguerite Dessaline" OR barrier OR harbor)'],
        sites: ['https://api.gdeltproject.org/*'],
      },
    ],
  }),
  unreadable: {
    state: { ...BLANK, phase: 'unreadable', why: 'Unspin found no article on this page.' },
    versions: [],
  },
  failed: {
    state: { ...BLANK, phase: 'failed', why: 'The check could not be finished: The message port closed.' },
    versions: [],
  },
});
