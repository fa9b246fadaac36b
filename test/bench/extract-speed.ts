// npx tsx test/bench/extract-speed.ts [every]: reads each (or every so many) saved page in Chromium and prints how
// long clone, extraction, map and marks take together, as a ratio to Readability's own parse of a copy.
import type { Times } from '../page/inside/timing.ts';
import { openLab } from '../page/lab/lab.ts';
import { savedPages } from '../page/lab/shared-pages.ts';

/** The fastest of so many runs counts: the machine has other work. */
const RUNS = 3;

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

const fastest = (runs: readonly Times[], of: (times: Times) => number): number => Math.min(...runs.map(of));

const every = Number(process.argv[2] ?? 1);
const lab = await openLab('Chromium', 'timing.ts');
const ratios: number[] = [];
const shares: { reading: number; marking: number }[] = [];
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
    shares.push({
      reading: fastest(runs, times => times.reading),
      marking: fastest(runs, times => times.marking),
    });
  }
} finally {
  await lab.close();
}
console.log(
  `EXTRACT SPEED  ${ratios.length} pages  ratio to Readability: median ${quantile(ratios, 0.5).toFixed(2)}, ` +
    `95th percentile ${quantile(ratios, 0.95).toFixed(2)}  ` +
    `median ms: reading ${quantile(
      shares.map(share => share.reading),
      0.5,
    ).toFixed(1)}, ` +
    `marking ${quantile(
      shares.map(share => share.marking),
      0.5,
    ).toFixed(1)}`,
);
