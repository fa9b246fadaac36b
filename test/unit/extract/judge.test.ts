import assert from 'node:assert/strict';
import { test } from 'node:test';
import Readability from '@mozilla/readability/Readability.js';
import { parseHTML } from 'linkedom';
import { Judge } from '../../../src/extract/body/judge.ts';
import { bodyOf, type Mirror, mirror } from '../../../src/extract/page/mirror.ts';
import { noSharedPages, savedPages } from '../../page/lab/shared-pages.ts';

/** Both readers take a copy apart: each gets its own. */
function copyOf(html: string): Mirror {
  const { document } = parseHTML(html);
  const body = bodyOf(document);
  assert.ok(body);
  return mirror(document, body, document.title);
}

const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Where a step of ours would decide otherwise than Readability's own does. */
function differs(html: string): boolean {
  const copy = copyOf(html);
  copy.document.documentElement.append(copy.body);
  const own = new Readability(copy.document).parse();
  return words(own?.textContent) !== words(new Judge(copyOf(html), []).grab()?.textContent);
}

/** Every so many of the saved pages: each is read twice, and linkedom is slow. */
const EVERY = 15;

test('Readability decides the same with the steps that were made faster', { skip: noSharedPages }, () => {
  const pages = savedPages().filter((_, i) => i % EVERY === 0);
  assert.deepEqual(
    pages.filter(page => differs(page.html())).map(({ name }) => name),
    [],
  );
});

test('where too little is left beside the boxes, all of the page is judged as strictly', () => {
  const sentence = 'The ferry ran aground outside Lake Mill harbour on Tuesday, the coast guard said. ';
  const box = `<p class="newsletter">${sentence.repeat(4)}</p>`;
  const comments = `<div class="disqus"><p>${sentence.repeat(20)}</p><p>${sentence.repeat(20)}</p></div>`;
  const html = `<body><main><p>${sentence.repeat(3)}</p>${box}</main>${comments}</body>`;
  const copy = copyOf(html);
  const read = new Judge(copy, [...copy.body.querySelectorAll('.newsletter')]).grab();
  assert.equal(words(read?.textContent), words(`${sentence.repeat(7)}`));
});
