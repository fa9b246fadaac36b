import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TabState } from '../../../src/extension/browser/tab-state.ts';
import type { Finding } from '../../../src/story/finding.ts';
import { CHECK, stageCheckedTab, stagesTab, TAB } from './checked-tab.ts';
import { granted, tellLoaded, titles } from './fake-browser.ts';

const { followNamedSites } = await import('../../../src/extension/background/events/auto-check.ts');
const { cardAnswers } = await import('../../../src/extension/background/card-answers.ts');
const { checkTab } = await import('../../../src/extension/background/check/check-tab.ts');
const { dismiss, followDismissals } = await import('../../../src/extension/background/check/dismiss.ts');
const { showTab } = await import('../../../src/extension/background/tab/show-tab.ts');
const { record } = await import('../../../src/extension/background/tab/tab-record.ts');
const { dismissals } = await import('../../../src/extension/browser/dismissals.ts');
const { FIRST_SETTINGS, settings } = await import('../../../src/extension/browser/settings.ts');
const { FIRST_STATE, tabState } = await import('../../../src/extension/browser/tab-state.ts');

followNamedSites();
followDismissals();

const finding = (id: string, start: number): Finding => ({
  id,
  kind: 'number',
  severity: 'meaning',
  start,
  end: start + 2,
  text: id,
  was: '40',
  versionId: 'v',
  confidence: 1,
  why: '',
});
const noNetwork = () => Response.error();
const stageFindings = async () => {
  await stageCheckedTab(noNetwork);
  await record(TAB, CHECK, ({ report }) =>
    report ? { report: { ...report, findings: [finding('a', 0), finding('b', 4)] } } : {},
  );
  await showTab(TAB);
};
/** Until the background has nothing left to do: it waits for storage and messages alone here. */
const settled = () => new Promise(resolve => setTimeout(resolve, 60));
const stageState = (some: Partial<TabState>) => tabState(TAB).set({ ...FIRST_STATE, phase: 'done', ...some });
const stateNow = () => tabState(TAB).get();

describe('what the reader sets aside', () => {
  stagesTab();
  it('is remembered when two findings are set aside in a row', async () => {
    await stageFindings();
    await Promise.all([dismiss(TAB, 'a', 'same'), dismiss(TAB, 'b', 'style')]);
    assert.deepEqual(
      (await dismissals.get()).map(({ findingId }) => findingId),
      ['a', 'b'],
    );
    assert.deepEqual((await stateNow())?.dismissed, ['a', 'b']);
  });
  it('counts again in its tab once it is taken back in the options', async () => {
    await stageFindings();
    await dismiss(TAB, 'a', 'same');
    assert.equal(titles.get(TAB), 'Unspin: 1 change of meaning');
    await dismissals.set([]);
    await settled();
    assert.deepEqual((await stateNow())?.dismissed, []);
    assert.equal(titles.get(TAB), 'Unspin: 2 changes of meaning');
  });
});

describe('the toolbar', () => {
  stagesTab();
  it('counts nothing any more when the site shows another story in the same document', async () => {
    await stageFindings();
    assert.equal(titles.get(TAB), 'Unspin: 2 changes of meaning');
    await cardAnswers.addressChanged({ url: 'https://echo.example/quay' }, { tabId: TAB });
    assert.equal(titles.get(TAB), 'Unspin: check this page');
  });
});

describe('a page without an article, of a site that is checked by itself', () => {
  stagesTab();
  const stageNamedSite = async () => {
    await stageCheckedTab(noNetwork);
    await tabState(TAB).remove();
    granted.add('https://echo.example/*');
    await settings.set({ ...FIRST_SETTINGS, autoSites: ['https://echo.example/*'] });
  };

  it('is passed over in silence', async () => {
    await stageNamedSite();
    tellLoaded(TAB);
    await settled();
    assert.equal(await stateNow(), null);
    assert.equal(titles.get(TAB), 'Unspin: check this page');
  });
  it('is passed over in silence after an article that has just been left', async () => {
    await stageNamedSite();
    await stageState({ url: 'https://echo.example/pier/first' });
    tellLoaded(TAB);
    await settled();
    assert.equal(await stateNow(), null);
  });
  it('keeps what the reader was told who has asked about it', async () => {
    await stageNamedSite();
    await checkTab(TAB, { again: false });
    tellLoaded(TAB);
    await settled();
    assert.equal((await stateNow())?.phase, 'unreadable');
    assert.match(titles.get(TAB) ?? '', /cannot read this kind of page/);
  });
});
