import { useState } from 'preact/hooks';
import type { ClusterConfig } from '../../../lookup/cluster/cluster-config.ts';
import type { Diagnosis } from '../../../lookup/cluster/diagnose.ts';
import { background } from '../../browser/messages.ts';
import { ask } from '../../browser/messenger.ts';
import { sitesOf } from '../../browser/permissions.ts';
import { counted, text } from '../../browser/text.ts';
import { requestAskingHere } from '../request.ts';
import type { SectionProps } from '../use-stored.ts';
import { ClusterForm } from './cluster-form.tsx';

const inWords = (diagnosis: Diagnosis): string =>
  diagnosis.ok
    ? counted('clusterWorks', diagnosis.stories, diagnosis.engine ?? text('clusterEngine'))
    : diagnosis.why;

/** A newsroom's own Elasticsearch or OpenSearch: set up, tried, and taken away again. */
export function ClusterSection({ settings, change }: SectionProps) {
  const [says, setSays] = useState('');
  const { cluster } = settings;
  const tell = (work: Promise<string>) => {
    setSays(text('clusterTesting'));
    work.then(setSays, (error: Error) => setSays(error.message));
  };
  const test = async () => inWords(await ask('extension', background, 'testCluster', undefined));
  const saveAndTest = async (config: ClusterConfig, granted: Promise<boolean>) => {
    // Written before it is tested: the background reads the settings.
    if (!(await change({ cluster: config }))) return '';
    return (await granted) ? test() : text('clusterNotAllowed');
  };
  const save = (config: ClusterConfig | null) => {
    if (!config) return setSays(text('clusterBadAddress'));
    // In the click itself, and for this address alone.
    tell(saveAndTest(config, requestAskingHere(sitesOf([config.address]))));
  };
  const remove = () => {
    change({ cluster: null });
    setSays('');
  };
  return (
    <section>
      <h2>{text('clusterTitle')}</h2>
      <p class="soft">{text('clusterWhy')}</p>
      <ClusterForm key={cluster?.address ?? ''} cluster={cluster} onSave={save} />
      {cluster && (
        <div class="row">
          <button type="button" class="button" onClick={() => tell(test())}>
            {text('clusterTest')}
          </button>
          <button type="button" class="button" onClick={remove}>
            {text('clusterRemove')}
          </button>
        </div>
      )}
      <p role="status">{says}</p>
    </section>
  );
}
