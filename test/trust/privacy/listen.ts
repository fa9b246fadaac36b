import type { Browser, Target } from 'puppeteer-core';

/** All that the extension's own processes ask of the network, and say to the console. */
export interface Heard {
  readonly requests: string[];
  readonly said: string[];
}

/** Listens to every process of the extension that is there or comes: worker, parser, popup, report, options. */
export async function listen(browser: Browser): Promise<Heard> {
  const heard: Heard = { requests: [], said: [] };
  const attach = async (target: Target) => {
    if (!target.url().startsWith('chrome-extension:')) return;
    const session = await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request }) => heard.requests.push(request.url));
    session.on('Runtime.consoleAPICalled', ({ args }) => heard.said.push(JSON.stringify(args)));
    await session.send('Network.enable');
    await session.send('Runtime.enable');
  };
  // A process that is gone before it could be listened to has said nothing.
  const tryAttach = (target: Target) => void attach(target).catch(() => undefined);
  browser.on('targetcreated', tryAttach);
  browser.on('targetchanged', tryAttach);
  await Promise.all(browser.targets().map(target => attach(target).catch(() => undefined)));
  return heard;
}
