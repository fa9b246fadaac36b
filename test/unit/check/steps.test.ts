import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { checkInSteps } from '../../../src/engine/check.ts';
import { openLexicon } from '../../../src/engine/lexicon/open-lexicon.ts';
import { inventedStory, reworded } from '../../bench/invented-story.ts';

const lexicon = openLexicon(
  readFileSync(new URL('../../../src/engine/lexicon/english.lexicon', import.meta.url)),
);

const WORDS = 4_000;
const ROUNDS = 8;
/** A message's answer may wait this long. Processor time: a machine with other work does not count. Milliseconds. */
const LONGEST_STEP = 50;
/** Here types are stripped on the fly and every inner function is wrapped: slower than what ships by up to half. */
const WRAPPED = 1.5;

const version = inventedStory(WORDS, 7);
const article = { title: '', language: 'en', text: reworded(version, 10, 11) };
const versions = [{ id: 'v', source: 'given', text: version }];

/** Processor time of each step, in milliseconds. */
function stepTimes(): number[] {
  const steps = checkInSteps(article, versions, lexicon);
  const times: number[] = [];
  for (;;) {
    const begun = process.cpuUsage();
    const { done } = steps.next();
    const { user, system } = process.cpuUsage(begun);
    times.push((user + system) / 1_000);
    if (done) return times;
  }
}

test(`a check of ${WORDS} words against a version pauses before a message has waited for ${LONGEST_STEP} ms`, () => {
  // Of several rounds each step's shortest: garbage is collected in one round here, in another there.
  const rounds = Array.from({ length: ROUNDS + 1 }, stepTimes).slice(1);
  const shortest = (rounds[0] ?? []).map((_, at) => Math.min(...rounds.map(times => times[at] ?? 0)));
  const longest = Math.max(...shortest);
  assert.ok(longest <= LONGEST_STEP * WRAPPED, `step ${shortest.indexOf(longest)} takes ${longest} ms`);
});
