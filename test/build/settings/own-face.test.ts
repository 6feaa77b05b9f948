import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { listSeeds } from '#build/seeds/list-seeds.ts';
import { faceStyles } from '#build/settings/face-styles.ts';
import { readSettings } from '#build/settings/settings.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';

const { resolve } = createRequire(import.meta.url);
const newsreader = resolve('@fontsource-variable/newsreader/files/newsreader-latin-opsz-italic.woff2');
const dyslexic = resolve('@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2');

/** The styles of a typeface that is used for headlines, or for texts. */
const stylesOf = (use: 'headlines' | 'text', from: string) =>
  faceStyles({ [use]: { file: 'own.woff2', from, path: 'assets/own.woff2' } }, '/news/');

/** The rule of a family, and the number that a descriptor of it has. */
const ruleOf = (css: string, family: string) =>
  css.split('@font-face').find((rule) => /font-family: ?['"]([^'"]+)/u.exec(rule)?.[1] === family) ?? '';
const numberOf = (rule: string, name: string) => Number(new RegExp(`${name}: ?([\\d.]+)%`, 'u').exec(rule)?.[1]);

test('a typeface is put into the site, and is no article; one that is cut off or of another kind is refused', async () => {
  const folder = await archiveFolder({ 'dateline.yaml': 'face:\n  text: fonts/y.woff2\n' });
  const file = join(folder, 'fonts/y.woff2');
  await mkdir(dirname(file));
  await copyFile(newsreader, file);
  const { look } = readSettings({ SEEDS: folder });
  expect(look.files).toEqual([[expect.stringMatching(/^assets\/own-\w{10}\.woff2$/u), file]]);
  expect(look.faces).toEqual({ text: { file: 'fonts/y.woff2', from: file, path: look.files[0]?.[0] } });
  expect(listSeeds(folder)).toMatchObject({ files: [], problems: [] });
  const bytes = await readFile(newsreader);
  for (const other of [bytes.subarray(0, -1), Buffer.concat([Buffer.from('wOFF'), bytes.subarray(4)]), Buffer.of()]) {
    await writeFile(file, other);
    expect(() => readSettings({ SEEDS: folder })).toThrow(
      'dateline.yaml:2:9: error: expected a file "fonts/y.woff2" beside dateline.yaml, found a file that is no typeface in woff2, or not all of one',
    );
  }
  await writeFile(file, bytes.fill(0, 200, 2000));
  await expect(stylesOf('text', file)).rejects.toThrow(
    'dateline.yaml: face: expected a typeface in woff2, found "own.woff2", which is damaged. The site was left as it was.',
  );
});

test.each([
  ['headlines', 'display', 'Newsreader Display', 'Own Headlines'],
  ['text', 'text', 'Newsreader', 'Own Text'],
] as const)('what stands in for Newsreader as %s is scaled as fonts.css scales it', async (use, cut, ours, own) => {
  const css = await readFile('src/app/frame/fonts.css', 'utf8');
  const styles = await stylesOf(use, join('src/app/fonts', `${cut}.woff2`));
  for (const device of ['Georgia', 'Times', 'Noto']) {
    const [expected, found] = [ruleOf(css, `${ours} ${device}`), ruleOf(styles, `${own} ${device}`)];
    for (const name of ['size-adjust', 'ascent-override', 'descent-override'])
      // It was measured with another text, and another Noto Serif.
      expect(Math.abs(numberOf(found, name) / numberOf(expected, name) - 1), `${device} ${name}`).toBeLessThan(0.035);
    expect(numberOf(found, 'line-gap-override')).toBe(0);
    // The faces of the device are called alike, and are as bold.
    const [names, weight] = [/local\(.*?(?=;)/su, /font-weight: ?(\d+)/u];
    expect(names.exec(found)?.[0].replaceAll(/["',\s]/gu, '')).toBe(
      names.exec(expected)?.[0].replaceAll(/["',\s]/gu, ''),
    );
    // One that says no weight has 400 (CSS Fonts 4, 4.3).
    expect(weight.exec(found)?.[1] ?? '400').toBe(weight.exec(expected)?.[1] ?? '400');
  }
  expect(ruleOf(styles, own)).toContain('ascent-override:73.5%;descent-override:26.5%;line-gap-override:0%');
});

test('a wide typeface is stood in for by wide letters, and by the letters of its own weight and size', async () => {
  const width = async (file: string, use: 'headlines' | 'text') =>
    numberOf(ruleOf(await stylesOf(use, file), `Own ${use === 'text' ? 'Text' : 'Headlines'} Georgia`), 'size-adjust');
  expect(await width(dyslexic, 'text')).toBeGreaterThan(140);
  // Our headlines are cut from it at this weight and size.
  const upright = newsreader.replace('italic', 'normal');
  expect(await width(upright, 'headlines')).toBe(await width('src/app/fonts/display.woff2', 'headlines'));
});

test('a variable typeface says which weights it has, another its own, so that browsers draw the others bold', async () => {
  expect(ruleOf(await stylesOf('headlines', newsreader), 'Own Headlines')).toContain('font-weight:200 800;');
  expect(ruleOf(await stylesOf('headlines', dyslexic), 'Own Headlines')).toContain('font-weight:400;');
  const bold = resolve('@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2');
  expect(ruleOf(await stylesOf('text', bold), 'Own Text')).toContain('font-weight:800;');
});

test('a typeface without Latin letters is used, and nothing is scaled to it', async () => {
  const folder = await archiveFolder({});
  const file = join(folder, 'own.woff2');
  const arabic = resolve('@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf');
  await writeFile(file, await subsetFont(await readFile(arabic), 'خبر', { targetFormat: 'woff2' }));
  expect(await stylesOf('text', file)).toMatch(/^@font-face\{[^}]+\}:root\{--serif:"Own Text",serif\}$/u);
});
