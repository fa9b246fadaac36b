import type { Browser } from 'puppeteer-core';

/** Firefox's own window, scripted with the browser's rights. */
export interface ChromeWindow {
  /** Runs the body of an async function in the window; it sees `args`. Answers its JSON value. */
  run(body: string, ...args: unknown[]): Promise<unknown>;
}

interface Evaluated {
  readonly type: string;
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

interface Bidi {
  send(method: string, parameters: unknown): Promise<{ readonly result: unknown }>;
}

/** WebDriver BiDi's `moz:scope`: it needs the flag --remote-allow-system-access. */
export async function openChromeWindow(browser: Browser): Promise<ChromeWindow> {
  // puppeteer keeps the connection to itself; there is no public way to Firefox's own windows.
  const { connection } = browser as unknown as { readonly connection: Bidi };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { contexts } = tree.result as { contexts: readonly { context: string; url: string }[] };
  const context = contexts.find(one => one.url.includes('browser.xhtml'))?.context;
  if (context === undefined) throw new Error('Firefox shows no window.');
  return {
    async run(body, ...args) {
      const expression = `(async () => { const args = ${JSON.stringify(args)}; ${body} })().then(value => JSON.stringify(value))`;
      const answer = await connection.send('script.evaluate', {
        target: { context },
        awaitPromise: true,
        expression,
      });
      const { type, result, exceptionDetails } = answer.result as Evaluated;
      if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'Firefox refused a script.');
      return result?.value === undefined ? undefined : JSON.parse(result.value);
    },
  };
}
