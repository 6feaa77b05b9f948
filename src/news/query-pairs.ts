/**
 * The names and values of a query string, in its order. Total, and without the browser's URLSearchParams: this zone runs
 * anywhere. What is not percent-encoded UTF-8 is taken as it stands.
 */
export function readQueryPairs(search: string): readonly (readonly [name: string, value: string])[] {
  return search
    .replace(/^\?/u, '')
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [decode(name), decode(value.join('='))] as const;
    });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
