import type { Article } from '../story/article.ts';
import { blocksOf } from './body/blocks.ts';
import { chooseBody } from './body/choose.ts';
import { readabilityTexts } from './body/readability.ts';
import { creditFacts } from './facts/credit.ts';
import { pageFacts } from './facts/page-facts.ts';
import { mirror } from './page/mirror.ts';
import { tooLarge } from './page/size.ts';
import { layOut } from './place/text-map.ts';
import type { FactName, PageFact, Reading } from './reading.ts';

/** Shorter than any news item: what is left is a notice or a teaser. Characters. */
const MIN_TEXT = 140;

/**
 * Reads the article out of a document: live page, parsed document or linkedom's. The document is not changed;
 * the ranges that the result gives out are of this document.
 * @param options.url the page's address, to make its links absolute and for the article's `url`
 */
export function readDocument(document: Document, options: { url?: string } = {}): Reading {
  if (!document.documentElement || !document.body) return unreadable('This page has no text.');
  const refusal = tooLarge(document);
  if (refusal) return unreadable(refusal);

  const says = pageFacts(document, options.url);
  const copy = mirror(document);
  const blocks = blocksOf(copy.document.body).map(block => ({
    ...block,
    live: block.texts.flatMap(text => copy.liveOf(text) ?? []),
  }));
  const kept = readabilityTexts(copy);
  const { body, captions } = chooseBody({ blocks, kept, says });
  const { text, map } = layOut(body.map(block => block.live));
  if (text.length < MIN_TEXT) return unreadable('Unspin found no article on this page.');

  const facts = [...says.facts, ...creditFacts(text)];
  return {
    kind: 'article',
    article: articleOf(facts, text, options.url),
    facts,
    captions: captions.map(block => block.text),
    notes: [],
    map,
  };
}

const unreadable = (why: string): Reading => ({ kind: 'unreadable', why });

function articleOf(facts: readonly PageFact[], text: string, url: string | undefined): Article {
  const first = (name: FactName) => facts.find(fact => fact.name === name)?.value;
  const entries = (['byline', 'outlet', 'credit', 'published', 'modified'] as const).flatMap(name => {
    const value = first(name);
    return value ? [[name, value] as const] : [];
  });
  return {
    ...(url ? { url } : {}),
    ...Object.fromEntries(entries),
    title: first('title') ?? '',
    language: first('language') ?? 'und',
    text,
  };
}
