import assert from 'node:assert/strict';
import { test } from 'node:test';
import { honest, read, spun } from './pages.ts';

const termsIn = (text: string) => read(text).drafts.filter(draft => draft.kind === 'term');

test('a spun page scores high, the page it was made from low', () => {
  assert.ok(read(spun).score > 0.9, `spun ${read(spun).score}`);
  assert.ok(read(honest).score < 0.2, `honest ${read(honest).score}`);
});

test('damaged names and expressions are marked with their originals', () => {
  const found = new Map(termsIn(spun).map(draft => [draft.text, draft]));
  for (const [damaged, original] of [
    ['Federal Hold', 'Federal Reserve'],
    ['local weather change', 'climate change'],
    ['Chilly Struggle', 'Cold War'],
  ] as const) {
    const draft = found.get(damaged);
    assert.ok(draft, `${damaged} among ${[...found.keys()].join(', ')}`);
    assert.ok([draft.was, ...(draft.alternatives ?? [])].includes(original), `${damaged} → ${draft.was}`);
  }
});

test('the same damage is marked wherever it stands', () => {
  const times = termsIn(spun).filter(draft => draft.text === 'Federal Hold').length;
  assert.equal(times, spun.split('Federal Hold').length - 1);
});

test('an honest page has no damaged terms and no spun wording', () => {
  assert.deepEqual(
    read(honest).drafts.map(draft => draft.text),
    [],
  );
});

test('spun sentences are marked with what would fit', () => {
  const wording = read(spun).drafts.filter(draft => draft.kind === 'wording');
  assert.ok(wording.length >= 3);
  for (const draft of wording) assert.match(draft.why, /“.+” where “.+” would fit/);
});

test('a sentence of a spun page that was left alone is not marked', () => {
  const start = spun.indexOf('“I can promise');
  const end = spun.indexOf('”', start);
  const inside = read(spun).drafts.filter(draft => draft.start < end && start < draft.end);
  assert.deepEqual(inside, []);
});

test('no words are told twice, and every text is its slice', () => {
  const { drafts } = read(spun);
  for (const [i, a] of drafts.entries()) {
    assert.equal(a.text, spun.slice(a.start, a.end));
    for (const b of drafts.slice(i + 1))
      assert.ok(a.end <= b.start || b.end <= a.start, `${a.text}, ${b.text}`);
  }
});

test('other languages and a few words are not judged', () => {
  const german =
    'Die Regierung hat am Montag beschlossen, den Haushalt für das kommende Jahr noch einmal zu ändern. '.repeat(
      4,
    );
  for (const reading of [read(german, 'de'), read(german, 'en'), read('Too short to tell.'), read('')]) {
    assert.equal(reading.judged, false);
    assert.equal(reading.score, 0);
    assert.deepEqual(reading.queries, []);
  }
  assert.equal(read(spun, 'und').judged, true);
});

test('intact quotations and likely originals become search phrases', () => {
  const { queries } = read(spun);
  assert.ok(
    queries.some(query => query.includes('the harbour will be open again')),
    queries.join('\n'),
  );
  assert.ok(
    queries.some(query => query.includes('Federal Reserve')),
    queries.join('\n'),
  );
});

test('an original that the page itself keeps in a quotation makes its damage surer', () => {
  const page = `${spun}\n\n“Nobody here has forgotten the Cold War,” one of them told the council of the city.`;
  const find = (text: string) => termsIn(text).find(draft => draft.text === 'Chilly Struggle');
  const [alone, echoed] = [find(spun), find(page)];
  assert.equal(echoed?.was, 'Cold War');
  assert.match(echoed?.why ?? '', /this page has elsewhere/);
  assert.ok(
    (echoed?.confidence ?? 0) >= (alone?.confidence ?? 1),
    `${echoed?.confidence} ${alone?.confidence}`,
  );
});

test('a name with one word exchanged is marked where print knows the name and never the two words', () => {
  const page = spun.replace(
    'The overseas minister',
    'The White Mansion mentioned nothing. The overseas minister',
  );
  const found = termsIn(page).find(draft => draft.text === 'White Mansion');
  assert.ok([found?.was, ...(found?.alternatives ?? [])].includes('White House'), found?.was ?? 'not found');
});

const doubly: readonly (readonly [string, string])[] = [
  ['swift meals', 'fast food'],
  ['lodging deficiency', 'housing shortage'],
  ['weapon restraint', 'gun control'],
  ['solar vitality', 'solar energy'],
];
for (const [damaged, original] of doubly)
  test(`both words exchanged: “${damaged}” in a spun page was “${original}”`, () => {
    const found = termsIn(`${spun}\n\nThe council debated the ${damaged} for a couple of hours.`);
    assert.equal(found.find(draft => draft.text === damaged)?.was, original);
  });

test('both words exchanged: where the term is not clear, its likely words are offered one by one', () => {
  const found = termsIn(`${spun}\n\nThe council debated the coal pit for a couple of hours.`);
  const guesses = found.find(draft => draft.text === 'coal pit');
  assert.ok(
    guesses?.alternatives?.some(guess => !guess.includes(' ')),
    JSON.stringify(guesses ?? found),
  );
});

test('both words exchanged: an honest page may write two such words', () => {
  const found = termsIn(`${honest}\n\nThe council debated the swift meals for two hours.`);
  assert.deepEqual(found, []);
});

test('a compound put into a name for its last word is marked, with that word', () => {
  const page = spun.replace('Officers from', 'Inspectors of the Maravel Nerve center and officers from');
  assert.equal(termsIn(page).find(draft => draft.text === 'Nerve center')?.was, 'Center');
});

test('compounds after a name are left alone in honest pages', () => {
  const page = honest.replace(
    'Officials from',
    'Nobel prize winners, U.S. government aides and officials from',
  );
  assert.deepEqual(termsIn(page), []);
});

test('a stretch of spun wording stays within one sentence and one abbreviation', () => {
  for (const draft of read(spun).drafts.filter(({ kind }) => kind === 'wording'))
    assert.ok(!draft.text.includes('.'), draft.text);
});

test('a verse repeated all over a long page says no more than once', () => {
  const verse = 'We row by the harbour and sing to the night, the bell of the ferry is far out of sight.\n';
  const [once, often] = [read(verse.repeat(4)).score, read(verse.repeat(60)).score];
  assert.ok(once < 0.5 && often < 0.5, `${once}, ${often}`);
});

test('a phrase with small words is known by them', () => {
  const sentence = ' A harbour clerk was held on expenses of theft.';
  const found = (page: string) => termsIn(page + sentence).filter(({ start }) => start > page.length);
  assert.deepEqual(
    found(spun).map(({ text, was }) => `${text} → ${was}`),
    ['on expenses of → on charges of'],
  );
  assert.deepEqual(found(honest), []);
});

test('a close synonym in a fixed term is believed on a spun page, not on an honest one', () => {
  const sentence = ' The union spoke of a pay boost on Monday.';
  const found = (page: string) => termsIn(page + sentence).filter(({ text }) => text === 'pay boost');
  assert.deepEqual(
    found(spun).map(({ was }) => was),
    ['pay rise'],
  );
  assert.deepEqual(found(honest), []);
});

const longSentence =
  'The trainer mentioned the squad would want to stay affected person all through the winter, because the physician who treated its finest forward in the capital over many weeks of quiet repose anticipated a gradual restoration, and the followers cherished the fellow.';

test('a long sentence with odd words at both ends is marked at both', () => {
  const page = `${spun}\n\n${longSentence}`;
  const marked = read(page).drafts.filter(({ kind, start }) => kind === 'wording' && start > spun.length);
  assert.equal(marked.length, 2);
  assert.match(marked[0]?.text ?? '', /physician/);
  assert.match(marked[1]?.text ?? '', /fellow/);
});

test('on a page with every third word exchanged a word that is odd enough is told by itself, on an honest one not', () => {
  const told = (page: string) => termsIn(`${page}\n\n${longSentence}`).map(({ text }) => text);
  assert.ok(told(spun).includes('cherished'), told(spun).join(', '));
  assert.ok(!told(honest).includes('cherished'));
});
