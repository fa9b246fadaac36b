import { render } from 'preact';
import { tabs } from '../browser/api.ts';
import { dressPage } from '../browser/dress-page.ts';
import { Popup } from './popup.tsx';

/**
 * The tab to speak of: the one in front. Where the popup stands in a tab of its own (`?tab=12`), the one named;
 * this very tab (`?here`) where a text is checked that no tab shows.
 */
async function subject(): Promise<number | null> {
  const asked = new URLSearchParams(location.search);
  if (asked.has('here')) return (await tabs.getCurrent())?.id ?? null;
  const named = asked.get('tab');
  if (named !== null) return /^\d+$/.test(named) ? Number(named) : null;
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

async function open(): Promise<void> {
  const root = document.getElementById('popup');
  if (!root) return;
  const inTab = location.search !== '';
  document.documentElement.classList.toggle('in-tab', inTab);
  dressPage();
  const tabId = await subject();
  root.replaceChildren();
  render(<Popup tabId={tabId} inTab={inTab} />, root);
}

void open();
