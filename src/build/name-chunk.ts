import type { Rolldown } from 'vite';

type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** Where a visit begins: the entries of the app and of its static twin, and the page that most visits open. */
const beginnings = /\/src\/app\/(?:main|static|pages\/article)\.tsx$/u;

/**
 * Names the chunk of a module that an article's page loads at once; null for any other. What only lists share stays out of
 * it, so that who comes to read loads nothing that finds or filters lists.
 */
export function nameChunk(id: string, modules: Modules, seen = new Set<string>()): 'shared' | null {
  if (beginnings.test(id)) return 'shared';
  if (seen.has(id)) return null;
  seen.add(id);
  const importers = modules.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => nameChunk(importer, modules, seen) !== null) ? 'shared' : null;
}
