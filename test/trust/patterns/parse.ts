/** A regular expression taken apart, as far as attacks on it need: what it repeats, and what a match reads. */
export type Node =
  /** One character, as a pattern of its own. */
  | { readonly kind: 'one'; readonly pattern: string }
  /** Anchors, boundaries, looks ahead and back: they read nothing. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'either'; readonly options: readonly Node[] }
  | { readonly kind: 'repeat'; readonly of: Node; readonly least: number; readonly most: number };

const EMPTY: Node = { kind: 'empty' };
const QUANTIFIER = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/;
const ESCAPE = /^\\(?:u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|[pP]\{[^}]*\}|k<[^>]*>|c[A-Z]|\d+|[\s\S])/iu;

function bounds([written, least, comma, most]: readonly (string | undefined)[]): [number, number] {
  if (written?.startsWith('*')) return [0, Number.POSITIVE_INFINITY];
  if (written?.startsWith('+')) return [1, Number.POSITIVE_INFINITY];
  if (written?.startsWith('?')) return [0, 1];
  const from = Number(least);
  return [from, comma === undefined ? from : most ? Number(most) : Number.POSITIVE_INFINITY];
}

export function parsePattern(source: string): Node {
  let at = 0;
  const classEnd = (): number => {
    let end = at + 1;
    for (; source[end] !== ']'; end++) if (source[end] === '\\') end++;
    return end + 1;
  };
  const group = (): Node => {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/.exec(source.slice(at))?.[0] ?? '(';
    at += opening.length;
    const inside = either();
    at++;
    return /[=!]$/.test(opening) ? EMPTY : inside;
  };
  const atom = (): Node => {
    const char = source[at] ?? '';
    if (char === '(') return group();
    if (char === '[') {
      const start = at;
      at = classEnd();
      return { kind: 'one', pattern: source.slice(start, at) };
    }
    if (char === '\\') {
      const escaped = ESCAPE.exec(source.slice(at))?.[0] ?? '\\';
      at += escaped.length;
      // A boundary reads nothing; a group's repetition may read nothing.
      return /^\\(?:[bB]$|[1-9]|k<)/.test(escaped) ? EMPTY : { kind: 'one', pattern: escaped };
    }
    at += (source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    return char === '^' || char === '$' ? EMPTY : { kind: 'one', pattern: source.slice(at - 1, at) };
  };
  const sequence = (): Node => {
    const parts: Node[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const of = atom();
      const quantifier = QUANTIFIER.exec(source.slice(at));
      if (!quantifier) {
        parts.push(of);
        continue;
      }
      at += quantifier[0].length;
      const [least, most] = bounds(quantifier);
      parts.push({ kind: 'repeat', of, least, most });
    }
    return { kind: 'sequence', parts };
  };
  const either = (): Node => {
    const options = [sequence()];
    while (source[at] === '|') {
      at++;
      options.push(sequence());
    }
    return options.length === 1 && options[0] ? options[0] : { kind: 'either', options };
  };
  return either();
}
