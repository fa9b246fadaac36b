import { CONFUSIONS } from './confusions.ts';
import { OTHER_READERS } from './other-readers.ts';
import { VECTORS } from './vectors.ts';

/** Something foreign that must stay text. */
export interface Payload {
  readonly id: number;
  readonly text: string;
}

/** In every payload, so that markup made of one is known wherever it turns up. */
export const TOKEN = '/hit/';

/** Ways to reach out without a quotation mark in them, so that they fit into attributes and strings. */
const CALLS: readonly ((url: string) => string)[] = [
  url => `fetch('${url}')`,
  url => `new Image().src='${url}'`,
];

/** Payloads that ask this origin for /hit/ID when they run or load. */
export function payloadsFor(origin: string): Payload[] {
  const texts = [...VECTORS, ...OTHER_READERS, ...CONFUSIONS].map((vector, i) => {
    const url = `${origin}${TOKEN}${i}`;
    const call = CALLS[i % CALLS.length] ?? String;
    return { id: i, text: vector(call(url), url) };
  });
  return texts;
}
