/**
 * The port of a proxy on this computer that all requests go through but those to this computer; null for none. It stands
 * in `UNSPIN_PROXY`, so that whoever runs the journeys can listen to them.
 */
const port: number | null = process.env.UNSPIN_PROXY ? Number(process.env.UNSPIN_PROXY) : null;

export const chromiumProxyFlags: readonly string[] =
  port === null ? [] : [`--proxy-server=http://127.0.0.1:${port}`];

export const firefoxProxyPreferences: Readonly<Record<string, string | number>> =
  port === null
    ? {}
    : {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': port,
      };
