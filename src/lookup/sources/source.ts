import type { PageFact } from '../../extract/reading.ts';
import type { Article } from '../../story/article.ts';
import type { Http } from '../door/http-request.ts';
import type { SearchWords } from '../queries/search-words.ts';
import type { Snapshot } from './snapshot.ts';

/** What is looked for: the article, what its page says of itself, and the words to search it by. */
export interface Story {
  readonly article: Article;
  readonly facts: readonly PageFact[];
  readonly words: SearchWords;
}

/** A place to look something up by oneself, shown with a version: "The archive's own comparison". */
export interface Evidence {
  readonly label: string;
  readonly url: string;
}

/** Something a source named that may be a version. Its text may still have to be fetched. */
export interface Candidate {
  readonly source: string;
  /** The address it was published at. */
  readonly url: string;
  /** Tells it from other texts of the same address, where the place keeps several; by address unless given. */
  readonly key?: string;
  readonly title?: string;
  readonly outlet?: string;
  /** ISO 8601; when a service saw it first, if it does not know better. */
  readonly published?: string;
  /** The text, where the service gives it. */
  readonly text?: string;
  /** An archive's copy of the bytes, to fetch instead of the outlet's own page. */
  readonly snapshot?: Snapshot;
  /** ISO 8601, when an archive took this state. */
  readonly archived?: string;
  readonly evidence: readonly Evidence[];
}

/** What consent is asked for, in words and to the letter. */
export interface Announcement {
  /** "Two short phrases from the article go to api.gdeltproject.org." */
  readonly sentence: string;
  /** Exactly what of the story would be sent. Empty: nothing can be asked about this story. */
  readonly sends: readonly string[];
}

export interface Context {
  readonly http: Http;
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  now(): number;
}

/** One state of the story's own address that an archive holds. */
export interface ArchivedState {
  /** ISO 8601, when it was taken. */
  readonly at: string;
  /** The archive's page for people. */
  readonly url: string;
}

/** What a source answered. No candidates and no `notAsked` means it answered "none". */
export interface Answer {
  readonly candidates: readonly Candidate[];
  /** All states of the story's address, oldest first, from an archive. */
  readonly states?: readonly ArchivedState[];
  /** Why the story could not be put to this source: one plain sentence. Nothing was sent. */
  readonly notAsked?: string;
}

/** A place versions come from. Asked once a click, each fails alone. */
export interface Source {
  readonly id: string;
  readonly name: string;
  /** Origins it asks, for the browser's permission: `https://web.archive.org`. */
  readonly origins: readonly string[];
  /** @param now milliseconds since 1970 */
  announce(story: Story, now: number): Announcement;
  /** Rejects with a `LookupError`, or with the signal's reason. */
  ask(story: Story, context: Context): Promise<Answer>;
}
