import { useId, useState } from 'preact/hooks';

interface TextSettingProps {
  readonly label: string;
  /** Not to be read over the reader's shoulder. */
  readonly isSecret?: boolean;
  readonly value: string;
  /** What is stored for what was typed; null refuses it. */
  readonly accept?: (typed: string) => string | null;
  readonly refusal?: string;
  readonly onChange: (value: string) => void;
}

/** A setting in words, stored when the field is left. */
export function TextSetting({
  label,
  isSecret = false,
  value,
  accept,
  refusal = '',
  onChange,
}: TextSettingProps) {
  /** What was typed and refused: it stays, to be mended. */
  const [refused, setRefused] = useState<string | null>(null);
  const change = (typed: string) => {
    const accepted = accept ? accept(typed.trim()) : typed.trim();
    setRefused(accepted === null ? typed : null);
    if (accepted !== null && accepted !== value) onChange(accepted);
  };
  const id = useId();
  const field = {
    id,
    class: 'field',
    // Keys and addresses.
    dir: 'ltr' as const,
    autocomplete: 'off',
    spellcheck: false,
    value: refused ?? value,
    'aria-invalid': refused !== null,
    onChange: (event: { currentTarget: HTMLInputElement }) => change(event.currentTarget.value),
  };
  return (
    <div class="setting">
      <label class="label" for={id}>
        {label}
      </label>
      {isSecret ? <input {...field} type="password" /> : <input {...field} type="text" />}
      <span class="small" role="status">
        {refused !== null && refusal}
      </span>
    </div>
  );
}
