import { useEffect, useRef } from 'preact/hooks';
import { type TextName, text } from '../../browser/text.ts';
import { WithAddress } from './with-address.tsx';
import { WithFile } from './with-file.tsx';
import { WithKept } from './with-kept.tsx';
import { WithTab } from './with-tab.tsx';
import { WithText } from './with-text.tsx';

const WAYS = {
  tab: 'compareTab',
  address: 'compareAddress',
  paste: 'comparePaste',
  kept: 'compareKept',
  file: 'compareFile',
} as const satisfies Record<string, TextName>;

/** A way to give another version of the story. */
export type Way = keyof typeof WAYS;

const ORDER: readonly Way[] = ['tab', 'address', 'paste', 'kept', 'file'];

interface CompareProps {
  readonly tabId: number;
  readonly inTab: boolean;
  readonly way: Way;
  readonly onWay: (way: Way | null) => void;
}

/** Lets the reader give another version of the story. Done closes it: the result above speaks. */
export function Compare({ tabId, inTab, way, onWay }: CompareProps) {
  const done = () => onWay(null);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.scrollIntoView({ block: 'center' }), []);
  return (
    <div class="compare" ref={panel}>
      <fieldset class="ways">
        <legend class="label">{text('compareTitle')}</legend>
        {ORDER.map(one => (
          <label key={one} class="chip">
            <input type="radio" name="way" class="unseen" checked={one === way} onChange={() => onWay(one)} />
            <span>{text(WAYS[one])}</span>
          </label>
        ))}
      </fieldset>
      {way === 'tab' && <WithTab tabId={tabId} onDone={done} />}
      {way === 'address' && <WithAddress tabId={tabId} onDone={done} />}
      {way === 'paste' && <WithText tabId={tabId} onDone={done} />}
      {way === 'kept' && <WithKept tabId={tabId} onDone={done} />}
      {way === 'file' && <WithFile tabId={tabId} inTab={inTab} onDone={done} />}
    </div>
  );
}
