import type { FeedState } from '../../../lookup/feeds/feed-state.ts';
import { dateText, text } from '../../browser/text.ts';

const time = (at: number): string => dateText(new Date(at).toISOString());

/**
 * How reading a feed went and when it is read next, in words.
 * @param network whether Unspin may use the network at all
 * @param allowed whether the browser lets us reach the feed; undefined while that is not known
 */
export function feedSays(state: FeedState, network: boolean, allowed: boolean | undefined): string {
  const { status, checkedAt, nextAt, why } = state;
  const isTroubled = status === 'failing' || status === 'gone';
  const last = checkedAt === undefined ? text('feedNotRead') : lastSays(time(checkedAt));
  const trouble = isTroubled && why ? text('feedTrouble', why) : '';
  return [last, trouble, nextSays()].filter(Boolean).join(' ');

  function lastSays(when: string): string {
    return isTroubled ? text('feedLastTried', when) : text('feedLastRead', when);
  }

  function nextSays(): string {
    if (!network) return text('feedPausedNetwork');
    if (allowed === false) return text('feedPaused');
    if (nextAt === null) return text('feedGone');
    return nextAt > Date.now() ? text('feedNext', time(nextAt)) : text('feedSoon');
  }
}
