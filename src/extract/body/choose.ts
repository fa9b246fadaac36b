import type { PageFact } from '../reading.ts';
import { titledArticle, withoutTeasers } from './articles.ts';
import type { Block } from './blocks.ts';
import { isBoilerplate, isPictureLine } from './boilerplate.ts';
import { trimEdges } from './edges.ts';
import { type Frame, frameOf } from './frame.ts';
import { isHeadlineList } from './headlines.ts';
import { endsSentence, isClockTime, isHeading, isProse } from './prose.ts';
import { withDropped } from './rescue.ts';
import { witnessOf } from './witness.ts';

export interface Choice<B> {
  readonly body: readonly B[];
  readonly captions: readonly B[];
  /** What stands after the body in the same part of the page: credits and notices among it. */
  readonly after: readonly B[];
  /** Other articles were left out. */
  readonly several: boolean;
  /** The page leads elsewhere and tells nothing itself. */
  readonly headlines: boolean;
}

interface Evidence<B> {
  readonly blocks: readonly B[];
  /** Whether Readability takes a text for the article's. */
  isKept(text: Text): boolean;
  readonly says: { readonly facts: readonly PageFact[]; readonly articleBody?: string };
}

/** How far behind the body credits are looked for. Blocks. */
const AFTER = 12;

/** Decides block by block what the article is: Readability's choice, mended. */
export function chooseBody<B extends Block>({ blocks, isKept, says }: Evidence<B>): Choice<B> {
  const taken = blocks.filter(block => isMostly(block, isKept));
  const titles = says.facts.filter(fact => fact.name === 'title').map(fact => fact.value);
  const titled = titledArticle(blocks, taken, titles);
  const frame = frameOf(titled);
  const witness = says.articleBody ? witnessOf(says.articleBody) : null;
  const inside: B[] = [];
  const captions: B[] = [];
  for (const block of withDropped(blocks, withoutTeasers(titled, frame), frame, witness)) {
    const part = partOf(block, frame);
    if (part === 'body') inside.push(block);
    else if (part === 'caption') captions.push(block);
  }
  const body = trimEdges(inside, frame);
  const last = body.at(-1);
  const end = last ? blocks.indexOf(last) + 1 : blocks.length;
  return {
    body,
    captions,
    after: blocks.slice(end, end + AFTER),
    several: titled.length < taken.length,
    headlines: isHeadlineList(taken),
  };
}

/** A line under a picture is seldom longer. Characters. */
const LONGEST_CAPTION = 200;

function partOf(block: Block, frame: Frame): 'body' | 'caption' | 'out' {
  const heading = isHeading(block);
  const zone = frame.zoneOf(block);
  if (zone === 'caption') return 'caption';
  if (zone && zone !== 'meta') return 'out';
  if (zone === 'meta' && !heading && !isProse(block)) return 'out';
  if (isBoilerplate(block.text, block.linked)) return 'out';
  if (heading) return 'body';
  if (isClockTime(block.text)) return 'out';
  if (isPictureLine(block.text)) return 'caption';
  if (endsSentence(block.text)) return 'body';
  if (block.afterPicture && !frame.isPlain(block) && block.text.length <= LONGEST_CAPTION) return 'caption';
  return block.linked > 0.8 ? 'out' : 'body';
}

/** Whether more than half of a block's words lie in kept texts. */
function isMostly({ texts }: Block, isKept: (text: Text) => boolean): boolean {
  let all = 0;
  let held = 0;
  for (const text of texts) {
    // Most blocks are one text.
    const length = texts.length === 1 ? 1 : text.data.trim().length;
    all += length;
    if (isKept(text)) held += length;
  }
  return held * 2 > all;
}
