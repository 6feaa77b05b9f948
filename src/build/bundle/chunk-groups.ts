import type { Rolldown } from 'vite';

/**
 * How modules are grouped into chunks, as paths from the project's root; a path that ends with `/` is a folder with
 * everything below it. A page loads few files: dependencies (which change seldom), what all pages share, what lists share
 * or the search engine, and the page. The build fails where a path matches no module or a module of a group is in another
 * chunk (check-chunks-plugin.ts), so that moving a file is noticed.
 */
export const chunkPaths = {
  /** What the reader has saved on the device: loaded when a page is idle. */
  keeping: [
    'src/app/device/',
    'src/news/saved/saved-data.ts',
    'src/app/kept/ask-worker.ts',
    'src/app/kept/read-kept.ts',
    'src/app/kept/start-keeping.ts',
  ],
  /** Loads lists. A prerendered list has its data, so this is needed from the first step on. */
  loading: ['src/app/archive/load-list.ts', 'src/app/archive/select-articles.ts', 'src/app/archive/count-times.ts'],
  /** Keeping lists for reading without a connection: loaded with the share panel of a list, and on the page of what is saved. */
  'kept-lists': ['src/app/kept/keep-lists.ts', 'src/app/kept/list-run.tsx', 'src/app/kept/measure-list.ts'],
  /** Citations: loaded with the share panel, and for printing. */
  citation: ['src/app/share/cite-page.ts', 'src/news/share/'],
  /** Which people and organisations have lists: no list asks for it. */
  names: ['src/app/archive/name-queries.ts', 'src/app/people/named-links.tsx'],
  /** Steps through the phrases of a region or a name: loaded when its evidence is open. */
  steps: ['src/app/regions/mention-steps.tsx'],
  /** The search engine: loaded with the first query. */
  search: ['src/app/search/', 'src/news/search/', 'src/news/text/fold-word.ts'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The module of each page, by the id of its route: page-preloads.ts loads what it needs. */
export const pageModules: Readonly<Record<string, string>> = {
  front: 'src/app/lists/front.tsx',
  article: 'src/app/article/article.tsx',
  regions: 'src/app/lists/regions.tsx',
  region: 'src/app/lists/region.tsx',
  tags: 'src/app/lists/tags.tsx',
  'tags-page': 'src/app/lists/tags.tsx',
  tag: 'src/app/lists/tag.tsx',
  people: 'src/app/people/name-pages.tsx',
  'people-page': 'src/app/people/name-pages.tsx',
  person: 'src/app/people/name-pages.tsx',
  organisations: 'src/app/people/name-pages.tsx',
  'organisations-page': 'src/app/people/name-pages.tsx',
  organisation: 'src/app/people/name-pages.tsx',
  dates: 'src/app/dates/dates.tsx',
  date: 'src/app/dates/date.tsx',
  search: 'src/app/search-page/search.tsx',
  saved: 'src/app/saved/saved.tsx',
  about: 'src/app/about/about.tsx',
  'not-found': 'src/app/frame/not-found.tsx',
};

/** Entries of the app and of the static app, and the page that most visits open. */
export const entryModules = {
  client: ['src/app/site/main.tsx', pageModules['article'] ?? ''],
  static: ['src/app/site/static.tsx'],
};

/** Modules that a page imports dynamically as soon as it starts: preloaded with it. */
export const eagerPaths = ['src/app/archive/', 'src/app/search/'];

/** Whether a module, by its id in the bundler, is one of these paths. */
export function isAmong(paths: readonly string[], id: string): boolean {
  const [file = ''] = id.replaceAll('\\', '/').split('?');
  return paths.some((path) => (path.endsWith('/') ? file.includes(`/${path}`) : file.endsWith(`/${path}`)));
}

/** The chunks that every page loads at once: whoever imports anything has them. */
const isLoadedAtOnce = (file: string): boolean => /\/(?:vendor|shared|run)-[^/]*\.js$/u.test(file);

/** The file of a chunk. Most of them name the bundler's own few lines, whose name is long. */
export const nameOfChunk = ({ name }: { readonly name: string }): string =>
  `assets/${name === 'rolldown-runtime' ? 'run' : '[name]'}-[hash:7].js`;

/** The file of an asset. Every page names the face that few choose, whose name is long. */
export const nameOfAsset = ({ names: [name = ''] }: { readonly names: readonly string[] }): string =>
  `assets/${name.startsWith('opendyslexic') ? 'opendyslexic' : '[name]'}-[hash:7][extname]`;

/**
 * What of the files that a chunk needs is loaded with it. The chunk itself only where it waits for styles: it is requested at
 * once otherwise.
 */
export function preloadsOf(chunk: string, needed: readonly string[]): string[] {
  const waits = needed.some((file) => file.endsWith('.css'));
  return needed.filter((file) => !isLoadedAtOnce(file) && (waits || file !== chunk));
}

/** Modules of the app, of Vite and of our plugins. */
const appModule = /src\/(?:app|news)|virtual:|preload-helper/u;
/** What lists may share: not the search engine, which would bring along what it shares with them. */
const isOfLists = (id: string) => appModule.test(id) && !isAmong(chunkPaths.search, id) && !isAmong(partsOfSome, id);

/** Parts and styles of some pages with lists: the others do not carry them. */
const partsOfSome = [
  'src/app/lists/value-index.tsx',
  'src/app/lists/index-pages.css',
  'src/app/dates/dates.css',
  'src/app/map/world.css',
];

type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/**
 * The chunk of a module that an article's page loads at once; null for any other. What only lists share stays out of it, so
 * that a visitor who reads loads no code for lists.
 */
function nameShared(id: string, modules: Modules, seen = new Set<string>()): 'shared' | null {
  if (isAmong(entryModules.client, id) || isAmong(entryModules.static, id)) return 'shared';
  if (seen.has(id)) return null;
  seen.add(id);
  const importers = modules.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => nameShared(importer, modules, seen) !== null) ? 'shared' : null;
}

/** The groups for the bundler. What only two pages share and no group takes becomes a chunk of its own. */
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
  { name: 'kept-lists', test: (id) => isAmong(chunkPaths['kept-lists'], id), priority: 2 },
  { name: 'citation', test: (id) => isAmong(chunkPaths.citation, id), priority: 2 },
  { name: 'names', test: (id) => isAmong(chunkPaths.names, id), priority: 2 },
  { name: 'steps', test: (id) => isAmong(chunkPaths.steps, id), priority: 2 },
  { name: 'lists', test: isOfLists, minShareCount: 2, priority: 1 },
  { name: 'search', test: (id) => isAmong(chunkPaths.search, id), priority: 0 },
];
