import { text } from '../browser/text.ts';
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
import { useSettings } from './use-stored.ts';

/** All that the reader can decide, and take back. */
export function Options() {
  const [settings, change] = useSettings();
  if (!settings) return null;
  return (
    <main class="options">
      <h1>{text('optionsTitle')}</h1>
      <a href="welcome.html">{text('firstSteps')}</a>
      <Network settings={settings} change={change} />
      <Services settings={settings} change={change} />
      <ClusterSection settings={settings} change={change} />
      <AutoSites settings={settings} change={change} />
      <Permissions />
      <FeedsSection network={settings.network} />
      <LibrarySection settings={settings} change={change} />
      <SetAside />
      <Appearance settings={settings} change={change} />
      <Diagnostics settings={settings} change={change} />
    </main>
  );
}
