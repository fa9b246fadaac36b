/** An archived copy and how to ask for it. */
export interface Snapshot {
  /** The archive's name. */
  readonly archive: string;
  readonly address: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the archive may send on to another address of its own. */
  readonly follow: boolean;
  /** To be asked instead where the first only points elsewhere. */
  readonly instead?: Snapshot;
}
