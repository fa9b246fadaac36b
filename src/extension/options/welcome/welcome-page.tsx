import { useEffect, useState } from 'preact/hooks';
import { addressOf, openOptions, shortcutOf } from '../../browser/api.ts';
import { type TextName, text } from '../../browser/text.ts';
import { Demo } from './demo.tsx';

/** Pinning goes another way in either browser. */
const PIN: TextName = addressOf('').startsWith('moz-extension:') ? 'welcomePinFirefox' : 'welcomePin';
const STEPS: readonly TextName[] = [PIN, 'welcomeClick', 'welcomeCompare', 'welcomeClear'];
const PROMISES: readonly TextName[] = ['promiseClick', 'promiseLocal', 'promiseAsked', 'promiseHonest'];

/** What a new reader should know, on one page. */
export function Welcome() {
  const [shortcut, setShortcut] = useState('');
  useEffect(() => {
    void shortcutOf('_execute_action').then(setShortcut);
  }, []);
  return (
    <main class="welcome">
      <header>
        <img src="../icons/128.png" alt="" width={56} height={56} />
        <div>
          <h1>{text('welcomeTitle')}</h1>
          <p>{text('extensionDescription')}</p>
        </div>
      </header>
      <section>
        <h2>{text('welcomeDemoTitle')}</h2>
        <p class="soft">{text('welcomeDemoIntro')}</p>
        <Demo />
      </section>
      <section>
        <h2>{text('welcomeStepsTitle')}</h2>
        <ol>
          {STEPS.map(step => (
            <li key={step}>{text(step)}</li>
          ))}
        </ol>
        {shortcut && <p>{text('welcomeShortcut', shortcut)}</p>}
      </section>
      <section>
        <h2>{text('welcomePrivacyTitle')}</h2>
        <ul>
          {PROMISES.map(promise => (
            <li key={promise}>{text(promise)}</li>
          ))}
        </ul>
        <button type="button" class="button" onClick={() => void openOptions()}>
          {text('openOptions')}
        </button>
      </section>
    </main>
  );
}
