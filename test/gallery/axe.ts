import axe, { type RunOptions } from 'axe-core';
import type { OwnPage } from '../extension/driver/own-page.ts';

/** Makes axe-core known in a page that lets no foreign script in: as a function of its own, by its source. */
const learn = new Function(axe.source) as () => void;

/** What axe-core finds wrong with a page; of colours alone where only the theme has changed. */
export async function axeFindings(page: OwnPage, onlyColours: boolean): Promise<string[]> {
  const isKnown = await page.run(() => 'axe' in window);
  // Half a megabyte: once a page, not once a theme.
  if (!isKnown) await page.run(learn);
  return page.run(judge, {
    // What is in order need not be told with its address in the page, which takes longer than to find it so.
    resultTypes: ['violations'],
    ...(onlyColours && { runOnly: ['color-contrast'] }),
  });
}

declare const window: { readonly axe: typeof axe };

const judge = async (options: RunOptions): Promise<string[]> => {
  const { violations } = await window.axe.run(document, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
};
