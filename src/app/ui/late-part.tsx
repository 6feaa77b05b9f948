import type { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLazyModule } from './use-lazy-module.ts';

const parts: ((cached: readonly unknown[]) => unknown)[] = [];

export interface LatePartProps<Module> {
  /** Draws with what the module exports. */
  readonly children: (module: Module) => ReactNode;
  /** What is shown until it is loaded. */
  readonly otherwise?: ReactNode;
}

/**
 * A part of pages that most articles lack: its module (`load`) is loaded where an article in the cache has this field, before the
 * page is shown, so that nothing moves. Returns the component that draws with it; what comes later brings it.
 */
export function latePart<Module extends object>(field: 'picture' | 'revised', load: () => Promise<Module>) {
  let loaded: Module | undefined;
  const start = async () => (loaded = await load());
  parts.push((cached) => cached.some((data) => Object(data)[field]) && start());
  return function LatePart({ children, otherwise }: LatePartProps<Module>) {
    const { module = loaded } = useLazyModule(!loaded, start);
    return module ? children(module) : otherwise;
  };
}

/** Loads the parts that what is in the cache needs. Never rejects: without them a page can be read. */
export async function loadLateParts(client: QueryClient): Promise<void> {
  const all = client.getQueryCache().getAll();
  const cached = all.flatMap(({ state: { data } }) => [data, Object(data).items ?? data].flat());
  await Promise.all(parts.map((part) => part(cached))).catch(() => undefined);
}
