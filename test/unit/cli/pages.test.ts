import assert from 'node:assert/strict';
import { truncate } from 'node:fs/promises';
import { test } from 'node:test';
import { folder, unspin } from './in-process.ts';
import { asPage, bodyOf, ORIGINAL } from './stories.ts';

const oneSentence = (err: string) => {
  assert.match(err, /^unspin: [^\n]+\n$/, 'one line, no stack trace');
  return err;
};

test('a page is read without the site around it', async context => {
  const at = await folder(context, { 'a.html': asPage(ORIGINAL) });
  const { status, out } = await unspin(['read', at('a.html'), '--json']);
  const article = JSON.parse(out);
  assert.equal(status, 0);
  assert.equal(article.title, 'Ferry captain praised after night rescue off Halvik');
  assert.match(article.text, /^HALVIK \(Nordkyst News\)/);
  assert.doesNotMatch(article.text, /Sport|Imprint/);
});

test('the first line of a text file is its title', async context => {
  const at = await folder(context, { 'a.txt': ORIGINAL });
  const { out } = await unspin(['read', at('a.txt'), '--json']);
  const { title, text } = JSON.parse(out);
  assert.deepEqual([title, text], ['Ferry captain praised after night rescue off Halvik', bodyOf(ORIGINAL)]);
});

test('a text in UTF-16 or Latin-1 is read as what it is', async context => {
  const story = `Overskrift\n${'Båten gikk på grunn ved Værøy i går kveld. '.repeat(5)}`;
  const at = await folder(context, {
    'utf16.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(story, 'utf16le')]),
    'latin1.txt': Buffer.from(story, 'latin1'),
  });
  for (const name of ['utf16.txt', 'latin1.txt']) {
    const { out } = await unspin(['read', at(name), '--json']);
    assert.match(JSON.parse(out).text, /^Båten gikk på grunn ved Værøy/);
  }
});

test('files that cannot be read are named in one sentence, with status 2', async context => {
  const at = await folder(context, {
    'cat.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    'empty.txt': '',
    'empty.html': '<!doctype html><title>x</title>',
    'large.txt': 'x',
    'long.txt': 'word '.repeat(900_000),
  });
  await truncate(at('large.txt'), 50_000_000);
  for (const [name, said] of [
    ['cat.txt', /cat\.txt is a binary file/],
    ['empty.txt', /no text/],
    ['empty.html', /no article|no text/],
    ['large.txt', /large\.txt is too large: 50 MB/],
    ['long.txt', /longer than 4 million characters/],
    ['none.txt', /no such file/],
    ['', /folder/],
  ] as const)
    for (const command of ['read', 'check']) {
      const { status, out, err } = await unspin([command, at(name)]);
      assert.match(oneSentence(err), said, `${command} ${name}`);
      assert.deepEqual([status, out], [2, '']);
    }
});

test('addresses that cannot be opened are named in one sentence, with status 2', async () => {
  for (const [address, said] of [
    ['http://', /not an address/],
    ['https://user:secret@news.example/', /does not open/],
    ['http://127.0.0.1:9/', /could not be reached/],
    ['ftp://news.example/a', /no such file/],
  ] as const) {
    const { status, err } = await unspin(['read', address]);
    assert.match(oneSentence(err), said, address);
    assert.equal(status, 2);
  }
});

test('control characters of a page never reach the terminal', async context => {
  const at = await folder(context, { 'a.txt': `Title \u001b[31m\n${bodyOf(ORIGINAL)}\u001b]0;pwned\u0007` });
  const { out } = await unspin(['read', at('a.txt')]);
  assert.doesNotMatch(out.replaceAll('\n', ''), /\p{Cc}/u);
});
