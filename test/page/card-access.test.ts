import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import axe from 'axe-core';
import { type Lab, openLab } from './lab/lab.ts';
import { harbourPage } from './pages/harbour.ts';

const SHOW = `(() => {
  const { finding, look, originals, session } = unspin;
  const findings = [
    finding('figure', 'number', '214 passengers', { was: '124 passengers', why: 'Another figure.' }),
    finding('extra', 'addition', 'Its shares fell by three per cent.'),
  ];
  session.read();
  session.show({ findings, versions: originals, look });
  return session.goTo({ findingId: 'figure' });
})()`;

let lab: Lab;
before(async () => {
  lab = await openLab('Chromium', 'marking.ts');
});
after(() => lab.close());

const LOOKS = ['light', 'dark', 'in forced colours'] as const;

/**
 * The card stands in a closed tree that axe-core cannot enter: the tree's elements and styles are put into a page by
 * themselves.
 */
async function findingsIn(look: (typeof LOOKS)[number]): Promise<string[]> {
  const page = await lab.open(harbourPage());
  // puppeteer's own emulation knows no forced colours.
  const session = await page.createCDPSession();
  const features =
    look === 'in forced colours'
      ? [{ name: 'forced-colors', value: 'active' }]
      : [{ name: 'prefers-color-scheme', value: look }];
  await session.send('Emulation.setEmulatedMedia', { features });
  await page.evaluate(SHOW);
  const copy = (await page.evaluate(`(() => {
    const root = unspin.inCard('section').getRootNode();
    const rules = root.adoptedStyleSheets.flatMap(sheet => [...sheet.cssRules]).map(rule => rule.cssText);
    const hostClass = root.host.className;
    return { html: root.innerHTML, css: rules.join('\\n'), hostClass };
  })()`)) as { html: string; css: string; hostClass: string };
  const css = copy.css.replaceAll(/:host(?:\(([^)]*)\))?/g, '#card$1').replaceAll('position: fixed', '');
  await page.setContent(
    `<!doctype html><html lang="en"><title>Card</title><style>${css}</style>
     <main><h1>Page</h1><div id="card" class="${copy.hostClass}">${copy.html}</div></main></html>`,
  );
  await page.evaluate(axe.source);
  const results = (await page.evaluate('axe.run("#card")')) as axe.AxeResults;
  assert.ok(results.passes.length > 3, 'axe-core looked at something');
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

for (const look of LOOKS)
  test(`axe-core finds nothing in the card, ${look}`, async () => {
    assert.deepEqual(await findingsIn(look), []);
  });
