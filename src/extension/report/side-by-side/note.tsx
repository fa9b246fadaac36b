import type { Finding, FindingKind } from '../../../story/finding.ts';
import { text } from '../../browser/text.ts';

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
      {isShort && <Words finding={finding} />}
      {!saysAll && <p dir="auto">{why}</p>}
      {isSetAside && <p class="soft">{text('noteSetAside')}</p>}
    </article>
  );
}

/** What became what; of a text alone what likely stood there. */
function Words({ finding: { text: here, was, versionId } }: { readonly finding: Finding }) {
  if (versionId === null)
    return (
      <p class="note-words" dir="auto">
        {text('likelyWas')} <b>{was}</b>
      </p>
    );
  return (
    <p class="note-words" dir="auto">
      <del>{was}</del> <span aria-hidden="true">→</span> <ins>{here}</ins>
    </p>
  );
}
