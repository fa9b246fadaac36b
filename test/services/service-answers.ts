/** Right answers of the services in their documented forms, about events that never happened. */

export const GDELT_ARTICLES = [
  {
    url: 'https://harbour-courier.example.org/2026/ferry',
    url_mobile: '',
    title: 'Ferry to Larkholm runs again after 40 days',
    seendate: '20261109T120000Z',
    socialimage: '',
    domain: 'harbour-courier.example.org',
    language: 'English',
    sourcecountry: 'United Kingdom',
  },
  {
    url: 'https://evening-tide.example.com/larkholm',
    url_mobile: '',
    title: 'Larkholm’s café owners greet first boat',
    seendate: '20261110T080000Z',
    socialimage: '',
    domain: 'evening-tide.example.com',
    language: 'English',
    sourcecountry: 'Ireland',
  },
];
export const GDELT = { articles: GDELT_ARTICLES };

export const CDX_HEADER = ['timestamp', 'original', 'statuscode', 'digest'];
export const CDX = [
  CDX_HEADER,
  ['20261109120000', 'https://daily-gull.example.org/ferry', '200', 'AAAA5FUTQSVHTZ7NSQQ2KQ7BCKDYSI5F'],
  ['20261110120000', 'https://daily-gull.example.org/ferry', '200', 'BBBB5FUTQSVHTZ7NSQQ2KQ7BCKDYSI5F'],
];

export const guardian = (results: readonly unknown[]) => ({
  response: {
    status: 'ok',
    userTier: 'developer',
    total: results.length,
    startIndex: 1,
    pageSize: 10,
    currentPage: 1,
    pages: 1,
    orderBy: 'relevance',
    results,
  },
});
export const GUARDIAN_RESULT = {
  id: 'world/2026/nov/09/ferry',
  type: 'article',
  sectionId: 'world',
  sectionName: 'World news',
  webPublicationDate: '2026-11-09T10:00:00Z',
  webTitle: 'Ferry to Larkholm runs again',
  webUrl: 'https://www.theguardian.com/world/2026/nov/09/ferry',
  apiUrl: 'https://content.guardianapis.com/world/2026/nov/09/ferry',
  fields: {
    headline: 'Ferry to Larkholm runs again',
    bodyText: 'The ferry to Larkholm ran again on Monday.',
  },
};

export const BRAVE_RESULT = {
  type: 'news_result',
  title: 'Ferry to Larkholm runs again',
  url: 'https://harbour-courier.example.org/2026/ferry',
  description: 'The boat came back.',
  age: '2 days ago',
  page_age: '2026-11-09T10:00:00',
  source: { name: 'Harbour Courier', url: 'https://harbour-courier.example.org', favicon: '' },
  meta_url: {
    scheme: 'https',
    netloc: 'harbour-courier.example.org',
    hostname: 'harbour-courier.example.org',
    path: '',
  },
};
export const brave = (results: readonly unknown[]) => ({ type: 'news', query: { original: '' }, results });
export const braveError = (code: string, status: number, detail: string) => ({
  type: 'ErrorResponse',
  error: { id: 'x', code, detail, status },
});
