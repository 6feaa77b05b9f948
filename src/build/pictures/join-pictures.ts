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
 * The pictures of an article in their order, each once unless the text itself repeats it. `named` are those of its sidecar, its front
 * matter and its text: of what two say of one, the first counts. The first that has no place in the text, or stands above it, leads;
 * further ones without a place follow the text.
 */
export function joinPictures(named: readonly NamedPicture[], around: Around): readonly JoinedPicture[] {
  const { folder, article, beside, text } = around;
  const byPath = new Map<string, JoinedPicture[]>();
  const add = (one: NamedPicture, found: FoundPicture) => {
    const key = found.path === '' ? one.file : found.path;
    const known = byPath.get(key) ?? [];
    const index = known.findIndex(({ named: { at } }) => at === null || one.at === null || at === one.at);
    const match = known[index];
    if (match !== undefined) known[index] = { ...found, named: joinWords(match.named, one) };
    else known.push({ ...found, named: known[0] === undefined ? one : repeat(known[0].named, one) });
    byPath.set(key, known);
  };
  for (const one of named) add(one, findPicture(folder, article, one.file));
  const place = { file: beside ?? '', line: 1, column: 1 };
  if (beside !== null) add({ file: beside, alt: null, at: null, place }, { path: beside, fault: null });
  const all = [...byPath.values()].flat();
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

/** A picture at a further place in the text: what it shows and who made it stays true there, its caption is its own. */
function repeat({ caption: _caption, ...first }: NamedPicture, one: NamedPicture): NamedPicture {
  return { ...first, ...one, alt: one.alt ?? first.alt };
}

const withPlace = (one: JoinedPicture, at: number | null): JoinedPicture => ({ ...one, named: { ...one.named, at } });
