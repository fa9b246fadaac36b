import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';
import { root } from '../../setup/step.ts';

/** A regular expression of the sources. */
export interface Pattern {
  /** "src/extract/body/words.ts" */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const sourceFiles = (): string[] =>
  readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map(name => path.join('src', name))
    .sort();

/** What may stand before a division; before anything else a slash begins a regular expression. */
const ENDS_VALUE = /(?:[\w$)\]}]|\+\+|--)$/;
const KEYWORD_BEFORE = /(?:^|[^\w$.])(?:return|typeof|case|in|of|delete|void|throw|new|else|do|await|yield)$/;

/** Where a quoted string, or a template's text up to its end or its next `${`, ends. */
function endOfQuoted(code: string, start: number, quote: string): number {
  for (let at = start; at < code.length; at++) {
    if (code[at] === '\\') at++;
    else if (code[at] === quote) return at + 1;
    else if (quote === '`' && code.startsWith('${', at)) return at + 2;
  }
  return code.length;
}

function endOfLiteral(code: string, start: number): number {
  let inClass = false;
  for (let at = start + 1; at < code.length; at++) {
    if (code[at] === '\\') at++;
    else if (code[at] === '[') inClass = true;
    else if (code[at] === ']') inClass = false;
    else if (code[at] === '/' && !inClass) return at;
  }
  throw new Error(`A regular expression does not end: ${code.slice(start, start + 60)}`);
}

/** The regular expressions in JavaScript as esbuild prints it: without types and, but for legal ones, comments. */
export function literalsIn(code: string): Omit<Pattern, 'file'>[] {
  const found: Omit<Pattern, 'file'>[] = [];
  let before = '';
  /** Open braces: those of a template's `${` lead back into its text. */
  const braces: ('code' | 'template')[] = [];
  const skipQuoted = (start: number, quote: string): number => {
    const end = endOfQuoted(code, start, quote);
    const opens = quote === '`' && code.startsWith('${', end - 2);
    if (opens) braces.push('template');
    before = opens ? '{' : ')';
    return end;
  };
  for (let at = 0; at < code.length; ) {
    const rest = code.slice(at, at + 2);
    if (rest === '//' || rest === '/*') {
      const end = rest === '//' ? code.indexOf('\n', at) : code.indexOf('*/', at) + 2;
      at = end < at ? code.length : end;
    } else if (/^["'`]/.test(rest)) {
      at = skipQuoted(at + 1, rest.slice(0, 1));
    } else if (rest[0] === '{') {
      braces.push('code');
      before = '{';
      at++;
    } else if (rest[0] === '}') {
      before = '}';
      at = braces.pop() === 'template' ? skipQuoted(at + 1, '`') : at + 1;
    } else if (rest[0] === '/' && (!ENDS_VALUE.test(before) || KEYWORD_BEFORE.test(before))) {
      const end = endOfLiteral(code, at);
      const flags = /^[a-z]*/.exec(code.slice(end + 1))?.[0] ?? '';
      found.push({ source: code.slice(at + 1, end), flags });
      at = end + 1 + flags.length;
      before = ')';
    } else {
      if (/\S/.test(rest[0] ?? '')) before = (before + rest[0]).slice(-20);
      // Two words are not one: "return" after a line's end is still "return".
      else if (/\w$/.test(before)) before = `${before.slice(-19)} `.trimEnd();
      at++;
    }
  }
  return found;
}

/** Those that are composed when a module is loaded; a module with `RegExp(` in it is loaded to see. */
async function composedIn(file: string): Promise<Pattern[]> {
  const made: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: [string | RegExp, string?]) {
      const pattern = new target(...args);
      made.push({ file, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    await import(path.join(root, file));
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}

/** Every regular expression of the sources, literal or composed, once. */
export async function collectPatterns(): Promise<Pattern[]> {
  const patterns: Pattern[] = [];
  for (const file of sourceFiles()) {
    const code = readFileSync(path.join(root, file), 'utf8');
    const loader = file.endsWith('x') ? 'tsx' : 'ts';
    const { code: plain } = await esbuild.transform(code, { loader, target: 'esnext', charset: 'utf8' });
    patterns.push(...literalsIn(plain).map(literal => ({ file, ...literal })));
    if (/\bRegExp\(/.test(plain)) patterns.push(...(await composedIn(file)));
  }
  const once = new Map(patterns.map(pattern => [`/${pattern.source}/${pattern.flags}`, pattern]));
  return [...once.values()];
}
