import type { Http } from '../../../lookup/door/http-request.ts';
import { recordedHttp } from '../../../lookup/recorded-http.ts';
import { record } from '../tab/tab-record.ts';

/** Does something through a door; the check tells every request that left by it, however the work ends. */
export async function tellSent<Result>(
  tabId: number,
  check: string,
  door: Http,
  work: (http: Http) => Promise<Result>,
): Promise<Result> {
  const sent: string[] = [];
  try {
    return await work(recordedHttp(door, ({ method, url }) => sent.push(`${method} ${url}`)));
  } finally {
    if (sent.length) await record(tabId, check, state => ({ sent: [...state.sent, ...sent] }));
  }
}
