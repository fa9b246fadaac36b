import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareInStory, kinds } from './compare-pair.ts';

/** Single words and phrases changed in a text that is otherwise kept, by the kind the reader is told. */
const CHANGED = [
  ['polarity', 'Five delegates abstained on the motion.', 'Five delegates voted against on the motion.'],
  ['attribution', 'Tanners warned of empty shelves.', 'Experts warned of empty shelves.'],
  ['omission', 'The crowd marched peacefully to the gate.', 'The crowd marched to the gate.'],
  ['omission', 'The offer is open to registered voters.', 'The offer is open to voters.'],
  ['date', 'It was the wettest June on record.', 'It was the wettest June in decades.'],
  ['certainty', 'Helmets are recommended on the site.', 'Helmets are mandatory on the site.'],
  ['loaded', 'The dyke had a leak in March.', 'The dyke had a massive leak in March.'],
  ['name', 'He pulled a knife out of his bag.', 'He pulled a phone out of his bag.'],
] as const;

const KEPT = [
  ['The yard repaired a trawler in May.', 'The yard repaired a vessel in May.'],
  ['The man was carrying a bag.', 'The man was carrying a sack.'],
  ['It was the wettest June in a decade.', 'It was the wettest June in ten years.'],
  ['Visitors are advised to book.', 'Visitors are recommended to book.'],
  ['A probe into the fire has begun.', 'An inquiry into the fire has begun.'],
] as const;

for (const [kind, was, now] of CHANGED)
  test(`${kind}: ${was} → ${now}`, () => assert.deepEqual(kinds(compareInStory(now, was)), [kind]));
for (const [was, now] of KEPT)
  test(`kept: ${was} → ${now}`, () => assert.deepEqual(kinds(compareInStory(now, was)), []));
