import type { ReportVersion } from '../../../story/report.ts';
import type { DismissReason } from '../../browser/dismiss-reason.ts';
import type { Theme } from '../../browser/settings.ts';
import { webLink } from '../../browser/web-link.ts';
import { whyBeyond } from '../../browser/why-beyond.ts';
import type { Mark } from '../marks/mark.ts';
import { LINES } from '../marks/palette.ts';
import { elementsOf } from '../surface/elements.ts';
import { dismissal } from './dismissal.ts';
import { type CardTexts, type Wording, wordings } from './wording.ts';

/** What the card shows. */
export interface CardContent {
  readonly mark: Mark;
  readonly version: ReportVersion | undefined;
  /** Counted from 1. */
  readonly position: number;
  readonly total: number;
  readonly theme: Theme;
}

/** What the reader can do in the card. */
export interface CardActions {
  close(): void;
  next(): void;
  previous(): void;
  /** "Not an alteration". */
  dismiss(reason: DismissReason): void;
}

const CROSS = 'M3 3l10 10M13 3L3 13';

/** Builds the card. All foreign words go in as text nodes. */
export function cardView(
  document: Document,
  content: CardContent,
  actions: CardActions,
  texts: CardTexts,
): HTMLElement {
  const { text } = texts;
  const { mark, version, position, total, theme } = content;
  const { finding, level } = mark;
  const elements = elementsOf(document);
  const { make, button } = elements;
  const wordingView = ({ side, label, pieces }: Wording): Node[] => {
    const words = make(
      'p',
      `wording ${side}`,
      ...pieces.map(piece => (piece.changed ? make('mark', '', piece.text) : piece.text)),
    );
    // The article's language may be written the other way.
    words.dir = 'auto';
    return [make('p', 'label', make('b', '', label)), words];
  };

  const kind = text(`kind_${finding.kind}`);
  const close = button('close', cross(document), actions.close);
  close.setAttribute('aria-label', text('close'));
  const previous = button('back', text('previousFinding'), actions.previous);
  const next = button('on', text('nextFinding'), actions.next);
  previous.disabled = next.disabled = total < 2;

  const why = whyBeyond(finding.why, text);
  const body = make(
    'div',
    'body',
    ...wordings(finding, version, texts).flatMap(wordingView),
    ...(why ? [make('p', 'why', why)] : []),
  );
  const address = webLink(version?.url);
  if (address) {
    const link = make('a', '', `${text('cardOpen')} ${texts.direction === 'rtl' ? '↖' : '↗'}`);
    link.href = address;
    link.rel = 'noreferrer';
    link.target = '_blank';
    body.append(link);
  }
  const { opener, reasons } = dismissal(elements, texts, actions.dismiss);
  const card = make(
    'section',
    'surface card',
    make(
      'header',
      '',
      make('h2', '', kind),
      make('span', 'position', text('cardPosition', texts.number(position), texts.number(total))),
      close,
    ),
    body,
    reasons,
    make('footer', '', previous, next, opener),
  );
  card.style.setProperty('--level', `var(--${level})`);
  // The same line as the mark has, so that the heading explains it.
  card.style.setProperty('--line', LINES[level].usual);
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', `Unspin: ${kind}`);
  card.dataset.theme = theme;
  card.lang = texts.language;
  card.dir = texts.direction;
  card.tabIndex = -1;
  return card;
}

function cross(document: Document): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', CROSS);
  path.setAttribute('stroke', 'currentColor');
  path.setAttribute('stroke-width', '2');
  path.setAttribute('stroke-linecap', 'round');
  svg.append(path);
  return svg;
}
