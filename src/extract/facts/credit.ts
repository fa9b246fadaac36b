import type { PageFact } from '../reading.ts';
import { AGENCY, agencyOf } from './agencies.ts';

/** A dateline stands in the first words: "LAKE MILL, March 3 (Reuters) - ". */
const DATELINE_REACH = 200;

/** How many lines below the text are asked. */
const NOTICES = 4;

const PLACE = /^\p{Lu}[^()\n]{1,90}$/u;
const IN_BRACKETS = new RegExp(`[(\\[/]\\s*(${AGENCY})\\s*[)\\]/]`, 'u');
const DATELINE = new RegExp(`^([^()\\n]{0,90})[(\\[/]\\s*(${AGENCY})\\s*[)\\]/]\\s*(?:[-–—:.]|$)`, 'u');
const BYLINE = new RegExp(`(?:^|[\\s,/|(&])(${AGENCY})(?=$|[\\s,/|)&])`, 'u');
const CLOSING = [
  new RegExp(`(${AGENCY})(?: [\\p{L} ]{0,40})? contributed to this`, 'u'),
  new RegExp(
    `^(?:Sources?|Via|Credit|With inputs? from|From|By|©(?: Copyright)?(?: \\d{4})?)[:\\s]+(${AGENCY})\\b`,
    'iu',
  ),
  new RegExp(`[(\\[/](${AGENCY})[)\\]/]\\.?$`, 'u'),
  new RegExp(
    `\\b(?:with|including)(?: \\w+)? (?:inputs?|reports?|reporting|files) (?:from|by)(?: the)? (${AGENCY})\\b`,
    'iu',
  ),
  new RegExp(`Copyright \\d{4} (${AGENCY})\\b`, 'u'),
];
/** A paragraph that is the agency's name alone signs the text; below it, it may sign anything. */
const SIGNED = new RegExp(`^[-–—(\\[]*\\s*(${AGENCY})\\s*[)\\]]*\\.?$`, 'u');
const REPORTING = /^\(?(?:Additional )?[Rr]eporting by .{3,200}; ?(?:[Ww]riting|[Ee]diting) by /;
const ORIGINALLY =
  /(?:^\W*|\b(?:this|the) (?:story|article|report|piece|post|column|version)\b[^.]{0,40} )(?:originally (?:published|appeared)|first (?:published|appeared)|republished)(?: here)? (?:by|in|on|from|at) (?:the )?([\p{Lu}][\p{L}\p{N}&'’. -]{1,60}?)(?= under| with| and | as |[.,;)]|$)/iu;

const fact = (name: PageFact['name'], value: string | undefined, from: string): PageFact[] =>
  value ? [{ name, value, from }] : [];

/** The agency in a byline: "Ann Mercer, Associated Press". */
export const creditOfByline = (byline: string): string | undefined => {
  const found = BYLINE.exec(byline);
  return found?.[1] ? agencyOf(found[1]) : undefined;
};

/** Where the text opens with a place and an agency in brackets. */
function datelineFacts(text: string): PageFact[] {
  const opening = text.slice(0, DATELINE_REACH);
  const found = DATELINE.exec(opening);
  if (found?.[2]) {
    const place = (found[1] ?? '').replace(/[\s,–—:-]+$/u, '').trim();
    return [
      ...fact('credit', agencyOf(found[2]), 'dateline'),
      ...(PLACE.test(place) ? fact('dateline', place, 'dateline') : []),
    ];
  }
  const bracketed = IN_BRACKETS.exec(opening.split('\n')[0] ?? '');
  return bracketed?.[1] && bracketed.index < 60 ? fact('credit', agencyOf(bracketed[1]), 'dateline') : [];
}

/**
 * Who the article's words say they come from. Only the dateline and the last two paragraphs are asked: a bare
 * "Reuters reported" in running text is no credit.
 * @param after the lines below the text, where credits stand that are no part of it
 */
export function creditFacts(text: string, after: readonly string[]): PageFact[] {
  const last = text.split('\n').slice(-2);
  const closing = [...last, ...after.slice(0, NOTICES)];
  const facts = datelineFacts(text);
  for (const paragraph of last) {
    const signed = SIGNED.exec(paragraph)?.[1];
    if (signed) facts.push(...fact('credit', agencyOf(signed), 'last paragraphs'));
  }
  for (const paragraph of closing) {
    const form = CLOSING.map(pattern => pattern.exec(paragraph)?.[1]).find(found => found !== undefined);
    if (form) facts.push(...fact('credit', agencyOf(form), 'last paragraphs'));
    if (REPORTING.test(paragraph)) facts.push(...fact('credit', 'Reuters', 'last paragraphs'));
    facts.push(...fact('original-source', ORIGINALLY.exec(paragraph)?.[1]?.trim(), 'last paragraphs'));
  }
  return facts;
}
