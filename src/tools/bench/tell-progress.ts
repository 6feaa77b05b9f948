/** Says on the error stream what is being done now, so that a long run is not a silent one. */
export function tellProgress(articles: number, what: string): void {
  process.stderr.write(`${new Date().toTimeString().slice(0, 8)} ${articles.toLocaleString('en')} articles: ${what}\n`);
}
