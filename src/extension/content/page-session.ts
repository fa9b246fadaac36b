import { readInSteps } from '../../extract/read-document.ts';
import type { Reading } from '../../extract/reading.ts';
import type { ReportVersion } from '../../story/report.ts';
import { atOnce } from '../../story/steps.ts';
import type { DismissReason } from '../browser/dismiss-reason.ts';
import type { MarkStyle } from '../browser/mark-style.ts';
import type { ContentMethods, Marks, Reading as ReadingMessage, Standing } from '../browser/messages.ts';
import type { Theme } from '../browser/settings.ts';
import { createCard } from './card/card.ts';
import type { CardTexts } from './card/wording.ts';
import type { Mark } from './marks/mark.ts';
import { scrollToMark } from './marks/scroll.ts';
import { createMarkSheets } from './marks/style-sheets.ts';
import { toMessage } from './reading-message.ts';
import { sentenceRanges } from './sentence-ranges.ts';
import { type ReadText, type ShownMarks, showMarks } from './shown-marks.ts';
import { createStrip, type Strip } from './strip/strip.ts';
import { watchFocus } from './watch/focus.ts';
import { onAddressChange, onPageChange } from './watch/page-changes.ts';
import { watchPointer } from './watch/pointer.ts';
import { withPauses } from './with-pauses.ts';

/** What the session needs from the extension around it. */
export interface Surroundings {
  readonly texts: CardTexts;
  addressChanged(url: string): void;
  dismissed(findingId: string, reason: DismissReason): void;
  /** Lets the page go on in the middle of a long reading; without it reading is done in one go. */
  readonly pause?: () => Promise<void>;
  /** Whether the extension has gone, so that another script will answer the next click. */
  readonly isLeftBehind?: () => boolean;
}

/** What a session does for whoever asks. Only a reading with pauses must be waited for. */
export interface PageSession extends Omit<ContentMethods, 'read'> {
  read(): ReadingMessage | Promise<ReadingMessage>;
}

/** Servers refuse longer ones; a page may give itself one of megabytes. Characters. */
const LONGEST_ADDRESS = 8_000;

/** Everything Unspin does in one page: reads it, marks it, and leaves no trace when it is cleared. */
export function createPageSession(document: Document, surroundings: Surroundings): PageSession {
  const { pause } = surroundings;
  let read: ReadText | null = null;
  let shown: ShownMarks | null = null;
  let versions = new Map<string, ReportVersion>();
  /** The card was asked for and stays until it is closed; else it goes with the pointer. */
  let pinned = false;
  /** Null where the reader wants none. */
  let strip: Strip | null = null;
  /** The reader has sent it away for as long as this article is shown. */
  let stripHidden = false;
  let theme: Theme = 'system';
  let markStyle: MarkStyle = 'full';
  const sheets = createMarkSheets();
  let watching = new AbortController();

  const marks = (): readonly Mark[] => shown?.marks ?? [];
  const indexOfCurrent = () => marks().findIndex(({ finding }) => finding.id === card.mark?.finding.id);

  const showStrip = () => {
    if (marks().length) strip?.show(document, indexOfCurrent() + 1, marks().length, pinned);
    else strip?.close();
  };
  const closeCard = () => {
    pinned = false;
    card.close();
    shown?.setCurrent(null);
    showStrip();
  };
  const openCard = (mark: Mark, stays: boolean) => {
    if (surroundings.isLeftBehind?.()) return clear();
    if (!read || (card.mark === mark && (pinned || !stays))) return;
    pinned = stays;
    const { versionId } = mark.finding;
    card.open(
      {
        mark,
        version: versionId === null ? undefined : versions.get(versionId),
        position: marks().indexOf(mark) + 1,
        total: marks().length,
        theme,
      },
      sentenceRanges(read, mark),
      stays,
    );
    shown?.setCurrent(mark);
    showStrip();
  };
  const visit = (mark: Mark | undefined): Standing => {
    if (!mark) return { findingId: null };
    scrollToMark(mark);
    openCard(mark, true);
    return { findingId: mark.finding.id };
  };
  const step = (by: 1 | -1): Standing => {
    const all = marks();
    const current = indexOfCurrent();
    const next = current < 0 ? (by > 0 ? 0 : all.length - 1) : (current + by + all.length) % all.length;
    return visit(all[next]);
  };
  const dismiss = (reason: DismissReason) => {
    const mark = card.mark;
    if (!mark) return;
    closeCard();
    shown?.remove(mark.finding.id);
    showStrip();
    surroundings.dismissed(mark.finding.id, reason);
  };
  const closeUnlessPinned = () => {
    if (!pinned && !card.hovered) closeCard();
  };

  const stripActions = {
    next: () => void step(1),
    hide() {
      stripHidden = true;
      strip?.close();
      strip = null;
    },
  };
  const card = createCard(
    surroundings.texts,
    { close: closeCard, next: () => step(1), previous: () => step(-1), dismiss },
    closeUnlessPinned,
  );

  const clear = () => {
    watching.abort();
    closeCard();
    strip?.close();
    strip = null;
    shown?.clear();
    shown = null;
    sheets.drop();
  };
  const forget = () => {
    clear();
    read = null;
  };

  /** Listens where marks are: in the page, and in the frame that holds the article. */
  const watch = ({ signal }: AbortController) => {
    const documents = new Set([
      document,
      ...marks().map(mark => mark.ranges[0]?.startContainer.ownerDocument),
    ]);
    for (const one of documents) {
      if (!one) continue;
      watchPointer(
        one,
        marks,
        {
          onRest: mark => {
            if (!pinned) openCard(mark, false);
          },
          onLeave: closeUnlessPinned,
          onPress: mark => (mark ? openCard(mark, true) : closeCard()),
        },
        signal,
      );
      const onFocus = (mark: Mark) => openCard(mark, false);
      watchFocus(one, marks, { onFocus, onLeave: closeUnlessPinned }, signal);
      onPageChange(one, repair, signal);
      one.addEventListener('keydown', closeOnEscape, { capture: true, signal });
    }
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !card.mark) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    closeCard();
  };
  const repair = () => {
    const current = card.mark?.finding.id;
    if (!shown?.repair() || current === undefined) return;
    const moved = marks().find(({ finding }) => finding.id === current);
    if (!moved) closeCard();
    else if (moved !== card.mark) {
      const stays = pinned;
      closeCard();
      openCard(moved, stays);
    }
  };

  return {
    read() {
      forget();
      stripHidden = false;
      const window = document.defaultView;
      const { href = '' } = window?.location ?? {};
      watching = new AbortController();
      const { signal } = watching;
      if (window) watchLeaving(window, signal);
      const take = (reading: Reading): ReadingMessage => {
        // Left or cleared in a pause, the page shall have nothing of ours.
        if (reading.kind === 'article' && !signal.aborted) {
          read = { text: reading.article.text, map: reading.map };
          // The page's styles are worked out anew for our rules: while the background looks for findings, not after it.
          sheets.adopt(document, markStyle, reading.map.holders);
        }
        return toMessage(reading);
      };
      const steps = readInSteps(document, href && href.length <= LONGEST_ADDRESS ? { url: href } : {});
      return pause ? withPauses(steps, pause).then(take) : take(atOnce(steps));
    },
    show({ findings, versions: given, look }: Marks) {
      if (!read) return { placed: [], notPlaced: findings.map(({ id }) => id) };
      const standing = card.mark?.finding.id;
      const stays = pinned;
      closeCard();
      shown?.clear();
      versions = new Map(given.map(version => [version.id, version]));
      markStyle = look.markStyle;
      shown = showMarks(document, read, findings, markStyle, sheets);
      if (shown.marks.length === 0) sheets.drop();
      theme = look.theme;
      strip?.close();
      strip = look.strip && !stripHidden ? createStrip(surroundings.texts, theme, stripActions) : null;
      watching.abort();
      watching = new AbortController();
      if (document.defaultView) watchLeaving(document.defaultView, watching.signal);
      watch(watching);
      const again = marks().find(({ finding }) => finding.id === standing);
      if (again) openCard(again, stays);
      showStrip();
      return { placed: marks().map(({ finding }) => finding.id), notPlaced: shown.notPlaced };
    },
    // What was on its way to be shown draws nothing any more.
    clear: forget,
    here() {},
    goTo: ({ findingId }) => visit(marks().find(({ finding }) => finding.id === findingId)),
    next: () => step(1),
    previous: () => step(-1),
  };

  function watchLeaving(window: Window, signal: AbortSignal): void {
    onAddressChange(window, leave, signal);
    // “Back” can bring the very document again, of which the background knows nothing any more.
    const forgetIfKept = ({ persisted }: PageTransitionEvent) => persisted && forget();
    window.addEventListener('pagehide', forgetIfKept, { signal });
  }

  function leave(url: string): void {
    forget();
    surroundings.addressChanged(url);
  }
}
