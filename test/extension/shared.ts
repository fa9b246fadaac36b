import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/step.ts';

/** A file or folder of the collection that lies beside the repository on our machines. */
export const shared = (...parts: string[]): string => path.join(root, '../shared', ...parts);

/** For a test's `skip`: false where the collection is there, else the reason. */
export const unlessShared: string | false = existsSync(shared('seeds'))
  ? false
  : '../shared, the collection of measured texts, is not here';
