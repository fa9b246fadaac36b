import type { Block } from './blocks.ts';
import type { Frame } from './frame.ts';
import { endsSentence, isHeading, isProse, isStamp, wordCount } from './prose.ts';

/** So many lines in a row are a list of the article's own: tour dates, results. */
const LISTED = 4;

/** Dates further down than this belong to the text. Blocks after the first running text. */
const HEAD = 4;

const BIO =
  /^(?:[A-Z\u00c0-\u00de\u0391-\u042f@][\w\u00c0-\u1fff.'’-]*,? ){1,5}(?:is|was|covers|writes|reports|has (?:been|written|covered)|can be reached|contributed|joined|lives)\b.*\b(?:writer|reporter|editor|correspondent|journalist|columnist|contributor|contributing|author|freelance|freelancer|producer|blogger|covers|report|reporting|twitter|newsletter|email|podcast)\b/;
const REPORTING = /^(?:additional )?(?:reporting|research) by\b|\bcontributed (?:reporting|to this)\b/i;

/** Longer than any sentence about the author. Characters. */
const LONGEST_BIO = 450;

/** How many paragraphs at the end are asked whether they are about the author. */
const TAIL = 3;

/** Before the first running text stand title, labels and dates; after the last, pointers and the author. */
export function trimEdges<B extends Block>(body: readonly B[], frame: Frame): B[] {
  const first = body.findIndex(isProse);
  if (first < 0) return body.filter(block => !isHeading(block));
  const opened = body.filter(
    (_, i) => (i >= first || isOpening(body, i, frame)) && !(i < first + HEAD && isLoneStamp(body, i, frame)),
  );
  let last = opened.findLastIndex(isProse);
  for (let i = last; i > last - TAIL && i > 0; i--) {
    const block = opened[i];
    if (block && isAboutAuthor(block.text)) {
      opened.splice(i, 1);
      last--;
    }
  }
  return opened.filter((block, i) => i <= last || isClosing(opened, block, i, frame));
}

/** A label over an article has fewer words than any line of its text. */
const LABEL_WORDS = 5;

const DEK_WORDS = 8;

/** Before the first full sentence only what is laid out as the text is, and says something. */
function isOpening(body: readonly Block[], i: number, frame: Frame): boolean {
  const block = body[i];
  if (!block || block.linked > 0.2) return false;
  if (isHeading(block)) return isDek(block);
  const isText = frame.isPlain(block) || block.scope.element.nodeName === 'LI';
  return isText && (wordCount(block.text) >= LABEL_WORDS || isListed(body, i, frame));
}

/** A title has no full stop at its end; the sentence under it that says what the article is about has one. */
const isDek = ({ text, scope }: Block): boolean =>
  scope.element.nodeName !== 'H1' && /[.!]["'”’»)]*$/.test(text) && wordCount(text) >= DEK_WORDS;

const isAboutAuthor = (text: string): boolean =>
  text.length <= LONGEST_BIO && (BIO.test(text) || (text.length <= 160 && REPORTING.test(text)));

/** Whether a line is one of several alike in a row that are laid out as the text is: a list without list markup. */
function isListed(body: readonly Block[], i: number, frame: Frame): boolean {
  const isLike = (block: Block | undefined) =>
    block !== undefined &&
    block.linked <= 0.2 &&
    !isHeading(block) &&
    frame.isPlain(block) &&
    !isProse(block);
  let from = i;
  let to = i;
  while (isLike(body[from - 1])) from--;
  while (isLike(body[to + 1])) to++;
  return isLike(body[i]) && to - from + 1 >= LISTED;
}

const isLoneStamp = (body: readonly Block[], i: number, frame: Frame): boolean => {
  const block = body[i];
  return block !== undefined && isStamp(block) && !isListed(body, i, frame);
};

/** After the last running text only what is plainly the article's own: a short sentence, a list without links. */
function isClosing(body: readonly Block[], block: Block, i: number, frame: Frame): boolean {
  if (isHeading(block) || block.linked > 0.2) return false;
  return endsSentence(block.text) || wordCount(block.text) >= 3 || isListed(body, i, frame);
}
