import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { check } from '../../../src/engine/check.ts';
import { openLexicon } from '../../../src/engine/lexicon/open-lexicon.ts';
import './fake-browser.ts';

const { FIRST_SETTINGS } = await import('../../../src/extension/browser/settings.ts');
const { keepAnswers, quotationRows } = await import(
  '../../../src/extension/background/tab/quotation-rows.ts'
);
const { quotationsBeside } = await import('../../../src/extension/popup/quotations-beside.ts');

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
    const noQuotations = { ...FIRST_SETTINGS, choices: { 'gdelt-context': 'never' as const } };
    assert.deepEqual(quotationRows(report, lexicon, noQuotations), []);
  });
  it('stand beside the finding that says they were reworded, until it is set aside', () => {
    const text = `“We will not sell the old ferry terminal to any hotel company,” said Orla Venn.\n\n“${long},” said a neighbour in Port Sorrel on Monday.`;
    const original = text.replace('will not sell the old', 'would never sell our old');
    const compared = check(
      { title: 'Ferry', language: 'en', text },
      [{ id: 'v', source: 'file', title: 'Ferry', text: original }],
      lexicon,
    );
    const quotations = quotationRows(compared, lexicon, FIRST_SETTINGS);
    assert.match(quotations[0]?.text ?? '', /ferry terminal/, 'the changed one is the first');
    const beside = quotationsBeside({ report: compared, quotations, dismissed: [] });
    assert.deepEqual([...beside.values()], quotations.slice(0, 1));
    const dismissed = [...beside.keys()];
    const finding = compared.findings.find(({ id }) => dismissed.includes(id));
    assert.equal(finding?.kind, 'quote');
    const left = quotationsBeside({ report: compared, quotations, dismissed });
    assert.ok(!dismissed.some(id => left.has(id)));
  });
  it('keep their answers when a further version makes the report anew', () => {
    const rows = quotationRows(report, lexicon, FIRST_SETTINGS);
    const answered = rows.map(row => ({ ...row, state: 'none' as const }));
    assert.deepEqual(keepAnswers(rows, answered), answered);
    assert.deepEqual(keepAnswers([], answered), answered);
    assert.deepEqual(keepAnswers(rows, rows), rows);
  });
});
