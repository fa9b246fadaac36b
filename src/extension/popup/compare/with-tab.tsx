import { useEffect, useState } from 'preact/hooks';
import { background } from '../../browser/messages.ts';
import { ask } from '../../browser/messenger.ts';
import { mayListTabs, requestSites, requestTabs } from '../../browser/permissions.ts';
import { text } from '../../browser/text.ts';
import { Choices } from './choices.tsx';
import { type OtherTab, otherTabs } from './other-tabs.ts';
import { Says } from './says.tsx';
import { useAsking } from './use-asking.ts';

/** Compares with a page in another tab: one that was checked already, or any after two permissions. */
export function WithTab({ tabId, onDone }: { readonly tabId: number; readonly onDone: () => void }) {
  const [others, setOthers] = useState<readonly OtherTab[]>();
  const [mayList, setMayList] = useState(false);
  const { says, busy, begin } = useAsking(onDone);
  const list = async () => {
    setMayList(await mayListTabs());
    setOthers(await otherTabs(tabId));
  };
  useEffect(() => {
    void list();
  }, [tabId]);
  if (!others) return null;
  const compare = (id: string) => {
    const other = others.find(one => String(one.tabId) === id);
    if (!other) return;
    const asked = ask('extension', background, 'compareWithTab', { tabId, otherTabId: other.tabId });
    begin(asked, other.isChecked || !other.site ? undefined : requestSites([other.site]));
  };
  const listAll = () => void requestTabs().then(list);
  return (
    <>
      <p class="soft small">{text(introFor(others.length > 0, mayList))}</p>
      <Choices
        busy={busy}
        choices={others.map(({ tabId: id, title, detail }) => ({ id: String(id), title, detail }))}
        onChoose={compare}
      />
      {mayList ? (
        <p class="soft small">{text('tabsReadWhy')}</p>
      ) : (
        <>
          <p class="soft small">{text('tabsWhy')}</p>
          <button type="button" class="button" onClick={listAll}>
            {text('tabsList')}
          </button>
        </>
      )}
      <Says says={says} />
    </>
  );
}

function introFor(hasOthers: boolean, mayList: boolean) {
  if (mayList) return hasOthers ? 'tabsAll' : 'noOtherTabs';
  return hasOthers ? 'tabsChecked' : 'tabsNoneChecked';
}
