/** Events of several tasks in one stream, in the order they happen. */
export interface Channel<T> extends AsyncIterable<T> {
  push(event: T): void;
  /** Ends the stream after what was pushed; with an error, its reader gets that. */
  close(error?: unknown): void;
}

export function channel<T>(): Channel<T> {
  const events: T[] = [];
  let closed = false;
  let failure: { readonly error: unknown } | undefined;
  let wake = () => {};

  async function* read(): AsyncGenerator<T, void> {
    for (;;) {
      yield* events.splice(0);
      if (events.length > 0) continue;
      if (failure) throw failure.error;
      if (closed) return;
      await new Promise<void>(resolve => {
        wake = resolve;
      });
    }
  }

  return {
    push(event) {
      events.push(event);
      wake();
    },
    close(error) {
      if (error !== undefined) failure ??= { error };
      closed = true;
      wake();
    },
    [Symbol.asyncIterator]: read,
  };
}
