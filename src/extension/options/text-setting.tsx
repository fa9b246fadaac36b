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
  const [refused, setRefused] = useState(false);
  const change = (typed: string) => {
    const accepted = accept ? accept(typed.trim()) : typed.trim();
    setRefused(accepted === null);
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
    value,
    'aria-invalid': refused,
    onChange: (event: { currentTarget: HTMLInputElement }) => change(event.currentTarget.value),
  };
  return (
    <div class="setting">
      <label class="label" for={id}>
        {label}
      </label>
      {isSecret ? <input {...field} type="password" /> : <input {...field} type="text" />}
      <span class="small" role="status">
        {refused && refusal}
      </span>
    </div>
  );
}
