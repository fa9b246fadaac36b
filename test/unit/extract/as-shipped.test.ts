import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import esbuild from 'esbuild';
import { parseHTML } from 'linkedom';
import { withoutMarkupOfStrings } from '../../../src/build/without-markup-of-strings.mjs';
import { readDocument } from '../../../src/extract/read-document.ts';
import { root } from '../../setup/step.ts';

/** The reader with its libraries changed as the build changes them. */
async function shippedReader(): Promise<typeof readDocument> {
  const built = await esbuild.build({
    entryPoints: [path.join(root, 'src/extract/read-document.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [withoutMarkupOfStrings],
  });
  const script = Buffer.from(built.outputFiles[0]?.contents ?? []).toString('base64');
  const reader: { readDocument: typeof readDocument } = await import(`data:text/javascript;base64,${script}`);
  return reader.readDocument;
}

/** Short enough that Readability tries several times, each less strictly, before it takes what there is. */
const sentence = 'The ferry ran aground outside Lake Mill harbour on Tuesday, the coast guard said. ';
const SHORT = `<body><div class="sidebar-story"><p>${sentence}</p><p>${sentence}</p></div></body>`;

test('a story found at a later attempt is read as shipped as it is from the sources', async () => {
  const read = await shippedReader();
  const [shipped, source] = [read, readDocument].map(reader => reader(parseHTML(SHORT).document));
  assert.equal(source?.kind, 'article');
  assert.deepEqual(
    shipped?.kind === 'article' && shipped.article,
    source.kind === 'article' && source.article,
  );
});
