import { action } from '../browser/api.ts';
import { isWorking, type TabState } from '../browser/tab-state.ts';
import { counted, text } from '../browser/text.ts';

interface Badge {
  readonly mark: string;
  readonly title: string;
  readonly color: string;
}

const RED = '#b3261e';
const OCHRE = '#7a5200';
const GREY = '#5b6570';
const MOST_SHOWN = 99;

/** What the toolbar says of a tab: the count of changed meanings, else in one mark how the check went. */
export function badgeOf(state: TabState | null): Badge {
  const { phase, report } = state ?? {};
  if (!state || !phase) return { mark: '', title: text('actionTitle'), color: GREY };
  if (phase === 'unreadable' || phase === 'failed')
    return { mark: '?', title: state.why ?? text('badgeUnread'), color: GREY };
  if (!report) return { mark: isWorking(phase) ? '…' : '', title: text('badgeWorking'), color: GREY };
  const standing = report.findings.filter(finding => !state.dismissed.includes(finding.id));
  const meanings = standing.filter(finding => finding.severity === 'meaning').length;
  if (meanings) {
    const mark = meanings > MOST_SHOWN ? `${MOST_SHOWN}+` : String(meanings);
    return { mark, title: counted('badgeMeaning', meanings), color: RED };
  }
  const wordings = standing.length;
  if (wordings) return { mark: '~', title: counted('badgeWording', wordings), color: OCHRE };
  return { mark: '–', title: text('badgeNothing'), color: GREY };
}

/** Shows a tab's state on the toolbar; a tab that has gone needs none. */
export async function showBadge(tabId: number, state: TabState | null): Promise<void> {
  const { mark, title, color } = badgeOf(state);
  await Promise.allSettled([
    action.setBadgeText({ tabId, text: mark }),
    action.setBadgeBackgroundColor({ tabId, color }),
    action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
    action.setTitle({ tabId, title }),
  ]);
}
