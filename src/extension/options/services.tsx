import { text } from '../browser/text.ts';
import { Archives } from './archives.tsx';
import { TextSetting } from './text-setting.tsx';
import type { SectionProps } from './use-stored.ts';

/** "https://news.example" of an address; null for what is none. Empty stays empty. */
function originOf(typed: string): string | null {
  if (!typed) return '';
  return URL.canParse(typed) && /^https?:/.test(typed) ? new URL(typed).origin : null;
}

/** Keys, mirrors and archives of the reader's own. */
export function Services({ settings, change }: SectionProps) {
  const { keys, gdeltMirror } = settings;
  return (
    <section>
      <h2>{text('servicesTitle')}</h2>
      <p class="soft">{text('servicesWhy')}</p>
      <TextSetting
        label={text('keyGuardian')}
        isSecret
        value={keys.guardian}
        onChange={guardian => change({ keys: { ...keys, guardian } })}
      />
      <TextSetting
        label={text('keyBrave')}
        isSecret
        value={keys.brave}
        onChange={brave => change({ keys: { ...keys, brave } })}
      />
      <TextSetting
        label={text('gdeltMirror')}
        value={gdeltMirror}
        accept={originOf}
        refusal={text('badOrigin')}
        onChange={origin => change({ gdeltMirror: origin })}
      />
      <Archives settings={settings} change={change} />
    </section>
  );
}
