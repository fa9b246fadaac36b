import type { QuotedPlace } from '../browser/quotation-row.ts';
import { hostOf } from '../browser/source-names.ts';
import { dateText, factsText } from '../browser/text.ts';
import { webLink } from '../browser/web-link.ts';

/** The sentences elsewhere, each with who printed it and when it was seen. */
export function QuotedPlaces({ places }: { readonly places: readonly QuotedPlace[] }) {
  const shown = places.flatMap(place => {
    const href = webLink(place.url);
    return href === null ? [] : [{ ...place, href }];
  });
  if (!shown.length) return null;
  return (
    <ul class="versions">
      {shown.map(({ href, title, outlet, sentence, seen }) => (
        <li key={href} class="version">
          <p>{sentence}</p>
          <p class="soft small">
            {factsText([outlet || hostOf(href), seen && dateText(seen)])}{' '}
            <a href={href} target="_blank" rel="noreferrer">
              {title || hostOf(href)}
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
