import { i18n } from './api.ts';
import { applyTheme } from './theme.ts';

/** Gives a page of the extension the reader's language, its direction of writing, and the chosen theme. */
export function dressPage(): void {
  document.documentElement.lang = i18n.getUILanguage();
  document.documentElement.dir = i18n.getMessage('@@bidi_dir');
  applyTheme();
}
