import { settings } from './settings.ts';

/** Makes the page light or dark as the reader set it; "system" leaves it to the browser. */
export function applyTheme(): void {
  const apply = (theme: string) => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  };
  void settings.get().then(({ theme }) => apply(theme));
  settings.watch(({ theme }) => apply(theme));
}
