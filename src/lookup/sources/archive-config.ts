import * as v from 'valibot';

/**
 * A web archive. `internet-archive` speaks CDX; `wayback` is pywb or OpenWayback (Arquivo.pt, a newsroom's own);
 * `memento` any other that speaks RFC 7089.
 */
export const ArchiveConfigSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
  kind: v.picklist(['internet-archive', 'wayback', 'memento']),
  /** Without a final slash: `https://arquivo.pt/wayback`. For `memento` the TimeGate's address. */
  base: v.pipe(v.string(), v.url(), v.maxLength(500)),
  /** Where TimeMaps are, if not at `base/timemap/link`. Any dialect of JSON or link-format. */
  timemap: v.optional(v.pipe(v.string(), v.url(), v.maxLength(500))),
});
export type ArchiveConfig = v.InferOutput<typeof ArchiveConfigSchema>;

export const INTERNET_ARCHIVE: ArchiveConfig = {
  id: 'archive',
  name: 'Internet Archive',
  kind: 'internet-archive',
  base: 'https://web.archive.org',
};

export const ARQUIVO_PT: ArchiveConfig = {
  id: 'arquivo-pt',
  name: 'Arquivo.pt',
  kind: 'wayback',
  base: 'https://arquivo.pt/wayback',
};
