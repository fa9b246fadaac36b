import { findAnchors } from './library/anchors.ts';
import { isCopy } from './library/similarity.ts';
import type { FoundVersion, Origin } from './lookup-progress.ts';

/**
 * Groups versions that were copied from one another, in the order given. Each group is one witness, however many
 * outlets printed it.
 */
export function groupOrigins(versions: readonly FoundVersion[]): Origin[] {
  const groups: FoundVersion[][] = [];
  const anchors = new Map(versions.map(version => [version, findAnchors(version.text)]));
  const alike = (a: FoundVersion, b: FoundVersion) => isCopy(anchors.get(a) ?? [], anchors.get(b) ?? []);
  for (const version of versions) {
    const kin = groups.filter(group => group.some(other => alike(version, other)));
    const merged = [...kin.flat(), version];
    groups.splice(0, groups.length, ...groups.filter(group => !kin.includes(group)), merged);
  }
  return groups.map(group => {
    const credit = group.find(version => version.credit)?.credit;
    return { versionIds: group.map(version => version.id), ...(credit && { credit }) };
  });
}
