import { findPicture, type FoundPicture } from './find-picture.ts';
import type { NamedPicture } from '../seeds/named-picture.ts';

/** A picture that an article shows, and where its file lies. */
export interface JoinedPicture extends FoundPicture {
  readonly named: NamedPicture;
}

interface Around {
  readonly folder: string;
  /** The article, as a path below the folder. */
  readonly article: string;
  /** A picture of the article's name beside it; null for none. */
  readonly beside: string | null;
  /** The first character of the article's text, and the one behind it. */
  readonly text: readonly [start: number, end: number];
}

/**
 * The pictures of an article in their order, each once. `named` are those of its sidecar, its front matter and its text: of what two
 * places say of one, the first counts. The first that has no place in the text, or stands above it, leads; further ones without a
 * place follow the text.
 */
export function joinPictures(named: readonly NamedPicture[], around: Around): readonly JoinedPicture[] {
  const { folder, article, beside, text } = around;
  const byPath = new Map<string, JoinedPicture>();
  const add = (one: NamedPicture, found: FoundPicture) => {
    const key = found.path === '' ? one.file : found.path;
    const known = byPath.get(key);
    byPath.set(key, { ...found, named: known === undefined ? one : joinWords(known.named, one) });
  };
  for (const one of named) add(one, findPicture(folder, article, one.file));
  const place = { file: beside ?? '', line: 1, column: 1 };
  if (beside !== null) add({ file: beside, alt: null, at: null, place }, { path: beside, fault: null });
  const all = [...byPath.values()];
  const placed = all
    .filter(({ named: { at } }) => at !== null)
    .toSorted((a, b) => (a.named.at ?? 0) - (b.named.at ?? 0));
  const [first, ...others] = all.filter(({ named: { at } }) => at === null);
  const above =
    first === undefined ? placed.find(({ named: { at }, fault }) => fault === null && (at ?? 0) <= text[0]) : first;
  return [
    ...(above === undefined ? [] : [withPlace(above, null)]),
    ...placed.filter((one) => one !== above),
    ...others.map((one) => withPlace(one, text[1])),
  ];
}

function joinWords(first: NamedPicture, second: NamedPicture): NamedPicture {
  return { ...second, ...first, alt: first.alt ?? second.alt, at: first.at ?? second.at };
}

const withPlace = (one: JoinedPicture, at: number | null): JoinedPicture => ({ ...one, named: { ...one.named, at } });
