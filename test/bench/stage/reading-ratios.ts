import type { Times } from '../../page/inside/timing.ts';
import { openLab } from '../../page/lab/lab.ts';
import { savedPages } from '../../page/lab/shared-pages.ts';

/** The fastest of so many runs counts: the machine has other work. */
const RUNS = 3;

const fastest = (runs: readonly Times[], of: (times: Times) => number): number => Math.min(...runs.map(of));

/**
 * How many times Readability's own parse of a copy it takes to copy a page, find the article, map it and draw its
 * marks: of every so many of the saved pages, in Chromium.
 */
export async function readingRatios(every: number): Promise<number[]> {
  const lab = await openLab('Chromium', 'timing.ts');
  const ratios: number[] = [];
  try {
    for (const saved of savedPages().filter((_, i) => i % every === 0)) {
      const page = await lab.open(saved.html());
      const runs: Times[] = [];
      for (let i = 0; i < RUNS; i++) {
        const times = (await page.evaluate('unspin.once()')) as Times | null;
        if (times) runs.push(times);
      }
      await page.close();
      if (runs.length < RUNS) continue;
      const own = fastest(runs, times => times.readability);
      ratios.push(fastest(runs, times => times.reading + times.marking) / own);
    }
  } finally {
    await lab.close();
  }
  return ratios;
}
