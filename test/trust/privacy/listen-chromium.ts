import type { Target } from 'puppeteer-core';
import type { Driver } from '../../extension/driver/driver.ts';
import type { Heard } from './listen.ts';

/** Listens to every process of the extension that is there or comes: worker, parser, popup, report, options. */
export async function listenInChromium({ browser }: Driver): Promise<Heard> {
  const requests: string[] = [];
  const said: string[] = [];
  const attach = async (target: Target) => {
    if (!target.url().startsWith('chrome-extension:')) return;
    const session = await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url));
    session.on('Runtime.consoleAPICalled', ({ args }) => said.push(JSON.stringify(args)));
    await session.send('Network.enable');
    await session.send('Runtime.enable');
  };
  // A process that is gone before it could be listened to has said nothing.
  const tryAttach = (target: Target) => void attach(target).catch(() => undefined);
  browser.on('targetcreated', tryAttach);
  browser.on('targetchanged', tryAttach);
  await Promise.all(browser.targets().map(target => attach(target).catch(() => undefined)));
  return { requests: async () => requests, said: async () => said };
}
