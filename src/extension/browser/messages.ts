import * as v from 'valibot';
import type { PageFact, ReadingNote } from '../../extract/reading.ts';
import type { Diagnosis } from '../../lookup/cluster/diagnose.ts';
import type { FeedItem } from '../../lookup/feeds/feed-items.ts';
import type { Article } from '../../story/article.ts';
import type { Finding } from '../../story/finding.ts';
import type { ReportVersion } from '../../story/report.ts';
import { DISMISS_REASONS, type DismissReason } from './dismiss-reason.ts';
import { MARK_STYLES } from './mark-style.ts';
import type { Calls, Contract } from './messenger.ts';
import type { Settings } from './settings.ts';
import {
  articleShape,
  factsShape,
  findingsShape,
  notesShape,
  reportVersionsShape,
  type Shape,
} from './shapes.ts';

/*
 * Who may ask whom for what. Four directions, each a table of method signatures with its shapes beside it:
 * background → content, content → background, our pages → background, background → parser.
 * Sides use `ask` and `answer` of messenger.ts; a wrong sender or a wrong shape never reaches a method.
 */

/** A page as it was read, or one sentence why it could not be. */
export type Reading =
  | {
      readonly readable: true;
      readonly article: Article;
      readonly facts: readonly PageFact[];
      readonly notes: readonly ReadingNote[];
    }
  | { readonly readable: false; readonly why: string };

/** What to show on the page. `show` replaces what was shown before. */
export interface Marks {
  readonly findings: readonly Finding[];
  /** The versions that findings name, for the card's "where the other stands". */
  readonly versions: readonly ReportVersion[];
  /** As the reader chose in the options. */
  readonly look: Look;
}

/** How Unspin looks in a page. */
export type Look = Pick<Settings, 'theme' | 'markStyle' | 'strip'>;

/** Ids of findings whose place on the page reads exactly their text, and of those that are only listed. */
export interface Placement {
  readonly placed: readonly string[];
  readonly notPlaced: readonly string[];
}

/** The finding whose card is open now; null when there is none to go to. */
export interface Standing {
  readonly findingId: string | null;
}

/** Background → our script in the page. It is injected by the click and answers until the document goes. */
export interface ContentMethods {
  read(): Reading;
  show(marks: Marks): Placement;
  /** Takes every trace off the page. */
  clear(): void;
  /** Answers while the document stands: that it does not is how its end is noticed. */
  here(): void;
  /** Scrolls to the finding and opens its card. */
  goTo(to: { readonly findingId: string }): Standing;
  next(): Standing;
  previous(): Standing;
}

/** Our script in the page → background. All that a page's process may ever ask for, always about its own tab. */
export interface ReportedMethods {
  /** The address changed without a load: what was said of the old article no longer stands. */
  addressChanged(to: { readonly url: string }): void;
  /** The reader said in the card that this is not an alteration. */
  dismissed(what: { readonly findingId: string; readonly reason: DismissReason }): void;
}

/** An article of the local library, as lists show it. */
export interface KeptArticle {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly published?: string;
}

/** What became of a question that may first need the browser's permission for a site. */
export interface Outcome {
  /** `done`: see the tab's state. `waiting`: it begins by itself as soon as the browser's permission is there. */
  readonly state: 'done' | 'waiting';
}

interface InTab {
  readonly tabId: number;
}

/** Popup, report, options → background. Progress is not answered here: watch the tab's state (tab-state.ts). */
export interface BackgroundMethods {
  /** A check is about to be asked for: what it needs first is made ready while the popup puts the script into the page. */
  prepare(): void;
  /**
   * Reads and checks the tab; answers when the check has ended. With `again` a finished check is made anew; with
   * `scriptIsIn` our script was just put into the page.
   */
  check(what: InTab & { readonly again: boolean; readonly scriptIsIn?: boolean }): void;
  cancel(what: InTab): void;
  /** Takes highlights and report away. */
  clear(what: InTab): void;
  goTo(what: InTab & { readonly findingId: string }): Standing;
  next(what: InTab): Standing;
  previous(what: InTab): Standing;
  compareWithTab(what: InTab & { readonly otherTabId: number }): Outcome;
  compareWithAddress(what: InTab & { readonly url: string }): Outcome;
  /** Plain text; the first line is not taken for a title. */
  compareWithText(what: InTab & { readonly title: string; readonly text: string }): void;
  compareWithHtml(what: InTab & { readonly name: string; readonly html: string }): void;
  compareWithKept(what: InTab & { readonly id: string }): void;
  /** A state of the page's address that an archive named, by its page for people. */
  compareWithState(what: InTab & { readonly url: string }): void;
  /** Checks one kept article against another in a tab of its own. */
  compareKept(what: { readonly article: string; readonly other: string }): void;
  /** Puts the tab's article into the local library. */
  keep(what: InTab): void;
  /** Newest first. */
  kept(): readonly KeptArticle[];
  /** The options page took something out of the library. */
  libraryChanged(): void;
  /** Asks these sources for versions, this time. */
  askSources(what: InTab & { readonly sources: readonly string[] }): Outcome;
  /** Asks the news search where else a quotation of the article stands. */
  askQuotation(what: InTab & { readonly quotation: string }): Outcome;
  /** The browser's question was refused, or another is about to be put: what waits for its answer is not done any more. */
  forgo(): void;
  /** "Not an alteration", remembered for this story; `restore` takes it back. */
  dismiss(what: InTab & { readonly findingId: string; readonly reason: DismissReason }): void;
  restore(what: InTab & { readonly findingId: string }): void;
  /** Reads this feed from now on, as soon as the browser lets us; throws a sentence where it is no web address. */
  addFeed(what: { readonly url: string }): void;
  removeFeed(what: { readonly url: string }): void;
  /** Reads this feed now; answers when it was read. See browser/feeds.ts for what came of it. */
  readFeedNow(what: { readonly url: string }): void;
  /** The reader let us reach more of the sites that this feed's stories stand on: all are read once more. */
  readFeedAnew(what: { readonly url: string }): void;
  /** Tries the newsroom cluster of the settings, and says what is wrong. */
  testCluster(): Diagnosis;
}

/** Background → the document that parses HTML from elsewhere. Chrome only; Firefox's event page is one itself. */
export interface ParserMethods {
  parse(what: { readonly html: string; readonly url: string }): Reading;
  /** The stories that a feed lists; null where it is no feed. */
  parseFeed(what: { readonly xml: string; readonly url: string }): readonly FeedItem[] | null;
}

const name = v.pipe(v.string(), v.maxLength(20_000));
const page = v.pipe(v.string(), v.maxLength(20_000_000));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const inTab = v.object({ tabId });
const look: Shape<Look> = v.object({
  theme: v.picklist(['system', 'light', 'dark']),
  markStyle: v.picklist(MARK_STYLES),
  strip: v.boolean(),
});
const reason = v.picklist(DISMISS_REASONS);
const findingInTab = v.object({ tabId, findingId: name });
const feed = v.object({ url: name });
const nothing = v.undefined();
// A method without an answer may resolve to nothing or, after a message's JSON, to null.
const done: Shape<void> = v.pipe(
  v.nullish(v.undefined()),
  v.transform(() => undefined),
);
const ids = v.pipe(v.array(name), v.maxLength(50_000));
const standing = v.object({ findingId: v.nullable(name) });
const outcome = v.object({ state: v.picklist(['done', 'waiting']) });
const readingShape: Shape<Reading> = v.variant('readable', [
  v.object({
    readable: v.literal(true),
    article: articleShape,
    facts: factsShape,
    notes: notesShape,
  }),
  v.object({ readable: v.literal(false), why: name }),
]);

const keptArticleShape: Shape<KeptArticle> = v.object({
  id: name,
  title: name,
  url: v.exactOptional(name),
  outlet: v.exactOptional(name),
  published: v.exactOptional(name),
});

const diagnosisShape: Shape<Diagnosis> = v.variant('ok', [
  v.object({ ok: v.literal(true), engine: v.exactOptional(name), stories: v.number() }),
  v.object({ ok: v.literal(false), why: name }),
]);
const feedItem: Shape<FeedItem> = v.object({ url: name, title: name, published: v.exactOptional(name) });

export const content: Contract<Calls<ContentMethods>> = {
  name: 'content',
  from: 'own',
  calls: {
    read: { asks: nothing, answers: readingShape },
    show: {
      asks: v.object({ findings: findingsShape, versions: reportVersionsShape, look }),
      answers: v.object({ placed: ids, notPlaced: ids }),
    },
    clear: { asks: nothing, answers: done },
    here: { asks: nothing, answers: done },
    goTo: { asks: v.object({ findingId: name }), answers: standing },
    next: { asks: nothing, answers: standing },
    previous: { asks: nothing, answers: standing },
  },
};

export const reported: Contract<Calls<ReportedMethods>> = {
  name: 'reported',
  from: 'content',
  calls: {
    addressChanged: { asks: v.object({ url: name }), answers: done },
    dismissed: { asks: v.object({ findingId: name, reason }), answers: done },
  },
};

export const background: Contract<Calls<BackgroundMethods>> = {
  name: 'background',
  from: 'own',
  calls: {
    prepare: { asks: nothing, answers: done },
    check: {
      asks: v.object({ tabId, again: v.boolean(), scriptIsIn: v.exactOptional(v.boolean()) }),
      answers: done,
    },
    cancel: { asks: inTab, answers: done },
    clear: { asks: inTab, answers: done },
    goTo: { asks: findingInTab, answers: standing },
    next: { asks: inTab, answers: standing },
    previous: { asks: inTab, answers: standing },
    compareWithTab: { asks: v.object({ tabId, otherTabId: tabId }), answers: outcome },
    compareWithAddress: { asks: v.object({ tabId, url: name }), answers: outcome },
    compareWithText: { asks: v.object({ tabId, title: name, text: page }), answers: done },
    compareWithHtml: { asks: v.object({ tabId, name, html: page }), answers: done },
    compareWithKept: { asks: v.object({ tabId, id: name }), answers: done },
    compareWithState: { asks: v.object({ tabId, url: name }), answers: done },
    compareKept: { asks: v.object({ article: name, other: name }), answers: done },
    keep: { asks: inTab, answers: done },
    kept: { asks: nothing, answers: v.array(keptArticleShape) },
    libraryChanged: { asks: nothing, answers: done },
    askSources: { asks: v.object({ tabId, sources: v.array(name) }), answers: outcome },
    askQuotation: { asks: v.object({ tabId, quotation: name }), answers: outcome },
    forgo: { asks: nothing, answers: done },
    dismiss: { asks: v.object({ tabId, findingId: name, reason }), answers: done },
    restore: { asks: findingInTab, answers: done },
    addFeed: { asks: feed, answers: done },
    removeFeed: { asks: feed, answers: done },
    readFeedNow: { asks: feed, answers: done },
    readFeedAnew: { asks: feed, answers: done },
    testCluster: { asks: nothing, answers: diagnosisShape },
  },
};

export const parser: Contract<Calls<ParserMethods>> = {
  name: 'parser',
  from: 'own',
  calls: {
    parse: { asks: v.object({ html: page, url: name }), answers: readingShape },
    parseFeed: { asks: v.object({ xml: page, url: name }), answers: v.nullable(v.array(feedItem)) },
  },
};
