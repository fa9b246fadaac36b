import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { StoryLine } from '../lookup/cluster/batches.ts';
import { type ClusterConfig, clusterHost, isClusterAddress } from '../lookup/cluster/cluster-config.ts';
import { type IndexProgress, indexStories } from '../lookup/cluster/index-stories.ts';
import { prepareIndex } from '../lookup/cluster/prepare-index.ts';
import type { Http } from '../lookup/door/http-request.ts';
import { LookupError } from '../lookup/door/lookup-error.ts';
import { memoryStore } from '../lookup/door/store.ts';
import { createHttp } from '../lookup/sources/http.ts';
import { KEY_VARIABLE, readClusterKey } from './cluster-key.ts';
import type { IndexCommand } from './command.ts';
import { Refusal, sentenceOf } from './failure.ts';
import { type ExitStatus, type Io, write } from './io.ts';
import { readLines } from './json-lines.ts';
import { readLibraryLine } from './line-input.ts';
import { onOneLine } from './printable.ts';
import { progressLine } from './progress-line.ts';

/** A bulk request of 4 MB may take a busy cluster a minute. */
const TIMEOUT_MS = 120_000;

async function* storiesOf(file: string): AsyncGenerator<StoryLine, void> {
  for await (const line of readLines(createReadStream(file))) {
    if ('error' in line) {
      yield { number: line.number, why: line.error.replace(/^Line \d+ /, 'It ') };
      continue;
    }
    try {
      yield { number: line.number, story: readLibraryLine(line.text) };
    } catch (error) {
      yield { number: line.number, why: sentenceOf(error) };
    }
  }
}

function configFor({ cluster, index }: IndexCommand, io: Io): ClusterConfig {
  const address = cluster.replace(/(?<!\/)\/+$/, '');
  if (URL.canParse(address) && (new URL(address).username || new URL(address).password))
    throw new Refusal(`The key does not go into the address, which is logged: put it into ${KEY_VARIABLE}.`);
  if (!isClusterAddress(address))
    throw new Refusal('A cluster’s address begins with https://, or with http:// on this machine.');
  return { address, index, ...readClusterKey(io.environment?.[KEY_VARIABLE] ?? '') };
}

/** Prepares the index; where the cluster wants a key and somebody can be asked for one, with that. */
async function openIndex(config: ClusterConfig, http: Http, { spread }: IndexCommand, io: Io) {
  try {
    return { config, isNew: await prepareIndex(config, http, spread, io.signal) };
  } catch (error) {
    const wantsKey = error instanceof LookupError && error.code === 'key-refused';
    if (!wantsKey || config.scheme !== 'none' || !io.askSecret) throw error;
    const given = await io.askSecret(`Key for ${clusterHost(config)} (user:password, or an API key): `);
    const withKey = { ...config, ...readClusterKey(given) };
    return { config: withKey, isNew: await prepareIndex(withKey, http, spread, io.signal) };
  }
}

/** `index FILE --cluster URL`: 0 when every line is in the index, 1 when some could not be put there. */
export async function indexFile(command: IndexCommand, io: Io): Promise<ExitStatus> {
  const found = await stat(command.file).catch(() => null);
  if (!found?.isFile()) throw new Refusal(`There is no file ${command.file}.`);
  const http = createHttp({
    store: memoryStore(),
    now: Date.now,
    configured: () => new Set([new URL(command.cluster).origin]),
    timeoutMs: TIMEOUT_MS,
  });
  const { config, isNew } = await openIndex(configFor(command, io), http, command, io);
  const began = performance.now();
  const line = progressLine(io.errors);
  const seconds = (): number => (performance.now() - began) / 1000;
  const count = await indexStories(() => storiesOf(command.file), config, http, {
    signal: io.signal,
    mayBeKnown: !isNew,
    onProgress: progress => line.show(inWords(progress, seconds())),
    onBadLine: ({ number, why }) => line.say(`Line ${number}: ${onOneLine(why)}`),
  }).finally(line.end);
  await write(`${inWords(count, seconds())}\n`, io);
  return count.bad ? 1 : 0;
}

const number = (count: number): string => Math.round(count).toLocaleString('en');

/** "2,127 stories indexed (1,910 a second), 3 there already, 1 bad, 40 sent again". */
function inWords({ stored, known, bad, retried }: IndexProgress, seconds: number): string {
  const rate = `${number(stored / Math.max(seconds, 0.001))} a second`;
  const parts = [
    `${number(stored)} stories indexed (${rate})`,
    known && `${number(known)} there already`,
    bad && `${number(bad)} could not be indexed`,
    retried && `${number(retried)} sent again`,
  ];
  return parts.filter(Boolean).join(', ');
}
