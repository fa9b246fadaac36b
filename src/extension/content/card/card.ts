import type { Mark } from '../marks/mark.ts';
import { createSurface } from '../surface/surface.ts';
import { type Box, placeCard } from './position.ts';
import { CARD_STYLE } from './style.ts';
import { type CardActions, type CardContent, cardView } from './view.ts';
import type { CardTexts } from './wording.ts';

/** What stands beside a mark while the reader looks at it. */
export interface Card {
  /** @param words the ranges of the sentence around the mark, which the card must not cover */
  open(content: CardContent, words: readonly Range[], focused: boolean): void;
  close(): void;
  /** The mark whose card is open. */
  readonly mark: Mark | null;
  readonly hovered: boolean;
}

export function createCard(texts: CardTexts, actions: CardActions, onPointerGone: () => void): Card {
  let open: { mark: Mark; host: Element; view: HTMLElement; controller: AbortController } | null = null;

  const close = () => {
    open?.controller.abort();
    open = null;
  };

  return {
    get mark() {
      return open?.mark ?? null;
    },
    get hovered() {
      return open?.view.matches(':hover') ?? false;
    },
    close,
    open(content, words, focused) {
      const document = content.mark.ranges[0]?.startContainer.ownerDocument;
      const window = document?.defaultView;
      if (!document || !window) return;
      // Stepping on from card to card keeps the keyboard in it.
      const wasFocused = open !== null && document.activeElement === open.host;
      close();
      const controller = new AbortController();
      const { signal } = controller;
      const { host, shadow, remove } = createSurface(document, window, 'card', CARD_STYLE);
      const view = cardView(document, content, actions, texts);
      shadow.append(view);
      view.addEventListener('pointerleave', onPointerGone);
      const focusedBefore = document.activeElement;
      document.documentElement.append(host);
      open = { mark: content.mark, host, view, controller };

      const place = () => {
        const marked = boxOf(content.mark.ranges);
        const { width, height } = view.getBoundingClientRect();
        const size = { width: window.innerWidth, height: window.innerHeight };
        const natural = { width, height: Math.max(height, view.scrollHeight) };
        const at = placeCard(
          words.map(range => range.getBoundingClientRect()),
          marked,
          natural,
          size,
        );
        view.style.left = `${at.left}px`;
        view.style.top = `${at.top}px`;
        view.style.maxHeight = `${at.maxHeight}px`;
      };
      place();
      let frame = 0;
      const follow = () => {
        frame ||= window.requestAnimationFrame(() => {
          frame = 0;
          place();
        });
      };
      window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
      window.addEventListener('resize', follow, { signal });
      // Opening the reasons makes the card taller.
      const grown = new window.ResizeObserver(follow);
      grown.observe(view);
      if (focused || wasFocused) view.focus({ preventScroll: true });
      signal.addEventListener('abort', () => {
        window.cancelAnimationFrame(frame);
        grown.disconnect();
        const hadFocus = document.activeElement === host;
        remove();
        if (hadFocus && focusedBefore instanceof window.HTMLElement)
          focusedBefore.focus({ preventScroll: true });
      });
    },
  };
}

function boxOf(ranges: readonly Range[]): Box {
  const boxes = ranges.map(range => range.getBoundingClientRect());
  return {
    left: Math.min(...boxes.map(box => box.left)),
    top: Math.min(...boxes.map(box => box.top)),
    right: Math.max(...boxes.map(box => box.right)),
    bottom: Math.max(...boxes.map(box => box.bottom)),
  };
}
