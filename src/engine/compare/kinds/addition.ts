import { type Claim, type Comparing, type PairView, textOf } from '../comparing.ts';
import { isFurniture } from '../vocabulary/furniture.ts';
import { isRewritten, missingRuns, placeAfter } from './omission.ts';

/** Sentences of the page that the version does not have, run by run. */
export function findAdditions(comparing: Comparing, views: readonly PairView[]): Claim[] {
  const { page, version } = comparing;
  return missingRuns(comparing, page, views).flatMap(run => {
    const place = placeAfter(comparing, page, version, run.range[0]);
    if (!comparing.light && isRewritten(comparing, page, run.range, version, place)) return [];
    const text = textOf(page, run.range);
    const claim: Claim = {
      kind: 'addition',
      severity: isFurniture(text) ? 'note' : 'meaning',
      page: run.range,
      version: [place, place],
      confidence: comparing.light ? 0.9 : 0.6,
      why: 'The other version does not say this.',
    };
    return [claim];
  });
}
