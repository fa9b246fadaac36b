import type { PageFact } from '../reading.ts';
import { agencyAtEnd, agencyAtStart, agencyOf } from './agencies.ts';

/** A dateline stands in the first words: "LAKE MILL, March 3 (Reuters) - ". */
const DATELINE_REACH = 200;

/** How many lines below the text are asked. */
const NOTICES = 4;

const PLACE = /^[A-Z\u00c0-\u042f][^()\n]{1,90}$/;
/** "LAKE MILL, March 3 (Reuters) - ": place, agency. */
const DATELINE = /^([^()[\]/\n]{0,90})[([/]\s{0,9}([^()[\]/\n]{2,40}?)\s{0,9}[)\]/]\s*(?:[-–—:.]|$)/;
const BRACKETED = /[([/]\s{0,9}([^()[\]/\n]{2,40}?)\s{0,9}[)\]/]/;

/** A dateline without a dash stands nearer to the beginning. Characters. */
const BRACKETED_REACH = 60;

/** Words behind which a credit follows, and the ways a paragraph closes with one. */
const FOLLOWED =
  /^(?:Sources?|Via|Credit|With (?:agency )?inputs? from|From|By|©(?: Copyright)?(?: \d{4})?|Copyright \d{4})[:\s]+(.{2,60})|\b(?:with|including)(?: \w+)? (?:inputs?|reports?|reporting|files) (?:from|by)(?: the)? (.{2,60})/;
const CONTRIBUTED =
  /^(.{2,160}?)(?: (?:writers?|reporters?|correspondents?|journalists?|staff)\b.{0,80})? contributed to this/;
const SIGNED = /^[-–—([\s]*([^()[\]]{2,40}?)[)\]\s]*\.?$/;
const CLOSED = /[([/]([^()[\]/]{2,40})[)\]/]\.?$/;
const REPORTING = /^\(?(?:Additional )?[Rr]eporting by .{3,200}; ?(?:[Ww]riting|[Ee]diting) by /;
const ORIGINALLY =
  /(?:^\W*|\b(?:[Tt]his|[Tt]he) (?:story|article|report|piece|post|column|version)\b[^.]{0,40} )(?:[Oo]riginally (?:published|appeared)|[Ff]irst (?:published|appeared)|[Rr]epublished)(?: here)? (?:by|in|on|from|at) (?:[Tt]he )?([A-Z\u00c0-\u00de][^\n.,;)]{1,60}?)(?= under| with| and | as |[.,;)]|$)/;

const fact = (name: PageFact['name'], value: string | undefined, from: string): PageFact[] =>
  value ? [{ name, value, from }] : [];

/** The agency in a byline: "Ann Mercer, Associated Press". */
export const creditOfByline = (byline: string): string | undefined =>
  byline
    .split(/[,/|()&]| and | for /)
    .map(part => agencyOf(part) ?? agencyAtEnd(part))
    .find(agency => agency !== undefined);

/** "PORT ELM, Norland (XP) —": behind a place in capitals even an agency of no renown is one. */
const localAgency = (place: string, name: string): string | undefined =>
  /^[A-Z\u00c0-\u00de]{3}/.test(place) && /^[A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,3}$/.test(name)
    ? name
    : undefined;

/** A line that is nothing but a source: "Source: Northshore Agency". */
const SOURCE_LINE =
  /^(?:Source|Via|Credit|Agency)s?: ?([A-Z\u00c0-\u00de][\w\u00c0-\u024f.&’'-]*(?: [A-Z\u00c0-\u00de][\w\u00c0-\u024f.&’'-]*){0,4})\.?$/;

/** Where the text opens with a place and an agency in brackets. */
function datelineFacts(text: string): PageFact[] {
  const [opening = ''] = text.slice(0, DATELINE_REACH).split('\n', 1);
  const found = DATELINE.exec(opening);
  const agency = found?.[2] ? (agencyOf(found[2]) ?? localAgency(found[1] ?? '', found[2])) : undefined;
  if (agency) {
    const place = (found?.[1] ?? '').replace(/(?<![\s,–—:-])[\s,–—:-]+$/, '').trim();
    return [
      ...fact('credit', agency, 'dateline'),
      ...(PLACE.test(place) ? fact('dateline', place, 'dateline') : []),
    ];
  }
  const bracketed = BRACKETED.exec(opening);
  return bracketed?.[1] && bracketed.index < BRACKETED_REACH
    ? fact('credit', agencyOf(bracketed[1]), 'dateline')
    : [];
}

/** The agency that a closing paragraph or a line below the text credits. */
function closingCredit(paragraph: string): string | undefined {
  const contributed = CONTRIBUTED.exec(paragraph)?.[1];
  const followed = FOLLOWED.exec(paragraph);
  const closed = CLOSED.exec(paragraph)?.[1];
  return (
    (contributed && (agencyAtEnd(contributed) ?? agencyAtStart(contributed))) ??
    agencyAtStart(followed?.[1] ?? followed?.[2] ?? '') ??
    (closed && agencyOf(closed)) ??
    (REPORTING.test(paragraph) ? 'Reuters' : SOURCE_LINE.exec(paragraph)?.[1])
  );
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
  // A name alone signs the text; below the text it may sign anything.
  for (const paragraph of last)
    facts.push(...fact('credit', agencyOf(SIGNED.exec(paragraph)?.[1] ?? ''), 'last paragraphs'));
  for (const paragraph of closing) {
    facts.push(...fact('credit', closingCredit(paragraph), 'last paragraphs'));
    facts.push(...fact('original-source', ORIGINALLY.exec(paragraph)?.[1]?.trim(), 'last paragraphs'));
  }
  return facts;
}
