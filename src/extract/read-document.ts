import { atOnce, type Steps } from '../story/steps.ts';
import { blocksOf } from './body/blocks.ts';
import { chooseBody } from './body/choose.ts';
import { readabilityTexts } from './body/readability.ts';
import { sideParts } from './body/side-parts.ts';
import { articleOf } from './facts/article.ts';
import { pageFacts } from './facts/page-facts.ts';
import { sourceLinkFacts } from './facts/source-links.ts';
import { textFacts } from './facts/text-facts.ts';
import { notesOn } from './notes.ts';
import { framedDocuments } from './page/frames.ts';
import { bodyOf, mirror } from './page/mirror.ts';
import { tooLarge, tooLong } from './page/too-large.ts';
import { layOut } from './place/text-map.ts';
import type { Reading } from './reading.ts';

/** Shorter than any news item: what is left is a notice or a teaser. Characters. */
const MIN_TEXT = 140;

/** What is compared, sent and stored is not longer: twice the longest articles ever printed. UTF-16 code units. */
const MAX_TEXT = 500_000;

/** A page whose own text is shorter may only frame the article. Characters. */
const FRAME_TEXT = 800;

export interface ReadOptions {
  /** The page's address, to make its links absolute and for the article's `url`. */
  readonly url?: string;
}

/**
 * Reads the article out of a document: live page, parsed document or linkedom's. The document is not changed;
 * the ranges that the result gives out are of this document, or of the frame in it that holds the article.
 */
export const readDocument = (document: Document, options: ReadOptions = {}): Reading =>
  atOnce(readInSteps(document, options));

/**
 * The same step by step: between the steps a large page can see to its reader. What the page changes meanwhile is
 * noticed when ranges are asked for.
 */
export function* readInSteps(document: Document, options: ReadOptions = {}): Steps<Reading> {
  const reading = yield* readOne(document, options.url);
  const length = reading.kind === 'article' ? reading.article.text.length : 0;
  if (length >= FRAME_TEXT) return reading;
  for (const framed of framedDocuments(document)) {
    const inner = yield* readOne(framed, options.url);
    if (inner.kind !== 'article' || inner.article.text.length <= 2 * length) continue;
    const note = { kind: 'frame', text: 'The article stands in a frame of this page.' } as const;
    return { ...inner, notes: [...inner.notes, note] };
  }
  return reading;
}

const unreadable = (why: string): Reading => ({ kind: 'unreadable', why });

function* readOne(document: Document, url: string | undefined): Steps<Reading> {
  if (
    !/html|^$/.test(document.contentType ?? '') ||
    document.querySelector('body > embed[type="application/pdf"]')
  )
    return unreadable('Unspin cannot read this kind of page.');
  const page = bodyOf(document);
  if (!page) return unreadable('This page has no text.');
  const refusal = tooLarge(document, page);
  if (refusal) return unreadable(refusal);
  const says = pageFacts(document, url);
  yield;
  const copy = mirror(document, page, document.title);
  yield;
  const { blocks, length } = blocksOf(copy.body);
  const tooMuch = tooLong(length);
  if (tooMuch) return unreadable(tooMuch);
  const origins = sourceLinkFacts(blocks, url);
  yield;
  const isKept = readabilityTexts(copy, sideParts(blocks, length));
  yield;
  const { body, captions, after, several, headlines } = chooseBody({ blocks, isKept, says });
  const { text, map } = layOut(
    body.map(({ texts, start, end }) => ({
      nodes: texts.flatMap(text => copy.liveOf(text) ?? []),
      start,
      end,
    })),
  );
  if (headlines) return unreadable('This page is a list of headlines: open one of its articles.');
  if (text.length > MAX_TEXT) return unreadable('This page is too large for Unspin to read.');
  if (text.length < MIN_TEXT) return unreadable('Unspin found no article on this page.');

  const behind = after.map(block => block.text);
  const facts = [...says.facts, ...origins, ...textFacts(text, behind)];
  return {
    kind: 'article',
    article: articleOf(facts, text, url),
    facts,
    captions: captions.map(block => block.text),
    notes: notesOn({ facts, entities: says.entities, text, after: behind.join('\n'), several }),
    map,
  };
}
