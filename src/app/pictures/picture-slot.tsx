import type { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLazyModule } from '../ui/use-lazy-module.ts';
import type * as pictures from './pictures.tsx';

type Module = typeof pictures;

let loaded: Module | undefined;

const load = async () => (loaded = await import('./pictures.tsx'));

/**
 * Loads what shows pictures where an article in the cache has one: most have none. Before it is shown, so that nothing moves. Never
 * rejects: without pictures a page can be read.
 */
export async function loadPictures(client: QueryClient): Promise<void> {
  const hasPicture = (data: unknown): boolean => Object(data).picture !== undefined;
  const all = client.getQueryCache().getAll();
  const isWanted = all.some(({ state: { data } }) => [data, Object(data).items ?? data].flat().some(hasPicture));
  if (isWanted && loaded === undefined) await load().catch(() => undefined);
}

interface Props {
  /** Draws with what pictures.tsx exports. */
  readonly children: (module: Module) => ReactNode;
  /** What is shown until it is loaded. */
  readonly otherwise?: ReactNode;
}

/** A part of a page that shows pictures. The page has loaded what does (`loadPictures`); what comes later brings it. */
export function PictureSlot({ children, otherwise }: Props) {
  const { module = loaded } = useLazyModule(loaded === undefined, load);
  return module === undefined ? otherwise : children(module);
}
