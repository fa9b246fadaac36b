import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../setup/step.ts';

/** A package as the lock file pins it. */
export interface Locked {
  readonly name: string;
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  /** It comes inside the package that needs it. */
  readonly inBundle?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  /** SPDX, from the package itself; undefined where it is not installed on this system. */
  readonly licence?: string;
}

const readJson = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

function licenceOf(place: string): string | undefined {
  try {
    const { license, licenses } = readJson(`${place}/package.json`);
    return license?.type ?? license ?? licenses?.[0]?.type;
  } catch {
    return undefined;
  }
}

/** Every package of the lock file. */
export function lockedPackages(): Locked[] {
  const { packages } = readJson('package-lock.json') as { packages: Record<string, Omit<Locked, 'name'>> };
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, locked]) => {
      const licence = licenceOf(place);
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return { ...locked, name, ...(licence !== undefined && { licence }) };
    });
}

/** What package.json asks for, by name. */
export function wantedPackages(): Record<string, string> {
  const { dependencies, devDependencies } = readJson('package.json');
  return { ...dependencies, ...devDependencies };
}

export const ownPackage = (): { name: string; version: string; license: string } => readJson('package.json');
