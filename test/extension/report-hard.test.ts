import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { TabState } from '../../src/extension/browser/tab-state.ts';
import type { Article } from '../../src/story/article.ts';
import type { Version } from '../../src/story/version.ts';
import { reportOn } from '../gallery/checked-stories.ts';
import { exhibits, visit } from '../gallery/gallery.ts';
import { stagedOnce } from '../gallery/staged-once.ts';
import { checkedTab, type StagedTab } from '../gallery/tab-states.ts';
import type { OwnTab } from './driver/own-page.ts';
import { says, when } from './own-page-says.ts';
import { browserName, withBrowser } from './with-browser.ts';

declare const chrome: {
  readonly storage: { readonly session: { set(values: object): Promise<void> } };
};
declare const window: Record<
  'browser' | 'chrome',
  { readonly runtime: { sendMessage: unknown } } | undefined
> & { fetch: unknown };

/** No tab has such a number, nor has one of the gallery's. */
const FIRST = 2_000_001_000;

/** An invented story of so many sentences, of which some say another figure. */
const storyOf = (sentences: number, changed: readonly number[] = []): string =>
  Array.from(
    { length: sentences },
    (_, at) =>
      `The ferry office counted ${changed.includes(at) ? 900 + at : 100 + at} boats at pier ${at + 1} on the day of the storm.`,
  ).join('\n');

const article: Article = {
  title: 'Boats counted',
  url: 'https://gull.example/boats',
  language: 'en',
  text: storyOf(90, [1, 88]),
};
const original: Version = {
  id: 'one',
  source: 'library',
  title: 'Boats',
  outlet: 'Pier Wire',
  text: storyOf(90),
};
const longer: Version = { ...original, id: 'two', outlet: 'Quay Post', text: storyOf(170) };

/** A story told against one version of two. */
function boats(): StagedTab {
  const report = reportOn(article, [original]);
  const { text: _, ...known } = longer;
  const versions = [...report.versions, { ...known, relation: 'copy' as const, similarity: 0.9 }];
  return checkedTab({ ...report, versions }, [original, longer]);
}

const LONG = 'Hafenmeisterstellvertreterversammlungsprotokoll'.repeat(5);

/** The altered story, told by pages that put anything into their fields. */
const hostile = ({ state, versions }: StagedTab): StagedTab => {
  const { report } = state;
  if (!report) throw new Error('The gallery has no report on the altered story.');
  const { url: _, outlet: __, ...own } = report.article;
  return {
    versions,
    state: {
      ...state,
      trouble: 'That text was too short.',
      sources: [{ source: 'archive', state: 'failed', count: 0, why: LONG }],
      report: {
        ...report,
        article: { ...own, title: `\u202e${LONG}`, byline: LONG },
        verdict: { ...report.verdict, reasons: [LONG] },
        versions: report.versions.map(version => ({ ...version, outlet: LONG, title: LONG })),
      },
    },
  };
};

describe(`a report in hard places in ${browserName}`, () => {
  const browser = withBrowser();
  const paths = new Map<string, string>();
  let staged: Readonly<Record<string, StagedTab>>;
  const open = (name: string, hash = '') =>
    visit(browser(), { name, path: `${paths.get(name) ?? assert.fail()}${hash}` });
  before(async () => {
    await exhibits(browser());
    const { altered, spun } = await stagedOnce();
    if (!altered || !spun) return assert.fail();
    const { states } = altered.state;
    staged = {
      altered,
      spun: { ...spun, state: { ...spun.state, states } },
      boats: boats(),
      hostile: hostile(altered),
    };
    const page = await browser().openOwn('report/report.html');
    for (const [at, [name, { state, versions }]] of Object.entries(staged).entries()) {
      await page.run((values: object) => chrome.storage.session.set(values), {
        [`tab:${FIRST + at}`]: state,
        [`versions:${FIRST + at}`]: versions,
      });
      paths.set(name, `report/report.html?tab=${FIRST + at}`);
    }
    await page.close();
  });

  /** Chooses the version of an outlet in the toolbar. */
  const choose = (page: OwnTab, outlet: string) =>
    page.run(wanted => {
      const select = document.querySelector<HTMLSelectElement>('.toolbar select');
      const other = [...(select?.options ?? [])].find(({ text }) => text.startsWith(wanted));
      if (!select || !other) throw new Error('There is no choice of versions.');
      select.value = other.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, outlet);

  test('on paper words are dark whatever the reader chose for the screen, and an article alone has all its width', async () => {
    const page = await open('spun');
    await page.run(() => {
      document.documentElement.dataset.theme = 'dark';
    });
    await page.look({ colours: 'light', printed: true });
    const { ink, share } = await page.run(() => {
      const whole = document.querySelector('.columns')?.getBoundingClientRect().width ?? 0;
      const words = document.querySelector('.pair .side')?.getBoundingClientRect().width ?? 0;
      const ink = getComputedStyle(document.documentElement).color.match(/\d+/g)?.map(Number) ?? [];
      return { ink, share: words / whole };
    });
    await page.look({ colours: 'light' });
    await page.close();
    assert.ok(Math.max(...ink) < 100, `the ink is ${ink}`);
    assert.ok(share > 0.9, `the text has ${share} of the width`);
  });

  test('another version leaves the reader where they are, also at an address with a place in it', async () => {
    const page = await open('boats', '#evidence');
    await when(page, () => scrollY > 0);
    // A reader scrolls with a wheel, which ends what the page itself brings into sight.
    await page.run(() => {
      dispatchEvent(new Event('wheel'));
      scrollTo(0, 0);
    });
    await choose(page, 'Quay Post');
    await when(
      page,
      () =>
        document.querySelectorAll('.pair').length > 150 &&
        document.querySelector('[aria-busy="true"]') === null,
    );
    const at = await page.run(async () => {
      for (let frame = 0; frame < 10; frame++) await new Promise(resolve => requestAnimationFrame(resolve));
      return scrollY;
    });
    await page.close();
    assert.equal(at, 0);
  });

  test('a comparison that goes on or fails is not told as one that found nothing', async () => {
    const page = await open('boats');
    await page.run(() => {
      window.fetch = async () => {
        while (!document.documentElement.dataset.refuse)
          await new Promise(resolve => requestAnimationFrame(resolve));
        throw new Error('No such file.');
      };
    });
    await choose(page, 'Quay Post');
    await when(page, () => document.querySelectorAll('.column-heads b')[1]?.textContent === 'Quay Post');
    const status = () => document.querySelector('.toolbar [role="status"]')?.textContent ?? '';
    await when(page, () =>
      Boolean(document.querySelector('.toolbar [role="status"]')?.textContent?.startsWith('Checking')),
    );
    await page.run(() => {
      document.documentElement.dataset.refuse = 'now';
    });
    await says(page, 'The check could not be finished');
    assert.equal(await page.run(status), '');
    await choose(page, 'Pier Wire');
    await says(page, '2 findings');
    await says(page, 'The check could not be finished', false);
    await page.close();
  });

  test('the map shows findings where they stand when what is the same is folded, and leads to what is there', async () => {
    const page = await open('boats');
    await page.run(() => document.querySelector<HTMLElement>('.toolbar-choice input')?.click());
    await when(page, () => document.querySelectorAll('.fold').length === 3);
    const { lines, rows, brought } = await page.run(async () => {
      const brought: string[] = [];
      Element.prototype.scrollIntoView = function (this: Element) {
        brought.push(this.id);
      };
      const map = document.querySelector('.minimap');
      const table = document.querySelector('.with-map')?.getBoundingClientRect();
      const box = map?.getBoundingClientRect();
      if (!map || !box || !table) throw new Error('There is no map.');
      const drawn = map.querySelector('.minimap-line--meaning')?.getAttribute('d') ?? '';
      const lines = [...drawn.matchAll(/M0 ([\d.]+)/g)].map(([, y]) => Number(y) / 1_000);
      const rows = [...document.querySelectorAll('.pair--changed')].map(
        row => (row.getBoundingClientRect().top - table.top) / table.height,
      );
      map.dispatchEvent(
        new PointerEvent('pointerdown', { clientY: box.top + box.height / 2, bubbles: true }),
      );
      for (let frame = 0; frame < 3; frame++) await new Promise(resolve => requestAnimationFrame(resolve));
      return { lines, rows, brought };
    });
    await page.close();
    assert.equal(lines.length, 2);
    for (const [at, line] of lines.entries())
      assert.ok(Math.abs(line - (rows[at] ?? 9)) < 0.2, `lines at ${lines}, rows at ${rows}`);
    assert.deepEqual([...new Set(brought)], ['row-89']);
  });

  test('without a version no archived state is told to stand beside the page', async () => {
    const page = await open('spun');
    const [points, current] = await page.run(() => [
      document.querySelectorAll('.timeline-point').length,
      document.querySelectorAll('.timeline-point[aria-current="true"]').length,
    ]);
    assert.deepEqual([points, current], [4, 0]);
    await page.close();
  });

  test('a state that is read stands beside the page, also when the answer is sooner there than the text', async () => {
    const page = await open('altered');
    const { state, versions } = staged.altered ?? assert.fail();
    const { report, states, evidence } = state;
    const [first] = versions;
    const snapshot = states.at(-1);
    if (!report || !first || !snapshot) return assert.fail();
    const read: Version = { ...first, id: 'late', source: 'archive', archived: snapshot.at };
    const after: TabState = {
      ...state,
      evidence: { ...evidence, late: [{ label: 'The page', url: snapshot.url }] },
      report: {
        ...report,
        versions: [
          ...report.versions,
          { id: 'late', source: 'archive', archived: snapshot.at, relation: 'copy', similarity: 0.9 },
        ],
      },
    };
    await page.run(
      async (values: object) => {
        for (const api of ['browser', 'chrome'] as const)
          if (window[api]) window[api].runtime.sendMessage = async () => ({ ok: true });
        document.querySelectorAll<HTMLElement>('.timeline-point')[3]?.click();
        for (let frame = 0; frame < 20; frame++) await new Promise(resolve => requestAnimationFrame(resolve));
        await chrome.storage.session.set(values);
      },
      { [`tab:${FIRST}`]: after, [`versions:${FIRST}`]: [...versions, read] },
    );
    await when(page, () =>
      Boolean(document.querySelectorAll('.column-heads .side')[1]?.textContent?.includes('archived Oct 16')),
    );
    await page.close();
  });

  test('a state that cannot be asked for says so; what went wrong elsewhere is not told there', async () => {
    const page = await open('hostile');
    assert.equal(await page.run(() => document.querySelector('.timeline [role="alert"]')), null);
    await page.run(() => {
      for (const api of ['browser', 'chrome'] as const)
        if (window[api])
          window[api].runtime.sendMessage = () => Promise.reject(new Error('The message port closed.'));
      document.querySelectorAll<HTMLElement>('.timeline-point--unread')[0]?.click();
    });
    await says(page, 'Unspin does not answer');
    await page.close();
  });

  test('words without end break where the window ends, and what is not known leaves no dot behind', async () => {
    const page = await open('hostile');
    for (const width of [320, 1280]) {
      await page.resize(width);
      const [whole, seen] = await page.run(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      assert.ok(Number(whole) <= Number(seen), `${whole} CSS pixels in ${seen}`);
    }
    const facts = await page.run(() => document.querySelector('.report-head > p')?.textContent ?? '');
    assert.match(facts, /^Hafen/);
    await page.close();
  });
});
