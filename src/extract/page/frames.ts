/** A frame with less text holds an advertisement or a button. Characters. */
const MIN_FRAME_TEXT = 500;

/** Documents of the page's own origin that stand in its frames, the one with most text first. */
export function framedDocuments(document: Document): Document[] {
  const documents: { document: Document; length: number }[] = [];
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe, frame')) {
    const inner = innerDocument(frame);
    const length = inner?.body?.textContent?.length ?? 0;
    if (inner && length >= MIN_FRAME_TEXT) documents.push({ document: inner, length });
  }
  return documents.sort((a, b) => b.length - a.length).map(framed => framed.document);
}

/** Null for another origin's frame: asking for it may answer null or throw. */
function innerDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument ?? null;
  } catch {
    return null;
  }
}
