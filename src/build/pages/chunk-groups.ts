import type { Rolldown } from 'vite';

/**
 * How the app's modules are cut into chunks, by paths from the project's folder: a folder ends with `/` and stands for all
 * below it. Few files a page: what others wrote (changes seldom), what all pages share, what lists share or the engine of
 * the search, the page. The build fails where a path matches no module, or a module of a group is in another chunk
 * (check-chunks-plugin.ts), so that whoever moves a file is told.
 */
export const chunkPaths = {
  /** What keeps articles on the device: loaded when a page has nothing better to do. */
  keeping: ['src/app/device/', 'src/news/saved/saved-data.ts'],
  /** What finds and loads a list: a page of one has its own with it, so this comes with the first step from there. */
  loading: ['src/app/archive/load-list.ts', 'src/app/archive/select-articles.ts', 'src/app/archive/count-times.ts'],
  /** How an article is cited: with what offers citations, and with what is printed. */
  citation: ['src/app/share/cite-page.ts', 'src/news/share/'],
  /** The engine, and what it knows of words: loaded with the first question. */
  search: ['src/app/search/', 'src/news/search/', 'src/news/text/fold-word.ts'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The module of each page, by the id of its route: what it needs is loaded with the page (page-preloads.ts). */
export const pageModules: Readonly<Record<string, string>> = {
  front: 'src/app/lists/front.tsx',
  article: 'src/app/article/article.tsx',
  regions: 'src/app/lists/regions.tsx',
  region: 'src/app/lists/region.tsx',
  tags: 'src/app/lists/tags.tsx',
  tag: 'src/app/lists/tag.tsx',
  dates: 'src/app/lists/dates.tsx',
  date: 'src/app/lists/date.tsx',
  search: 'src/app/search-page/search.tsx',
  saved: 'src/app/saved/saved.tsx',
  about: 'src/app/about/about.tsx',
  'not-found': 'src/app/frame/not-found.tsx',
};

/** Where a visit begins: the entries of the app and of its static twin, and the page that most visits open. */
export const entryModules = {
  client: ['src/app/site/main.tsx', pageModules['article'] ?? ''],
  static: ['src/app/site/static.tsx'],
};

/** Modules that a page fetches by itself at once, without being asked to: with its own they are loaded early. */
export const eagerPaths = ['src/app/archive/', 'src/app/search/'];

/** Whether a module, by the bundler's id, is one of these paths. */
export function isAmong(paths: readonly string[], id: string): boolean {
  const [file = ''] = id.replaceAll('\\', '/').split('?');
  return paths.some((path) => (path.endsWith('/') ? file.includes(`/${path}`) : file.endsWith(`/${path}`)));
}

/** Modules of the app, and what Vite and our plugins add to it. */
const appModule = /src\/(?:app|news)|virtual:|preload-helper/u;
/** What lists may share: not the engine, which would come with what it shares with them. */
const isOfLists = (id: string) => appModule.test(id) && !isAmong(chunkPaths.search, id);

type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/**
 * Names the chunk of a module that an article's page loads at once; null for any other. What only lists share stays out of
 * it, so that who comes to read loads nothing that finds or filters lists.
 */
function nameShared(id: string, modules: Modules, seen = new Set<string>()): 'shared' | null {
  if (isAmong(entryModules.client, id) || isAmong(entryModules.static, id)) return 'shared';
  if (seen.has(id)) return null;
  seen.add(id);
  const importers = modules.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => nameShared(importer, modules, seen) !== null) ? 'shared' : null;
}

/** The same for the bundler. What only two pages share goes by itself where no group takes it. */
export const chunkGroups: Rolldown.CodeSplittingGroup[] = [
  { name: 'vendor', test: /node_modules/u, priority: 4 },
  {
    name: (id, modules) => nameShared(id, modules),
    debugName: 'shared',
    test: appModule,
    minShareCount: 2,
    priority: 3,
  },
  { name: 'keeping', test: (id) => isAmong(chunkPaths.keeping, id), priority: 2 },
  { name: 'loading', test: (id) => isAmong(chunkPaths.loading, id), priority: 2 },
  { name: 'citation', test: (id) => isAmong(chunkPaths.citation, id), priority: 2 },
  { name: 'lists', test: isOfLists, minShareCount: 2, priority: 1 },
  { name: 'search', test: (id) => isAmong(chunkPaths.search, id), priority: 0 },
];
