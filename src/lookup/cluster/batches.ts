import { type ClusterStory, documentOf, type StoryDocument } from './story-document.ts';

/** A line of a file: its story, or in a sentence why it has none. Numbers count from 1. */
export type StoryLine =
  | { readonly number: number; readonly story: ClusterStory }
  | { readonly number: number; readonly why: string };

/** A document with the line it comes from. */
export interface NumberedDocument extends StoryDocument {
  readonly number: number;
}

/** Stories of one request, and UTF-16 units of it: some 4 MB, as both engines' guides have it. */
const MOST_STORIES = 1000;
const MOST_LENGTH = 4_000_000;

/** Gathers lines into batches for one request each; a line without a story is told and passed over. */
export async function* batchesOf(
  lines: AsyncIterable<StoryLine>,
  onBadLine: (line: { readonly number: number; readonly why: string }) => void,
): AsyncGenerator<readonly NumberedDocument[], void> {
  let batch: NumberedDocument[] = [];
  let length = 0;
  for await (const line of lines) {
    if ('why' in line) {
      onBadLine(line);
      continue;
    }
    const document = await documentOf(line.story);
    if (batch.length === MOST_STORIES || (batch.length && length + document.json.length > MOST_LENGTH)) {
      yield batch;
      batch = [];
      length = 0;
    }
    batch.push({ ...document, number: line.number });
    length += document.json.length;
  }
  if (batch.length) yield batch;
}
