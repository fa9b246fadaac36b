import type { Pace } from '../door/host-pace.ts';
import type { Http, HttpAnswer, HttpRequest, SentRequest } from '../door/http-request.ts';
import { LookupError } from '../door/lookup-error.ts';
import { tolerantJson } from '../formats/tolerant-json.ts';
import { authorization, type ClusterConfig, clusterHost } from './cluster-config.ts';
import { clusterRefusal } from './cluster-refusal.ts';

export interface ClusterQuestion {
  /** After the cluster's address: "/stories/_search". */
  readonly path: string;
  readonly method?: HttpRequest['method'];
  /** JSON, or lines of JSON where it is given as a string. */
  readonly body?: object | string;
  readonly signal: AbortSignal;
  readonly pace?: Pace | 'own';
  onSent?(sent: SentRequest): void;
}

/** Asks a cluster one question; the JSON it answered, not yet trusted. Rejects with a `LookupError` or the signal's reason. */
export async function askCluster(
  config: ClusterConfig,
  http: Http,
  { path, method = 'GET', body, ...rest }: ClusterQuestion,
): Promise<unknown> {
  const who = clusterHost(config);
  const answer: HttpAnswer = await http.ask(`${config.address}${path}`, {
    ...rest,
    who,
    method,
    headers: {
      accept: 'application/json',
      ...(body !== undefined && {
        'content-type': typeof body === 'string' ? 'application/x-ndjson' : 'application/json',
      }),
      ...authorization(config),
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    expect: ['json'],
    judge: given => clusterRefusal(given, who),
  });
  const json = tolerantJson(answer.text, who);
  if (typeof json !== 'object' || json === null) throw new LookupError('malformed', who);
  return json;
}
