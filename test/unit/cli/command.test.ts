import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCommand } from '../../../src/cli/command.ts';

const refusal = (...args: string[]) => {
  try {
    readCommand(args);
  } catch (error) {
    assert.ok(error instanceof Error);
    return error.message;
  }
  return assert.fail(`"${args.join(' ')}" was accepted`);
};

test('a page may be compared with several others', () => {
  const args = ['check', 'a.html', '--against', 'b.txt', '--against', 'https://c.example/', '--json'];
  assert.deepEqual(readCommand(args), {
    name: 'check-page',
    page: 'a.html',
    against: ['b.txt', 'https://c.example/'],
    library: undefined,
    json: true,
  });
});

test('lines are checked against a library', () => {
  assert.deepEqual(readCommand(['check', '--jsonl', '--library', 'kept.jsonl']), {
    name: 'check-lines',
    library: 'kept.jsonl',
  });
});

test('a file goes into a cluster’s index, spread as its owner says', () => {
  const args = ['index', 'kept.jsonl', '--cluster', 'https://search.example:9200', '--shards', '6'];
  assert.deepEqual(readCommand(args), {
    name: 'index',
    file: 'kept.jsonl',
    cluster: 'https://search.example:9200',
    index: 'unspin-stories',
    spread: { shards: 6, replicas: 1 },
  });
  assert.throws(() => readCommand([...args, '--replicas', 'two']), /--replicas has to be a number from 0/);
  assert.throws(() => readCommand([...args, '--index', 'News*']), /"News\*" is no name for an index/);
});

test('help is shown when asked for, and when nothing is asked for', () => {
  for (const args of [[], ['--help'], ['-h'], ['help'], ['check', '--help']])
    assert.deepEqual(readCommand(args), { name: 'help' });
  assert.deepEqual(readCommand(['--version']), { name: 'version' });
});

test('what makes no sense is refused in a sentence that leads to the help', () => {
  for (const [args, said] of [
    [['chekc', 'a.html'], /no command "chekc"/],
    [['check'], /Which page/],
    [['check', 'a.html', 'b.html'], /one page, not also "b\.html"/],
    [['check', 'a.html', '--fast'], /--fast/],
    [['check', 'a.html', '--against'], /--against/],
    [['check', 'a.html', '--jsonl'], /standard input, not from "a\.html"/],
    [['check', '--jsonl', '--against', 'b.html'], /--against does not go with --jsonl/],
    [['read', 'a.html', '--library', 'kept.jsonl'], /--library does not go with "read"/],
    [['check', 'a.html', '--cluster', 'https://search.example'], /--cluster does not go with "check"/],
    [['index', 'kept.jsonl'], /Into which cluster/],
    [['library'], /Which file/],
    [['library', 'kept.jsonl'], /needs --stats/],
  ] as const) {
    const sentence = refusal(...args);
    assert.match(sentence, said);
    assert.match(sentence, /See "unspin --help"\.$/);
  }
});
