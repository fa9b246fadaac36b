import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { root } from '../setup/step.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'unspin-commands-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** The files that the examples name, with the demo's stories in them. */
function writeExamples(): void {
  const story = (outlet: string) => path.join(root, 'test/demo/stories', outlet, 'index.html');
  copyFileSync(story('harrowstandard'), path.join(folder, 'page.html'));
  const words = readFileSync(story('meridianpress'), 'utf8').match(/<p[^>]*>[^<]+<\/p>/g) ?? [];
  const original = words.map(paragraph => paragraph.replace(/<[^>]+>/g, '')).join('\n');
  writeFileSync(path.join(folder, 'original.txt'), `Flood barrier failure\n${original}`);
  writeFileSync(path.join(folder, 'articles.jsonl'), `${JSON.stringify({ id: 'wire', text: original })}\n`);
}

/** The commands of the shell blocks, without their comments. */
const examples = (): string[] =>
  readFileSync(path.join(root, 'docs/command-line.md'), 'utf8')
    .split('\n')
    .filter(line => line.startsWith('node dist/cli.mjs'))
    .map(line => line.replace(/\s+#.*$/, ''));

test("docs/command-line.md's commands do what it says", () => {
  writeExamples();
  const local = examples().filter(command => !/https?:/.test(command));
  assert.ok(local.length >= 3, `it shows ${local.length} commands that need no network`);
  for (const command of local) {
    const run = command.replace(
      'node dist/cli.mjs',
      `"${process.execPath}" "${path.join(root, 'dist/cli.mjs')}"`,
    );
    const { status, stdout, stderr } = spawnSync(run, { cwd: folder, shell: true, encoding: 'utf8' });
    // 1: something that changes the meaning was found.
    assert.ok(status === 0 || status === 1, `${command} ended with ${status}: ${stderr}`);
    assert.notEqual(stdout, '', command);
    // One object, laid out in lines; of many texts one on each line.
    if (command.includes('--jsonl')) for (const line of stdout.trim().split('\n')) JSON.parse(line);
    else if (command.includes('--json')) JSON.parse(stdout);
  }
});
