import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { blocksOf } from '../../../src/extract/body/blocks.ts';
import { sourceLinkFacts } from '../../../src/extract/facts/source-links.ts';

const ADDRESS = 'https://daily-gull.example.org/ferry';
const WIRE = 'https://north-wire.example/ferry';
const named = (html: string) =>
  sourceLinkFacts(blocksOf(parseHTML(`<html><body>${html}</body></html>`).document.body).blocks, ADDRESS).map(
    ({ value }) => value,
  );

suite('an article’s words name where the story first stood', () => {
  for (const html of [
    `<p>Source: <a href="${WIRE}">North Wire</a></p>`,
    `<p><strong>Source:</strong> <a href="${WIRE}">North Wire</a></p>`,
    `<p>SOURCE : <em><a href="${WIRE}">North Wire</a></em></p>`,
    `<p>(Via: <a href="${WIRE}">North Wire</a>)</p>`,
    `<p>This story was originally published by <a href="${WIRE}">North Wire</a>.</p>`,
    `<p>First appeared in the <a href="${WIRE}">North Wire</a></p>`,
    `<p>Republished from <a href="${WIRE}">North Wire</a> under licence.</p>`,
    `<p><a href="${WIRE}">Originally published by North Wire</a></p>`,
    `<p><a href="${WIRE}">Read the original article</a></p>`,
    `<p>Source: <a href="//north-wire.example/ferry">North Wire</a></p>`,
  ]) {
    test(html, () => assert.deepEqual(named(html), [WIRE]));
  }
});

suite('other links are no origin', () => {
  for (const html of [
    `<p>A source <a href="${WIRE}">told North Wire</a> so.</p>`,
    `<p>Captains steer via <a href="${WIRE}">satellite</a>.</p>`,
    `<p>The resource: <a href="${WIRE}">a handbook</a></p>`,
    `<figure><figcaption>Source: <a href="${WIRE}">North Wire</a></figcaption></figure>`,
    `<aside>Source: <a href="${WIRE}">North Wire</a></aside>`,
    '<p>Source: <a href="/about">our desk</a></p>',
    '<p>Source: <a href="mailto:desk@north-wire.example">the desk</a></p>',
    '<p>Source: <a href="javascript:void(0)">x</a></p>',
  ]) {
    test(html, () => assert.deepEqual(named(html), []));
  }
});
