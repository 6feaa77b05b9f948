import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { BundledPackage } from './bundled-packages.ts';

/** What of the lock file and the project's own description is read. */
interface Described {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly packages: Readonly<Record<string, { readonly integrity?: string } | undefined>>;
}

/**
 * The bill of materials of a site (CycloneDX 1.6, https://cyclonedx.org/docs/1.6/json/): Dateline, the packages of which it holds a
 * part, and the data. The same code gives the same text: it has no time and no serial number.
 */
export function billOfMaterials(root: string, packages: readonly BundledPackage[]): string {
  const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as Described;
  const { packages: locked } = read('package-lock.json');
  const { name, version, license } = read('package.json');
  const own = component({ name, version, license }, 'application');
  const components = packages.map((one) => {
    // The lock file has each copy by its folder.
    const integrity = locked[relative(root, one.folder).replaceAll('\\', '/')]?.integrity;
    return { ...component(one, 'library'), ...(integrity === undefined ? {} : { hashes: [hashOf(integrity)] }) };
  });
  const refs = components.map((one) => one['bom-ref']);
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: own },
    components: [...components, cities],
    dependencies: [{ ref: own['bom-ref'], dependsOn: [...refs, cities['bom-ref']] }],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** Names of cities stand on pages. */
const cities = {
  type: 'data',
  'bom-ref': 'geonames',
  name: 'GeoNames',
  licenses: [{ license: { id: 'CC-BY-4.0' } }],
  externalReferences: [{ type: 'website', url: 'https://www.geonames.org' }],
} as const;

function component({ name, version, license }: Omit<BundledPackage, 'folder'>, type: 'application' | 'library') {
  // https://github.com/package-url/purl-spec: the @ of a scope is escaped.
  const purl = `pkg:npm/${name.replace(/^@/u, '%40')}@${version}`;
  // One licence has an identifier, several are an expression (SPDX).
  const licenses =
    license === undefined
      ? []
      : [/ (?:AND|OR|WITH) /u.test(license) ? { expression: license } : { license: { id: license } }];
  return { type, 'bom-ref': purl, name, version, licenses, purl };
}

/** A hash of the lock file (`sha512-…`, base64) as CycloneDX has it. */
function hashOf(integrity: string): { readonly alg: string; readonly content: string } {
  const [, algorithm = '', base64 = ''] = /^sha(\d+)-(.+)$/u.exec(integrity) ?? [];
  return { alg: `SHA-${algorithm}`, content: Buffer.from(base64, 'base64').toString('hex') };
}
