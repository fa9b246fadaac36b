import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { readHtml } from '../../src/extract/read-html.ts';
import { startFaultServer } from '../services/fault-server.ts';
import { html } from '../services/faults.ts';
import { CAPABILITIES, engineError, type FakeCluster, fakeCluster } from '../unit/cluster/fake-cluster.ts';
import type { OwnTab } from './driver/own-page.ts';
import { storyPage } from './look-up-stage.ts';
import { says, when } from './own-page-says.ts';
import { comparedWith, press } from './reader.ts';
import { browserName, withBrowser } from './with-browser.ts';

const KEY = 'b64ReadOnlyKey';

async function articleOf(outlet: string) {
  const reading = readHtml(await storyPage(outlet), source => parseHTML(source).document);
  if (reading.kind !== 'article') throw new Error(reading.why);
  return reading.article;
}

describe(`a newsroom’s cluster in ${browserName}`, () => {
  const browser = withBrowser();
  let cluster: FakeCluster;
  let searched: string[];
  beforeEach(async () => {
    const { title, text } = await articleOf('meridianpress');
    searched = [];
    cluster = await fakeCluster(({ path, body, authorization }) => {
      if (authorization !== `ApiKey ${KEY}`) return engineError(401, 'security_exception', 'who are you?');
      if (path === '/') return [200, { version: { number: '2.19.6', distribution: 'opensearch' } }];
      if (path.includes('_field_caps')) return [200, CAPABILITIES];
      if (path.includes('_count')) return [200, { count: 1200 }];
      searched.push(body);
      const hit = { _id: 'wire-7', _score: 9, _source: { title, text, outlet: 'Meridian wire' } };
      return [200, { timed_out: false, _shards: { failed: 0 }, hits: { hits: [hit] } }];
    });
  });
  afterEach(() => cluster.close());

  /** Fills in the form and sends it off with the keyboard: the browser is asked for the site in a real gesture. */
  const setUp = async (options: OwnTab, secret: string): Promise<void> => {
    await when(
      options,
      typed => {
        const form = document.querySelector<HTMLInputElement>('input[name="secret"]')?.form;
        for (const [name, value] of Object.entries(typed)) {
          const field = form?.elements.namedItem(name);
          if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
        }
        form?.querySelector<HTMLButtonElement>('button[type="submit"]')?.focus();
        return form?.contains(document.activeElement) ?? false;
      },
      { address: cluster.config.address, index: 'stories', scheme: 'apikey', secret },
    );
    await options.key('Enter');
  };

  test('is set up and tried in the options, and finds the original of an altered page', async () => {
    const site = await startFaultServer();
    site.answer('/altered', html(await storyPage('harrowstandard')));
    await browser().agreeTo('http://127.0.0.1/*');
    const options = await browser().openOwn('options/options.html');
    await setUp(options, 'wrong');
    await says(options, `${cluster.host} did not accept the key.`);
    await setUp(options, KEY);
    await says(options, 'It works: OpenSearch 2.19.6 with 1,200 stories.');
    assert.equal(await options.run(key => document.body.innerHTML.includes(key), KEY), false);
    await options.close();

    const popup = await browser().click(await browser().open(`${site.origin}/altered`));
    await press(popup, 'Ask this time');
    const { versions, findings } = await comparedWith(popup, 'cluster');
    assert.equal(versions[0]?.relation, 'copy');
    assert.ok(findings.some(({ severity }) => severity === 'meaning'));
    const [asked = ''] = searched;
    const { query } = JSON.parse(asked);
    const terms = query.bool.should.map(({ term }: { term: { fp: string } }) => term.fp);
    assert.ok(
      terms.length > 20 && terms.every((term: string) => /^[0-9a-f]{8}$/.test(term)),
      'no word of it left',
    );
    await popup.close();
    await site.close();
  });
});
