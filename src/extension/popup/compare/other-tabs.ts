import { tabs } from '../../browser/api.ts';
import { siteOf } from '../../browser/permissions.ts';
import { hostOf } from '../../browser/source-names.ts';
import { tabState } from '../../browser/tab-state.ts';

/** A tab that the page can be compared with. */
export interface OtherTab {
  readonly tabId: number;
  readonly title: string;
  readonly detail: string;
  /** Whether its article was read already: then no permission is needed. */
  readonly isChecked: boolean;
  /** The site that the browser must let us reach to read it. */
  readonly site: string | null;
}

/** The tabs whose title the browser lets us see and which hold a web page, and those whose article was read already. */
export async function otherTabs(except: number): Promise<OtherTab[]> {
  const all = await tabs.query({});
  const found = await Promise.all(
    all.map(async ({ id, title, url }) => {
      if (id === undefined || id === except) return null;
      const article = (await tabState(id).get())?.report?.article;
      const site = siteOf(url ?? '');
      if (!article && !site) return null;
      return {
        tabId: id,
        title: article?.title || title || '',
        detail: article?.outlet ?? hostOf(article?.url ?? url),
        isChecked: article !== undefined,
        site,
      };
    }),
  );
  return found.filter(tab => tab !== null);
}
