import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BundledPackage } from './bundled-packages.ts';

const head = `This site is made with Dateline (MIT). Its pages hold parts of the packages below, under these licences.
Names of cities: GeoNames (https://www.geonames.org), CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).
`;

/** The licences of the packages, with their notices, which most licences ask for. Throws where a package has none. */
export function listLicences(packages: readonly BundledPackage[]): string {
  const texts = packages.map(({ folder, name, version, license }) => {
    const notices = readdirSync(folder)
      .filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/iu.test(file))
      .toSorted()
      .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
    if (license === undefined && notices.length === 0) throw new Error(`the package ${name} states no licence`);
    return [`${name} ${version} (${license ?? 'see below'})`, ...notices].join('\n\n');
  });
  return `${[head, ...texts].join(`\n${'-'.repeat(78)}\n\n`)}\n`;
}
