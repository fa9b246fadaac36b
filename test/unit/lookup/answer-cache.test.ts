import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { answerCache } from '../../../src/lookup/door/answer-cache.ts';
import { memoryStore, type Store } from '../../../src/lookup/door/store.ts';

const answer = (text: string, at = 0) => ({ url: 'https://a.example/', status: 200, headers: {}, text, at });
const HOUR = 3600_000;

suite('the cache of answers', () => {
  test('stays within its size, forgetting the oldest', async () => {
    const cache = answerCache(memoryStore(), () => 0);
    const large = 'x'.repeat(250_000);
    for (let i = 0; i < 10; i++) await cache.put(`question ${i}`, answer(large));
    const kept = await Promise.all([0, 3, 5, 9].map(i => cache.get(`question ${i}`, HOUR)));
    assert.deepEqual(kept.map(Boolean), [false, false, true, true]);
  });

  test('forgets nothing when many answers come at once', async () => {
    const store = memoryStore();
    const cache = answerCache(store, () => 0);
    await Promise.all(Array.from({ length: 20 }, (_, i) => cache.put(`question ${i}`, answer('short'))));
    assert.equal(((await store.read('answers')) as unknown[]).length, 20);
  });

  test('forgets nothing when several doors keep answers in one store', async () => {
    const store = memoryStore();
    const doors = [answerCache(store, () => 0), answerCache(store, () => 0)];
    await Promise.all(doors.map((cache, i) => cache.put(`question ${i}`, answer('short'))));
    assert.equal(((await store.read('answers')) as unknown[]).length, 2);
  });

  test('does not keep one answer that would crowd out the others', async () => {
    const cache = answerCache(memoryStore(), () => 0);
    await cache.put('large', answer('x'.repeat(400_000)));
    assert.equal(await cache.get('large', HOUR), undefined);
  });

  test('does not give an answer from the future, nor one that storage has spoilt', async () => {
    const store = memoryStore();
    const cache = answerCache(store, () => 1000);
    await cache.put('later', answer('x', 2000));
    await store.write('answer:spoilt', { url: 7 });
    assert.equal(await cache.get('later', HOUR), undefined);
    assert.equal(await cache.get('spoilt', HOUR), undefined);
  });

  test('costs nothing but speed when storage is full', async () => {
    const full: Store = { read: async () => undefined, write: () => Promise.reject(new Error('quota')) };
    const cache = answerCache(full, () => 0);
    await cache.put('question', answer('x'));
    assert.equal(await cache.get('question', HOUR), undefined);
  });
});
