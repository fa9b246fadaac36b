import type { Http, SentRequest } from './door/http-request.ts';

/** The same door, telling of every request that leaves through it, as it leaves. */
export const recordedHttp = (http: Http, tell: (sent: SentRequest) => void): Http => ({
  ask(address, request) {
    const onSent = (sent: SentRequest) => {
      request.onSent?.(sent);
      tell(sent);
    };
    return http.ask(address, { ...request, onSent });
  },
});
