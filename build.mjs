#!/usr/bin/env node
// All building. `node build.mjs [chrome] [firefox] [cli]` makes dist/ (all three when none is named),
// `--watch` keeps at it, `node build.mjs lexicon` compiles the English lexicon anew from its sources.
// Unminified, source-mapped, nothing fetched: what ships can be read beside the sources.
import { copyFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import esbuild from 'esbuild';

const root = path.dirname(fileURLToPath(import.meta.url));
const at = (...parts) => path.join(root, ...parts);
const dist = at('dist');
const LEXICON = at('src/engine/lexicon/english.lexicon');
const ICON_SIZES = [16, 32, 48, 128];

/** The extension's parts: each folder's scripts, and the pages and styles that lie beside them. */
const PARTS = {
  background: ['main.ts', 'offscreen.ts'],
  content: ['main.ts'],
  popup: ['main.tsx'],
  options: ['main.tsx', 'welcome.tsx'],
  report: ['main.tsx'],
};
/** The oldest browsers that the manifest lets in. */
const TARGETS = { chrome: 'chrome127', firefox: 'firefox140' };

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

/** Icons are drawn once, as SVG. */
async function writeIcons(outdir) {
  const svg = await readFile(at('icons/icon.svg'), 'utf8');
  await mkdir(path.join(outdir, 'icons'), { recursive: true });
  for (const size of ICON_SIZES) {
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
    await writeFile(path.join(outdir, 'icons', `${size}.png`), png);
  }
}

/** Pages and styles of one part, copied as they are. */
async function copyPages(part, outdir, browser) {
  const source = at('src/extension', part);
  await mkdir(path.join(outdir, part), { recursive: true });
  for (const name of await readdir(source)) {
    if (!/\.(html|css|svg)$/.test(name)) continue;
    if (browser === 'firefox' && name === 'offscreen.html') continue;
    await copyFile(path.join(source, name), path.join(outdir, part, name));
  }
}

async function extensionBuild(browser) {
  const outdir = path.join(dist, browser);
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  await writeFile(path.join(outdir, 'manifest.json'), JSON.stringify(await manifestFor(browser), null, 2));
  await writeIcons(outdir);
  await cp(at('src/extension/_locales'), path.join(outdir, '_locales'), { recursive: true });
  await copyFile(LEXICON, path.join(outdir, 'english.lexicon'));
  for (const part of [...Object.keys(PARTS), 'browser']) await copyPages(part, outdir, browser);
  const scripts = Object.entries(PARTS).flatMap(([part, names]) =>
    names
      .filter(name => browser === 'chrome' || name !== 'offscreen.ts')
      .map(name => ({ in: at('src/extension', part, name), out: `${part}/${path.parse(name).name}` })),
  );
  return {
    entryPoints: scripts,
    outdir,
    bundle: true,
    // Content scripts and Firefox's event page are classic scripts; one form serves everywhere.
    format: 'iife',
    target: TARGETS[browser],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'linked',
    legalComments: 'inline',
    define: { __BROWSER__: JSON.stringify(browser) },
  };
}

async function cliBuild() {
  const { version } = await readJson(at('package.json'));
  await mkdir(dist, { recursive: true });
  await copyFile(LEXICON, path.join(dist, 'english.lexicon'));
  return {
    entryPoints: [at('src/cli/main.ts')],
    outfile: path.join(dist, 'cli.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
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
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
  });
  const { compile } = await import(outfile);
  await compile({ root, output: LEXICON });
}

async function main(args) {
  const watch = args.includes('--watch');
  const names = args.filter(name => !name.startsWith('--'));
  if (names.includes('lexicon')) return compileLexicon();
  const unknown = names.find(name => !['chrome', 'firefox', 'cli'].includes(name));
  if (unknown)
    throw new Error(`build.mjs does not know "${unknown}": it knows chrome, firefox, cli, lexicon.`);
  const wanted = names.length ? names : ['chrome', 'firefox', 'cli'];
  for (const name of wanted) {
    const options = name === 'cli' ? await cliBuild() : await extensionBuild(name);
    const all = { ...options, logLevel: 'warning' };
    if (watch) await (await esbuild.context(all)).watch();
    else await esbuild.build(all);
    console.log(`built dist/${name === 'cli' ? 'cli.mjs' : name}`);
  }
  if (watch) console.log('watching src; pages, locales and the manifest are copied at the start only');
}

main(process.argv.slice(2)).catch(error => {
  console.error(`build failed: ${error.message}`);
  process.exitCode = 1;
});
