import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import {
  admit,
  afterRefusal,
  freshHost,
  type HostState,
  type Pace,
} from '../../../src/lookup/door/host-pace.ts';
import { ARCHIVE_PACE } from '../../../src/lookup/sources/archive.ts';
import { GDELT_PACE } from '../../../src/lookup/sources/gdelt.ts';

/** When questions leave that are put at these moments, milliseconds after one another. */
function leaving(gaps: readonly number[], pace: Pace): number[] {
  let now = 0;
  let state: HostState = freshHost(pace, now);
  const times: number[] = [];
  for (const gap of gaps) {
    now += gap;
    const admission = admit(state, pace, now);
    if (admission.kind === 'rest') continue;
    state = admission.state;
    times.push(now + admission.waitMs);
  }
  return times;
}

/** The most that fall into any stretch of this length. */
const most = (times: readonly number[], length: number): number =>
  Math.max(0, ...times.map(start => times.filter(at => at >= start && at < start + length).length));

const eagerReader = fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 60 });

suite('a host is never asked faster than it allows, however often the reader clicks', () => {
  test('the Internet Archive: 30 questions in no minute', () => {
    fc.assert(fc.property(eagerReader, gaps => most(leaving(gaps, ARCHIVE_PACE), 60_000) <= 30));
  });

  test('GDELT: two questions in no five seconds', () => {
    fc.assert(fc.property(eagerReader, gaps => most(leaving(gaps, GDELT_PACE), 5000) <= 1));
  });

  test('and nobody waits longer than was promised', () => {
    const waits = (gaps: readonly number[]) => {
      let now = 0;
      let state = freshHost(ARCHIVE_PACE, now);
      return gaps.map(gap => {
        now += gap;
        const admission = admit(state, ARCHIVE_PACE, now);
        if (admission.kind === 'rest') return 0;
        state = admission.state;
        return admission.waitMs;
      });
    };
    fc.assert(fc.property(eagerReader, gaps => Math.max(0, ...waits(gaps)) <= ARCHIVE_PACE.maxWaitMs));
  });

  test('a host that refuses for ever is still asked every six hours', () => {
    let state = freshHost(GDELT_PACE, 0);
    for (let time = 0; time < 50; time++) state = afterRefusal(state, GDELT_PACE, 0);
    assert.equal(state.restUntil, 6 * 3600_000);
  });
});
