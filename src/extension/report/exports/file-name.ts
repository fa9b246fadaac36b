/** Longer ones some file systems refuse, once an ending and a number are added. Characters. */
const LONGEST = 60;

/** Letters and digits of any script, each with the signs on it: a sign alone is nothing that anybody could read. */
const WORDS = /(?:[\p{L}\p{N}]\p{M}*)+/gu;

/** A file name out of a title's words. No separator, dot, direction mark or control character of a page gets into it. */
export const fileName = (title: string): string =>
  [...(title.match(WORDS) ?? []).join('-')].slice(0, LONGEST).join('').replace(/-$/, '') || 'unspin-report';
