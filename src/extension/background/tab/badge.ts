import { action } from '../../browser/api.ts';
import { isWorking, type TabState } from '../../browser/tab-state.ts';
import { counted, text } from '../../browser/text.ts';
import { type Picture, showPicture } from './toolbar-picture.ts';

interface Badge {
  readonly picture: Picture;
  /** Over the picture: the count of changed meanings, or that a check goes on; else empty. */
  readonly mark: string;
  readonly title: string;
}

/** Under white figures both contrast by more than 4.5 to 1. */
const RED = '#b3261e';
const GREY = '#5b6570';
const MOST_SHOWN = 99;

/** What the toolbar says of a tab: the count of changed meanings, else in one picture how the check went. */
export function badgeOf(state: TabState | null): Badge {
  const { phase, report } = state ?? {};
  if (!state || !phase) return { picture: 'icon', mark: '', title: text('actionTitle') };
  if (phase === 'unreadable' || phase === 'failed')
    return { picture: 'unreadable', mark: '', title: state.why ?? text('badgeUnread') };
  if (!report && isWorking(phase)) return { picture: 'icon', mark: '…', title: text('badgeWorking') };
  if (!report) return { picture: 'icon', mark: '', title: text('actionTitle') };
  const standing = report.findings.filter(finding => !state.dismissed.includes(finding.id));
  const meanings = standing.filter(finding => finding.severity === 'meaning').length;
  if (meanings) {
    const mark = meanings > MOST_SHOWN ? `${MOST_SHOWN}+` : String(meanings);
    return { picture: 'changed', mark, title: counted('badgeMeaning', meanings) };
  }
  if (standing.length)
    return { picture: 'reworded', mark: '', title: counted('badgeWording', standing.length) };
  return { picture: 'nothing', mark: '', title: text('badgeNothing') };
}

/** Shows a tab's state on the toolbar; a tab that has gone needs none. */
export async function showBadge(tabId: number, state: TabState | null): Promise<void> {
  const { picture, mark, title } = badgeOf(state);
  await Promise.allSettled([
    showPicture(tabId, picture),
    action.setBadgeText({ tabId, text: mark }),
    action.setBadgeBackgroundColor({ tabId, color: picture === 'changed' ? RED : GREY }),
    action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
    action.setTitle({ tabId, title }),
  ]);
}
