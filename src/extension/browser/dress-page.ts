import { directionOfTexts, languageOfTexts } from './text.ts';
import { applyTheme } from './theme.ts';

/** Gives a page of the extension the reader's language, its direction of writing, and the chosen theme. */
export function dressPage(): void {
  document.documentElement.lang = languageOfTexts();
  // Not the browser's `@@bidi_dir`: an Arabic browser without Arabic texts here shows English ones.
  document.documentElement.dir = directionOfTexts();
  applyTheme();
}
