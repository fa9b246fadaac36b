import { addressOf, runtime, tabs } from '../browser/api.ts';

/** Tells a new reader, once, what Unspin does and what it does not. */
export function welcomeNewReaders(): void {
  runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void tabs.create({ url: addressOf('options/welcome.html') });
  });
}
