import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Finding, Severity } from '../../../src/story/finding.ts';
import './fake-browser.ts';

const { badgeOf } = await import('../../../src/extension/background/tab/badge.ts');
const { FIRST_STATE } = await import('../../../src/extension/browser/tab-state.ts');

const finding = (id: string, severity: Severity): Finding => ({
  id,
  kind: severity === 'meaning' ? 'number' : 'synonym',
  severity,
  start: 0,
  end: 2,
  text: '14',
  was: '40',
  versionId: 'v',
  confidence: 1,
  why: '',
});
const stateWith = (findings: readonly Finding[], dismissed: readonly string[] = []) => ({
  ...FIRST_STATE,
  phase: 'done' as const,
  dismissed,
  report: {
    schema: 'unspin-report/1' as const,
    article: { title: '', language: 'en', text: '14', sentences: [] },
    verdict: { kind: 'altered' as const, summary: '', reasons: [] },
    spin: { score: 0, backTranslation: 0 },
    versions: [],
    findings,
    lineage: { original: null, confidence: 0, edges: [], evidence: [] },
    sources: [],
  },
});

describe('the toolbar', () => {
  it('counts the changes of meaning, without those set aside', () => {
    const findings = [finding('a', 'meaning'), finding('b', 'meaning'), finding('c', 'wording')];
    assert.equal(badgeOf(stateWith(findings)).mark, '2');
    assert.deepEqual(badgeOf(stateWith(findings, ['a'])), {
      picture: 'changed',
      mark: '1',
      title: 'Unspin: 1 change of meaning',
    });
  });
  it('tells mere rewording apart', () => {
    assert.deepEqual(badgeOf(stateWith([finding('c', 'wording')])), {
      picture: 'reworded',
      mark: '',
      title: 'Unspin: 1 place worth a look',
    });
  });
  it('never calls a page clean', () => {
    const { picture, title } = badgeOf(stateWith([]));
    assert.equal(picture, 'nothing');
    assert.match(title, /not the same as clean/);
  });
  it('says why a page was not read', () => {
    const state = { ...FIRST_STATE, phase: 'unreadable' as const, why: 'This is a list of headlines.' };
    assert.deepEqual(badgeOf(state), {
      picture: 'unreadable',
      mark: '',
      title: 'This is a list of headlines.',
    });
  });
  it('does not say that it is checking once the reader has stopped the check', () => {
    const stopped = badgeOf({ ...FIRST_STATE, phase: 'stopped' });
    assert.deepEqual(stopped, { picture: 'icon', mark: '', title: 'Unspin: check this page' });
    const reading = badgeOf({ ...FIRST_STATE, phase: 'reading' });
    assert.deepEqual(reading, { picture: 'icon', mark: '…', title: 'Unspin is checking this page' });
  });
  it('is bare where nothing was checked', () => {
    assert.deepEqual(badgeOf(null), { picture: 'icon', mark: '', title: 'Unspin: check this page' });
  });
  it('shows a drawing of its own for every outcome', () => {
    const drawn = readdirSync(new URL('../../../icons/', import.meta.url));
    const outcomes = [
      stateWith([finding('a', 'meaning')]),
      stateWith([finding('c', 'wording')]),
      stateWith([]),
      { ...FIRST_STATE, phase: 'unreadable' as const },
    ].map(state => `${badgeOf(state).picture}.svg`);
    assert.equal(new Set(outcomes).size, 4);
    assert.deepEqual(
      outcomes.filter(file => !drawn.includes(file)),
      [],
    );
  });
  it('stays short', () => {
    const many = Array.from({ length: 120 }, (_, at) => finding(String(at), 'meaning'));
    assert.equal(badgeOf(stateWith(many)).mark, '99+');
  });
});
