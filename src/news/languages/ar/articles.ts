/** A number of articles ("٣ مقالات") as in the message `articles`, for messages that count other things too. */
export function articles(name: string): string {
  return `{${name}, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}`;
}

/** A number of articles after a preposition ("من أصل ٣ مقالات"). */
export function ofArticles(name: string): string {
  return `{${name}, plural, zero {# مقال} one {مقال واحد} two {مقالين} few {# مقالات} many {# مقالًا} other {# مقال}}`;
}
