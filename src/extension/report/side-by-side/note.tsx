import type { ComponentChildren } from 'preact';
import type { Finding } from '../../../story/finding.ts';
import { text } from '../../browser/text.ts';
import { whyBeyond } from '../../browser/why-beyond.ts';
import { Wordings } from '../../browser/wordings.tsx';

interface NoteProps {
  readonly finding: Finding;
  /** Whether no other of its kind stands before it at this sentence: the heading of the first is theirs as well. */
  readonly isFirst: boolean;
  readonly isSetAside: boolean;
}

/** Longer passages stand beside the note, marked. Characters. */
const LONGEST_SHOWN = 60;

/** What was found, beside its sentence, and an address to point others to it. */
export function Note({ finding, isFirst, isSetAside }: NoteProps) {
  const { id, kind, severity, was, why } = finding;
  const isShort = [finding.text, was ?? ''].every(words => words.length > 0 && words.length <= LONGEST_SHOWN);
  // A page that was reworded throughout has a hundred of one kind, whose reason is the same.
  const beyond = isShort && kind === 'term' ? '' : whyBeyond(why, text);
  const isHeaded = isFirst || !isShort;
  const wordings = <Wordings finding={finding} />;
  const address = (words: ComponentChildren) => (
    <a class="note-address" href={`#${id}`} title={text('noteLink')}>
      {words}
    </a>
  );
  return (
    <article
      id={id}
      class={`note note--${isSetAside ? 'aside' : severity}`}
      data-finding={id}
      tabIndex={-1}
      aria-labelledby={`${id}-kind`}
    >
      {isHeaded ? (
        <h3 id={`${id}-kind`} class="note-kind">
          {address(text(`kind_${kind}`))}
        </h3>
      ) : (
        <h3 id={`${id}-kind`} class="unseen">
          {text(`kind_${kind}`)}
        </h3>
      )}
      {isShort && <p dir="auto">{isHeaded ? wordings : address(wordings)}</p>}
      {beyond && <p dir="auto">{beyond}</p>}
      {isSetAside && <p class="soft">{text('noteSetAside')}</p>}
    </article>
  );
}
