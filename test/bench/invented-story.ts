/** A stream of numbers in 0–1 that is the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const SMALL = list(
  'the of and to in a is that was for it with as on be at by had are but from or have an they which',
);
const WORDS =
  list(`council harbor bridge river mayor vote money plan spring auditor engineer drawing question hour
  resident noise tree quay session evening report factory union contract worker wage strike minister budget school
  teacher pupil classroom repair window storm roof village farmer field harvest price market trader shop customer
  museum painting collector auction visitor ticket train station delay signal driver passenger hospital nurse patient
  ward doctor study result drug trial virus lab sample court judge lawyer witness verdict appeal prison police officer
  suspect stolen vehicle chase arrest fire crew smoke rescue ladder flood water level dam valve pipe leak company
  profit share investor quarter loss growth export tariff border customs truck ferry island tourist hotel beach season
  match coach goal striker defender crowd stadium league title record singer album concert stage festival ticketing
  film actor scene director critic prize award novel author reader library archive letter century castle tower wall
  opened closed raised lowered signed delayed approved rejected planned built sold bought moved found lost won played
  quickly slowly barely nearly early late twice again abroad nearby local northern southern new old small large`);
const NAMES = list(
  'Norvik Halden Bergstad Lindgren Kowalski Petrov Okafor Tanaka Moreau Silva Holm Dahl Weiss Ferro',
);

/** Invented news of about that many words: sentences of 8–30 words, paragraphs of 1–4, names and figures among them. */
export function inventedStory(words: number, seed: number): string {
  const random = randomNumbers(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(random() ** 1.5 * from.length)] ?? '';
  let story = '';
  let count = 0;
  while (count < words) {
    for (let sentence = 0; sentence < 1 + random() * 3; sentence += 1) {
      const length = 8 + Math.floor(random() * 22);
      const parts: string[] = [];
      for (let at = 0; at < length; at += 1) {
        const dice = random();
        if (dice < 0.42) parts.push(pick(SMALL));
        else if (dice < 0.48) parts.push(pick(NAMES));
        else if (dice < 0.5) parts.push(String(2 + Math.floor(random() * 900)));
        else parts.push(pick(WORDS));
      }
      const text = parts.join(' ');
      story += `${text.charAt(0).toUpperCase()}${text.slice(1)}. `;
      count += length;
    }
    story = `${story.trimEnd()}\n`;
  }
  return story.trimEnd();
}

/** A copy of a story with every nth word, on average, replaced, and every thirtieth sentence left out. */
export function reworded(story: string, everyNth: number, seed: number): string {
  const random = randomNumbers(seed);
  return story
    .split('\n')
    .map(paragraph =>
      paragraph
        .split(/(?<=\.) /)
        .filter(() => random() > 1 / 30)
        .map(sentence =>
          sentence.replace(/\b[a-z]{4,}\b/g, word =>
            random() < 1 / everyNth ? (WORDS[Math.floor(random() * WORDS.length)] ?? word) : word,
          ),
        )
        .join(' '),
    )
    .filter(paragraph => paragraph !== '')
    .join('\n');
}
