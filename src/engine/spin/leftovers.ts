import type { Draft } from '../../story/finding.ts';

/** A line that is site furniture from beginning to end: what comment forms, share bars and link boxes say. */
const FURNITURE: readonly RegExp[] = [
  /^leave a (?:reply|comment)\b.{0,40}$/i,
  /^(?:please )?(?:enter|type) your (?:comment|name|email|e-mail)\b.{0,40}$/i,
  /^(?:log|sign) in to leave a comment\.?$/i,
  /^(?:cancel reply|post comment|recent comments?|no comments?(?: yet)?|\d{1,4} comments?|comments are closed\.?)$/i,
  /^[-–—*\s]{0,4}(?:advertise?ments?|advertisments?|sponsored(?: content| links?)?|promoted content)[-–—*\s]{0,4}$/i,
  /^(?:story|article) continues below(?: advertisement| ad)?\.?$/i,
  /^(?:most (?:popular|read|viewed|shared)|trending(?: now)?|editor['’]?s['’]? picks?|featured|must read|don['’]t miss|top stories|latest news|you (?:may|might) also like|more (?:from|stories|news)|recommended(?: for you)?)\b.{0,24}$/i,
  /^(?:related (?:articles?|posts?|stories|news|topics)|also read|read (?:more|also|next|full story))\b.{0,60}$/i,
  /^(?:previous|next) (?:article|post|story)\b.{0,80}$/i,
  /^(?:share|tweet|pin|email|print)(?: (?:this|on|via|it|article|story|post|with|friends|facebook|twitter|whatsapp|linkedin|email)){0,4}[.!]?$/i,
  /^(?:facebook|twitter|whatsapp|pinterest|linkedin|telegram|reddit|email)(?:[\s|·]+(?:facebook|twitter|whatsapp|pinterest|linkedin|telegram|reddit|email))+$/i,
  /^(?:subscribe|sign up)(?: (?:to|for|now|here|today))?\b.{0,50}$/i,
  /^(?:click|tap) here (?:to|for)\b.{0,60}$/i,
  /^(?:follow|like) us on\b.{0,40}$/i,
  /^(?:save my name, email|this site uses akismet|we use cookies|accept (?:all )?cookies)\b.{0,120}$/i,
  /^-?\d{1,3}(?:[.,]\d)? ?°? ?[CF]$/,
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day, [a-z]{3,9} \d{1,2}, \d{4}(?:,? (?:at )?\d{1,2}:\d{2}(?: ?[ap]m)?)?$/i,
  /^(?:all rights reserved|copyright ©|© ?\d{4})\b.{0,80}$/i,
];
/** Longer lines are prose. */
const LONGEST = 160;

/** Wordings that spinning software was to choose from, "{said|stated}", or one that it left in its braces: "{that a}". */
const BRACES = /\{[\p{L}' ]{1,60}(?:\|[\p{L}' ]{0,60}){0,12}\}/gu;

/** The findings of kind `leftover` in prose: braces of spinning software. Code has them by right: ask only of prose. */
export const draftBraces = (text: string): Draft[] =>
  Array.from(text.matchAll(BRACES), ({ 0: written, index }) => ({
    kind: 'leftover',
    severity: 'note',
    start: index,
    end: index + written.length,
    text: written,
    was: null,
    confidence: 0.9,
    why: 'These braces are marks of word-swapping software, which puts one of the wordings between them in their place.',
  }));

/** The findings of kind `leftover`: lines of the site's furniture that were copied into the article. */
export function draftLeftovers(text: string): Draft[] {
  const drafts: Draft[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    const start = at + line.length - line.trimStart().length;
    at += line.length + 1;
    if (trimmed.length === 0 || trimmed.length > LONGEST || !FURNITURE.some(pattern => pattern.test(trimmed)))
      continue;
    drafts.push({
      kind: 'leftover',
      severity: 'note',
      start,
      end: start + trimmed.length,
      text: trimmed,
      was: null,
      confidence: 0.9,
      why: 'This line belongs to a web page’s furniture, not to the story: it was copied along.',
    });
  }
  return drafts;
}
