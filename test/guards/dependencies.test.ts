import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

type Versions = Readonly<Record<string, string>>;
interface PackageFile {
  readonly dependencies: Versions;
  readonly devDependencies: Versions;
  readonly optionalDependencies: Versions;
}

const read = (file: string) => readFile(join(import.meta.dirname, '../..', file), 'utf8');
const file = JSON.parse(await read('package.json')) as PackageFile;
const { dependencies, devDependencies } = file;
/** The package that brings the Node of the scripts, so that what owners install does not. */
const { optionalDependencies } = JSON.parse(await read('src/tools/node/package.json')) as PackageFile;
const { 'dateline-node': ownPackage, ...others } = devDependencies;
const project = { dependencies, devDependencies: others, optionalDependencies };
const all = { ...dependencies, ...others, ...file.optionalDependencies, ...optionalDependencies };

test('pins every dependency to one version, so that no older major is picked under an older Node', () => {
  expect(Object.keys(all).length).toBeGreaterThan(20);
  expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
});

test('gives each dependency its line of reason and its licence, and reasons for no other', async () => {
  const record = await read('docs/decisions/0003-toolchain.md');
  const rows = [...record.matchAll(/^\| ((?:`[^`]+`(?:, )?)+) \| ([^|]+) \| ([^|]+) \|$/gmu)];
  const named = rows.flatMap(([, packages]) => [...(packages ?? '').matchAll(/`([^`]+)`/gu)].map(([, name]) => name));
  expect(new Set(named)).toEqual(new Set(Object.keys(all)));
  expect(named).toHaveLength(Object.keys(all).length);
  expect(rows.filter(([, , reason, licence]) => (reason ?? '').trim().length < 15 || licence?.trim() === '')).toEqual(
    [],
  );
});

test('takes one package from the project itself, and brings no script to who installs it', async () => {
  expect(ownPackage).toBe('file:src/tools/node');
  const { scripts } = JSON.parse(await read('package.json')) as { readonly scripts: Versions };
  expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/u.test(name))).toEqual([]);
});

test('installs what is pinned', async () => {
  const wanted = { ...project.dependencies, ...project.devDependencies, ...file.optionalDependencies };
  for (const [name, version] of Object.entries(wanted)) {
    const installed = JSON.parse(await read(`node_modules/${name}/package.json`)) as { readonly version: string };
    expect(installed.version, name).toBe(version);
  }
});

test('locks what every system needs, so that npm ci takes the file whichever npm wrote it', async () => {
  interface Locked {
    readonly optionalDependencies?: Versions;
  }
  const { packages } = JSON.parse(await read('package-lock.json')) as { readonly packages: Record<string, Locked> };
  // What is only for other systems is left out by npm where the registry does not have it, and `npm ci` then refuses.
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies: own = {} }]) =>
    Object.keys(own).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});

test('locks each package of the registry by the hash of its content', async () => {
  interface Locked {
    readonly integrity?: string;
    readonly link?: true;
  }
  const { packages } = JSON.parse(await read('package-lock.json')) as { readonly packages: Record<string, Locked> };
  const unsealed = Object.entries(packages).filter(
    ([path, { integrity, link }]) => path.startsWith('node_modules/') && link !== true && integrity === undefined,
  );
  expect(unsealed.map(([path]) => path)).toEqual([]);
});

test('brings the Node that .node-version names, and runs on it', async () => {
  const version = (await read('.node-version')).trim();
  expect(new Set(Object.values(project.optionalDependencies))).toEqual(new Set([version]));
  expect(Object.keys(project.optionalDependencies).filter((name) => !/^node-(?:linux|win)-/u.test(name))).toEqual([]);
  const system = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  if (system in project.optionalDependencies) expect(process.version).toBe(`v${version}`);
  else expect(process.version.split('.')[0]).toBe(`v${version.split('.')[0] ?? ''}`);
});
