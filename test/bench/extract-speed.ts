// npx tsx test/bench/extract-speed.ts [every]: reads each (or every so many) saved page in Chromium and prints how
// long copy, extraction, map and marks take together, as a ratio to Readability's own parse of a copy.
import { figure } from './frame/row.ts';
import { readingRatios } from './stage/reading-ratios.ts';

const ratios = await readingRatios(Number(process.argv[2] ?? 1));
const { median, p95 } = figure(ratios);
console.log(
  `EXTRACT SPEED  ${ratios.length} pages  ratio to Readability: median ${median.toFixed(2)}, ` +
    `95th percentile ${p95.toFixed(2)}`,
);
