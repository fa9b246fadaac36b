import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { fakeBrowser } from './fake-browser.ts';

const { choiceFor, FIRST_SETTINGS, settings } = await import('../../../src/extension/browser/settings.ts');
const { ownOrigins, sourcesFor } = await import('../../../src/extension/browser/sources.ts');

describe('what the reader decided', () => {
  const { values } = fakeBrowser.storage.local;
  beforeEach(() => values.clear());

  it('begins with nothing allowed but asking', async () => {
    const first = await settings.get();
    assert.deepEqual(first, FIRST_SETTINGS);
    for (const { id } of sourcesFor(first)) assert.equal(choiceFor(first, id), 'ask');
  });
  it('outlives a newer version that knows more settings', async () => {
    values.set('settings', { network: false, choices: { gdelt: 'never' } });
    assert.deepEqual(await settings.get(), {
      ...FIRST_SETTINGS,
      network: false,
      choices: { gdelt: 'never' },
    });
  });
  it('is not lost with one damaged setting beside it', async () => {
    values.set('settings', { ...FIRST_SETTINGS, network: false, theme: 7, archives: [{ id: '!' }] });
    assert.deepEqual(await settings.get(), { ...FIRST_SETTINGS, network: false });
  });
});

describe('sources', () => {
  const archive = {
    id: 'own-harwick',
    name: 'Harwick',
    kind: 'wayback',
    base: 'http://127.0.0.1:8090/all',
  } as const;

  it('that need a key are there only with the reader’s key', () => {
    const ids = (guardian: string) =>
      sourcesFor({ ...FIRST_SETTINGS, keys: { guardian, brave: '' } }).map(({ id }) => id);
    assert.ok(!ids('').includes('guardian'));
    assert.ok(ids('k').includes('guardian'));
  });
  const cluster = {
    address: 'https://search.newsroom.example:9200',
    index: 'stories',
    scheme: 'apikey',
    secret: 'b64-key',
  } as const;

  it('count the newsroom’s cluster among them as soon as it is set up, and ask the browser for its host alone', () => {
    const has = (all: typeof FIRST_SETTINGS) => sourcesFor(all).find(({ id }) => id === 'cluster');
    assert.equal(has(FIRST_SETTINGS), undefined);
    const source = has({ ...FIRST_SETTINGS, cluster });
    assert.deepEqual(source?.origins, ['https://search.newsroom.example:9200']);
    assert.ok(!JSON.stringify(source).includes('b64-key'));
  });
  it('that the reader set up may lie on this computer, and only those', () => {
    assert.deepEqual([...ownOrigins(FIRST_SETTINGS)], []);
    assert.deepEqual([...ownOrigins({ ...FIRST_SETTINGS, archives: [archive] })], ['http://127.0.0.1:8090']);
  });
});
