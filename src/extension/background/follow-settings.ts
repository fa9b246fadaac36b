import { tabs } from '../browser/api.ts';
import { settings } from '../browser/settings.ts';
import { showTab } from './show-tab.ts';

/** Shows all checked pages anew when the reader changes a setting, for some are of how marks look. */
export function followSettings(): void {
  settings.watch(() => {
    void tabs.query({}).then(all => {
      for (const { id } of all) if (id !== undefined) void showTab(id).catch(() => undefined);
    });
  });
}
