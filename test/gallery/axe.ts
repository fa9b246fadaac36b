import axe, { type RunOptions } from 'axe-core';
import type { OwnPage } from '../extension/driver/own-page.ts';

/** Runs axe-core in a page that lets no foreign script in: as a function of its own, by its source. */
const inside = new Function(
  'options',
  `${axe.source}; return axe.run(document, options).then(results =>
    results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ' at ' + target.join(' ') + ': ' + failureSummary)));`,
) as (options: RunOptions) => Promise<string[]>;

/** What axe-core finds wrong with a page; of colours alone where only the theme has changed. */
export const axeFindings = (page: OwnPage, onlyColours: boolean): Promise<string[]> =>
  page.run(inside, onlyColours ? { runOnly: ['color-contrast'] } : {});
