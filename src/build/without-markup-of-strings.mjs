import { readFile } from 'node:fs/promises';
import path from 'node:path';

const parsedApart = markup =>
  `new DOMParser().parseFromString('<!doctype html><body>' + ${markup}, 'text/html').body.childNodes`;

/**
 * Where a library makes markup of a string. Mozilla's linter warns of each, rightly: what ships does without. A library
 * whose code no longer matches stops the build.
 */
const MARKUP_OF_STRINGS = {
  // Serves dangerouslySetInnerHTML only, which our pages never use: whatever reached it would be text.
  'preact/dist/preact.mjs': [['t.innerHTML=h.__html', 't.textContent=h.__html']],
  // Both put back what was just read from the same clone; parsed in a document apart, where nothing loads or runs.
  // How a page is put back before another attempt is a step of its own, which our reader takes in its way.
  '@mozilla/readability/Readability.js': [
    ['page.innerHTML = pageCacheHtml', 'this._putBack(page, pageCacheHtml)'],
    [
      '  _grabArticle(page) {',
      `  _putBack(page, html) {\n    page.replaceChildren(...${parsedApart('html')});\n  },\n  _grabArticle(page) {`,
    ],
    ['tmp.innerHTML = noscript.innerHTML', `tmp.replaceChildren(...${parsedApart('noscript.innerHTML')})`],
  ],
  // The way round a browser's parser that failed on text that is not HTML: with it gone, nothing of that text is kept.
  'dompurify/dist/purify.es.mjs': [
    [
      'doc.documentElement.innerHTML = IS_EMPTY_INPUT ? emptyHTML : dirtyPayload',
      'doc.documentElement.replaceChildren()',
    ],
  ],
};

/** An esbuild plugin that bundles the libraries without markup made of strings. */
export const withoutMarkupOfStrings = {
  name: 'without-markup-of-strings',
  setup(build) {
    build.onLoad(
      { filter: /[/\\](preact\.mjs|Readability\.js|purify\.es\.mjs)$/ },
      async ({ path: file }) => {
        const name = file.split(path.sep).join('/').split('/node_modules/').at(-1);
        let contents = await readFile(file, 'utf8');
        for (const [code, instead] of MARKUP_OF_STRINGS[name]) {
          if (contents.split(code).length !== 2)
            throw new Error(`${name} no longer says "${code}" once: see src/build.`);
          contents = contents.replace(code, () => instead);
        }
        return { contents };
      },
    );
  },
};
