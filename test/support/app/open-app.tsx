import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { onTestFinished, vi } from 'vitest';
import { App } from '#app/site/app.tsx';
import type { DataReader } from '#app/archive/data-reader.ts';
import { NewsError } from '#app/archive/errors.ts';
import { createClient } from '#app/site/create-client.ts';
import { RootLayout } from '#app/frame/root-layout.tsx';
import { openNavigation } from '#app/navigation/browser-navigation.ts';
import { createRoutes } from '#app/site/routes.ts';
import type { Archive } from '#build/site/compile-archive.ts';

/** A data reader over a compiled archive; `read.requested` holds the paths read so far. */
export function createMemoryReader({ files }: Pick<Archive, 'files'>): DataReader & { readonly requested: string[] } {
  const requested: string[] = [];
  const read = async (path: string) => {
    requested.push(path);
    const json = files.get(path);
    if (json === undefined) throw new NewsError('new-version', `the archive has no ${path}`);
    return JSON.parse(json) as unknown;
  };
  return Object.assign(read, { requested });
}

/**
 * Opens the app at an address as without a prerendered page, and waits for the page. `state` is the state of the
 * history entry, as after a reload.
 */
export async function openApp(address: string, read: DataReader, state: unknown = null) {
  const client = createClient(read);
  const user = userEvent.setup();
  window.history.replaceState({ key: 'first', state }, '', address);
  // As in main.tsx: nothing is rendered before the page is loaded.
  const navigation = await openNavigation(createRoutes(), client, false);
  onTestFinished(navigation.listen());
  const view = render(
    <App client={client} navigation={navigation}>
      <RootLayout />
    </App>,
  );
  await screen.findByRole('heading', { level: 1 });
  // Beside a list its filters come after it; on the front page a button opens them.
  if (
    window.matchMedia('(min-width: 60rem)').matches &&
    screen.queryByRole('button', { name: 'Filter and sort' }) &&
    document.querySelector('.front-page') === null
  )
    await screen.findByRole('heading', { name: 'Order' }, { timeout: 30_000 });
  const addressNow = () => {
    const { pathname, search, hash } = navigation.view().location;
    return pathname + search + hash;
  };
  /** Goes so many entries of the history. */
  const go = async (steps: number) => {
    const { location } = navigation.view();
    window.history.go(steps);
    await vi.waitUntil(() => navigation.view().location !== location, { timeout: 30_000 });
  };
  return { user, navigation, go, client, view, addressNow };
}
