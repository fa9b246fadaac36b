import { PROSE, storyPage } from '../story.ts';
import type { HostilePage } from './hostile-page.ts';

const restless = (
  name: string,
  script: string,
  expect: HostilePage['expect'] = 'restless',
  heavy?: true,
): HostilePage => ({
  name,
  html: () => storyPage(name, { after: `<aside id="more"></aside><script>${script}</script>` }),
  expect,
  ...(heavy && { heavy }),
});

const EVERY_PARAGRAPH = `document.querySelectorAll('article p').forEach`;

/** Pages that change while they are read and after. */
export const restlessPages: readonly HostilePage[] = [
  restless(
    'infinite scroll',
    `setInterval(() => { for (let i = 0; i < 20; i++) more.append(Object.assign(document.createElement('p'), { textContent: 'More and more of the same, line ' + i })); }, 30);`,
    // What it adds soon outweighs the story.
    'answered',
  ),
  restless(
    'every text node is split again and again',
    `setInterval(() => ${EVERY_PARAGRAPH}(p => { const t = p.firstChild; if (t && t.length > 3) t.splitText(t.length >> 1); else p.normalize(); }), 20);`,
  ),
  restless(
    'paragraphs change places',
    `setInterval(() => { const a = document.querySelector('article'); a.append(a.children[1]); }, 20);`,
    'answered',
  ),
  restless(
    'paragraphs are replaced by copies',
    `setInterval(() => ${EVERY_PARAGRAPH}(p => p.replaceWith(p.cloneNode(true))), 40);`,
  ),
  restless(
    'the article is replaced by its own markup',
    `setInterval(() => { const a = document.querySelector('article'); a.innerHTML = a.innerHTML; }, 50);`,
  ),
  restless(
    'words change under the marks',
    `let i = 0; setInterval(() => { document.querySelector('article p').textContent = 'A ferry with ' + (i++) + ' passengers ran aground near Wexmoor Head early on Tuesday, the coastguard said.'; }, 30);`,
    'answered',
  ),
  restless(
    'the body is taken away and put back',
    `setInterval(() => { const b = document.body; b.remove(); document.documentElement.append(b); }, 35);`,
    'answered',
  ),
  restless(
    'the body is emptied after a moment',
    `setTimeout(() => document.body.replaceChildren(), 400);`,
    'answered',
  ),
  restless(
    'the document is written anew after a moment',
    `setTimeout(() => { document.open(); document.write('<p>Gone.</p>'); document.close(); }, 400);`,
    'answered',
  ),
  restless(
    'a document.write loop',
    `let n = 0; const again = () => { document.open(); document.write('<title>x</title>' + ${JSON.stringify(PROSE)}); document.close(); if (n++ < 200) setTimeout(again, 10); }; setTimeout(again, 50);`,
    'answered',
  ),
  restless(
    'document.write of a script that writes a script',
    `document.write('<scr' + 'ipt>document.write("<scr" + "ipt>document.write(1)</scr" + "ipt>")</scr' + 'ipt>');`,
  ),
  restless(
    'an observer undoes every change',
    `new MutationObserver(all => { for (const { addedNodes } of all) for (const n of addedNodes) if (n.dataset?.unspin) n.remove(); }).observe(document.documentElement, { childList: true, subtree: true });`,
  ),
  restless(
    'an observer answers every change with another',
    `new MutationObserver(() => { more.textContent = Math.random(); }).observe(document.documentElement, { childList: true, subtree: true, characterData: true }); more.textContent = 1;`,
    'answered',
    true,
  ),
  restless(
    'attributes never rest',
    `setInterval(() => { for (const e of document.querySelectorAll('*')) e.setAttribute('data-x', Math.random()); }, 15);`,
  ),
  restless(
    'styles never rest',
    `setInterval(() => { document.body.style.fontSize = 10 + Math.random() * 10 + 'px'; }, 15);`,
  ),
  restless(
    'pushState without end',
    `let i = 0; setInterval(() => history.pushState(null, '', '#' + i++), 40);`,
  ),
  restless(
    'replaceState to itself without end',
    `setInterval(() => history.replaceState(null, '', location.href), 40);`,
  ),
  restless(
    'the title never rests',
    `let i = 0; setInterval(() => { document.title = 'Ferry ' + i++; }, 20);`,
    'answered',
  ),
  restless('scrolls by itself', `setInterval(() => scrollBy(0, Math.random() * 200 - 100), 15);`),
  restless(
    'selects everything all the time',
    `setInterval(() => getSelection().selectAllChildren(document.body), 20);`,
  ),
  restless('edits itself', `document.designMode = 'on';`),
  restless(
    'toggles the article',
    `setInterval(() => { const a = document.querySelector('article'); a.hidden = !a.hidden; }, 45);`,
    'answered',
  ),
  restless(
    'listens to every event and stops it',
    `for (const type of ['click', 'keydown', 'keyup', 'pointermove', 'pointerdown', 'wheel', 'scroll', 'visibilitychange', 'pagehide', 'message']) addEventListener(type, e => { e.stopImmediatePropagation(); e.preventDefault(); }, { capture: true, passive: false });`,
  ),
  restless(
    'a shadow root takes the body',
    `const root = document.body.attachShadow({ mode: 'open' }); root.innerHTML = '<slot></slot>';`,
  ),
  restless(
    'a shadow root takes the article, closed',
    `const root = document.querySelector('article').attachShadow({ mode: 'closed' }); root.innerHTML = '<slot></slot>';`,
    'answered',
  ),
  restless(
    'moves into another document',
    `const f = document.createElement('iframe'); document.body.append(f); setTimeout(() => f.contentDocument.body.append(document.querySelector('article')), 300);`,
    'answered',
  ),
  restless('ten thousand timers', `for (let i = 0; i < 10000; i++) setInterval(() => {}, 50);`),
];
