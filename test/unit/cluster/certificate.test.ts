import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { diagnose } from '../../../src/lookup/cluster/diagnose.ts';
import { memoryStore } from '../../../src/lookup/door/store.ts';
import { createHttp } from '../../../src/lookup/sources/http.ts';

/** A certificate that nobody signed; null where there is no openssl to make one. */
function selfSigned(): { key: Buffer; cert: Buffer } | null {
  const folder = mkdtempSync(join(tmpdir(), 'unspin-certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const wanted = ['-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
  try {
    execFileSync('openssl', ['req', '-x509', ...wanted, '-keyout', key, '-out', cert], { stdio: 'ignore' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const certificate = selfSigned();
const skip = certificate ? false : 'openssl is not installed';

test('a certificate that is not trusted is told from a host that is not there', { skip }, async context => {
  const server = createServer(certificate ?? {}, (_, response) => response.end('{}'));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  context.after(() => server.close());
  const host = `localhost:${(server.address() as AddressInfo).port}`;
  const address = `https://${host}`;
  const http = createHttp({ store: memoryStore(), now: Date.now, configured: () => new Set([address]) });
  const config = { address, index: 'stories', scheme: 'none', secret: '' } as const;
  const diagnosis = await diagnose(config, http, AbortSignal.timeout(10_000));
  assert.deepEqual(diagnosis, {
    ok: false,
    why: `${host} shows a certificate that is not trusted here. Let this computer trust the authority that signed it, or give the server a certificate of a public one.`,
  });
});
