import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ClusterConfig } from '../../../src/lookup/cluster/cluster-config.ts';
import type { Http } from '../../../src/lookup/door/http-request.ts';
import { memoryStore } from '../../../src/lookup/door/store.ts';
import { createHttp } from '../../../src/lookup/sources/http.ts';

/** A question that a server got, and what it answers: a status with JSON, or nothing at all. */
export type Script = (asked: {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly authorization: string;
}) => readonly [status: number, json: unknown] | 'hang up';

export interface FakeCluster {
  readonly config: ClusterConfig;
  readonly http: Http;
  readonly host: string;
  close(): Promise<void>;
}

/** A server on loopback that answers as a test says, for troubles that a real engine does not have on demand. */
export async function fakeCluster(script: Script, more: Partial<ClusterConfig> = {}): Promise<FakeCluster> {
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', piece => pieces.push(piece));
    request.on('end', () => {
      const answer = script({
        method: request.method ?? '',
        path: request.url ?? '',
        body: Buffer.concat(pieces).toString(),
        authorization: request.headers.authorization ?? '',
      });
      if (answer === 'hang up') return request.socket.destroy();
      const [status, json] = answer;
      return response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    config: { address: origin, index: 'stories', scheme: 'none', secret: '', ...more },
    http: createHttp({
      store: memoryStore(),
      now: Date.now,
      configured: () => new Set([origin]),
      timeoutMs: 2000,
    }),
    host: new URL(origin).host,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** How both engines tell an error. */
export const engineError = (status: number, type: string, reason: string) =>
  [status, { error: { root_cause: [{ type, reason }], type, reason }, status }] as const;

export const ROOT = { name: 'node-1', version: { number: '8.19.2', build_flavor: 'default' } };
export const CAPABILITIES = {
  fields: { fp: { keyword: { type: 'keyword', searchable: true, meta: { fingerprints: ['1'] } } } },
};
