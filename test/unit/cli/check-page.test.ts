import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '../../../src/story/report.ts';
import { asLines, folder, unspin } from './in-process.ts';
import { ALTERED, asPage, ORIGINAL, UNRELATED } from './stories.ts';

test('an altered page ends with status 1 and shows both wordings where they stand', async context => {
  const at = await folder(context, { 'page.html': asPage(ALTERED), 'agency.txt': ORIGINAL });
  const { status, out, err } = await unspin(['check', at('page.html'), '--against', at('agency.txt')]);
  assert.equal(err, '');
  assert.equal(status, 1);
  assert.match(out, /Changes of meaning \(\d+\)/);
  assert.match(out, /here: .*Sandvika pulled \[41/);
  assert.match(out, /there: .*Sandvika pulled \[14/);
});

test('a page like its version ends with status 0, and is not called clean', async context => {
  const at = await folder(context, { 'page.html': asPage(ORIGINAL), 'agency.txt': ORIGINAL });
  const { status, out } = await unspin(['check', at('page.html'), '--against', at('agency.txt')]);
  assert.equal(status, 0);
  assert.match(out, /the same text/i);
});

test('a page alone is told apart from a clean one', async context => {
  const at = await folder(context, { 'page.html': asPage(ORIGINAL) });
  const { status, out } = await unspin(['check', at('page.html')]);
  assert.equal(status, 0);
  assert.match(out, /not the same as clean/);
});

test('the report in JSON speaks of the page that was given', async context => {
  const at = await folder(context, { 'page.txt': ALTERED, 'a.txt': ORIGINAL, 'b.txt': UNRELATED });
  const args = ['check', at('page.txt'), '--against', at('a.txt'), '--against', at('b.txt'), '--json'];
  const { status, out } = await unspin(args);
  const report: Report = JSON.parse(out);
  assert.equal(status, 1);
  assert.equal(report.schema, 'unspin-report/1');
  assert.equal(report.verdict.kind, 'altered');
  assert.deepEqual(
    report.versions.map(({ id, source, relation }) => [id, source, relation]),
    [
      [at('a.txt'), 'given', 'copy'],
      [at('b.txt'), 'given', 'unrelated'],
    ],
  );
  const figure = report.findings.find(({ kind }) => kind === 'number');
  assert.equal(figure?.versionId, at('a.txt'));
  assert.equal(report.article.text.slice(figure?.start, figure?.end), figure?.text);
});

test('the version is found in a library, and the library says so', async context => {
  const library = asLines([
    { id: 'garden', title: 'Library in Orrestad', text: UNRELATED },
    { id: 'ferry', title: 'Ferry captain praised', published: '2026-03-04', text: ORIGINAL },
  ]);
  const at = await folder(context, { 'page.txt': ALTERED, 'kept.jsonl': library });
  const { out } = await unspin(['check', at('page.txt'), '--library', at('kept.jsonl'), '--json']);
  const { versions, sources }: Report = JSON.parse(out);
  assert.deepEqual(
    versions.map(({ id, source, published }) => [id, source, published]),
    [['ferry', 'library', '2026-03-04']],
  );
  assert.deepEqual(sources, [{ source: 'library', state: 'found', count: 1 }]);
});

test('a library with a bad line is not used as if it were whole', async context => {
  const at = await folder(context, {
    'page.txt': ALTERED,
    'kept.jsonl': `${asLines([{ id: 'a', text: 'x' }])}{`,
  });
  const { status, err } = await unspin(['check', at('page.txt'), '--library', at('kept.jsonl')]);
  assert.equal(status, 2);
  assert.match(err, /Line 2 breaks off: the input ends in it\.\n$/);
});
