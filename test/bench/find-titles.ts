import type { Library } from '../../src/lookup/library/library.ts';

/** The titles a library finds for each text, best first, and the milliseconds each look-up took. */
export async function findTitles(
  library: Pick<Library, 'find'>,
  texts: readonly string[],
): Promise<{ titles: string[]; ms: number }[]> {
  const answers = [];
  for (const text of texts) {
    const began = performance.now();
    const found = await library.find(text);
    const ms = performance.now() - began;
    answers.push({ titles: found.map(({ version }) => version.title ?? ''), ms });
  }
  return answers;
}
