import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type Exhibit, exhibits, visit } from '../gallery/gallery.ts';
import type { OwnTab } from './driver/own-page.ts';
import { when } from './own-page-says.ts';
import { browserName, withBrowser } from './with-browser.ts';

declare const chrome: {
  readonly storage: {
    readonly session: {
      get(key: string): Promise<Record<string, object>>;
      set(values: object): Promise<void>;
      remove(key: string): Promise<void>;
    };
  };
};

/** The number of the tab that an exhibit speaks of. */
const tabOf = ({ path }: Exhibit): string => new URLSearchParams(path.split('?')[1]).get('tab') ?? '';

describe(`the report in ${browserName}`, () => {
  const browser = withBrowser();
  let altered: Exhibit;
  let spun: Exhibit;
  let page: OwnTab;
  before(async () => {
    const all = await exhibits(browser());
    altered = all.find(({ name }) => name === 'report altered') ?? assert.fail();
    spun = all.find(({ name }) => name === 'report spun') ?? assert.fail();
    page = await visit(browser(), altered);
    await page.resize(1280);
  });

  test('every sentence stands beside its like, at the same height', async () => {
    const pairs = await page.run(() =>
      [...document.querySelectorAll('.pair--changed')].map(row => {
        const [here, there] = row.querySelectorAll('.side p');
        return [here, there].map(side => Math.round(side?.getBoundingClientRect().top ?? -1));
      }),
    );
    assert.ok(pairs.length > 8);
    for (const [here, there] of pairs) assert.equal(here, there);
  });

  test('a line leads from every changed word in sight to its like', async () => {
    const drawn = await page.run(async () => {
      document.querySelector('.pair--changed')?.scrollIntoView({ block: 'center' });
      const deadline = performance.now() + 30_000;
      let paths: (string | null)[] = [];
      while (!paths.some(Boolean) && performance.now() < deadline) {
        await new Promise(resolve => requestAnimationFrame(resolve));
        paths = [...(document.querySelector('.pair--changed')?.querySelectorAll('.links path') ?? [])].map(
          path => path.getAttribute('d'),
        );
      }
      return paths;
    });
    assert.ok(drawn.length >= 2, 'a band and a line');
    for (const path of drawn) assert.match(path ?? '', /^M /);
  });

  test('what was left out and what was put in stand alone in their columns, each with its note', async () => {
    const alone = await page.run(() =>
      ['there-only', 'here-only'].map(state => {
        const row = document.querySelector(`.pair--${state}`);
        return [row?.querySelectorAll('.side p').length, row?.querySelector('.note h3')?.textContent];
      }),
    );
    assert.deepEqual(alone, [
      [1, 'Left out'],
      [1, 'Added'],
    ]);
  });

  test('an address with a finding in it leads to the finding', async () => {
    const id = await page.run(() => document.querySelectorAll('.note')[9]?.id ?? '');
    assert.notEqual(id, '');
    const linked = await visit(browser(), { name: 'linked', path: `${altered.path}#${id}` });
    const top = await linked.run(async wanted => {
      const deadline = performance.now() + 30_000;
      for (;;) {
        const target = document.querySelector('.note:target');
        const top = target?.id === wanted ? target.getBoundingClientRect().top / innerHeight : null;
        // The browser goes there a frame after it knows where to.
        if ((top !== null && top >= 0 && top < 1) || performance.now() > deadline) return top;
        await new Promise(resolve => requestAnimationFrame(resolve));
      }
    }, id);
    assert.ok(top !== null && top >= 0 && top < 1, `it stands at ${top} of the window`);
    await linked.close();
  });

  test('“only changes” folds away what is the same, and a press unfolds it', async () => {
    const folded = await visit(browser(), { ...altered, press: ['Only changes'] });
    await when(folded, () => document.querySelector('.fold button') !== null);
    const counts = await folded.run(async () => {
      const before = document.querySelectorAll('.pair').length;
      const quiet = document.querySelectorAll('.pair--same').length;
      document.querySelector<HTMLElement>('.fold button')?.click();
      const deadline = performance.now() + 30_000;
      while (document.querySelectorAll('.pair').length === before && performance.now() < deadline)
        await new Promise(resolve => requestAnimationFrame(resolve));
      return { before, quiet, after: document.querySelectorAll('.pair').length };
    });
    assert.equal(counts.quiet, 0);
    assert.ok(counts.after > counts.before);
    await folded.close();
  });

  test('another version is compared in full when it is chosen', async () => {
    const chosen = await visit(browser(), altered);
    const heads = await chosen.run(async () => {
      const select = document.querySelector<HTMLSelectElement>('.toolbar select');
      const other = [...(select?.options ?? [])].find(({ text }) => text.startsWith('Newsflow24'));
      if (!select || !other) throw new Error('There is no choice of versions.');
      select.value = other.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      const deadline = performance.now() + 30_000;
      // The whole comparison comes after the two texts.
      while (performance.now() < deadline) {
        const names = [...document.querySelectorAll('.column-heads b')].map(one => one.textContent);
        const notes = document.querySelectorAll('.note').length;
        if (names[1] === 'Newsflow24' && notes > 0) return { names, notes };
        await new Promise(resolve => requestAnimationFrame(resolve));
      }
      throw new Error('No comparison came.');
    });
    assert.deepEqual(heads.names, ['This page', 'Newsflow24']);
    await chosen.close();
  });

  test('the timeline steps through the archived states of the page', async () => {
    const stepped = await visit(browser(), altered);
    const states = await stepped.run(async () => {
      const points = document.querySelectorAll('.timeline-point').length;
      const unread = document.querySelectorAll('.timeline-point--unread').length;
      const first = document.querySelector<HTMLElement>('.timeline-point');
      first?.focus();
      first?.click();
      const deadline = performance.now() + 30_000;
      while (performance.now() < deadline) {
        const head = document.querySelectorAll('.column-heads .side')[1]?.textContent ?? '';
        const isFocused = document.activeElement === first;
        if (head.includes('archived')) return { points, unread, head, isFocused };
        await new Promise(resolve => requestAnimationFrame(resolve));
      }
      throw new Error('The first state did not come.');
    });
    assert.deepEqual([states.points, states.unread], [4, 2]);
    assert.match(states.head, /archived Oct 15, 2026/);
    assert.ok(states.isFocused, 'the keyboard stays on the state');
    await stepped.close();
  });

  test('opening folded rows takes the keyboard to the first of them', async () => {
    const folded = await visit(browser(), altered);
    const focused = await folded.run(async () => {
      document.querySelector<HTMLElement>('.toolbar-choice input')?.click();
      const deadline = performance.now() + 30_000;
      while (!document.querySelector('.fold') && performance.now() < deadline)
        await new Promise(resolve => requestAnimationFrame(resolve));
      const button = document.querySelector<HTMLElement>('.fold button');
      button?.focus();
      button?.click();
      while (document.activeElement === document.body || document.activeElement === button) {
        if (performance.now() > deadline) break;
        await new Promise(resolve => requestAnimationFrame(resolve));
      }
      return document.activeElement?.className ?? '';
    });
    assert.match(focused, /^pair/);
    await folded.close();
  });

  test('setting a finding aside greys its note and leaves every row as it was', async () => {
    const watched = await visit(browser(), altered);
    const after = await watched.run(
      async key => {
        const rows = [...document.querySelectorAll('.pair')];
        const id = document.querySelector('.note')?.id ?? '';
        const state = (await chrome.storage.session.get(key))[key];
        await chrome.storage.session.set({ [key]: { ...state, dismissed: [id] } });
        const deadline = performance.now() + 30_000;
        while (!document.querySelector('.note--aside') && performance.now() < deadline)
          await new Promise(resolve => requestAnimationFrame(resolve));
        const kept = [...document.querySelectorAll('.pair')].every((row, at) => row === rows[at]);
        await chrome.storage.session.set({ [key]: { ...state, dismissed: [] } });
        return { aside: document.querySelector('.note--aside')?.id === id, kept };
      },
      `tab:${tabOf(altered)}`,
    );
    assert.deepEqual(after, { aside: true, kept: true });
    await watched.close();
  });

  test('a report stays in sight when its tab has moved on, and says so', async () => {
    const left = await visit(browser(), spun);
    const seen = await left.run(
      async key => {
        await chrome.storage.session.remove(key);
        const deadline = performance.now() + 30_000;
        while (!document.querySelector('.report-status')?.textContent && performance.now() < deadline)
          await new Promise(resolve => requestAnimationFrame(resolve));
        return [
          document.querySelector('.report-status')?.textContent,
          document.querySelectorAll('.pair').length,
        ];
      },
      `tab:${tabOf(spun)}`,
    );
    assert.match(String(seen[0]), /stays as it was/);
    assert.ok(Number(seen[1]) > 10);
    await left.close();
  });
});
