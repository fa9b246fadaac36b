/** A page that tries something. Every page tells the story of ../story.ts, unless it says so. */
export interface HostilePage {
  readonly name: string;
  /** Made when it is asked for: some are 50 MB. */
  html(): string | Buffer;
  /** The address to open, given the one where it is served. */
  address?(served: string): string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where it is no HTML page. */
  readonly type?: string;
  /**
   * `read`: the article is read as if nothing were there, its changes are marked, and clearing leaves the page as it
   * was. `restless`: the same, but the page changes by itself. `answered`: a report or one plain sentence.
   */
  readonly expect: 'read' | 'restless' | 'answered';
  /** It takes seconds: left out of the quick slice. */
  readonly heavy?: true;
}
