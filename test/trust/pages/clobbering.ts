import { PROSE, storyPage } from '../story.ts';
import type { HostilePage } from './hostile-page.ts';

/** Members of a document that reading, marking and showing use; an element with such a name takes their place. */
const DOCUMENT_MEMBERS = `activeElement addEventListener adoptedStyleSheets append body caretPositionFromPoint
  characterSet cloneNode contentType createElement createElementNS createRange createTreeWalker defaultView
  documentElement evaluate firstChild getElementById getElementsByTagName head implementation importNode location
  nodeType ownerDocument querySelector querySelectorAll readyState title URL`.split(/\s+/);

/** Elements whose names a document answers to. */
const NAMED = ['img', 'form', 'iframe', 'embed', 'object'];

/** Members of elements and nodes; a control with such a name takes their place in its form. */
const NODE_MEMBERS =
  `attributes childNodes children className classList closest compareDocumentPosition contains
  dataset firstChild firstElementChild getAttribute getBoundingClientRect getClientRects getRootNode hasAttribute id
  innerHTML isConnected lastChild localName matches nextElementSibling nextSibling nodeName nodeType ownerDocument
  parentElement parentNode previousSibling querySelector querySelectorAll remove removeAttribute replaceWith
  scrollHeight shadowRoot style tagName textContent`.split(/\s+/);

const control = (name: string): string => `<input type="hidden" name="${name}" id="${name}">`;

const page = (name: string, before: string, article = PROSE): HostilePage => ({
  name,
  html: () => storyPage(name, { before, article }),
  expect: 'read',
});

/** DOM clobbering: elements whose names stand in the place of what scripts ask the DOM for. */
export const clobbering: readonly HostilePage[] = [
  ...DOCUMENT_MEMBERS.map((member, i) => {
    const tag = NAMED[i % NAMED.length];
    return page(`document.${member} is an ${tag}`, `<${tag} name="${member}" id="${member}"></${tag}>`);
  }),
  ...NODE_MEMBERS.map(member =>
    page(`form.${member} is a control around the article`, '', `<form>${control(member)}${PROSE}</form>`),
  ),
  page(
    'every member of a document is an image',
    DOCUMENT_MEMBERS.map(member => `<img name="${member}" alt="">`).join(''),
  ),
  {
    // So many controls make a form of the article for Readability: it may find none.
    ...page(
      'every member of a form is a control',
      '',
      `<form>${NODE_MEMBERS.map(control).join('')}${PROSE}</form>`,
    ),
    expect: 'answered',
  },
  page(
    'two forms of one name make a collection',
    '<form name="body"></form><form name="body"></form><form name="documentElement"><input name="lang"></form>',
  ),
  page(
    'names of globals',
    [
      'CSS',
      'Highlight',
      'Node',
      'Promise',
      'chrome',
      'browser',
      'window',
      'document',
      'self',
      'top',
      'navigation',
    ]
      .map(name => `<a id="${name}" name="${name}"></a><a id="${name}" name="tostring"></a>`)
      .join(''),
  ),
];
