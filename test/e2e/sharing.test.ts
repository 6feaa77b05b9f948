import { expect, test } from 'vitest';
import { openSite } from '../support/open-site.ts';

const seed = openSite();
const address = '/articles/putin-refuses-trump-request-to-expel-iran-and-syria-7bfah3584a';

test('copies the address with the evidence that is open, and says so', async () => {
  const { page } = await seed.visit(`${address}#about-iran`, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Share this article' }).click();
  await page.getByText('Link copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${seed.server.origin}${address}#about-iran`);
});

test('says where the address stands when the browser will not copy', async () => {
  const { page, complaints } = await seed.visit(address, {
    before: () => {
      Object.assign(Clipboard.prototype, {
        writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
      });
    },
  });
  await page.getByRole('button', { name: 'Share this article' }).click();
  await page.getByText('The link could not be copied. It stands in the address bar.').waitFor();
  expect(complaints).toEqual([]);
});
