import type { JSX } from 'preact';
import { type TextName, text } from '../browser/text.ts';
import { Appearance } from './appearance.tsx';
import { AutoSites } from './auto-sites.tsx';
import { ClusterSection } from './cluster/cluster-section.tsx';
import { Diagnostics } from './diagnostics.tsx';
import { FeedsSection } from './feeds/feeds-section.tsx';
import { LibrarySection } from './library/library-section.tsx';
import { Network } from './network.tsx';
import { Permissions } from './permissions.tsx';
import { Services } from './services.tsx';
import { SetAside } from './set-aside.tsx';
import { type SectionProps, useSettings } from './use-stored.ts';

interface Part {
  /** The heading that the part begins with. */
  readonly title: TextName;
  readonly View: (props: SectionProps) => JSX.Element | null;
}

/** What every reader may want to change first, what few will need last. */
const PARTS: readonly Part[] = [
  { title: 'networkTitle', View: Network },
  { title: 'appearanceTitle', View: Appearance },
  { title: 'libraryTitle', View: LibrarySection },
  { title: 'feedsTitle', View: ({ settings }) => <FeedsSection network={settings.network} /> },
  { title: 'autoTitle', View: AutoSites },
  { title: 'setAsideTitle', View: SetAside },
  { title: 'permissionsTitle', View: Permissions },
  { title: 'servicesTitle', View: Services },
  { title: 'clusterTitle', View: ClusterSection },
  { title: 'diagnosticsTitle', View: Diagnostics },
];

/** All that the reader can decide, and take back. Wide windows show the way to each part beside them all. */
export function Options() {
  const [settings, change, trouble] = useSettings();
  if (!settings) return null;
  return (
    <div class="desk">
      <nav class="index" aria-label={text('optionsTitle')}>
        <ul>
          {PARTS.map(({ title }) => (
            <li key={title}>
              <a href={`#${title}`}>{text(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="options">
        <h1>{text('optionsTitle')}</h1>
        <a href="welcome.html">{text('firstSteps')}</a>
        {trouble.why !== null && (
          <p class="trouble" role="alert">
            {text('troubleTitle')}: {trouble.why}
          </p>
        )}
        {PARTS.map(({ title, View }) => (
          // After a change that was not stored all is drawn anew: fields show what holds.
          <div key={`${title} ${trouble.times}`} id={title}>
            <View settings={settings} change={change} />
          </div>
        ))}
      </main>
    </div>
  );
}
