import type { Locator, Page } from 'playwright-core';

/** Opens the sheet with the filters of the front page, and all its sections. */
export async function openFilters(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Filter and sort' }).click();
  const sheet = page.getByRole('dialog', { name: 'Filter and sort' });
  await sheet.locator('.facet').first().waitFor();
  await sheet.evaluate((dialog) => {
    for (const section of dialog.querySelectorAll('details')) section.open = true;
  });
  return sheet;
}

/** Closes it by the button that leads to the list. */
export async function showArticles(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Show \d/u }).click();
}
