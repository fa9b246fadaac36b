import type { Report, VerdictKind } from '../../story/report.ts';
import type { IconName } from './icon.tsx';
import type { TextName } from './text.ts';

/** A verdict in a few words, with its picture and the colour that popup and report give it. */
export interface Headline {
  readonly says: TextName;
  readonly icon: IconName;
  readonly tone: 'meaning' | 'wording' | 'note' | 'none';
}

export const HEADLINES: Readonly<Record<VerdictKind, Headline>> = {
  altered: { says: 'verdictAltered', icon: 'altered', tone: 'meaning' },
  reworded: { says: 'verdictReworded', icon: 'reworded', tone: 'wording' },
  spun: { says: 'verdictSpun', icon: 'reworded', tone: 'wording' },
  translated: { says: 'verdictTranslated', icon: 'reworded', tone: 'wording' },
  updated: { says: 'verdictUpdated', icon: 'again', tone: 'note' },
  same: { says: 'verdictSame', icon: 'same', tone: 'note' },
  'nothing-found': { says: 'verdictNothing', icon: 'nothing', tone: 'none' },
  unreadable: { says: 'verdictUnreadable', icon: 'unreadable', tone: 'none' },
};

/** How a report is headed. */
export function headlineOf({ verdict, findings }: Report): Headline {
  const headline = HEADLINES[verdict.kind];
  // Something was found, only not enough: "nothing found" above a list of findings would confuse.
  const isLittle = verdict.kind === 'nothing-found' && findings.length > 0;
  return isLittle ? { ...headline, says: 'verdictLittle' } : headline;
}
