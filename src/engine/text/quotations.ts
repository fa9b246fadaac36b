import type { Span } from '../../story/span.ts';
import { classAt, DIGIT, hasLineBreak, LETTER, SPACE } from './characters.ts';
import type { Token } from './tokens.ts';

/** What stands between quotation marks. Where a quotation runs over paragraphs, each paragraph's part is one. */
export interface Quotation extends Span {
  /** The words alone: `tokens.slice(firstToken, tokenEnd)`, without the marks. `start` and `end` take the marks in. */
  readonly firstToken: number;
  readonly tokenEnd: number;
  /** Goes on with the quotation before it, which its paragraph left open. */
  readonly continues: boolean;
  /** Inside another quotation. */
  readonly nested: boolean;
}

/** Opening marks and what closes them. „ closes with “ in German, with ” in Polish; » opens in Danish. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '“': '”',
    '„': '“”"',
    '«': '»',
    '»': '«',
    '‹': '›',
    '‚': '‘’',
    '「': '」',
    '『': '』',
    '‘': '’',
    '"': '"',
    "'": "'",
    '＂': '＂',
  }),
);
const MARKS = new Set([...PAIRS.keys(), ...[...PAIRS.values()].join('')]);
const SINGLES = new Set(['‘', "'", '‹', '‚']);
/** "'em", "'til": letters dropped, nothing quoted. */
const CLIPPED = new Set(['em', 'til', 'till', 'tis', 'twas', 'cause', 'n', 'bout', 'round', 's']);

/** Speech quotes speech that quotes speech; deeper, a mark was never closed, and the outermost is given up. */
const DEEPEST = 8;

interface Open {
  readonly token: number;
  readonly mark: string;
  readonly continues: boolean;
}

/** Finds quotations. Single marks count only where they cannot be apostrophes and are closed in their paragraph. */
export function findQuotations(text: string, tokens: readonly Token[]): Quotation[] {
  const found: Quotation[] = [];
  let stack: Open[] = [];
  let leftOpen: Open | undefined;
  const push = (open: Open, close: number, end: number) => {
    const opening = tokens[open.token];
    if (!opening || close <= open.token + 1) return;
    found.push({
      start: opening.start,
      end,
      firstToken: open.token + 1,
      tokenEnd: close,
      continues: open.continues,
      nested: stack.length > 0,
    });
  };
  /** At the end of a paragraph a double mark may stay open, if the next paragraph opens again. */
  const endParagraph = (at: number) => {
    const open = stack.find(item => !SINGLES.has(item.mark));
    const next = tokens[at];
    const last = tokens[at - 1];
    stack = [];
    leftOpen = undefined;
    if (open && next && last && next.text === open.mark) {
      leftOpen = open;
      push(open, at, last.end);
    }
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const before = tokens[at - 1];
    if (before && hasLineBreak(text, before.end, token.start)) endParagraph(at);
    if (token.kind !== 'mark') continue;
    if (!MARKS.has(token.text)) continue;
    const depth = stack.findLastIndex(open => PAIRS.get(open.mark)?.includes(token.text));
    if (depth >= 0 && closes(text, tokens, at)) {
      const open = stack[depth];
      stack.length = depth;
      if (open) push(open, at, token.end);
    } else if (PAIRS.has(token.text) && opens(text, tokens, at)) {
      if (stack.length === DEEPEST) stack.shift();
      stack.push({ token: at, mark: token.text, continues: leftOpen?.mark === token.text });
      leftOpen = undefined;
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const isGap = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || classAt(text, at) === SPACE;

/** A mark opens where something follows it at once and nothing wordlike stands at once before it. */
function opens(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || next.start - token.end > 1) return false;
  // French sets a space inside « ».
  if (next.start !== token.end && token.text !== '«') return false;
  if (token.text === '»') return isGap(text, token.start - 1);
  if (token.text !== '"' && !SINGLES.has(token.text)) return true;
  const kind = token.start > 0 ? classAt(text, token.start - 1) : SPACE;
  if (kind === LETTER || kind === DIGIT) return false;
  return !(SINGLES.has(token.text) && (CLIPPED.has(next.key) || /^\d\d?s?$/.test(next.key)));
}

/** A double mark closes wherever it may; a single one only where it cannot be an apostrophe. */
function closes(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.text === '"' || token.text === "'") {
    // A straight mark after a space and before a word opens.
    if (isGap(text, token.start - 1) && !isGap(text, token.end)) return false;
  }
  if (token.text !== '’' && token.text !== "'") return true;
  if (classAt(text, token.end) === LETTER) return false;
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || !/s$/i.test(before.key) || !isGap(text, token.end)) return true;
  // "the workers’ rights’": a plural possessive, if another mark can still close before the next one opens.
  for (let later = at + 1; later < tokens.length && later < at + 80; later += 1) {
    const mark = tokens[later];
    if (mark?.kind !== 'mark') continue;
    const opening = mark.text === "'" && isGap(text, mark.start - 1) && !isGap(text, mark.end);
    if (opening || mark.text === '‘' || hasLineBreak(text, token.end, mark.start)) return true;
    if (mark.text === token.text && classAt(text, mark.end) !== LETTER) return false;
  }
  return true;
}
