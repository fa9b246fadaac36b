/**
 * What sites and agencies put around stories: credits, appeals, links. Left out or put in, it changes no story.
 */
const FURNITURE = [
  /^[\W_]*(?:(?:additional )?(?:reporting|writing|editing) by|edited by|written by|compiled by|with (?:additional )?reporting|with inputs? from|contributed to this report)\b/iu,
  /\b(?:contributed to this (?:report|story|article)|all rights reserved|may not be (?:published|broadcast|rewritten|redistributed|reproduced))\b/iu,
  /\b(?:sign up|subscribe|newsletters?|follow us|click here|read more|download (?:our|the) app|join (?:our|the) (?:conversation|channel)|share this)\b/iu,
  /^[\W_]*(?:©|copyright|photo(?:graph)?s?:|image:|video:|file photo|advertisement|related:|see also|also read|read also|watch:|source:|via )/iu,
  /^[\W_]*\(?(?:AP|AFP|Reuters|Getty Images?|Associated Press|Bloomberg|EPA|dpa|UPI|TASS|Xinhua|PA)(?: photo)?[)\W_]*$/u,
  // A dateline: "PORT SORREL, Arvenia (MP) —", with or without its closing marks.
  /^\p{Lu}[\p{Lu}\s.'’-]{2,40}(?:,[\p{L}\s.'’]{2,40})?\([\p{L}\s./-]{2,30}\)?[\s–—-]*$/u,
  // The weather and the clock: "14.1 C", "Sunday, December 3, 2023 4:14 am".
  /^[-−–]?\d{1,2}(?:[.,]\d)?\s*(?:°\s*)?[CF]$/u,
  /^(?:\p{L}{3,9},? )?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?),? \d{4}(?:,? (?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?)?$/iu,
  /^[\W_]*(?:related (?:articles|posts|news|topics|stories)|leave a (?:reply|comment)|(?:please )?enter your (?:name|comment|email)\b.*|most (?:popular|read|viewed)|featured|recent (?:comments|posts)|latest news|trending(?: now)?|advertis?ements?|skip to (?:main )?content|log in|sign in|share(?: this)?|comments|(?:previous|next) (?:article|post|story)|save my name\b.*|home|menu|search)(?: here)?[\W_]*$/iu,
];
/** Furniture is short; a longer text that mentions a newsletter is a story. */
const LONGEST = 240;
/** A place, a section: no sentence, and furniture among furniture. */
const LABEL = /^[\p{L}\s'’&-]{1,30}$/u;

const isLine = (text: string): boolean => FURNITURE.some(pattern => pattern.test(text));

export function isFurniture(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (text.length > LONGEST) return false;
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
  return isLine(text) || (lines.some(isLine) && lines.every(line => isLine(line) || LABEL.test(line)));
}
