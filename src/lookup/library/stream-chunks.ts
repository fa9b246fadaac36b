/** The pieces of a stream, which is let go of when no more of them are wanted. */
export async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    // Whatever feeds the stream may stop too.
    await reader.cancel().catch(() => undefined);
  }
}

/** A stream of pieces that can only be made from the start, without its first bytes. */
export function streamAfter(
  skipped: number,
  pieces: AsyncGenerator<Uint8Array, void>,
): ReadableStream<Uint8Array> {
  let left = skipped;
  return new ReadableStream({
    async pull(controller) {
      for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
        const { value } = next;
        const rest = value.subarray(left);
        left = Math.max(0, left - value.length);
        if (rest.length) return controller.enqueue(rest);
      }
      controller.close();
    },
    cancel: () => pieces.return().then(() => undefined),
  });
}
