/** Longer ones some file systems refuse, once an ending and a number are added. Characters. */
const LONGEST = 60;

/**
 * A file name out of a title: letters, the signs on them, and digits of any script. No separator, dot, direction mark or control character of
 * a page gets into it.
 */
export const fileName = (title: string): string =>
  [...title.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')].slice(0, LONGEST).join('').replace(/^-|-$/g, '') ||
  'unspin-report';
