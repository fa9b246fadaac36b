import { setTimeout as pause } from 'node:timers/promises';
import { DOC, openStage } from '../../extension/look-up-stage.ts';
import { silent } from '../../services/faults.ts';
import { atDesk, type Post } from '../at-desk.ts';
import { consent } from '../consent.ts';
import { newStory } from '../faults/stage.ts';
import { seeded } from '../random.ts';
import { titleOf } from '../story.ts';
import { newTally, note, type Part, type Tally } from '../tally.ts';
import { trustBrowser } from '../trust-browser.ts';

declare const chrome: {
  readonly storage: { readonly local: { set(values: object): Promise<void> } };
};

const ROUNDS = { quick: 2, full: 30 } as const;

/** A check asks its sources within this; before, in between and after it the network goes away. Milliseconds. */
const LATEST = 1_500;

/** Milliseconds. */
const PATIENCE = 40_000;

/** The search stops answering and cannot be reached any more. */
async function goOffline({ desk, site }: Post, name: string, after: number, tally: Tally): Promise<void> {
  const stage = await openStage();
  stage.search.answer(DOC, silent);
  const settings = { ...stage.settings, choices: { ...stage.settings.choices, gdelt: 'always' } };
  await desk.page.run(values => chrome.storage.local.set(values), { settings });
  const tabId = await desk.openTab(newStory(site, name));
  // A search that cannot be asked ends the check all the same.
  const check = desk.ask('check', { tabId, again: false });
  await pause(after);
  await stage.close();
  tally.faults++;
  tally.cases++;
  const state = await desk.ended(tabId, PATIENCE);
  await check;
  const row = state?.sources.find(({ source }) => source === 'gdelt');
  if (!state || row?.state === 'asking') note(tally, 'stuck', `${name}, after ${after} ms: ${state?.phase}`);
  else if (state.report?.article.title !== titleOf(name)) note(tally, 'lost', `${name}: ${state.why}`);
  else if (row?.state !== 'failed' || !row.why)
    note(tally, 'wrong', `${name}, after ${after} ms, the search’s row says: ${JSON.stringify(row)}`);
  await desk.closeTab(tabId);
}

/** The network goes away in the middle of a look-up: "could not ask" with its reason, never "none"; the report stands. */
export const offline: Part = {
  name: 'offline',
  title: 'the network gone in the middle of a check',
  async run(depth, seed) {
    const tally = newTally();
    const random = seeded(seed);
    await atDesk(trustBrowser, async post => {
      await consent(post);
      for (let round = 0; round < ROUNDS[depth]; round++)
        await goOffline(post, `offline ${round}`, Math.floor(random() * LATEST), tally);
    });
    return tally;
  },
};
