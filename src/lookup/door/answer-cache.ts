import * as v from 'valibot';
import type { Store } from './store.ts';

/** An answer as kept and handed on. Header names are lower case; `at` is when it was received. */
const AnswerSchema = v.object({
  url: v.string(),
  status: v.number(),
  headers: v.record(v.string(), v.string()),
  text: v.string(),
  at: v.number(),
});
export type KeptAnswer = v.InferOutput<typeof AnswerSchema>;

const IndexSchema = v.array(v.object({ key: v.string(), size: v.number() }));
const INDEX = 'answers';

/** UTF-16 units. `storage.session` holds 10 MB for the whole extension; reports need room too. */
const MAX_TOTAL = 1_500_000;
const MAX_ONE = 300_000;

export interface AnswerCache {
  /** The kept answer to a question, if not older than `maxAgeMs`. */
  get(question: string, maxAgeMs: number): Promise<KeptAnswer | undefined>;
  put(question: string, answer: KeptAnswer): Promise<void>;
}

/** What is being written into a store: doors that share it wait for one another, so that no entry is lost. */
const writing = new WeakMap<Store, Promise<void>>();

/** Keeps the last answers within a fixed size, oldest out first. */
export function answerCache(store: Store, now: () => number): AnswerCache {
  async function put(question: string, answer: KeptAnswer): Promise<void> {
    const key = `answer:${question}`;
    const size = question.length + answer.url.length + answer.text.length;
    if (size > MAX_ONE) return;
    const parsed = v.safeParse(IndexSchema, await store.read(INDEX));
    const index = (parsed.success ? parsed.output : []).filter(entry => entry.key !== key);
    index.push({ key, size });
    let total = index.reduce((sum, entry) => sum + entry.size, 0);
    while (total > MAX_TOTAL) {
      const oldest = index.shift();
      if (!oldest) break;
      total -= oldest.size;
      await store.write(oldest.key, undefined);
    }
    await Promise.all([store.write(key, answer), store.write(INDEX, index)]);
  }

  return {
    async get(question, maxAgeMs) {
      await writing.get(store);
      const parsed = v.safeParse(AnswerSchema, await store.read(`answer:${question}`));
      if (!parsed.success) return undefined;
      const age = now() - parsed.output.at;
      return age >= 0 && age <= maxAgeMs ? parsed.output : undefined;
    },
    put(question, answer) {
      // A full store only means no cache: the answer itself is already in hand.
      const turn = (writing.get(store) ?? Promise.resolve())
        .then(() => put(question, answer))
        .catch(() => undefined);
      writing.set(store, turn);
      return turn;
    },
  };
}
