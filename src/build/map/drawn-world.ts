import { drawWorld, type World } from './draw-world.ts';

let drawn: World | undefined;

/** The atlas as `drawWorld` draws it, once in a thread, for pages and cards alike: it takes a third of a second. */
export function drawnWorld(): World {
  return (drawn ??= drawWorld());
}
