import { PROSE, storyPage } from '../story.ts';
import type { HostilePage } from './hostile-page.ts';

const under = (
  name: string,
  headers: Readonly<Record<string, string>>,
  expect: HostilePage['expect'] = 'read',
): HostilePage => ({
  name,
  html: () => storyPage(name, {}),
  headers,
  expect,
});

const csp = (policy: string, expect?: HostilePage['expect']): HostilePage =>
  under(`policy: ${policy}`, { 'content-security-policy': policy }, expect);

const framed = (name: string, frame: string, headers?: Readonly<Record<string, string>>): HostilePage => ({
  name,
  html: () => storyPage(name, { article: frame }),
  expect: 'answered',
  ...(headers && { headers }),
});

const srcdoc = `<title>Framed</title><article>${PROSE}</article>`.replace(/"/g, '&quot;');

/** Strict policies, sandboxes and frames. */
export const policies: readonly HostilePage[] = [
  csp(`default-src 'none'`),
  csp(`default-src 'none'; sandbox`),
  csp(`sandbox allow-scripts`),
  csp(`default-src 'none'; style-src 'none'; style-src-elem 'none'; style-src-attr 'none'`),
  csp(`require-trusted-types-for 'script'; trusted-types 'none'`),
  csp(`require-trusted-types-for 'script'; trusted-types default; script-src 'none'`),
  csp(`script-src 'none'; connect-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`),
  csp(`upgrade-insecure-requests; block-all-mixed-content`),
  csp(`navigate-to 'none'; frame-src 'none'; worker-src 'none'`),
  under('isolated from all origins', {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'same-origin',
    'origin-agent-cluster': '?1',
  }),
  under('every feature forbidden', {
    'permissions-policy':
      'clipboard-read=(), clipboard-write=(), fullscreen=(), focus-without-user-activation=()',
  }),
  under('never cached, never framed, never sniffed', {
    'cache-control': 'no-store',
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  }),
  under('sent as a download', { 'content-disposition': 'inline; filename="x.html"' }),
  under('declared as another encoding', {
    'content-language': 'xx',
    'content-type': 'text/html; charset=utf-8',
  }),
  framed('the story in a sandboxed frame', `<iframe sandbox srcdoc="${srcdoc}"></iframe>`),
  framed(
    'the story in a sandboxed frame with scripts',
    `<iframe sandbox="allow-scripts" srcdoc="${srcdoc}"></iframe>`,
  ),
  framed('the story in a frame of the same origin', `<iframe srcdoc="${srcdoc}"></iframe>`),
  framed('a frame of a data address', `<iframe src="data:text/html,<p>x"></iframe>${PROSE}`),
  framed('a frame of a script address', `<iframe src="javascript:'<p>x'"></iframe>${PROSE}`),
  framed('a frame that frames this page', `<iframe src=""></iframe>${PROSE}`),
  framed(
    'a frame that leaves its parent',
    `<iframe srcdoc="<script>try { top.location = 'about:blank'; } catch {}</script>"></iframe>${PROSE}`,
  ),
  framed(
    'a frame of the extension',
    `<iframe src="chrome-extension://invalid/popup/popup.html"></iframe>${PROSE}`,
  ),
  framed('frames in frames in frames', `<iframe srcdoc="${'<iframe srcdoc='.repeat(30)}"></iframe>${PROSE}`),
  framed(
    'objects and embeds',
    `<object data="data:text/html,x"></object><embed src="data:image/svg+xml,<svg/>">${PROSE}`,
  ),
  framed(
    'a portal, a fenced frame, a dialog',
    `<portal src="/"></portal><fencedframe></fencedframe><dialog open>${PROSE}</dialog>`,
  ),
];
