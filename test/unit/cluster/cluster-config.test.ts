import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authorization, isClusterAddress } from '../../../src/lookup/cluster/cluster-config.ts';

const header = (scheme: 'none' | 'basic' | 'apikey', secret: string) =>
  authorization({ address: 'https://search.example', index: 'stories', scheme, secret }).authorization;

test('a user’s password goes in Base64, in UTF-8', () => {
  assert.equal(header('basic', 'desk:blåbær'), `Basic ${Buffer.from('desk:blåbær').toString('base64')}`);
});

test('an API key goes as it was given, but for the two halves of one', () => {
  assert.equal(header('apikey', 'VnVhQ2ZHY0JDZGJrUW0tZTVhT3g6'), 'ApiKey VnVhQ2ZHY0JDZGJrUW0tZTVhT3g6');
  assert.equal(header('apikey', 'os_A1b2C3'), 'ApiKey os_A1b2C3', 'OpenSearch’s keys are no Base64');
  assert.equal(header('apikey', 'id:key'), `ApiKey ${btoa('id:key')}`);
});

test('without signing in there is no header, even with a secret left over', () => {
  assert.equal(header('none', 'desk:secret'), undefined);
});

test('keys and fingerprints go encrypted, or not beyond this machine', () => {
  for (const address of ['https://search.example:9200', 'https://10.0.0.7/es', 'http://127.0.0.1:9200'])
    assert.ok(isClusterAddress(address), address);
  for (const address of [
    'http://search.example:9200',
    'http://10.0.0.7:9200',
    'https://desk:secret@search.example',
    'search.example',
    'ftp://search.example',
    'https://search.example/?index=1',
  ])
    assert.ok(!isClusterAddress(address), address);
});
