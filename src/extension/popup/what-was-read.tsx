import type { Article } from '../../story/article.ts';
import { dateText, numberText, type TextName, text } from '../browser/text.ts';
import { wordCount } from './word-count.ts';

/** What Unspin took for the article, so that the reader can see whether it read the right thing. */
export function WhatWasRead({ article }: { readonly article: Article }) {
  const { title, outlet, byline, published, modified, credit } = article;
  const facts: readonly (readonly [TextName, string | undefined])[] = [
    ['factTitle', title || undefined],
    ['factOutlet', outlet],
    ...(byline ? ([['factByline', byline]] as const) : []),
    ['factPublished', published && dateText(published)],
    ...(modified && modified !== published ? ([['factModified', dateText(modified)]] as const) : []),
    ['factCredit', credit],
    ['factWords', numberText(wordCount(article.text))],
  ];
  return (
    <section class="part">
      <h2>{text('readTitle')}</h2>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt class="soft">{text(name)}</dt>
            <dd class={value ? '' : 'soft'}>{value ?? text('notStated')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
