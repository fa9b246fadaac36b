import type { Pattern } from './collect.ts';
import { type Node, parsePattern } from './parse.ts';

/** A text that grows: `before`, then `pump` again and again, then `after`. */
export interface Attack {
  readonly before: string;
  readonly pump: string;
  readonly after: string;
}

/** Repetitions up to so many cannot be made slow by a longer text. */
const SHORT_REPEAT = 20;

/** One of these is in every class that our patterns name. */
const ALPHABET = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).sort((a, b) => rank(a) - rank(b)),
  ...'\n\t\u00a0“”’é—–…。ÀЖ中日한ไ１٣\ufeff\u0300\u0001«„¿€º',
];

/** Letters first, then spaces and figures: what most classes share, so that attacks fit several of them at once. */
function rank(char: string): number {
  return [/[a-z]/, / /, /\d/, /[A-Z]/].findIndex(kind => kind.test(char)) & 7;
}

const known = new Map<string, string[]>();

/** All characters that one place of a pattern takes. */
function charsOf(pattern: string, flags: string): string[] {
  const key = `${pattern}/${flags}`;
  const chars = known.get(key) ?? findChars(pattern, flags);
  known.set(key, chars);
  return chars;
}

function findChars(pattern: string, flags: string): string[] {
  const one = new RegExp(`^(?:${pattern === '.' ? '[^\\n]' : pattern})$`, flags.replace(/[gy]/g, ''));
  const literal = /^[^\\[.]$/u.test(pattern) ? [pattern] : [];
  return [...literal, ...ALPHABET.filter(char => one.test(char))];
}

/** The shortest text that a node reads; `pick` chooses among the characters of a class. */
function sample(node: Node, flags: string, pick: number): string {
  switch (node.kind) {
    case 'empty':
      return '';
    case 'one': {
      const chars = charsOf(node.pattern, flags);
      return chars[pick % Math.max(1, chars.length)] ?? '';
    }
    case 'sequence':
      return node.parts.map(part => sample(part, flags, pick)).join('');
    case 'either':
      return sample(node.options[pick % node.options.length] ?? { kind: 'empty' }, flags, pick);
    case 'repeat':
      return sample(node.of, flags, pick).repeat(node.least);
  }
}

/** Every repetition without a near end, with a text that leads up to it. */
function repeatsIn(node: Node, flags: string, before: string): { before: string; of: Node }[] {
  switch (node.kind) {
    case 'sequence': {
      let read = before;
      return node.parts.flatMap(part => {
        const inside = repeatsIn(part, flags, read);
        read += sample(part, flags, 0);
        return inside;
      });
    }
    case 'either':
      return node.options.flatMap(option => repeatsIn(option, flags, before));
    case 'repeat':
      return [
        ...(node.most > SHORT_REPEAT ? [{ before, of: node.of }] : []),
        ...repeatsIn(node.of, flags, before),
      ];
    default:
      return [];
  }
}

/** So many characters of a repeated class are tried: some may fit the repetition beside it as well. */
const PICKS = [0, 1, 2, 5, 9, 14];
const ENDS = ['', '\u0001', '\n\u0001'];

/** Texts that should cost a pattern most: each repetition fed without end, from its own start and from anywhere. */
export function attacksOn({ source, flags }: Pattern): Attack[] {
  const tree = parsePattern(source);
  const whole = { before: '', of: tree };
  const attacks = new Map<string, Attack>();
  for (const { before, of } of [whole, ...repeatsIn(tree, flags, '')])
    for (const pick of PICKS)
      for (const start of new Set([before, '']))
        for (const after of ENDS) {
          const pump = sample(of, flags, pick);
          if (pump) attacks.set(JSON.stringify([start, pump, after]), { before: start, pump, after });
        }
  // White space and one letter are what hostile text is made of cheapest.
  for (const pump of [' ', 'a', '\n', '1', 'A', 'a ', '.', '"'])
    for (const after of ['', '\u0001'])
      attacks.set(JSON.stringify(['', pump, after]), { before: '', pump, after });
  return [...attacks.values()];
}
