import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';

/** Opens the sheet with the filters of the front page, and all its sections. */
export async function openFilters(user: UserEvent) {
  await user.click(await screen.findByRole('button', { name: 'Filter and sort' }));
  const sheet = await screen.findByRole('dialog', { name: 'Filter and sort' });
  await within(sheet).findByText('Order', undefined, { timeout: 30_000 });
  for (const section of sheet.querySelectorAll('details')) section.open = true;
  return within(sheet);
}

/** The filters: in their sheet where it is open, else beside the list. */
export const filterPanel = () => within(screen.queryByRole('dialog') ?? screen.getByRole('complementary'));
