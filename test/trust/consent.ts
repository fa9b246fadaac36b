import type { Post } from './at-desk.ts';

declare const chrome: {
  readonly permissions: { request(what: { data_collection: string[] }): Promise<boolean> };
};

/** Firefox wants a consent of its own before anything of a page is sent. */
export async function consent({ driver, desk }: Post): Promise<void> {
  if (driver.name !== 'Firefox') return;
  const given = await desk.page.run(() =>
    chrome.permissions.request({
      data_collection: ['browsingActivity', 'websiteContent', 'searchTerms'],
    }),
  );
  if (!given) throw new Error('Firefox did not take the consent to sending.');
}
