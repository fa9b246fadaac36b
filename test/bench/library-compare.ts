/**
 * Compares fingerprint schemes by their votes alone: for how many copies the original is among the candidates, and how
 * many postings are read. `npx tsx test/bench/library-compare.ts [STORIES]`; see docs/library.md.
 */
import { parseArgs } from 'node:util';
import { tokenise } from '../../src/engine/text/tokens.ts';
import { vote } from '../../src/lookup/library/find-stories.ts';
import { StoryIndex } from '../../src/lookup/library/story-index.ts';
import { SCHEMES, type Scheme } from './library-schemes.ts';
import { type BenchStory, fillUp, random, readBenchStories } from './library-stories.ts';

interface Asked {
  readonly kind: string;
  readonly text: string;
  readonly original: BenchStory;
}

/** Every how many-th story is rewritten. */
const STEP = 10;

/** A story with this part of its words, and of its names and numbers, replaced by others of the corpus. */
function rewrite(
  text: string,
  words: number,
  names: number,
  vocabulary: string[],
  draw: () => number,
): string {
  let rewritten = '';
  let copied = 0;
  for (const { start, end, kind, text: written } of tokenise(text)) {
    const isName = kind === 'number' || /^\p{Lu}/u.test(written);
    if (kind === 'mark' || draw() >= (isName ? names : words)) continue;
    const word = vocabulary[Math.floor(draw() * vocabulary.length)] ?? '';
    rewritten +=
      text.slice(copied, start) + (isName ? word.replace(/^./u, first => first.toUpperCase()) : word);
    copied = end;
  }
  return rewritten + text.slice(copied);
}

function rewrites(stories: readonly BenchStory[]): Asked[] {
  const draw = random(11);
  const vocabulary = stories.flatMap(({ text }) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const quarter = (text: string): string => text.slice(0, text.indexOf('. ', text.length / 4) + 1);
  return stories
    .filter((_, at) => at % STEP === 0)
    .flatMap(original => [
      { kind: 'heavy', original, text: rewrite(original.text, 0.35, 0.25, vocabulary, draw) },
      { kind: 'extreme', original, text: rewrite(original.text, 0.5, 0.4, vocabulary, draw) },
      { kind: 'short', original, text: rewrite(quarter(original.text), 0.3, 0.1, vocabulary, draw) },
    ]);
}

function measure(scheme: Scheme, stories: readonly BenchStory[], asked: readonly Asked[]): void {
  const index = new StoryIndex();
  stories.forEach(({ text }, number) => {
    index.add(number, scheme.store(text));
  });
  let read = 0;
  const answers = asked.map(({ kind, text, original }) => {
    const postings = scheme.ask(text).map(feature => index.stories(feature));
    read += postings.reduce((sum, found) => sum + found.length, 0);
    const candidates = vote({ postings, size: stories.length });
    return { kind, found: candidates.some(number => stories[number] === original) };
  });
  const kinds = [...new Set(asked.map(({ kind }) => kind))].map(kind => {
    const all = answers.filter(one => one.kind === kind);
    return `${kind} ${(all.filter(({ found }) => found).length / all.length).toFixed(2)}`;
  });
  console.log(scheme.name.padEnd(44), kinds.join('  '), ` ${Math.round(read / asked.length)} postings`);
}

const { positionals } = parseArgs({ allowPositionals: true });
const bench = readBenchStories();
if (!bench) console.log('The library bench needs the texts of ../shared, which is not there.');
else {
  const stories = [...fillUp(bench.kept, Number(positionals[0] ?? 10_000))];
  // As the very objects, so that each is found by its place.
  const byId = new Map(stories.map(story => [story.id, story]));
  const copies = bench.queries.map(query => ({
    ...query,
    original: byId.get(query.original.id) ?? query.original,
  }));
  const asked = [...copies, ...rewrites(stories.slice(0, bench.kept.length))];
  for (const scheme of SCHEMES) measure(scheme, stories, asked);
}
