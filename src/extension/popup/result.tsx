import { Sources } from '../browser/source-rows.tsx';
import { isWorking, type TabState } from '../browser/tab-state.ts';
import { text } from '../browser/text.ts';
import { Actions } from './actions.tsx';
import { Consent } from './consent.tsx';
import { Findings } from './findings.tsx';
import { Quotations } from './quotations.tsx';
import { quotationsBeside } from './quotations-beside.ts';
import { SearchWeb } from './search-web.tsx';
import { Skeleton } from './skeleton.tsx';
import { Trouble } from './trouble.tsx';
import type { Walk } from './use-walk.ts';
import { VerdictView } from './verdict.tsx';
import { Versions } from './versions.tsx';
import { WhatWasRead } from './what-was-read.tsx';

interface ResultProps {
  readonly tabId: number;
  readonly state: TabState;
  readonly inTab: boolean;
  readonly walk: Walk;
  /** Checks the page anew. */
  readonly onCheck: () => void;
}

/** All that is known of the tab, what matters most first. */
export function Result({ tabId, state, inTab, walk, onCheck }: ResultProps) {
  const { report, phase } = state;
  const beside = quotationsBeside(state);
  return (
    <>
      {!report && isWorking(phase) && <Skeleton />}
      {!report && phase === 'stopped' && (
        <button type="button" class="button" onClick={onCheck}>
          {text('checkAgain')}
        </button>
      )}
      <VerdictView state={state} onCheck={onCheck} />
      {state.notes.map(note => (
        <p key={note.kind} class="message small">
          {note.text}
        </p>
      ))}
      {report && (
        <>
          <Actions tabId={tabId} kept={state.kept} inTab={inTab} />
          <Trouble why={state.trouble} />
          <Findings tabId={tabId} state={state} report={report} quotations={beside} walk={walk} />
          <Consent tabId={tabId} offers={state.offers} />
          <Versions tabId={tabId} state={state} report={report} />
          <Sources state={state} />
          <Quotations
            tabId={tabId}
            rows={state.quotations.filter(row => ![...beside.values()].includes(row))}
          />
          <SearchWeb words={state.webSearch} />
          <WhatWasRead article={report.article} />
        </>
      )}
    </>
  );
}
