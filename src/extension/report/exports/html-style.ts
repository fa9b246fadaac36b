/** The look of an exported report: the report page's own, small enough to stand in the file. */
export const HTML_STYLE = `:root{color-scheme:light dark;--ink:light-dark(#1b2126,#eceae5);--soft:light-dark(#555d64,#aab2b8);--edge:light-dark(#ded8cb,#363d43);--shade:light-dark(#f6f3ec,#1f2428);--meaning:light-dark(#a3201b,#ff9d92);--meaning-tint:light-dark(#fdeceb,#3a1c1a);--wording:light-dark(#7a5200,#f2bf63);--note:light-dark(#3f4f93,#aebbf5);--accent:light-dark(#0d5b66,#6fc7d2)}
body{background:light-dark(#fff,#16191c);color:var(--ink);font:16px/1.55 system-ui,sans-serif;margin:2rem auto;max-width:46rem;padding:0 1rem}
h1{font:600 1.9rem/1.2 Georgia,serif;margin:0 0 .25rem}h2{border-bottom:1px solid var(--edge);font-size:1.25rem;margin:2rem 0 .75rem;padding-bottom:.25rem}
a{color:var(--accent)}.soft{color:var(--soft)}.verdict{background:var(--shade);border-radius:.5rem;padding:.75rem 1rem}.verdict p{font-size:1.1rem;font-weight:600;margin:0}
.text p{font-family:Georgia,serif;font-size:1.06rem}mark{background:none;color:inherit;text-decoration:underline 2px;text-underline-offset:.2em}mark a{color:inherit;text-decoration:inherit}
mark.meaning{background:var(--meaning-tint);text-decoration-color:var(--meaning)}mark.wording{text-decoration:underline wavy 1px var(--wording)}mark.note{text-decoration:underline dotted 2px var(--note)}
.finding{border-inline-start:3px solid var(--note);margin:0 0 1rem;padding-inline-start:.75rem}.finding.meaning{border-color:var(--meaning)}.finding.wording{border-color:var(--wording)}.finding:target{background:var(--shade)}
.finding h3{font-size:1rem;margin:0}.finding p{margin:.125rem 0}
@media print{body{margin:0;max-width:none}h2,h3{break-after:avoid}.finding,li{break-inside:avoid}.text a{text-decoration:none}@page{margin:18mm 15mm}}`;
