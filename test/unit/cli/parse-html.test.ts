import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHtml } from '../../../src/cli/parse-html.ts';

const PAGES: Readonly<Record<string, string>> = {
  whole: '<!doctype html><html lang="nb"><head><title>Ferge</title></head><body><p>Tekst</p></body></html>',
  'without body tag': '<!doctype html><html lang="nb"><head><title>Ferge</title></head><p>Tekst</p></html>',
  'without any tag': '<!doctype html>\n<html lang=nb><title>Ferge</title><!-- <body> --><p>Tekst',
  'with scripts first': '<html lang="nb"><script>let a = "<p>";</script><title>Ferge</title><p>Tekst</p>',
};

for (const [name, html] of Object.entries(PAGES))
  test(`a page ${name} has its title in the head and its text in the body`, () => {
    const document = parseHtml(html);
    assert.equal(document.documentElement.getAttribute('lang'), 'nb');
    assert.equal(document.head.querySelector('title')?.textContent, 'Ferge');
    assert.equal(document.body.textContent?.trim(), 'Tekst');
  });

test('a fragment is the body', () => {
  assert.equal(parseHtml('<p>One</p><p>Two</p>').body.innerHTML, '<p>One</p><p>Two</p>');
  assert.equal(parseHtml('Only words').body.textContent, 'Only words');
  assert.equal(parseHtml('').body.textContent, '');
});
