/** A function that runs in an own page: it sees the page's globals and only what is handed to it. */
export type Inside<Args extends unknown[], T> = (...args: Args) => T | Promise<T>;

export type PngFile = `${string}.png`;

/** How the reader's system is set. */
export interface Look {
  readonly colours: 'light' | 'dark';
  /** The system's own few colours in place of the page's. */
  readonly forced?: boolean;
  /** "Reduce motion". */
  readonly still?: boolean;
  /** As it would stand on paper. */
  readonly printed?: boolean;
}

/** One of the extension's own pages, open: the popup, or a page in a tab. */
export interface OwnPage {
  /** Runs a function in the page and answers its JSON value. It must be self-contained. */
  run<Args extends unknown[], T>(inside: Inside<Args, T>, ...args: Args): Promise<T>;
  /** The page's upper end as high as it is, at most `height` CSS pixels; without one what is in sight. */
  picture(file: PngFile, height?: number): Promise<void>;
  look(look: Look): Promise<void>;
  /** Presses and lets go of a key: "Tab", "Enter", "ArrowDown"; "Shift+Tab". */
  key(name: string): Promise<void>;
  close(): Promise<void>;
}

/** A page in a tab can be as wide as the window lets it. */
export interface OwnTab extends OwnPage {
  /** Gives the page's one field for a file what the reader would choose in its dialog: a path on this computer. */
  giveFile(path: string): Promise<void>;
  resize(width: number): Promise<void>;
}

/** Whatever a browser has not drawn in so many frames it does not mean to draw. */
export const MOST_FRAMES = 60;

/** Resolves in a page when it is so high, in CSS pixels, and all text that came into sight has been drawn. */
export const grown = async (height: number, mostFrames: number): Promise<void> => {
  for (let frame = 0; frame < mostFrames; frame++) {
    await new Promise(resolve => requestAnimationFrame(resolve));
    const waiting = [...document.querySelectorAll('p')].filter(one => {
      const { top, height: own } = one.getBoundingClientRect();
      return own > 0 && top < height && !one.checkVisibility({ contentVisibilityAuto: true });
    });
    if (frame > 3 && innerHeight === height && waiting.length === 0) return;
  }
};

/** As an expression for the other side: functions are sent by their source. */
export const callOf = (inside: (...args: never[]) => unknown, args: readonly unknown[]): string =>
  `(${inside})(...${JSON.stringify(args)})`;
