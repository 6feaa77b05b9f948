import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** One story right, one with a wrong and a missing country, one without a place, one with an ignored country. */
const articles = {
  'a.txt': 'Undated\n\nKenya votes\n\nKenya votes on Monday. Kenyans queue.\n',
  'b.txt': 'Undated\n\nPeru and Chile agree\n\nPeru and Chile agreed on a border. Peruvians and Chileans cheered.\n',
  'c.txt': 'Undated\n\nRates rise\n\nRates rose on Monday.\n',
  'd.txt': 'Undated\n\nJapan and France meet\n\nJapan and France met on trade. Japan and France agreed.\n',
};
const labels = { 'a.txt': ['KE'], 'b.txt': ['PE', 'US'], 'c.txt': ['US'], 'd.txt': ['JP'] };
const ignored = { 'd.txt': ['FR'] };

async function corpus(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  await mkdir(join(folder, 'articles'));
  await Promise.all(Object.entries(articles).map(([file, text]) => writeFile(join(folder, 'articles', file), text)));
  await writeFile(join(folder, 'labels.json'), JSON.stringify(labels));
  await writeFile(join(folder, 'ignore.json'), JSON.stringify(ignored));
  return folder;
}

test('prints every measure by country, without the US and by UN subregion, and the phrases behind mistakes', async () => {
  const folder = await corpus();
  const json = join(folder, 'said.json');
  const args = ['src/build/training/score-command.ts', folder, '--errors', '5', '--json', json];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  expect(status).toBe(0);
  // Predicted: KE; PE, CL; nothing; JP, FR (ignored). So 3 right, 1 wrong, 2 missed.
  expect(stdout).toMatch(/: 4 articles read, 0 not; \d+\.\d\d ms each\n/u);
  expect(stdout).toMatch(/^countries +75\.0 +60\.0 +66\.7 +75\.0 \(4\) +0\.0 \(0\) +50\.0 +75\.0$/mu);
  expect(stdout).toMatch(/^without US +75\.0 +100\.0 +85\.7 +100\.0 \(3\)/mu);
  // Peru and Chile are both in South America.
  expect(stdout).toMatch(/^UN subregions +100\.0 +60\.0 +75\.0/mu);
  expect(stdout).toContain('1 × CL by "Chile", "Chileans": b.txt');
  expect(JSON.parse(await readFile(json, 'utf8'))).toEqual({
    'a.txt': ['KE'],
    'b.txt': ['PE', 'CL'],
    'c.txt': [],
    'd.txt': ['JP', 'FR'],
  });
});

test('prints its usage without a folder', () => {
  const args = ['src/build/training/score-command.ts'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain('usage: npm run regions:score -- <corpus folder>');
});
