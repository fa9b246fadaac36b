import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { ARQUIVO_PT, ArchiveConfigSchema } from '../../lookup/sources/archive-config.ts';
import { text } from '../browser/text.ts';
import { archiveId } from './archive-id.ts';
import type { SectionProps } from './use-stored.ts';

/** Web archives that the reader adds: another country's, or a newsroom's own. */
export function Archives({ settings, change }: SectionProps) {
  const [says, setSays] = useState('');
  const { archives } = settings;
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const { name, base, kind } = Object.fromEntries(new FormData(form));
    const id = archiveId(String(name), String(base));
    const parsed = v.safeParse(ArchiveConfigSchema, {
      id,
      name,
      kind,
      base: String(base).replace(/(?<!\/)\/+$/, ''),
    });
    setSays(parsed.success ? '' : text('badOrigin'));
    if (!parsed.success) return;
    change({ archives: [...archives.filter(archive => archive.id !== id), parsed.output] });
    form.reset();
  };
  const hasArquivo = archives.some(archive => archive.id === ARQUIVO_PT.id);
  return (
    <>
      <h3>{text('archivesTitle')}</h3>
      <ul class="rows">
        {archives.map(archive => (
          <li key={archive.id}>
            <span>
              {archive.name} <span class="soft">{archive.base}</span>
            </span>
            <button
              type="button"
              class="button"
              onClick={() => change({ archives: archives.filter(one => one !== archive) })}
            >
              {text('archiveRemove')}
            </button>
          </li>
        ))}
      </ul>
      {!hasArquivo && (
        <button type="button" class="button" onClick={() => change({ archives: [...archives, ARQUIVO_PT] })}>
          {text('archiveAddNamed', ARQUIVO_PT.name)}
        </button>
      )}
      <details class="more">
        <summary>{text('archiveAdd')}</summary>
        <form class="add" onSubmit={add}>
          <label>
            <span class="label">{text('archiveName')}</span>
            <input class="field" name="name" required maxLength={80} />
          </label>
          <label>
            <span class="label">{text('archiveAddress')}</span>
            <input class="field" name="base" type="url" dir="ltr" required placeholder="https://" />
          </label>
          <label>
            <span class="label">{text('archiveKind')}</span>
            <select class="field" name="kind">
              <option value="wayback">{text('archiveWayback')}</option>
              <option value="memento">{text('archiveMemento')}</option>
            </select>
          </label>
          <button type="submit" class="button">
            {text('archiveAdd')}
          </button>
        </form>
      </details>
      <p role="status">{says}</p>
    </>
  );
}
