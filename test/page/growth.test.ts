import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { CDPSession } from 'puppeteer-core';
import { type Lab, openLab } from './lab/lab.ts';
import { HARBOUR, harbourPage } from './pages/harbour.ts';

/** Between these sizes a page's reading may take at most so much more; 1 is proportion. */
const TIMES = 8;
const MOST = 1.3;

/** The least counts. */
const RUNS = { small: 5, large: 3 };

const many = (count: number, one: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => one(i)).join('');

const paragraph = (i: number): string => `${i} ${HARBOUR[i % HARBOUR.length]}`;

/** Pages by their size; at eight times they have up to 70,000 nodes, or as much text as is read. */
const PAGES: Readonly<Record<string, (size: number) => string>> = {
  links: size =>
    harbourPage({ after: `<ul>${many(size * 3_000, i => `<li><a href="/${i}">Older story</a></li>`)}</ul>` }),
  'elements in one another': size =>
    harbourPage({ after: many(size * 2_500, i => `<div><section><b>${i}</b> and more</section></div>`) }),
  paragraphs: size => harbourPage({ paragraphs: Array.from({ length: size * 300 }, (_, i) => paragraph(i)) }),
  comments: size =>
    harbourPage({
      after: many(size * 1_500, i => `<div class="comment"><p>${paragraph(i).slice(0, 90)}</p></div>`),
    }),
  'preformatted text': size =>
    harbourPage().replace(
      '</article>',
      `<pre>${many(size * 300, i => `${paragraph(i)}\n\n`)}</pre></article>`,
    ),
};

let lab: Lab;
before(async () => {
  lab = await openLab('Chromium', 'reading.ts');
});
after(() => lab.close());

/** Processor time of the page's main thread, which other work on the machine hardly changes, in milliseconds. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const time = metrics.find(({ name }) => name === 'ThreadTime')?.value;
  if (time === undefined) throw new Error('The browser does not tell the thread’s time.');
  return time * 1_000;
}

/** The least time that reading a page takes. */
async function leastTime(html: string, runs: number): Promise<number> {
  const page = await lab.open(html);
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const times: number[] = [];
  for (let left = runs; left > 0; left--) {
    const begun = await threadTime(session);
    assert.ok(await page.evaluate('unspin.textOnly() !== null'), 'the page was not read');
    times.push((await threadTime(session)) - begun);
  }
  await page.close();
  return Math.min(...times);
}

for (const [name, page] of Object.entries(PAGES))
  test(`reading ${name} takes time in proportion to the page`, async t => {
    const small = await leastTime(page(1), RUNS.small);
    const large = await leastTime(page(TIMES), RUNS.large);
    const exponent = Math.log(large / small) / Math.log(TIMES);
    t.diagnostic(`${small.toFixed(0)} ms to ${large.toFixed(0)} ms, exponent ${exponent.toFixed(2)}`);
    assert.ok(exponent <= MOST, `exponent ${exponent.toFixed(2)}`);
  });
