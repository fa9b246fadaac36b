import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { StepError } from '../../setup/step.ts';

/**
 * OpenSearch without plugins, as the project publishes it for integration tests: 56 MB, Apache 2.0, Java 11 or later.
 * It is the last 2.x, so that Debian 12's Java 17 runs it (3.x needs Java 21).
 */
const VERSION = '2.19.6';
const ARCHIVE = `https://repo.maven.apache.org/maven2/org/opensearch/distribution/integ-test-zip/opensearch/${VERSION}/opensearch-${VERSION}.zip`;
const SHA512 =
  '8adbfaa13162b8d42b388ece6b39bfb7f1a349ab9c128d4eced78ba1dd43b5a10850b43b8aac19fa5ab11f4d5c355ddf6f6617514d6112b0936a1903005d1d36';

/** What a mirror may take to send it, in milliseconds. */
const DOWNLOAD_MS = 120_000;

async function download(): Promise<Uint8Array> {
  const response = await fetch(ARCHIVE, { signal: AbortSignal.timeout(DOWNLOAD_MS) });
  if (!response.ok) throw new StepError(`Maven Central answered ${response.status} for ${ARCHIVE}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const digest = createHash('sha512').update(bytes).digest('hex');
  if (digest !== SHA512) throw new StepError(`${ARCHIVE} is not the file it was`);
  return bytes;
}

/** The folder OpenSearch lies in, downloaded into the temporary folder the first time. */
export async function haveEngine(): Promise<string> {
  const home = path.join(tmpdir(), 'unspin-opensearch', VERSION);
  if (existsSync(home)) return home;
  console.log(`Downloading OpenSearch ${VERSION} from Maven Central …`);
  const unpacking = `${home}.${process.pid}`;
  for (const [name, bytes] of Object.entries(unzipSync(await download()))) {
    // Without the folder that the whole archive stands in.
    const file = path.join(unpacking, name.slice(name.indexOf('/') + 1));
    const isFolder = name.endsWith('/');
    await mkdir(isFolder ? file : path.dirname(file), { recursive: true });
    if (!isFolder) await writeFile(file, bytes);
  }
  // Whole or not at all; another run may have been quicker.
  await rename(unpacking, home).catch(() => rm(unpacking, { recursive: true }));
  return home;
}
