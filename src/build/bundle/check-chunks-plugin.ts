import type { Plugin, Rolldown } from 'vite';
import { entryModules, chunkPaths, isAmong, eagerPaths, pageModules } from './chunk-groups.ts';

/** Chunks that may hold modules of any group: dependencies, and what an article's page loads at once. */
const anyModules = new Set(['vendor', 'shared']);

/** Fails a build whose chunks differ from what chunk-groups.ts says. */
export function checkChunksPlugin(): Plugin {
  return {
    name: 'dateline:check-chunks',
    apply: 'build',
    generateBundle(_options, bundle) {
      if (this.environment.config.consumer !== 'client') return;
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const faults = findChunkFaults([...this.getModuleIds()], chunks);
      if (faults.length > 0)
        this.error(['src/build/bundle/chunk-groups.ts does not fit the app:', ...faults].join('\n'));
    },
  };
}

/** Compares the chunks of a build of these modules with chunk-groups.ts; returns the differences as sentences. */
export function findChunkFaults(
  modules: readonly string[],
  chunks: readonly Pick<Rolldown.OutputChunk, 'name' | 'moduleIds'>[],
): readonly string[] {
  const lists = {
    ...Object.fromEntries(Object.entries(chunkPaths).map(([name, paths]) => [`the chunk "${name}"`, paths])),
    'the pages': [...new Set(Object.values(pageModules))],
    'what pages fetch at once': eagerPaths,
    'what an article loads at once': entryModules.client,
  };
  const unmatched = Object.entries(lists).flatMap(([name, paths]) =>
    paths
      .filter((path) => !modules.some((id) => isAmong([path], id)))
      .map((path) => `${name} names ${path}, where no module is`),
  );
  const names = ['vendor', 'shared', 'lists', ...Object.keys(chunkPaths)];
  const missing = names
    .filter((name) => !chunks.some((chunk) => chunk.name === name))
    .map((name) => `no chunk is named "${name}"`);
  const misplaced = Object.entries(chunkPaths).flatMap(([name, paths]) =>
    chunks
      .filter((chunk) => chunk.name !== name && !anyModules.has(chunk.name))
      .flatMap((chunk) =>
        chunk.moduleIds
          .filter((id) => isAmong(paths, id))
          .map((id) => `${id} is in the chunk "${chunk.name}" and not in "${name}"`),
      ),
  );
  return [...unmatched, ...missing, ...misplaced];
}
