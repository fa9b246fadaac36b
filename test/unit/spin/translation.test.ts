import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { honest, read } from './pages.ts';

/** An invented story as it comes back from Spanish. */
const translated = `The minister of the Environment of Corvania, Serguei Adamov, announced this Tuesday the opening of an investigation on the pollution of the air in the city of Lorda, after the complaints of the neighbours of the zone.

The director of the agency of the water informed this Wednesday that the works of cleaning will be finished in the first trimester of the year, according with the law. The totality of the costs will be paid by the owners of the factory of paper, affirmed the president Marta Olivar in a note.

The protests of the inhabitants have lasted since 3 years, and the decision of the court of the province is expected in the next days. The vote depends of the party of the government and of the support of the rest of the parties of the chamber.`;

const tracesIn = (text: string) => read(text).drafts.filter(draft => draft.kind === 'translation');

test('a translated page scores high, an honest one low and without traces', () => {
  assert.ok(read(translated).backTranslation > 0.9, `translated ${read(translated).backTranslation}`);
  assert.ok(read(honest).backTranslation < 0.1, `honest ${read(honest).backTranslation}`);
  assert.deepEqual(tracesIn(honest), []);
});

test('names, compounds and phrases from other languages are marked, with the usual English where it is known', () => {
  const found = new Map(tracesIn(translated).map(draft => [draft.text, draft]));
  const shown = [...found.keys()].join(', ');
  assert.equal(found.get('Serguei')?.was, 'Sergei', shown);
  assert.equal(found.get('pollution of the air')?.was, 'air pollution', shown);
  assert.equal(found.get('the president Marta Olivar')?.was, 'President Marta Olivar', shown);
  assert.match(found.get('since 3 years')?.why ?? shown, /“for”/);
  assert.match(found.get('depends of')?.why ?? shown, /“depend on”/);
});

test('the likely language is named where several traces agree on it, and only there', () => {
  assert.match(tracesIn(translated)[0]?.why ?? '', /seems to come from .*Spanish/);
  const mixed = translated
    .replace('Serguei', 'Sergei')
    .replace(/since 3 years|in the first trimester/g, 'for now');
  for (const { why } of tracesIn(`${mixed} It became known that in 2016 year the relevant departments met.`))
    assert.doesNotMatch(why, /seems to come from (?:Chinese|Russian)/);
});

test('a share of those asked and two adjectives before a noun are English, not Russian', () => {
  const release = `Side effects occurred in 11% of patients and in 8 percent of those without it, against more than one in five
before. Serious ones were seen in more than 1.4% of cases. Norvel plans to file with US and European regulators in spring.`;
  assert.deepEqual(
    tracesIn(`${release} ${translated}`).filter(({ start }) => start < release.length),
    [],
  );
  const calqued = 'Prices rose in more than 12% in a year, and wages were raised in 3 percent.';
  const found = tracesIn(`${calqued} ${translated}`).filter(({ start }) => start < calqued.length);
  assert.deepEqual(
    found.map(({ text }) => text),
    ['rose in more than 12', 'raised in 3 percent'],
  );
});

test('a single slip on an honest page is not marked', () => {
  const slip = honest.replace('had recovered faster', 'which depends of trade, had recovered faster');
  assert.notEqual(slip, honest);
  assert.deepEqual(tracesIn(slip), []);
});

test('names that only look foreign are left alone', () => {
  const page = translated.replace('Serguei Adamov', 'Hotel Londres Palace').replace('Lorda', 'Praga Bank');
  for (const { text } of tracesIn(page)) assert.doesNotMatch(text, /Londres|Praga/);
});

test('any mix of phrases gives traces in place that do not overlap', () => {
  const pieces = [
    ...translated.split(/(?<=[ .,])/),
    '« quoi » ',
    '12,5 percent ',
    'in US, ',
    '. . ',
    'Übersetzung: X\n',
    'Moscú ',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 30, maxLength: 120 }), chosen => {
      const text = chosen.join('');
      let end = 0;
      for (const draft of tracesIn(text)) {
        assert.ok(draft.start >= end && draft.end > draft.start);
        assert.equal(draft.text, text.slice(draft.start, draft.end));
        end = draft.end;
      }
    }),
    { numRuns: 60 },
  );
});

test('a span of time is no foreign hour', () => {
  const scoreWith = (sentence: string) => read(`${honest} ${sentence}`).backTranslation;
  assert.equal(scoreWith('The 24h helpline opened 2h ago.'), scoreWith('The 24 helpline opened 2 ago.'));
  for (const hour of ['20h', '21h30'])
    assert.ok(scoreWith(`The match begins at ${hour}.`) > scoreWith('The match begins at 20.'), hour);
});
