import { type Dismissal, dismissals } from '../browser/dismissals.ts';
import { saveJson } from '../browser/save-file.ts';
import { text } from '../browser/text.ts';
import { useStored } from './use-stored.ts';

/** What the reader called no alteration, to look through, export, and take back. */
export function SetAside() {
  const all = useStored(dismissals);
  if (!all) return null;
  const takeBack = (gone: Dismissal) => void dismissals.set(all.filter(one => one !== gone));
  return (
    <section>
      <h2>{text('setAsideTitle')}</h2>
      {all.length === 0 && <p class="soft">{text('setAsideNone')}</p>}
      <ul class="rows">
        {[...all].reverse().map(one => (
          <li key={`${one.story} ${one.findingId}`}>
            <span>
              {one.was && (
                <del>
                  <bdi>{one.was}</bdi>
                </del>
              )}{' '}
              {one.text && (
                <b>
                  <bdi>{one.text}</bdi>
                </b>
              )}
              <small class="soft">
                {' '}
                {text(`reason_${one.reason}`)} · <bdi>{one.story}</bdi>
              </small>
            </span>
            <button type="button" class="button" onClick={() => takeBack(one)}>
              {text('restoreFinding')}
            </button>
          </li>
        ))}
      </ul>
      {all.length > 0 && (
        <div class="row">
          <button type="button" class="button" onClick={() => saveJson('unspin-set-aside.json', all)}>
            {text('exportList')}
          </button>
          <button type="button" class="button" onClick={() => void dismissals.set([])}>
            {text('takeAllBack')}
          </button>
        </div>
      )}
    </section>
  );
}
