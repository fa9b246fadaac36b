import { PROSE, storyPage } from '../story.ts';
import type { HostilePage } from './hostile-page.ts';

const script = (
  name: string,
  code: string,
  expect: HostilePage['expect'] = 'answered',
  heavy?: true,
): HostilePage => ({
  name,
  html: () => storyPage(name, { after: `<script>${code}</script>` }),
  expect,
  ...(heavy && { heavy }),
});
const framed = (name: string, after: string): HostilePage => ({
  name,
  html: () => storyPage(name, { after }),
  expect: 'restless',
});

const OBSERVE = `{ childList: true, subtree: true, attributes: true, characterData: true }`;

/** Pages that undo what is done to them, and documents that change under their reader. */
export const undoing: readonly HostilePage[] = [
  script(
    'an observer puts everything back as it was',
    `const was = document.body.innerHTML; const watch = new MutationObserver(() => { watch.disconnect(); document.body.innerHTML = was; watch.observe(document.documentElement, ${OBSERVE}); }); watch.observe(document.documentElement, ${OBSERVE});`,
  ),
  script(
    'an observer throws out all that came after loading',
    `const had = new Set(document.querySelectorAll('*')); new MutationObserver(all => { for (const { addedNodes } of all) for (const node of addedNodes) if (!had.has(node)) node.remove?.(); }).observe(document.documentElement, ${OBSERVE});`,
    'restless',
  ),
  script(
    'an observer tells of all that is added',
    `new MutationObserver(all => { for (const { addedNodes } of all) for (const node of addedNodes) if (node.nodeType === 1 && node.querySelector?.('p')) navigator.sendBeacon('/hit/added'); }).observe(document.documentElement, ${OBSERVE});`,
    'restless',
  ),
  script(
    'an observer that moves what is added into itself',
    `const box = document.body.appendChild(document.createElement('section')); new MutationObserver(all => { for (const { addedNodes } of all) for (const node of addedNodes) if (node.isConnected && node.nodeType === 1 && !box.contains(node)) box.append(node); }).observe(document.documentElement, { childList: true });`,
    'restless',
  ),
  ...[0, 60, 150, 600].map(after =>
    script(
      `the document is opened ${after} ms after loading and stays open`,
      `addEventListener('load', () => setTimeout(() => { document.open(); document.write('<title>Anew</title><p>Loading'); }, ${after}));`,
    ),
  ),
  script(
    'the document is opened and closed while the body is gone',
    `let n = 0; const t = setInterval(() => { document.open(); document.close(); if (n++ > 100) clearInterval(t); }, 15);`,
  ),
  script(
    'the article moves between two documents',
    `const f = document.body.appendChild(document.createElement('iframe')); const a = document.querySelector('article'); setInterval(() => { const to = a.ownerDocument === document ? f.contentDocument : document; to.body.append(to.adoptNode(a)); }, 40);`,
  ),
  script(
    'the article is normalised and torn',
    `setInterval(() => { for (const p of document.querySelectorAll('article p')) { p.normalize(); const t = p.firstChild; for (let i = 0; i < 5 && t.length > 10; i++) t.splitText(Math.floor(Math.random() * t.length)); } }, 15);`,
    'restless',
  ),
  script(
    'the letters are exchanged one by one',
    `setInterval(() => { const p = document.querySelectorAll('article p'); const t = p[Math.floor(Math.random() * p.length)].firstChild; const at = Math.floor(Math.random() * t.length); t.replaceData(at, 1, t.data[at]); }, 5);`,
    'restless',
  ),
  script(
    'the root is exchanged all the time',
    `setInterval(() => { const had = document.documentElement; document.replaceChild(had.cloneNode(true), had); }, 120);`,
  ),
  script(
    'transitions of the whole view without end',
    `setInterval(() => document.startViewTransition?.(() => {}), 50);`,
    'restless',
  ),
  script(
    'full of animations that never end',
    `for (const e of document.querySelectorAll('p')) e.animate([{ transform: 'none' }, { transform: 'rotate(360deg) scale(3)' }], { duration: 200, iterations: Infinity });`,
    'restless',
  ),
  script(
    'zoomed to and fro',
    `let i = 0; setInterval(() => { document.documentElement.style.zoom = [0.1, 1, 5][i++ % 3]; }, 30);`,
    'restless',
  ),
  script(
    'resized for every observer',
    `new ResizeObserver(() => { document.body.style.width = 200 + Math.random() * 900 + 'px'; }).observe(document.body);`,
    'restless',
  ),
  script(
    'a navigation that never ends',
    `navigation?.addEventListener('navigate', e => e.canIntercept && e.intercept({ handler: () => new Promise(() => {}) })); setTimeout(() => history.pushState(null, '', '#on'), 200);`,
    'restless',
  ),
  script(
    'goes back into its cache and out',
    `if (!sessionStorage.getItem('n')) { sessionStorage.setItem('n', '1'); setTimeout(() => { location.href = '/elsewhere'; }, 200); }`,
  ),
  script('alerts', `setTimeout(() => alert('x'), 150);`),
  script('asks and confirms', `setTimeout(() => { confirm('x'); prompt('x'); }, 150);`),
  script('stands still for ever', `setTimeout(() => { for (;;); }, 200);`, 'answered', true),
  framed(
    'frames that navigate all the time',
    `<iframe id="f"></iframe><iframe id="g" srcdoc="<p>x"></iframe><script>let i = 0; setInterval(() => { f.src = 'data:text/html,' + i++; g.srcdoc = '<p>' + i; }, 25);</script>`,
  ),
  framed(
    'frames that come and go',
    `<script>setInterval(() => { const f = document.body.appendChild(document.createElement('iframe')); setTimeout(() => f.remove(), 10); }, 20);</script>`,
  ),
  framed(
    'a frame that reloads its parent’s frames',
    `<iframe srcdoc="<script>setInterval(() => parent.frames[1]?.location.reload(), 30)</script>"></iframe><iframe srcdoc="${PROSE.replace(/"/g, '&quot;')}"></iframe>`,
  ),
  framed('a frame that frames itself', `<iframe src="#self"></iframe><object data="#self"></object>`),
];
