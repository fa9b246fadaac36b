import { text } from '../../browser/text.ts';

interface Choice {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}

interface ChoicesProps {
  readonly choices: readonly Choice[];
  readonly busy: boolean;
  readonly onChoose: (id: string) => void;
}

/** Articles or tabs to compare with; a press compares. */
export function Choices({ choices, busy, onChoose }: ChoicesProps) {
  return (
    <ul class="choices">
      {choices.map(({ id, title, detail }) => (
        <li key={id}>
          <button type="button" class="choice" disabled={busy} onClick={() => onChoose(id)}>
            <span class="choice-title">{title || text('untitled')}</span>
            {detail && <span class="soft small">{detail}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
