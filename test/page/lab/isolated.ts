import type { Page } from 'puppeteer-core';

/**
 * Evaluates in a world of its own, as Chromium runs an extension's content script: the page's scripts and what they
 * did to prototypes are not seen, the document is. The lab's bundle is put in first.
 */
export async function inIsolatedWorld(page: Page, bundle: string, expression: string): Promise<unknown> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'unspin',
  });
  const answer = await session.send('Runtime.evaluate', {
    contextId,
    expression: `${bundle}\n;(${expression})`,
    returnByValue: true,
    awaitPromise: true,
  });
  await session.detach();
  if (answer.exceptionDetails)
    throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
  return answer.result.value;
}
