import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { App } from '#app/app.tsx';
import type { DataReader } from '#app/data-reader.ts';
import { NewsError } from '#app/errors.ts';
import { createQueryClient } from '#app/query-client.ts';
import { createRouteContext } from '#app/route-context.ts';
import { createRoutes } from '#app/routes.tsx';
import type { Archive } from '#build/compile-archive.ts';
import { compileArchive } from '#build/compile-archive.ts';
import type { SeedFiles } from './seed-files.ts';

/** Seed texts through the real compiler. Throws where a seed is wrong: a fixture must be right. */
export async function compileSeeds(files: SeedFiles): Promise<Archive> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-app-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    const archive = await compileArchive(folder, '2026-11-22');
    const errors = archive.problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return archive;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

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

/** Opens the app at an address, as a browser without prerendered pages would, and waits for its page. */
export async function openApp(address: string, read: DataReader) {
  const client = createQueryClient(read);
  const router = createMemoryRouter(createRoutes(), {
    initialEntries: [address],
    getContext: () => createRouteContext(client),
  });
  const user = userEvent.setup();
  // The share control reads the browser's own address.
  window.history.replaceState(null, '', address);
  // As main.tsx does: nothing is rendered before the view is there.
  await vi.waitUntil(() => router.state.initialized);
  render(
    <App client={client}>
      <RouterProvider router={router} />
    </App>,
  );
  await screen.findByRole('heading', { level: 1 });
  const addressNow = () => {
    const { pathname, search, hash } = router.state.location;
    return pathname + search + hash;
  };
  return { user, router, client, addressNow };
}
