#!/usr/bin/env node
// All building. `node build.mjs [chrome] [firefox] [cli]` makes dist/ (all three when none is named),
// `--watch` keeps at it, `node build.mjs package` makes the stores' archives, `node build.mjs lexicon` compiles the
// English lexicon anew from its sources. Names as they are, source-mapped, nothing fetched: what ships can be read
// beside the sources.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import esbuild from 'esbuild';
import { zipSync } from 'fflate';
import { drawIcons } from './src/build/draw-icons.mjs';
import { joinStyles } from './src/build/join-styles.mjs';
import { withoutMarkupOfStrings } from './src/build/without-markup-of-strings.mjs';
import { writeLocales } from './src/build/write-locales.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const at = (...parts) => path.join(root, ...parts);
const dist = at('dist');
const LEXICON = at('src/engine/lexicon/english.lexicon');
/** What the scripts and archives may weigh. */
const BUDGETS = at('test/bench/budgets.json');

/** Firefox's event page and Chrome's worker run one classic script, whole in itself; so do scripts in pages. */
const SCRIPTS = { background: ['main.ts'] };
/** Scripts that must be small: the one in the reader's page, and the one that the popup begins with. */
const SMALL_SCRIPTS = { content: ['main.ts'], popup: ['begin.ts'] };
/**
 * The extension's own pages are modules: what several need is shared, what is seldom needed comes when it is. The popup
 * shares with none of them: each part more is asked of the browser anew, while the page is read.
 */
const POPUP = { popup: ['main.tsx'] };
const PAGES = {
  options: ['main.tsx', 'welcome.tsx'],
  report: ['main.tsx'],
  // Reads pages as the options' import does, and shares that with it.
  background: ['offscreen.ts'],
};
/** The oldest browsers that the manifest lets in. */
const TARGETS = { chrome: 'chrome127', firefox: 'firefox142' };

const readJson = async file => JSON.parse(await readFile(file, 'utf8'));

/** One browser's manifest from the common one: the version from package.json, the other browser's keys left out. */
async function manifestFor(browser) {
  const { version } = await readJson(at('package.json'));
  const manifest = { ...(await readJson(at('manifest.json'))), version };
  if (browser === 'chrome') {
    delete manifest.browser_specific_settings;
    return manifest;
  }
  const { minimum_chrome_version, background, ...rest } = manifest;
  return {
    ...rest,
    // Firefox has no extension service worker and no offscreen documents: its event page has a DOM.
    permissions: manifest.permissions.filter(name => name !== 'offscreen'),
    background: { scripts: [background.service_worker] },
  };
}

/** The pages of one part, each with one style sheet. */
async function writePages(part, outdir, browser) {
  const source = at('src/extension', part);
  await mkdir(path.join(outdir, part), { recursive: true });
  for (const name of await readdir(source)) {
    if (!name.endsWith('.html') || (browser === 'firefox' && name === 'offscreen.html')) continue;
    const sheet = `${path.parse(name).name}.css`;
    const { html, css } = await joinStyles(path.join(source, name), sheet);
    await writeFile(path.join(outdir, part, name), html);
    if (css) await writeFile(path.join(outdir, part, sheet), css);
  }
}

/** @param maps whether source maps are written beside the scripts; the stores' packages do without */
async function extensionBuilds(browser, maps) {
  const outdir = path.join(dist, browser);
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  await writeFile(path.join(outdir, 'manifest.json'), JSON.stringify(await manifestFor(browser), null, 2));
  await drawIcons(at('icons'), path.join(outdir, 'icons'), browser);
  await writeLocales(at('src/extension/_locales'), path.join(outdir, '_locales'));
  await copyFile(LEXICON, path.join(outdir, 'english.lexicon'));
  for (const part of Object.keys({ ...SCRIPTS, ...POPUP, ...PAGES })) await writePages(part, outdir, browser);
  const common = {
    outdir,
    bundle: true,
    target: TARGETS[browser],
    sourcemap: maps && 'linked',
    legalComments: 'inline',
    // A fifth of the scripts is indentation, which every page and package would pay for, a twentieth of what is left is
    // longer than it need be said. Names stay as they are.
    minifyWhitespace: true,
    minifySyntax: true,
    metafile: true,
    logLevel: 'warning',
    plugins: [withoutMarkupOfStrings],
    absWorkingDir: root,
    // Bundles name their parts by where they lie, which must not depend on where packages are linked from.
    preserveSymlinks: true,
    define: { __BROWSER__: JSON.stringify(browser) },
  };
  return [
    { ...common, entryPoints: entriesOf(SCRIPTS), format: 'iife' },
    {
      ...common,
      entryPoints: entriesOf(SMALL_SCRIPTS),
      format: 'iife',
      alias: { 'webextension-polyfill': at('src/extension/browser/unfilled.ts') },
    },
    ...[POPUP, PAGES].map(pages => ({
      ...common,
      entryPoints: entriesOf(pages).filter(({ out }) => browser === 'chrome' || !out.endsWith('offscreen')),
      format: 'esm',
      splitting: true,
      chunkNames: 'shared/[name]-[hash]',
      jsx: 'automatic',
      jsxImportSource: 'preact',
    })),
  ];
}

const entriesOf = parts =>
  Object.entries(parts).flatMap(([part, names]) =>
    names.map(name => ({ in: at('src/extension', part, name), out: `${part}/${path.parse(name).name}` })),
  );

const FOR_NODE = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'linked',
  logLevel: 'warning',
};

async function cliBuild() {
  const { version } = await readJson(at('package.json'));
  await mkdir(dist, { recursive: true });
  await copyFile(LEXICON, path.join(dist, 'english.lexicon'));
  return {
    entryPoints: [at('src/cli/main.ts')],
    outfile: path.join(dist, 'cli.mjs'),
    ...FOR_NODE,
    define: { __VERSION__: JSON.stringify(version) },
    // linkedom reaches for `canvas` only if it is installed; bundled CommonJS needs a `require`.
    external: ['canvas'],
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as unspinCreateRequire } from 'node:module';\nconst require = unspinCreateRequire(import.meta.url);",
    },
  };
}

/** Bundles and runs the offline compiler; it writes the asset that is committed. */
async function compileLexicon() {
  const outfile = path.join(dist, 'compile-lexicon.mjs');
  await esbuild.build({
    entryPoints: [at('src/cli/compile-lexicon/main.ts')],
    outfile,
    ...FOR_NODE,
    packages: 'external',
  });
  const { compile } = await import(outfile);
  await compile({ root, output: LEXICON });
}

/** The files that a page or script loads before it runs: itself and what it imports outright. */
function loadedWith(file, outputs, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { path: imported, kind } of outputs[file].imports)
    if (kind === 'import-statement') loadedWith(imported, outputs, seen);
  return seen;
}

/** Refuses a build whose script outgrew its budget: bytes after gzip at its best level, and files that it comes in. */
async function checkScriptBudgets(browser, outputs) {
  const { scripts, parts } = await readJson(BUDGETS);
  for (const [script, budget] of Object.entries(scripts)) {
    const files = [...loadedWith(`dist/${browser}/${script}`, outputs)];
    if (files.length > (parts[script] ?? Infinity))
      throw new Error(
        `${browser}'s ${script} comes in ${files.length} files: ${files.join(', ')} (${BUDGETS}).`,
      );
    const packed = await Promise.all(
      files.map(async file => gzipSync(await readFile(at(file)), { level: 9 })),
    );
    const size = packed.reduce((sum, { length }) => sum + length, 0);
    if (size > budget)
      throw new Error(
        `${browser}'s ${script} takes ${size} bytes gzipped; its budget is ${budget} (${BUDGETS}).`,
      );
  }
}

async function buildExtension(browser, maps) {
  const builds = await extensionBuilds(browser, maps);
  const results = await Promise.all(builds.map(build => esbuild.build(build)));
  await checkScriptBudgets(browser, Object.assign({}, ...results.map(({ metafile }) => metafile.outputs)));
}

/** Every file below a folder by its path there, in the order of the paths. */
async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile()).map(entry => path.join(entry.parentPath, entry.name));
  const named = files.sort().map(async file => [path.relative(folder, file), await readFile(file)]);
  return Object.fromEntries(await Promise.all(named));
}

/**
 * The archives that the stores take: one for each browser, and the sources as the last commit has them, from which
 * Mozilla's reviewers make the same bytes (docs/stores.md has the recipe). Entries carry no time, so that two builds
 * of one commit are equal, and one made of the unpacked source archive too.
 */
async function packageForStores() {
  const { version } = await readJson(at('package.json'));
  const { archive: budget } = await readJson(BUDGETS);
  const folder = path.join(dist, 'packages');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const browser of Object.keys(TARGETS)) {
    await buildExtension(browser, false);
    const zip = zipSync(await filesBelow(path.join(dist, browser)), {
      level: 9,
      mtime: new Date(1980, 0, 1),
    });
    if (zip.length > budget)
      throw new Error(
        `${browser}'s archive takes ${zip.length} bytes; its budget is ${budget} (${BUDGETS}).`,
      );
    await writeFile(path.join(folder, `unspin-${version}-${browser}.zip`), zip);
    console.log(`packed dist/packages/unspin-${version}-${browser}.zip, ${zip.length} bytes`);
  }
  if (!existsSync(at('.git'))) {
    console.log('no source archive: this is no git checkout, but perhaps the sources of one unpacked');
    return;
  }
  const sources = path.join(folder, `unspin-${version}-source.zip`);
  execFileSync('git', ['archive', '--format=zip', '-9', `--output=${sources}`, 'HEAD'], { cwd: root });
  console.log(`packed dist/packages/unspin-${version}-source.zip: the last commit, for Mozilla's reviewers`);
}

async function watchAll(names) {
  const builds = await Promise.all(
    names.map(name => (name === 'cli' ? cliBuild() : extensionBuilds(name, true))),
  );
  for (const build of builds.flat()) await (await esbuild.context(build)).watch();
  console.log('watching src; pages, locales and the manifest are copied at the start only');
}

async function main(args) {
  const names = args.filter(name => !name.startsWith('--'));
  if (names.includes('lexicon')) return compileLexicon();
  if (names.includes('package')) return packageForStores();
  const unknown = names.find(name => !['chrome', 'firefox', 'cli'].includes(name));
  if (unknown)
    throw new Error(`build.mjs does not know "${unknown}": it knows chrome, firefox, cli, package, lexicon.`);
  const wanted = names.length ? names : ['chrome', 'firefox', 'cli'];
  if (args.includes('--watch')) return watchAll(wanted);
  for (const name of wanted) {
    if (name === 'cli') await esbuild.build(await cliBuild());
    else await buildExtension(name, true);
    console.log(`built dist/${name === 'cli' ? 'cli.mjs' : name}`);
  }
}

main(process.argv.slice(2)).catch(error => {
  console.error(`build failed: ${error.message}`);
  process.exitCode = 1;
});
