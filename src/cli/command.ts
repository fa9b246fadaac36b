import { parseArgs } from 'node:util';
import { Refusal, sentenceOf } from './failure.ts';

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
  | { readonly name: 'read-lines' };

const OPTIONS = {
  against: { type: 'string', multiple: true },
  library: { type: 'string' },
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type Options = ReturnType<typeof parse>['values'];

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });

const SEE_HELP = 'See "unspin --help".';

function only(page: string | undefined, rest: readonly string[], command: string): string {
  if (page === undefined)
    throw new Refusal(`Which page? Give "${command}" a file or an address. ${SEE_HELP}`);
  if (rest.length) throw new Refusal(`"${command}" takes one page, not also "${rest[0]}". ${SEE_HELP}`);
  return page;
}

function refuse(options: Options, names: readonly (keyof Options)[], where: string): void {
  const odd = names.find(name => options[name] !== undefined);
  if (odd) throw new Refusal(`--${odd} does not go with ${where}. ${SEE_HELP}`);
}

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
  const [name, page, ...rest] = positionals;
  if (values.help || name === 'help' || (name === undefined && !values.version)) return { name: 'help' };
  if (values.version) return { name: 'version' };
  if (name !== 'check' && name !== 'read') throw new Refusal(`There is no command "${name}". ${SEE_HELP}`);
  if (name === 'read') refuse(values, ['against', 'library'], '"read"');
  if (values.jsonl) {
    refuse(values, ['against', 'json'], '--jsonl');
    if (page !== undefined)
      throw new Refusal(`With --jsonl the pages come from standard input, not from "${page}". ${SEE_HELP}`);
    return name === 'check' ? { name: 'check-lines', library: values.library } : { name: 'read-lines' };
  }
  const json = values.json ?? false;
  if (name === 'read') return { name: 'read-page', page: only(page, rest, 'read'), json };
  const { against = [], library } = values;
  return { name: 'check-page', page: only(page, rest, 'check'), against, library, json };
}
