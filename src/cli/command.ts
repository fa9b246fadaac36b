import { parseArgs } from 'node:util';
import { FIRST_INDEX } from '../lookup/cluster/cluster-config.ts';
import type { Spread } from '../lookup/cluster/story-mapping.ts';
import { Refusal, sentenceOf } from './failure.ts';
import { indexNameOf, spreadOf } from './index-options.ts';

/** What the arguments ask for. */
export type Command =
  | { readonly name: 'help' | 'version' }
  | {
      readonly name: 'check-page';
      readonly page: string;
      readonly against: readonly string[];
      readonly library: string | undefined;
      readonly json: boolean;
    }
  | { readonly name: 'check-lines'; readonly library: string | undefined }
  | { readonly name: 'read-page'; readonly page: string; readonly json: boolean }
  | { readonly name: 'read-lines' }
  | { readonly name: 'read-warc'; readonly file: string }
  | { readonly name: 'library-stats'; readonly file: string; readonly json: boolean }
  | { readonly name: 'index-template'; readonly index: string; readonly spread: Spread }
  | IndexCommand;

/** Puts a file into a cluster. */
export interface IndexCommand {
  readonly name: 'index';
  readonly file: string;
  readonly cluster: string;
  readonly index: string;
  readonly spread: Spread;
}

const OPTIONS = {
  against: { type: 'string', multiple: true },
  library: { type: 'string' },
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  warc: { type: 'boolean' },
  stats: { type: 'boolean' },
  cluster: { type: 'string' },
  index: { type: 'string' },
  shards: { type: 'string' },
  replicas: { type: 'string' },
  template: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type Options = ReturnType<typeof parse>['values'];
type OptionName = keyof Options;

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });

const SEE_HELP = 'See "unspin --help".';

/** The one page or file that a command is given. */
function only(what: 'page' | 'file', names: readonly string[], command: string): string {
  const [name, ...rest] = names;
  if (name === undefined) {
    const wanted = what === 'page' ? 'a file or an address' : 'a file';
    throw new Refusal(`Which ${what}? Give "${command}" ${wanted}. ${SEE_HELP}`);
  }
  if (rest.length) throw new Refusal(`"${command}" takes one ${what}, not also "${rest[0]}". ${SEE_HELP}`);
  return name;
}

function allow(options: Options, names: readonly OptionName[], where: string): void {
  const odd = Object.keys(options).find(name => !names.some(allowed => allowed === name));
  if (odd) throw new Refusal(`--${odd} does not go with ${where}. ${SEE_HELP}`);
}

function fromStandardInput(options: Options, names: readonly string[], allowed: readonly OptionName[]): void {
  allow(options, ['jsonl', ...allowed], '--jsonl');
  if (names.length)
    throw new Refusal(`With --jsonl the pages come from standard input, not from "${names[0]}". ${SEE_HELP}`);
}

function readCheck(options: Options, names: readonly string[]): Command {
  const { jsonl, against = [], library, json = false } = options;
  allow(options, ['against', 'library', 'json', 'jsonl'], '"check"');
  if (!jsonl) return { name: 'check-page', page: only('page', names, 'check'), against, library, json };
  fromStandardInput(options, names, ['library']);
  return { name: 'check-lines', library };
}

function readRead(options: Options, names: readonly string[]): Command {
  const { jsonl, warc, json = false } = options;
  allow(options, ['json', 'jsonl', 'warc'], '"read"');
  if (warc) {
    allow(options, ['warc'], '--warc');
    return { name: 'read-warc', file: only('file', names, 'read --warc') };
  }
  if (!jsonl) return { name: 'read-page', page: only('page', names, 'read'), json };
  fromStandardInput(options, names, []);
  return { name: 'read-lines' };
}

function readLibrary(options: Options, names: readonly string[]): Command {
  allow(options, ['stats', 'json'], '"library"');
  const file = only('file', names, 'library');
  if (!options.stats) throw new Refusal(`"library" needs --stats. ${SEE_HELP}`);
  return { name: 'library-stats', file, json: options.json ?? false };
}

function readIndex(options: Options, names: readonly string[]): Command {
  const { cluster, template } = options;
  allow(options, ['cluster', 'index', 'shards', 'replicas', 'template'], '"index"');
  const index = indexNameOf(options.index ?? FIRST_INDEX);
  const spread = spreadOf(options);
  if (template) {
    allow(options, ['index', 'shards', 'replicas', 'template'], '--template');
    if (names.length) throw new Refusal(`--template takes no file, not "${names[0]}". ${SEE_HELP}`);
    return { name: 'index-template', index, spread };
  }
  const file = only('file', names, 'index');
  if (cluster === undefined)
    throw new Refusal(`Into which cluster? Give its address after --cluster. ${SEE_HELP}`);
  return { name: 'index', file, cluster, index, spread };
}

const COMMANDS: Readonly<Record<string, (options: Options, names: readonly string[]) => Command>> = {
  check: readCheck,
  read: readRead,
  library: readLibrary,
  index: readIndex,
};

/**
 * Reads the arguments (without node and the script).
 * @throws {Refusal} where they make no sense
 */
export function readCommand(args: readonly string[]): Command {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    throw new Refusal(`${sentenceOf(error).split('. ')[0]}. ${SEE_HELP}`);
  }
  const { values, positionals } = parsed;
  const [name, ...names] = positionals;
  if (values.help || name === 'help' || (name === undefined && !values.version)) return { name: 'help' };
  if (values.version || name === undefined) return { name: 'version' };
  const read = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!read) throw new Refusal(`There is no command "${name}". ${SEE_HELP}`);
  return read(values, names);
}
