import { Closeness } from '../../engine/lexicon/synonym-table.ts';
import type { WordNet } from './read-wordnet.ts';

/** Per word id, the later ids that may stand for it, with how close they are. */
export type SynonymRows = readonly ReadonlyMap<number, Closeness>[];

/** Thesaurus entries are taken for words at most this rare: beyond, entries are long and arbitrary. */
const COMMONEST = 25_000;
/** Entries that share nearly nothing are puns of the thesaurus ("approach question"): a fifth of all pairs. */
const LEAST_OVERLAP = 0.12;
/** From here on two entries mostly mean one thing ("accordance peace", "boss inspector"). */
const NEAR_OVERLAP = 0.45;

export function weighSynonyms(
  wordnet: WordNet,
  moby: ReadonlyMap<string, ReadonlySet<string>>,
  ids: ReadonlyMap<string, number>,
): SynonymRows {
  const rows = Array.from({ length: ids.size }, () => new Map<number, Closeness>());
  const add = (a: string | undefined, b: string | undefined, closeness: Closeness) => {
    const x = ids.get(a ?? '');
    const y = ids.get(b ?? '');
    if (x === undefined || y === undefined || x === y) return;
    const row = rows[Math.min(x, y)];
    const other = Math.max(x, y);
    if (row && (row.get(other) ?? Closeness.none) < closeness) row.set(other, closeness);
  };
  addWordNet(wordnet, add);
  addMoby(moby, ids, add);
  return rows;
}

type Add = (a: string | undefined, b: string | undefined, closeness: Closeness) => void;

function addWordNet(wordnet: WordNet, add: Add): void {
  for (const synset of wordnet.synsets.values()) {
    if (synset.biology) continue;
    const across = (others: readonly string[], closeness: Closeness) => {
      for (const other of others)
        for (const a of synset.words)
          for (const b of wordnet.synsets.get(other)?.words ?? []) add(a, b, closeness);
    };
    for (const a of synset.words) for (const b of synset.words) add(a, b, Closeness.same);
    across(synset.similar, Closeness.near);
    across(synset.wider, Closeness.loose);
    for (const { from, synset: other, to } of synset.derived)
      add(synset.words[from], wordnet.synsets.get(other)?.words[to], Closeness.near);
  }
}

function addMoby(
  moby: ReadonlyMap<string, ReadonlySet<string>>,
  ids: ReadonlyMap<string, number>,
  add: Add,
): void {
  const common = (word: string) => (ids.get(word) ?? COMMONEST) < COMMONEST;
  const entries = new Map<string, Set<string>>();
  for (const [root, others] of moby) if (common(root)) entries.set(root, new Set([...others].filter(common)));
  for (const [a, others] of entries)
    for (const b of others) {
      const entry = entries.get(b);
      if (!entry) {
        add(a, b, Closeness.loose);
        continue;
      }
      let shared = 0;
      for (const word of entry) if (others.has(word)) shared++;
      // Five more than the smaller entry, so that two entries of three words prove little.
      const overlap = shared / (Math.min(entry.size, others.size) + 5);
      if (overlap >= LEAST_OVERLAP) add(a, b, overlap >= NEAR_OVERLAP ? Closeness.near : Closeness.loose);
    }
}
