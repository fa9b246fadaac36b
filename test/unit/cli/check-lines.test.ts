import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answers, asLines, folder, unspin } from './in-process.ts';
import { ALTERED, asPage, bodyOf, ORIGINAL } from './stories.ts';

test('every line is answered in order, the bad ones with what is wrong with them', async () => {
  const text = bodyOf(ORIGINAL);
  const input = [
    JSON.stringify({ id: 'good', text }),
    '{"id": "broken", "text": ',
    '[1, 2]',
    JSON.stringify({ text }),
    JSON.stringify({ id: 'nothing' }),
    JSON.stringify({ id: 'odd', text: 7 }),
    JSON.stringify({ id: 'dated', text, published: 'yesterday' }),
    JSON.stringify({
      id: 'same',
      text,
      against: [
        { id: 'x', text },
        { id: 'x', text },
      ],
    }),
    JSON.stringify({ id: 'self', text, against: [{ id: 'page', text }] }),
    JSON.stringify({ id: 'bare', text, against: [{ id: 'x' }] }),
    JSON.stringify({ id: 'last', html: asPage(ORIGINAL), title: null }),
  ].join('\n');
  const { status, out, err } = await unspin(['check', '--jsonl'], input);
  const said = answers(out).map(({ id, error, verdict }) => [id, error ?? verdict.kind]);
  assert.deepEqual(said, [
    ['good', 'nothing-found'],
    [null, 'Line 2: It is not JSON.'],
    [null, 'Line 3: It is not a JSON object.'],
    [null, 'Line 4: id is missing.'],
    ['nothing', 'Line 5: It has neither text nor html.'],
    ['odd', 'Line 6: "text" has to be a string.'],
    ['dated', 'Line 7: "published" has to be an ISO 8601 date.'],
    ['same', 'Line 8: Two versions in "against" have the same id.'],
    ['self', 'Line 9: "against[0].id" must not be "page": in the lineage that names the page itself.'],
    ['bare', 'Line 10: "against[0]" has neither text nor html.'],
    ['last', 'nothing-found'],
  ]);
  assert.deepEqual([status, err], [0, '']);
});

test('the text of a report is the text that was given, unit by unit', async () => {
  const texts = [
    '  Two blanks before.\r\n\tA tab.\n\n',
    'Lone \ud800 surrogate',
    '\ufeffMark',
    '',
    '🎈',
    'x',
  ];
  const { out } = await unspin(['check', '--jsonl'], asLines(texts.map((text, id) => ({ id, text }))));
  const got = answers(out);
  assert.deepEqual(
    got.map(({ article }) => article.text),
    texts,
  );
  assert.equal(got[3].verdict.kind, 'unreadable');
});

test('a line is compared with the versions it brings and with the library', async context => {
  const at = await folder(context, { 'kept.jsonl': asLines([{ id: 'kept', text: bodyOf(ORIGINAL) }]) });
  const line = { id: 'a', text: bodyOf(ALTERED), against: [{ id: 'given', text: bodyOf(ORIGINAL) }] };
  const { out } = await unspin(['check', '--jsonl', '--library', at('kept.jsonl')], asLines([line]));
  const [report] = answers(out);
  assert.deepEqual(new Set(report.versions.map(({ id }: { id: string }) => id)), new Set(['given', 'kept']));
  assert.ok(
    report.findings.some(
      ({ kind, text }: { kind: string; text: string }) => kind === 'number' && text.includes('41'),
    ),
  );
});

test('pages are read line by line', async () => {
  const input = asLines([
    { id: 1, url: 'https://news.example/ferry', html: asPage(ORIGINAL) },
    { id: 2, html: '<p>Too short.</p>' },
    { id: 3, text: 'no html' },
  ]);
  const { status, out } = await unspin(['read', '--jsonl'], input);
  const [page, short, none] = answers(out);
  assert.equal(status, 0);
  assert.deepEqual(
    [page.id, page.url, page.title],
    ['1', 'https://news.example/ferry', ORIGINAL.split('\n')[0]],
  );
  assert.match(short.error, /^Line 2: .*no article/);
  assert.equal(none.error, 'Line 3: html is missing.');
});
