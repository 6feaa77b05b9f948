/** The first part of each query's key: what kind of answer it has. */
export const queryKind = {
  article: 'article',
  neighbours: 'neighbours',
  near: 'near',
  list: 'list',
  page: 'page',
} as const;

/** Keys of the queries that an article's page asks, which the build answers when it prerenders the page. */
export const articleKey = (id: string) => [queryKind.article, id] as const;
export const neighboursKey = (id: string) => [queryKind.neighbours, id] as const;
