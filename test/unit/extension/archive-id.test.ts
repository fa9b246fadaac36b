import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as v from 'valibot';
import { archiveId } from '../../../src/extension/options/archive-id.ts';
import { ArchiveConfigSchema } from '../../../src/lookup/sources/archive-config.ts';

it('archives whose names have no Latin letters do not take each other’s place', () => {
  const ids = [
    archiveId('أرشيف الأخبار', 'https://one.example/wayback'),
    archiveId('新闻档案馆', 'https://two.example/wayback'),
    archiveId('News of Harwick', 'https://three.example'),
  ];
  assert.equal(new Set(ids).size, 3);
  assert.equal(ids[2], 'own-news-of-harwick', 'as it was always called');
  for (const id of ids) assert.ok(v.is(ArchiveConfigSchema.entries.id, id), id);
});
