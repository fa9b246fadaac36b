import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import './fake-browser.ts';

const { siteOf } = await import('../../../src/extension/browser/permissions.ts');
const { typedAddress } = await import('../../../src/extension/popup/compare/typed-address.ts');
const { webLink } = await import('../../../src/extension/browser/web-link.ts');

describe('an address that the reader types', () => {
  it('may lack its beginning, and is asked over https', () => {
    assert.equal(typedAddress(' gazette.example/a?b=1 '), 'https://gazette.example/a?b=1');
    assert.equal(typedAddress('http://gazette.example/a'), 'https://gazette.example/a');
  });
  it('may be of this computer, as it is', () => {
    assert.equal(typedAddress('http://127.0.0.1:8080/a'), 'http://127.0.0.1:8080/a');
  });
  it('is not a word, a sentence or another kind of address', () => {
    for (const typed of [
      '',
      'harbour',
      'the pier is closed',
      'javascript://alert(1)',
      'file:///etc/passwd',
    ]) {
      assert.equal(typedAddress(typed), null, typed);
    }
  });
});

describe('the site that permission is asked for', () => {
  it('is that site alone, without port and path', () => {
    assert.equal(siteOf('https://news.gazette.example:8443/a?b#c'), 'https://news.gazette.example/*');
  });
  it('is none for what is no web page', () => {
    for (const address of ['about:blank', 'file:///a', 'nonsense', '']) assert.equal(siteOf(address), null);
  });
});

describe('a link that came from elsewhere', () => {
  it('is a link only if it leads to the web', () => {
    assert.equal(webLink('javascript:alert(1)'), null);
    assert.equal(webLink('data:text/html,x'), null);
    assert.equal(webLink('https://gazette.example/a'), 'https://gazette.example/a');
  });
});
