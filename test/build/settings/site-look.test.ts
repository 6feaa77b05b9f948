import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listSeeds } from '#build/seeds/list-seeds.ts';
import { readAccent } from '#build/settings/accent.ts';
import { readSettings } from '#build/settings/settings.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';

/** A PNG of one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('files that the settings name are read, and must be what their names say', async () => {
  const folder = await archiveFolder({
    'dateline.yaml': 'logo: logo.svg\nshare-image: card.png\ncss: own.css\nabout: about.md\n',
    'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 48"/>',
    'own.css': '',
    'about.md': 'One\nparagraph.\n\nAnother.\n',
  });
  await writeFile(join(folder, 'card.png'), pixel);
  const { look, texts } = readSettings({ SEEDS: folder });
  expect(look).toMatchObject({ logo: { width: 240, height: 48 }, shareImage: { width: 1, height: 1 } });
  expect(look.files.map(([, from]) => from)).toEqual(
    ['logo.svg', 'own.css', 'card.png'].map((file) => join(folder, file)),
  );
  expect(texts.en).toEqual({ about: ['One paragraph.', 'Another.'] });
  // They are no articles, and nobody is warned of them.
  expect(listSeeds(folder)).toMatchObject({ files: [], problems: [] });
  await writeFile(join(folder, 'logo.svg'), pixel);
  expect(() => readSettings({ SEEDS: folder })).toThrow(
    'dateline.yaml:1:7: error: expected a file "logo.svg" beside dateline.yaml, found a file that is no image of this kind',
  );
});

test('the accent has a contrast of 7:1 on both papers, whatever colour is chosen', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xff_ff_ff }), (number) => {
      const chosen = `#${number.toString(16).padStart(6, '0')}`;
      const { accent: found, notes } = readAccent(chosen);
      const contrast = { light: wcagContrast(found.light, '#fbfaf6'), dark: wcagContrast(found.dark, '#161512') };
      expect(Math.min(contrast.light, contrast.dark)).toBeGreaterThanOrEqual(7);
      expect(notes.length).toBe(wcagContrast(chosen, '#fbfaf6') < 7 ? 1 : 0);
    }),
  );
  expect(readAccent('#0a7c46').notes).toEqual([
    'accent: #0a7c46 has a contrast of 5.0:1 on light paper, where text needs 7:1; #006430 is used (7.0:1).',
  ]);
});
