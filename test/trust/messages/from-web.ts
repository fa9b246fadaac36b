import type { Page } from 'puppeteer-core';

/** What a web page gets of the extension by asking for it in every way a page can: nothing is right. */
export const fromWeb = (page: Page, base: string, id: string): Promise<string[]> =>
  page.evaluate(
    async (own, extensionId) => {
      const got: string[] = [];
      const paths = [
        'popup/popup.html',
        'popup/main.js',
        'icons/16.png',
        'content/main.js',
        'english.lexicon',
        'manifest.json',
      ];
      for (const path of paths) {
        await fetch(own + path).then(
          () => got.push(`fetch of ${path}`),
          () => undefined,
        );
        const image = new Image();
        const loaded = new Promise<boolean>(resolve => {
          image.onload = () => resolve(true);
          image.onerror = () => resolve(false);
        });
        image.src = own + path;
        if (await loaded) got.push(`image of ${path}`);
      }
      for (const path of ['popup/popup.html', 'options/options.html', 'report/report.html']) {
        const frame = document.createElement('iframe');
        const loaded = new Promise(resolve => {
          frame.onload = resolve;
        });
        frame.src = own + path;
        document.body.append(frame);
        // Firefox says nothing of a frame that it refuses.
        await Promise.race([loaded, new Promise(resolve => setTimeout(resolve, 2_000))]);
        // A refused frame shows an error page of another origin; ours would answer a message in its own way.
        if (frame.contentWindow?.length) got.push(`frames in ${path}`);
        frame.remove();
      }
      const { chrome: api } = window as unknown as {
        chrome?: {
          runtime?: { sendMessage?: (id: string, message: unknown, reply: (r: unknown) => void) => void };
        };
      };
      if (api?.runtime?.sendMessage) {
        const reply = await new Promise(resolve => {
          api.runtime?.sendMessage?.(extensionId, { contract: 'background', method: 'kept' }, resolve);
          setTimeout(() => resolve(undefined), 1_000);
        });
        if (reply !== undefined) got.push('an answer to a message');
      }
      return got;
    },
    base,
    id,
  );
