import type { Driver } from '../../extension/driver/driver.ts';
import type { Desk } from '../desk.ts';
import type { HostileSite } from '../hostile-site.ts';
import { storyPage } from '../story.ts';
import type { Tally } from '../tally.ts';

/** What a fault strikes. */
export interface Stage {
  readonly driver: Driver;
  readonly desk: Desk;
  readonly site: HostileSite;
  readonly tally: Tally;
  /** 0–1, from the run's seed. */
  readonly random: () => number;
}

/** One kind of fault. */
export interface Fault {
  readonly name: string;
  /** Strikes a tab in which a check goes on. */
  strike(stage: Stage, tabId: number): Promise<void>;
  /**
   * What is promised afterwards: `checked`: the reader's next click ends in a report. `gone`: nothing of the tab is
   * left. `elsewhere`: the tab shows another page, of which nothing may be said that was found on the first.
   */
  readonly after: 'checked' | 'gone' | 'elsewhere';
}

/** A new page with a story of its own, whose title tells it from every other. */
export const newStory = (site: HostileSite, name: string): string =>
  site.serve({ html: () => storyPage(name, {}) });
