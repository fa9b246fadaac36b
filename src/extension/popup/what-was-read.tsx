import type { Article } from '../../story/article.ts';
import { dateText, type TextName, text } from '../browser/text.ts';
import { wordCount } from './word-count.ts';

/** What Unspin took for the article, so that the reader can see whether it read the right thing. */
export function WhatWasRead({ article }: { readonly article: Article }) {
  const facts: readonly (readonly [TextName, string | undefined])[] = [
    ['factTitle', article.title || undefined],
    ['factOutlet', article.outlet],
    ['factByline', article.byline],
    ['factPublished', article.published && dateText(article.published)],
    ['factModified', article.modified && dateText(article.modified)],
    ['factCredit', article.credit],
    ['factWords', wordCount(article.text).toLocaleString()],
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
