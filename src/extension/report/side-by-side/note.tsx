import type { Finding, FindingKind } from '../../../story/finding.ts';
import { text } from '../../browser/text.ts';
import { Wordings } from '../../browser/wordings.tsx';

interface NoteProps {
  readonly finding: Finding;
  readonly isSetAside: boolean;
}

/** Longer passages stand beside the note, marked. Characters. */
const LONGEST_SHOWN = 60;

/** Kinds of which heading and words say all that there is to say. */
const PLAIN: ReadonlySet<FindingKind> = new Set(['number', 'date', 'name', 'quote', 'synonym', 'term']);

/** What was found, beside its sentence, and an address to point others to it. */
export function Note({ finding, isSetAside }: NoteProps) {
  const { id, kind, severity, was, why } = finding;
  const isShort = [finding.text, was ?? ''].every(words => words.length > 0 && words.length <= LONGEST_SHOWN);
  const saysAll = isShort && PLAIN.has(kind);
  return (
    <article
      id={id}
      class={`note note--${isSetAside ? 'aside' : severity}`}
      data-finding={id}
      tabIndex={-1}
      aria-labelledby={`${id}-kind`}
    >
      <h3 id={`${id}-kind`} class="note-kind">
        <a href={`#${id}`} title={text('noteLink')}>
          {text(`kind_${kind}`)}
        </a>
      </h3>
      {isShort && (
        <p dir="auto">
          <Wordings finding={finding} />
        </p>
      )}
      {!saysAll && <p dir="auto">{why}</p>}
      {isSetAside && <p class="soft">{text('noteSetAside')}</p>}
    </article>
  );
}
