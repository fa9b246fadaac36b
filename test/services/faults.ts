import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import type { Handler } from './fault-server.ts';

type Headers = Readonly<Record<string, string>>;

/** A whole answer with this body. */
export const body =
  (content: string | Uint8Array, type: string, status = 200, headers: Headers = {}): Handler =>
  (_, response) =>
    response.writeHead(status, { ...(type && { 'content-type': type }), ...headers }).end(content);

export const json = (value: unknown, status = 200, headers: Headers = {}): Handler =>
  body(typeof value === 'string' ? value : JSON.stringify(value), 'application/json', status, headers);

export const html = (content: string, status = 200, headers: Headers = {}): Handler =>
  body(content, 'text/html; charset=utf-8', status, headers);

export const redirect =
  (location: string | ((path: string) => string), status = 302): Handler =>
  (request, response) => {
    const to = typeof location === 'string' ? location : location(request.url ?? '/');
    response.writeHead(status, { location: to }).end();
  };

/** Points to itself for ever, each time with another address. */
export const redirectLoop: Handler = redirect(path => `${path}${path.includes('?') ? '&' : '?'}again`);

/** Accepts the question and says nothing. */
export const silent: Handler = () => undefined;

/** Drops the connection before the first byte. */
export const hangUp: Handler = request => void request.socket.destroy();

/** Sends half an answer and drops the connection. */
export const resetInBody =
  (content: string): Handler =>
  (request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': content.length });
    response.write(content.slice(0, content.length / 2), () => request.socket.destroy());
  };

/** One byte at a time, for as long as the other side waits. */
export const drip: Handler = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 50);
  response.on('close', () => clearInterval(timer));
};

/** Fifty megabytes without saying so before. */
export const fiftyMegabytes: Handler = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const megabyte = ' '.repeat(1024 * 1024);
  Readable.from(Array.from({ length: 50 }, () => megabyte)).pipe(response);
};

/** Fifty kilobytes that unpack to fifty megabytes. */
export const gzipBomb: Handler = body(
  gzipSync(new Uint8Array(50 * 1024 * 1024).fill(0x20)),
  'application/json',
  200,
  { 'content-encoding': 'gzip' },
);

export const gzipped = (content: string): Handler =>
  body(gzipSync(content), 'application/json', 200, { 'content-encoding': 'gzip' });

export const brokenGzip: Handler = body('this was never packed', 'application/json', 200, {
  'content-encoding': 'gzip',
});

/** Promises more bytes than it sends. */
export const shortOfItsLength: Handler = (request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': 5000 });
  response.write('{"articles":[]}', () => request.socket.end());
};
