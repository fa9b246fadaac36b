import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { check } from '../../../src/engine/check.ts';
import { openLexicon } from '../../../src/engine/lexicon/open-lexicon.ts';
import './fake-browser.ts';

const { FIRST_SETTINGS } = await import('../../../src/extension/browser/settings.ts');
const { quotationRows } = await import('../../../src/extension/background/quotations.ts');

const lexicon = openLexicon(
  readFileSync(new URL('../../../src/engine/lexicon/english.lexicon', import.meta.url)),
);
const long = 'The pumps at Sorrel harbour failed twice before the mayor signed any contract';
const report = check(
  {
    title: 'Pumps failed twice',
    language: 'en',
    text: `“${long},” said Orla Venn, an engineer.\n\n“Not again,” a neighbour said. “${long},” she repeated.`,
  },
  [],
  lexicon,
);

describe('quotations that can be looked up', () => {
  it('are those long enough to be found, each once, with the very words that would be sent', () => {
    const [row, ...others] = quotationRows(report, lexicon, FIRST_SETTINGS);
    assert.deepEqual(others, []);
    assert.match(row?.text ?? '', /^The pumps at Sorrel .* any contract/);
    assert.ok(row?.sends.split(' ').every(word => row.text.includes(word)));
    assert.deepEqual([row?.state, row?.origin], ['not-asked', 'https://api.gdeltproject.org']);
  });
  it('are none where the reader turned the network off or never wants GDELT asked', () => {
    assert.deepEqual(quotationRows(report, lexicon, { ...FIRST_SETTINGS, network: false }), []);
    assert.deepEqual(quotationRows(report, lexicon, { ...FIRST_SETTINGS, choices: { gdelt: 'never' } }), []);
  });
});
