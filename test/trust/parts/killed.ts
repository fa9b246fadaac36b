import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { inventedStory } from '../../bench/invented-story.ts';
import { type LibraryBrowser, openLibraryBrowser } from '../../page/library/library-page.ts';
import type { KilledPage } from '../killed/killed-page.ts';
import { seeded } from '../random.ts';
import { newTally, note, type Part, type Tally } from '../tally.ts';
import { trustBrowser } from '../trust-browser.ts';

declare global {
  /** In the page only. */
  var killedPage: KilledPage;
}

/** How often the browser is killed in the middle of an import, and of keeping one story after another. */
const KILLS = { quick: 1, full: 15 } as const;

/** Stories of an import, which takes longer than all kills let it. */
const STORIES = 10_000;
const WORDS = 120;

/** The browser is killed at a moment before this one. Milliseconds. */
const LATEST = 3_000;

const titleOf = (number: number): string => `Import ${number}`;

function lines(): Buffer {
  const stories = Array.from({ length: STORIES }, (_, number) =>
    JSON.stringify({ title: titleOf(number), text: inventedStory(WORDS, number) }),
  );
  return Buffer.from(`${stories.join('\n')}\n`);
}

interface Stage {
  readonly browser: LibraryBrowser;
  readonly tally: Tally;
  readonly random: () => number;
}

/** Begins something in the page and kills the browser over it. Answers what the page had said by then. */
async function killOver({ browser, tally, random }: Stage, work: (page: Page) => Promise<unknown>) {
  const page = await browser.open();
  const said: string[] = [];
  page.on('console', message => said.push(message.text()));
  // The browser that would answer is killed.
  work(page).catch(() => undefined);
  await pause(random() * LATEST);
  await browser.kill();
  tally.faults++;
  return said;
}

/** All stories that are counted can be read. Answers their titles. */
async function whole(page: Page, tally: Tally): Promise<ReadonlySet<string>> {
  const left = await page.evaluate(() => killedPage.left());
  tally.cases++;
  if (left.damaged) note(tally, 'lost', `${left.damaged} stories cannot be read`);
  if (left.whole.length !== left.stories)
    note(tally, 'wrong', `${left.stories} stories are counted and ${left.whole.length} are there`);
  return new Set(left.whole);
}

/** Imports one file; again and again the browser is killed over it. */
async function tryImports(stage: Stage, kills: number): Promise<void> {
  const { browser, tally } = stage;
  for (let kill = 0; kill < kills; kill++) {
    await killOver(stage, page => page.evaluate(() => killedPage.import('/stories')));
    await whole(await browser.open(), tally);
  }
  const page = await browser.open();
  const { added, known } = await page.evaluate(() => killedPage.import('/stories'));
  // An import that was through before the last kill begins anew, and knows everything.
  if (![added, known].includes(STORIES))
    note(tally, 'lost', `of ${STORIES} lines ${added} were imported and ${known} twice`);
  const titles = await whole(page, tally);
  for (let number = 0; number < STORIES; number++)
    if (!titles.has(titleOf(number))) note(tally, 'lost', titleOf(number));
  const found = await page.evaluate(text => killedPage.find(text), inventedStory(WORDS, 17));
  if (found[0] !== titleOf(17)) note(tally, 'lost', `${titleOf(17)} is not found, but ${found[0]}`);
  tally.figures.push(`${STORIES} stories are there after ${kills} kills in the middle of their import`);
}

/** Keeps stories one by one: what was said to be kept is there after the browser was killed. */
async function tryKeeping(stage: Stage, kills: number): Promise<void> {
  const { browser, tally } = stage;
  let promised = 0;
  for (let kill = 0; kill < kills; kill++) {
    const first = (kill + 1) * 1_000_000;
    const said = await killOver(stage, page => page.evaluate(from => killedPage.keep(from), first));
    const titles = await whole(await browser.open(), tally);
    for (const title of said) if (!titles.has(title)) note(tally, 'lost', title);
    promised += said.length;
  }
  tally.figures.push(`${promised} stories kept one by one over ${kills} kills`);
}

/** The browser is killed with -9 in the middle of a library's writing, and started again on the same profile. */
export const killed: Part = {
  name: 'killed',
  title: 'the browser killed over the library',
  async run(depth, seed) {
    const tally = newTally();
    const bytes = lines();
    const browser = await openLibraryBrowser({
      browser: trustBrowser,
      entry: new URL('../killed/killed-page.ts', import.meta.url).pathname,
      serve: path => {
        const from = /^\/stories\/(\d+)$/.exec(path)?.[1];
        return from === undefined ? undefined : [bytes.subarray(Number(from))];
      },
    });
    try {
      const stage = { browser, tally, random: seeded(seed) };
      await tryImports(stage, KILLS[depth]);
      await tryKeeping(stage, KILLS[depth]);
    } finally {
      await browser.close();
    }
    return tally;
  },
};
