const number = new Intl.NumberFormat('en');

/** "1 article", "4,000 articles" */
export function countArticles(count: number): string {
  return count === 1 ? '1 article' : `${number.format(count)} articles`;
}
