import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../setup/step.ts';
import { type Locked, lockedPackages, ownPackage } from './lockfile.ts';

/** `integrity` is base64 as npm writes it; CycloneDX wants hexadecimal. */
function hashesOf({ integrity = '' }: Locked): { alg: string; content: string }[] {
  const [algorithm, digest] = integrity.split('-', 2);
  if (algorithm !== 'sha512' || !digest) return [];
  return [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }];
}

const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** The packages that Unspin is made of and made with, as CycloneDX 1.5 lists them. The same lock file, the same list. */
export function softwareBill() {
  const own = ownPackage();
  const components = new Map(
    lockedPackages().map(locked => {
      const purl = purlOf(locked.name, locked.version);
      return [
        purl,
        {
          type: 'library',
          'bom-ref': purl,
          name: locked.name,
          version: locked.version,
          purl,
          scope: locked.dev || locked.optional ? 'excluded' : 'required',
          hashes: hashesOf(locked),
          licenses: locked.licence ? [{ expression: locked.licence }] : [],
          ...(locked.resolved && { externalReferences: [{ type: 'distribution', url: locked.resolved }] }),
        },
      ];
    }),
  );
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': purlOf(own.name, own.version),
        name: own.name,
        version: own.version,
        licenses: [{ license: { id: own.license } }],
      },
    },
    components: [...components.values()],
  };
}

// `npm run sbom`
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = path.join(root, 'dist/sbom.cdx.json');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(softwareBill(), null, 2)}\n`);
  console.log(`wrote ${path.relative(root, file)}`);
}
