/** "Without any doubt": so many small words may stand before the doubt. */
const REACH = 3;

/** Whether the word at `at` denies only a doubt or a question: "without any doubt", "beyond all question". */
export const deniesDoubt = (keys: readonly string[], at: number): boolean =>
  /^(?:without|beyond|no)$/.test(keys[at] ?? '') &&
  (isDoubt(keys[at + 1]) ||
    (/^(?:any|all|a|the|slightest|shadow)$/.test(keys[at + 1] ?? '') &&
      keys.slice(at + 2, at + 2 + REACH).some(isDoubt)));

const isDoubt = (word: string | undefined): boolean => word === 'doubt' || word === 'question';

/** Whether a word may stand at the heart of a phrase that closes the question. */
export const mayCloseQuestion = (word: string): boolean => isDoubt(word) || word === 'fact';

/**
 * Whether the word at `at` is the heart of a phrase by which what follows is settled: "there is no doubt that", "without
 * any doubt", "it is a fact that". English, folded.
 */
export function closesQuestion(keys: readonly string[], at: number): boolean {
  const word = keys[at];
  if (word === 'fact') return keys[at - 1] === 'a' && keys[at + 1] === 'that';
  if (!isDoubt(word)) return false;
  for (let before = at - 1; before >= Math.max(0, at - REACH - 1); before -= 1)
    if (deniesDoubt(keys, before)) return true;
  return false;
}
