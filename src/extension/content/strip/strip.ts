import type { Theme } from '../../browser/settings.ts';
import type { CardTexts } from '../card/wording.ts';
import { elementsOf } from '../surface/elements.ts';
import { createSurface, type Surface } from '../surface/surface.ts';
import { STRIP_STYLE } from './style.ts';

/** The strip at the window's lower edge: which of how many marks, on to the next, and away with it. */
export interface Strip {
  /**
   * @param position of the open card's mark, counted from 1; 0 where none is open
   * @param isTold whether the card has the focus: screen readers read the place there
   */
  show(document: Document, position: number, total: number, isTold: boolean): void;
  close(): void;
}

interface StripActions {
  next(): void;
  hide(): void;
}

export function createStrip(texts: CardTexts, theme: Theme, { next, hide }: StripActions): Strip {
  let open: { surface: Surface; place: HTMLElement } | null = null;

  const build = (document: Document, window: Window & typeof globalThis) => {
    const { make, button } = elementsOf(document);
    const surface = createSurface(document, window, 'strip', STRIP_STYLE);
    const place = make('span', 'place');
    place.setAttribute('role', 'status');
    const view = make(
      'div',
      'surface strip',
      place,
      button('on', texts.text('stripNext'), next),
      button('', texts.text('stripHide'), hide),
    );
    view.setAttribute('role', 'group');
    view.setAttribute('aria-label', 'Unspin');
    view.lang = texts.language;
    view.dir = texts.direction;
    view.dataset.theme = theme;
    surface.shadow.append(view);
    document.documentElement.append(surface.host);
    return { surface, place };
  };

  return {
    show(document, position, total, isTold) {
      const window = document.defaultView;
      if (!window) return;
      open ??= build(document, window);
      open.place.setAttribute('aria-live', isTold ? 'off' : 'polite');
      open.place.textContent = position
        ? texts.text('stripPlace', texts.number(position), texts.number(total))
        : texts.counted('findingsShown', total);
    },
    close() {
      open?.surface.remove();
      open = null;
    },
  };
}
