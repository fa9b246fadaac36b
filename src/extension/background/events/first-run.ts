import { addressOf, runtime, tabs } from '../../browser/api.ts';

/** Tells a new reader, once, what Unspin does and what it does not; beside what is being read, not in its place. */
export function welcomeNewReaders(): void {
  runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void tabs.create({ url: addressOf('options/welcome.html'), active: false });
  });
}
