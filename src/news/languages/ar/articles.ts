/** "٣ مقالات" as `articles` says it, for sentences in which more than articles is counted. */
export function articles(name: string): string {
  return `{${name}, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}`;
}

/** "من أصل ٣ مقالات": as they are counted behind a preposition. */
export function ofArticles(name: string): string {
  return `{${name}, plural, zero {# مقال} one {مقال واحد} two {مقالين} few {# مقالات} many {# مقالًا} other {# مقال}}`;
}
