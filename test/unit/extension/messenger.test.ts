import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import * as v from 'valibot';
import { deliver, OWN_BASE, OWN_ID, POPUP } from './fake-browser.ts';

const { answer, ask, NobodyError, RefusedError, senderKind } = await import(
  '../../../src/extension/browser/messenger.ts'
);

const IN_PAGE = { id: OWN_ID, url: 'https://news.example/story', tab: { id: 7 } };
const own = {
  name: 'test-own',
  from: 'own' as const,
  calls: { double: { asks: v.object({ n: v.number() }), answers: v.number() } },
};
const fromPage = {
  name: 'test-page',
  from: 'content' as const,
  calls: { tell: { asks: v.object({ id: v.string() }), answers: v.nullable(v.number()) } },
};

describe('who is who', () => {
  it('knows our pages, also in a tab, by their address', () => {
    assert.equal(senderKind({ ...POPUP, tab: { id: 1 } }, OWN_ID, OWN_BASE), 'own');
  });
  it('knows our script in a page by its tab', () => {
    assert.equal(senderKind(IN_PAGE, OWN_ID, OWN_BASE), 'content');
  });
  it('does not know other extensions, nor addresses that merely begin like ours', () => {
    assert.equal(senderKind({ ...POPUP, id: 'other@test' }, OWN_ID, OWN_BASE), null);
    assert.equal(senderKind({ id: OWN_ID, url: 'moz-extension://7c1f.example/' }, OWN_ID, OWN_BASE), null);
  });
});

describe('asking and answering', () => {
  let doubled: number[] = [];
  beforeEach(() => {
    doubled = [];
  });
  answer(own, {
    double: ({ n }) => {
      doubled.push(n);
      if (n < 0) throw new Error('Only what is there can be doubled.');
      return n * 2;
    },
  });
  answer(fromPage, { tell: (_, { tabId }) => tabId });

  it('brings the answer back', async () => {
    assert.equal(await ask('extension', own, 'double', { n: 21 }), 42);
  });
  it('brings a refusal back as its sentence', async () => {
    await assert.rejects(ask('extension', own, 'double', { n: -1 }), error => {
      return error instanceof RefusedError && error.message === 'Only what is there can be doubled.';
    });
  });
  it('says when nobody is there to answer', async () => {
    const unheard = { ...own, name: 'test-nobody' };
    await assert.rejects(ask('extension', unheard, 'double', { n: 1 }), NobodyError);
  });
  it('never lets a script in a page ask what only our pages may', async () => {
    const message = { contract: 'test-own', method: 'double', asked: { n: 1 } };
    await assert.rejects(deliver(message, IN_PAGE), /Receiving end/);
    assert.deepEqual(doubled, []);
  });
  it('never lets our pages speak as a page', async () => {
    await assert.rejects(
      deliver({ contract: 'test-page', method: 'tell', asked: { id: 'x' } }, POPUP),
      /Receiving end/,
    );
  });
  it('names the tab as the browser does, whatever the message says', async () => {
    const message = { contract: 'test-page', method: 'tell', asked: { id: 'x', tabId: 99 }, tabId: 99 };
    assert.deepEqual(await deliver(message, IN_PAGE), { ok: true, answer: 7 });
  });
  it('refuses a payload of another shape before any method sees it', async () => {
    const reply = await deliver({ contract: 'test-own', method: 'double', asked: { n: '1' } }, POPUP);
    assert.equal((reply as { ok: boolean }).ok, false);
    assert.deepEqual(doubled, []);
  });
  it('does not answer methods that every object has', async () => {
    const message = { contract: 'test-own', method: 'constructor', asked: {} };
    await assert.rejects(deliver(message, POPUP), /Receiving end/);
  });
  it('refuses an answer of another shape', async () => {
    const lying = { ...own, calls: { double: { asks: own.calls.double.asks, answers: v.string() } } };
    await assert.rejects(ask('extension', lying, 'double', { n: 1 }), v.ValiError);
  });
});

describe('the contracts', async () => {
  const { background, content, parser, reported } = await import(
    '../../../src/extension/browser/messages.ts'
  );
  it('let a page ask for two things only', () => {
    assert.deepEqual(Object.keys(reported.calls), ['addressChanged', 'dismissed']);
    assert.equal(reported.from, 'content');
    for (const contract of [background, content, parser]) assert.equal(contract.from, 'own');
  });
  it('take nothing for an answer where there is none, also after JSON has made it null', () => {
    assert.equal(v.parse(background.calls.clear.answers, null), undefined);
    assert.equal(v.parse(background.calls.clear.answers, undefined), undefined);
  });
});
