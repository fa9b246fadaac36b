/**
 * How much of a whole words stand for, from none to all. Between "some" and "many" lies less than a step: they
 * trade places in fair rewording; "most" and "all", "few" and "none" do not.
 */
const LEVELS: readonly (readonly [level: number, words: string])[] = [
  [0, 'none no nobody never'],
  [1, 'few little hardly handful minority fraction rarely seldom'],
  [1.6, 'some several sometimes'],
  [2, 'half'],
  [2.5, 'many often'],
  [3.2, 'most majority bulk usually mostly'],
  [4.2, 'all every everyone everybody entire whole full entirely always'],
];
const SHARE = new Map(
  LEVELS.flatMap(([level, words]) => words.split(' ').map(word => [word, level] as const)),
);

/** From this step on the reader is told another share: "most", "few". */
export const SHARE_STEP = 1;

export const shareOf = (word: string): number | undefined => SHARE.get(word);
