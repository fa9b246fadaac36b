import type { Span } from '../../../story/span.ts';
import { type Mark, pieces } from './pieces.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly span: Span;
  readonly marks: readonly Mark[];
  /** Findings that the reader called no alteration. */
  readonly setAside: ReadonlySet<string>;
}

/** A stretch of a text with the places marked in which something was found. */
export function MarkedText({ text, span, marks, setAside }: MarkedTextProps) {
  return (
    <>
      {pieces(text, span, marks).map(({ text: words, finding }, index) =>
        finding ? (
          <mark
            key={index}
            class={`mark mark--${setAside.has(finding.id) ? 'aside' : finding.severity}`}
            data-finding={finding.id}
          >
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </>
  );
}
