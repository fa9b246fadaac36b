import { PROSE, storyPage } from '../story.ts';
import type { HostilePage } from './hostile-page.ts';

const leaving = (name: string, code: string): HostilePage => ({
  name,
  html: () => storyPage(name, { after: `<script>${code}</script>` }),
  expect: 'answered',
});
const kind = (name: string, type: string, html: string): HostilePage => ({
  name,
  html: () => html,
  type,
  expect: 'answered',
});
const shaped = (name: string, html: string): HostilePage => kind(name, 'text/html; charset=utf-8', html);

/** Pages that leave, stand still or are no pages. */
export const departures: readonly HostilePage[] = [
  leaving('reloads itself', `setTimeout(() => location.reload(), 300);`),
  leaving('goes elsewhere at once', `location.href = '/elsewhere';`),
  leaving('goes elsewhere after a moment', `setTimeout(() => { location.href = '/elsewhere'; }, 250);`),
  leaving(
    'goes to and fro',
    `setTimeout(() => { history.pushState(null, '', '/x'); history.back(); }, 100);`,
  ),
  leaving(
    'becomes a blob',
    `setTimeout(() => { location.href = URL.createObjectURL(new Blob(['<p>x'], { type: 'text/html' })); }, 250);`,
  ),
  leaving('becomes blank', `setTimeout(() => { location.href = 'about:blank'; }, 250);`),
  leaving('runs a script address', `setTimeout(() => { location.href = 'javascript:"gone"'; }, 250);`),
  leaving(
    'asks whether to leave',
    `addEventListener('beforeunload', e => e.preventDefault()); setTimeout(() => { location.href = '/elsewhere'; }, 250);`,
  ),
  leaving('closes itself', `setTimeout(() => close(), 250);`),
  leaving('prints', `setTimeout(() => print(), 250);`),
  leaving(
    'stands still for two seconds',
    `setTimeout(() => { const end = Date.now() + 2000; while (Date.now() < end); }, 100);`,
  ),
  leaving(
    'stands still for half of every second',
    `setInterval(() => { const end = Date.now() + 500; while (Date.now() < end); }, 1000);`,
  ),
  leaving(
    'microtasks without end for a second',
    `setTimeout(() => { const end = Date.now() + 1000; const again = () => { if (Date.now() < end) Promise.resolve().then(again); }; again(); }, 100);`,
  ),
  leaving('opens windows', `for (let i = 0; i < 5; i++) open('about:blank');`),
  leaving(
    'a worker that burns',
    `new Worker(URL.createObjectURL(new Blob(['for (let end = Date.now() + 3000; Date.now() < end;);'])));`,
  ),
  {
    name: 'is refreshed by its head',
    html: () =>
      storyPage('is refreshed by its head', {
        head: '<meta http-equiv="refresh" content="1;url=/elsewhere">',
      }),
    expect: 'answered',
  },
  {
    name: 'is of another base',
    html: () =>
      storyPage('is of another base', { head: '<base href="javascript:alert(1)//" target="_top">' }),
    expect: 'read',
  },
  kind('is plain text', 'text/plain; charset=utf-8', `The story.\n${PROSE}`),
  kind('is JSON', 'application/json', '{"title":"<b>x</b>"}'),
  kind('is XML', 'application/xml', '<a><b>text</b></a>'),
  kind('is broken XML', 'application/xml', '<a><b>text</a>'),
  kind(
    'is XHTML',
    'application/xhtml+xml',
    `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Ferry</title></head><body><article><h1>Ferry</h1>${PROSE}</article></body></html>`,
  ),
  kind(
    'is SVG',
    'image/svg+xml',
    `<svg xmlns="http://www.w3.org/2000/svg"><text>story</text><foreignObject><body xmlns="http://www.w3.org/1999/xhtml">${PROSE}</body></foreignObject></svg>`,
  ),
  kind('is a feed', 'application/rss+xml', '<rss><channel><item><title>x</title></item></channel></rss>'),
  kind('is a style sheet', 'text/css', 'a{}'),
  shaped('is empty', ''),
  shaped('has no body', '<!doctype html><html><head></head></html><script>document.body.remove()</script>'),
  shaped(
    'has no root',
    '<!doctype html><p>x</p><script>setTimeout(() => document.documentElement.remove())</script>',
  ),
  shaped('is a frameset', '<frameset><frame src="data:text/html,x"><noframes>Story</noframes></frameset>'),
  shaped('is plaintext', `<plaintext>${PROSE}`),
  shaped('is one comment', `<!-- ${PROSE}`),
  shaped('is one template', `<template><article>${PROSE}</article></template>`),
  shaped('is one noscript', `<noscript><article>${PROSE}</article></noscript>`),
  shaped('is one textarea', `<textarea>${PROSE}</textarea>`),
  shaped('is one select', `<select>${PROSE.replace(/p>/g, 'option>')}</select>`),
  shaped('is one button', `<button>${PROSE}</button>`),
  shaped('is one table without end', `<table><tr><td>${PROSE}<table><tr><td>`),
  shaped(
    'is mathematics and pictures',
    `<math><mtext><article>${PROSE}</article></mtext></math><svg><desc>${PROSE}</desc></svg>`,
  ),
  shaped('has two bodies and three heads', `<head><body>${PROSE}<head><body><html><head><title>x</title>`),
  shaped('is misnested', `<b><i><p>${PROSE}</b></i><a><a><p></a><table><a>${PROSE}<nobr><nobr><form><form>`),
  shaped(
    'is old',
    `<center><font><marquee>${PROSE}</marquee><xmp>${PROSE}</xmp><listing>x</listing></font></center>`,
  ),
];
