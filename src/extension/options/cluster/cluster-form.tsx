import * as v from 'valibot';
import {
  type ClusterConfig,
  ClusterConfigSchema,
  FIRST_INDEX,
} from '../../../lookup/cluster/cluster-config.ts';
import { type TextName, text } from '../../browser/text.ts';

const SCHEMES: readonly (readonly [ClusterConfig['scheme'], TextName])[] = [
  ['none', 'clusterSchemeNone'],
  ['basic', 'clusterSchemeBasic'],
  ['apikey', 'clusterSchemeApiKey'],
];

/** The cluster that was typed; an empty secret keeps the one stored for the same address. Null for what is none. */
function configFrom(form: HTMLFormElement, before: ClusterConfig | null): ClusterConfig | null {
  const typed = Object.fromEntries(new FormData(form));
  const address = String(typed.address)
    .trim()
    .replace(/(?<!\/)\/+$/, '');
  const { scheme } = typed;
  const kept = before?.address === address && before.scheme === scheme ? before.secret : '';
  const secret = scheme === 'none' ? '' : String(typed.secret).trim() || kept;
  const config = { address, index: String(typed.index).trim(), scheme, secret };
  const parsed = v.safeParse(ClusterConfigSchema, config);
  return parsed.success ? parsed.output : null;
}

interface ClusterFormProps {
  readonly cluster: ClusterConfig | null;
  /** Called in the reader's click, with null for what cannot be a cluster. */
  readonly onSave: (cluster: ClusterConfig | null) => void;
}

/** Where the cluster is and how to sign in. The secret is never shown again. */
export function ClusterForm({ cluster, onSave }: ClusterFormProps) {
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (form instanceof HTMLFormElement) onSave(configFrom(form, cluster));
  };
  const plain = { class: 'field', dir: 'ltr', autocomplete: 'off', spellcheck: false } as const;
  return (
    <form class="add" onSubmit={save}>
      <label>
        <span class="label">{text('clusterAddress')}</span>
        <input
          {...plain}
          name="address"
          type="url"
          required
          placeholder="https://"
          defaultValue={cluster?.address ?? ''}
        />
      </label>
      <label>
        <span class="label">{text('clusterIndex')}</span>
        <input
          {...plain}
          name="index"
          required
          maxLength={200}
          defaultValue={cluster?.index ?? FIRST_INDEX}
        />
      </label>
      <label>
        <span class="label">{text('clusterScheme')}</span>
        <select class="field" name="scheme" defaultValue={cluster?.scheme ?? 'none'}>
          {SCHEMES.map(([scheme, name]) => (
            <option key={scheme} value={scheme} selected={scheme === (cluster?.scheme ?? 'none')}>
              {text(name)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="label">{text('clusterSecret')}</span>
        <input {...plain} name="secret" type="password" maxLength={4000} />
        {cluster?.secret && <span class="soft small">{text('clusterSecretKept')}</span>}
      </label>
      <button type="submit" class="button">
        {text('clusterSave')}
      </button>
    </form>
  );
}
