import { setTimeout as pause } from 'node:timers/promises';
import { inventedStory } from '../../bench/invented-story.ts';
import type { Desk } from '../desk.ts';
import { ORIGINAL, storyPage, titleOf } from '../story.ts';
import { type Harm, note } from '../tally.ts';
import { newStory } from './stage.ts';
import { click, isRead } from './strike.ts';
import type { Upheaval, UpheavalStage } from './upheavals.ts';

/** A check with a comparison and a card takes about as long; it strikes anywhere in it. Milliseconds. */
const LONGEST_DELAY = 600;

/** Of a story that is kept. */
const WORDS = 200;

/** Checks a story and keeps it; answers whether it was kept. */
async function keepStory({ desk, site }: UpheavalStage, name: string): Promise<boolean> {
  // What the library knows already is not kept again: every story has words of its own.
  const text = inventedStory(WORDS, site.asked.length).replace(/\n/g, '</p><p>');
  const tabId = await desk.openTab(
    site.serve({ html: () => storyPage(name, { article: `<p>${text}</p>` }) }),
  );
  await desk.ask('check', { tabId, again: false });
  const kept = await desk.ask('keep', { tabId });
  await desk.closeTab(tabId);
  return kept.ok;
}

async function listed({ desk }: UpheavalStage, name: string): Promise<boolean> {
  return JSON.stringify(await desk.ask('kept')).includes(titleOf(name));
}

/** What was left on the page by an extension that went must be taken over by the one that came, and cleared. */
async function showAndClear(desk: Desk, tabId: number, fail: (harm: Harm, what: string) => void) {
  const compared = await desk.ask('compareWithText', { tabId, title: 'Original', text: ORIGINAL });
  const next = await desk.ask('next', { tabId });
  const shown = await desk.look(tabId);
  if (!compared.ok || !next.ok) fail('wrong', `no comparison or card: ${JSON.stringify([compared, next])}`);
  else if (!shown?.marks.length) fail('lost', 'nothing is marked');
  await desk.ask('clear', { tabId });
  const after = await desk.look(tabId);
  if (after?.marks.length || after?.hosts)
    fail(
      'leaked',
      `${after.marks.length} marks and ${after.hosts} elements are left on the page: ${after.html.slice(-300)}`,
    );
}

/**
 * Begins a check, strikes at a random moment, and holds what follows against what is promised: the next click ends in
 * the page's own report, what was kept is there, and nothing is written where the reader was told that it was not.
 */
export async function survive(before: UpheavalStage, upheaval: Upheaval, round: number): Promise<Desk> {
  const { site, tally, random } = before;
  const name = `${upheaval.name} ${round}`;
  const after = Math.floor(random() * LONGEST_DELAY);
  const fail = (harm: Harm, what: string) => note(tally, harm, `${name}, after ${after} ms: ${what}`);
  const keptBefore = `${name}, kept before`;
  if (!(await keepStory(before, keptBefore))) fail('wrong', 'a story was not kept');
  const tabId = await before.desk.openTab(newStory(site, name));
  const work = (async () => {
    await before.desk.ask('check', { tabId, again: false });
    await before.desk.ask('compareWithText', { tabId, title: 'Original', text: ORIGINAL });
    await before.desk.ask('next', { tabId });
  })().catch(() => undefined);
  await pause(after);
  const desk = await upheaval.strike(before, round);
  tally.faults++;
  const stage = { ...before, desk };
  const state = await click(stage, tabId, isRead);
  // A desk that went with its extension never hears the end.
  if (desk === before.desk) await work;
  if (!state) fail('stuck', `the next click did not end: ${(await desk.state(tabId))?.phase}`);
  else if (!state.report) fail('lost', `no report after the next click: ${state.phase}, ${state.why}`);
  else if (state.report.article.title !== titleOf(name)) fail('wrong', 'another page’s report');
  else await showAndClear(desk, tabId, fail);
  const keptDuring = `${name}, kept meanwhile`;
  const isKept = await keepStory(stage, keptDuring);
  if (isKept && upheaval.holdsLibrary) fail('wrong', 'a story was said to be kept');
  await upheaval.lift?.(stage);
  if (!(await listed(stage, keptBefore))) fail('lost', 'the story that was kept before is gone');
  if ((await listed(stage, keptDuring)) !== isKept)
    fail('lost', `a story was said ${isKept ? 'to be' : 'not to be'} kept, and is${isKept ? ' not' : ''}`);
  await desk.closeTab(tabId);
  return desk;
}
