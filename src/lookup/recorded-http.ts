import type { Http, SentRequest } from './door/http-request.ts';

/** The same door, noting in `sent` every request that leaves through it. */
export const recordedHttp = (http: Http, sent: SentRequest[]): Http => ({
  ask: (address, request) => http.ask(address, { ...request, onSent: leaving => sent.push(leaving) }),
});
