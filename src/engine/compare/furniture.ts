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
];
/** Furniture is short; a longer text that mentions a newsletter is a story. */
const LONGEST = 240;

export const isFurniture = (text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text) || (text.length <= LONGEST && FURNITURE.some(pattern => pattern.test(text)));
