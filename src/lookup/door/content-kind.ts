/** What a body is, as far as the look-up cares. */
export type ContentKind = 'html' | 'json' | 'xml' | 'text' | 'other';

const KINDS: readonly (readonly [RegExp, ContentKind])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)/, 'html'],
  [/json|^(?:text|application)\/javascript/, 'json'],
  [/xml/, 'xml'],
  [/^(?:text\/|application\/link-format)/, 'text'],
];

/** The kind a Content-Type names; a body without one is taken for what it begins like. */
export function contentKind(contentType: string, text: string): ContentKind {
  const type = contentType.trim().toLowerCase();
  if (type !== '') return KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? 'other';
  const start = text.slice(0, 200).trimStart();
  if (/^[[{]/.test(start)) return 'json';
  if (/^<\?xml|^<(?:rss|feed|urlset)/i.test(start)) return 'xml';
  return start.startsWith('<') ? 'html' : 'text';
}
