import { expect, test } from 'vitest';
import { openSite } from '../../support/browser/open-site.ts';
import { storyText } from '../../support/archive/read-archive.ts';

const site = openSite({
  seeds: {
    'a.txt': storyText('19 January 2022', 'A Bridge'),
    'b.txt': storyText('19 January 2021', 'A Ferry', 'NAIROBI, NNC - ', 'Kenya'),
    'dateline.yaml': 'contact: editor@harbour.example\n',
  },
});

test.each([
  { width: 360, height: 640 },
  { width: 1440, height: 640 },
])('the link to report a wrong region comes below an article without moving anything, at %j', async (viewport) => {
  const { page: list } = await site.visit('/');
  const address = (await list.locator('main article h2 a').first().getAttribute('href')) ?? '';
  const { page, complaints } = await site.visit(address, { viewport });
  await page.mouse.move(100, 100);
  await page.mouse.move(120, 120);
  const link = page.getByRole('link', { name: 'Report a wrong region' });
  await link.waitFor();
  const box = await link.boundingBox();
  const [foot, colophon] = await Promise.all(
    ['.story-foot', '.colophon'].map((part) => page.locator(part).boundingBox()),
  );
  expect(box?.height).toBeGreaterThanOrEqual(44);
  expect(box?.y).toBeGreaterThanOrEqual((foot?.y ?? 0) + (foot?.height ?? 0));
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(colophon?.y ?? 0);
  const before = await page.evaluate(() => {
    document.querySelector('.report')?.remove();
    return document.querySelector('.colophon')?.getBoundingClientRect().y;
  });
  expect(before).toBe(colophon?.y);
  expect(complaints).toEqual([]);
});
