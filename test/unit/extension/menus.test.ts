import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fakeBrowser, menu, tellStartup } from './fake-browser.ts';

const { followMenus } = await import('../../../src/extension/background/events/menus.ts');

describe('the page’s menu', () => {
  it('speaks the language that the browser has when it starts', async () => {
    followMenus();
    menu.set('check', 'Mit Unspin prüfen').set('gone', 'Was eine ältere Fassung konnte');
    tellStartup();
    await new Promise(setImmediate);
    assert.deepEqual([...menu.keys()], ['check', 'other', 'selection']);
    assert.equal(menu.get('check'), fakeBrowser.i18n.getMessage('menuCheck'));
  });
});
