import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import './fake-browser.ts';

const { FIRST_STATE } = await import('../../../src/extension/browser/tab-state.ts');
const { isAsking, leftOver, unanswered } = await import(
  '../../../src/extension/background/check/unanswered.ts'
);

const asking = { source: 'gdelt', state: 'asking' } as const;
const none = { source: 'library', state: 'none', count: 0 } as const;
const state = { ...FIRST_STATE, url: 'https://gazette.example/a', sources: [none, asking], once: ['gdelt'] };

describe('a look-up that ends before all have answered', () => {
  it('says why those have no answer, and never that they have none', () => {
    assert.equal(isAsking(state), true);
    const rest = { ...state, ...unanswered(state, 'not-asked', 'You stopped it.') };
    assert.equal(isAsking(rest), false);
    assert.deepEqual(rest.sources, [
      none,
      { source: 'gdelt', state: 'not-asked', count: 0, why: 'You stopped it.' },
    ]);
  });
  it('leaves what was allowed this time to the check that takes its place on the same page', () => {
    const left = { ...state, phase: 'looking' } as const;
    assert.deepEqual(leftOver(left, state.url), ['gdelt']);
    assert.deepEqual(leftOver(left, 'https://gazette.example/b'), []);
    assert.deepEqual(leftOver({ ...left, phase: 'done' }, state.url), []);
  });
});
