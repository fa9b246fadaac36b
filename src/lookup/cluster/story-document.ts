import * as v from 'valibot';
import type { Version } from '../../story/version.ts';
import { FINGERPRINT_VERSION, fingerprint, STORED_FEATURES } from '../library/fingerprint.ts';

/** A story to be put into a cluster. */
export interface ClusterStory {
  /** Names it in the index: indexed again, it replaces itself. */
  readonly id: string;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly outlet?: string | undefined;
  readonly byline?: string | undefined;
  readonly credit?: string | undefined;
  readonly language?: string | undefined;
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  readonly text: string;
}

/** The same with what is stored beside it, as the line of JSON that goes into the index. */
export interface StoryDocument {
  readonly id: string;
  /** Tells whether the index has this very story with this version of its fingerprint. */
  readonly digest: string;
  readonly json: string;
}

/** A feature as a term: eight hexadecimal digits. */
export const termOf = (feature: number): string => feature.toString(16).padStart(8, '0');

/** Enough that two states of one story never share it. */
const DIGEST_BYTES = 12;

/** Fingerprints a story. */
export async function documentOf({ id, ...story }: ClusterStory): Promise<StoryDocument> {
  const bytes = new TextEncoder().encode(`${FINGERPRINT_VERSION} ${JSON.stringify(story)}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, DIGEST_BYTES);
  const digest = btoa(String.fromCharCode(...hash));
  const fp = fingerprint(story.text, STORED_FEATURES).map(termOf);
  return { id, digest, json: JSON.stringify({ ...story, digest, fp }) };
}

const said = v.nullish(v.string());

/** A story as an index gives it back. Newsrooms add fields of their own; those are passed over. */
export const HitSchema = v.object({
  _id: v.string(),
  _score: v.nullish(v.number()),
  _source: v.object({
    text: v.string(),
    title: said,
    url: said,
    outlet: said,
    credit: said,
    published: said,
    modified: said,
  }),
});
export type Hit = v.InferOutput<typeof HitSchema>;

/** A story of the index as a version to compare with. */
export function versionOf({ _id, _source: { text, ...facts } }: Hit, source: string): Version {
  const known = Object.entries(facts).filter(([, fact]) => fact !== null && fact !== undefined);
  return { id: _id, source, text, ...Object.fromEntries(known) };
}
