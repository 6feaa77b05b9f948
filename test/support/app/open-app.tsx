import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { createMemoryRouter, parsePath, RouterProvider } from 'react-router';
import { App } from '#app/site/app.tsx';
import type { DataReader } from '#app/archive/data-reader.ts';
import { NewsError } from '#app/archive/errors.ts';
import { createClient } from '#app/site/create-client.ts';
import { createRouteContext } from '#app/pages/route-context.ts';
import { createRoutes } from '#app/site/routes.tsx';
import type { Archive } from '#build/site/compile-archive.ts';

/** The data port over a compiled archive; `read.asked` are the paths so far. */
export function createMemoryReader({ files }: Pick<Archive, 'files'>): DataReader & { readonly asked: string[] } {
  const asked: string[] = [];
  const read = async (path: string) => {
    asked.push(path);
    const json = files.get(path);
    if (json === undefined) throw new NewsError('new-version', `the archive has no ${path}`);
    return JSON.parse(json) as unknown;
  };
  return Object.assign(read, { asked });
}

/**
 * Opens the app at an address, as a browser without prerendered pages would, and waits for its page. `state` is what the
 * history entry remembers, where it is loaded again.
 */
export async function openApp(address: string, read: DataReader, state: unknown = null) {
  const client = createClient(read);
  const router = createMemoryRouter(createRoutes(), {
    initialEntries: [{ ...parsePath(address), state }],
    getContext: () => createRouteContext(client),
  });
  const user = userEvent.setup();
  // The share control reads the browser's own address.
  window.history.replaceState(null, '', address);
  // As main.tsx does: nothing is rendered before the view is there.
  await vi.waitUntil(() => router.state.initialized, { timeout: 30_000 });
  const view = render(
    <App client={client}>
      <RouterProvider router={router} />
    </App>,
  );
  await screen.findByRole('heading', { level: 1 });
  // Beside a list its filters come after it.
  if (window.matchMedia('(min-width: 60rem)').matches && screen.queryByRole('button', { name: 'Narrow and sort' }))
    await screen.findByRole('heading', { name: 'Order' }, { timeout: 30_000 });
  const addressNow = () => {
    const { pathname, search, hash } = router.state.location;
    return pathname + search + hash;
  };
  return { user, router, client, view, addressNow };
}
