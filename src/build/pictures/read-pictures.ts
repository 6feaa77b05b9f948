import type { ArticlePicture } from '#news/article/picture.ts';
import type { ParsedArticle } from '#news/article/article.ts';
import type { Problem } from '../text/problem.ts';
import { quoteName } from '../text/quote-name.ts';
import { signatureOf } from './find-picture.ts';
import { joinPictures, type JoinedPicture } from './join-pictures.ts';
import type { NamedPicture } from '../seeds/named-picture.ts';
import type { SeedPicture } from './seed-picture.ts';
import { mostPixels } from './picture-format.ts';
import { openPicture } from './picture-workshop.ts';

/** What is known of an article before its pictures are read. */
interface Illustrated {
  /** Its path below the folder. */
  readonly file: string;
  readonly named: readonly NamedPicture[];
  readonly parsed: Pick<ParsedArticle, 'caption' | 'paragraphs' | 'source'>;
}

/** The pictures of an article, and what is wrong with them. */
export interface ReadPictures {
  readonly pictures: readonly SeedPicture[];
  readonly warnings: readonly Problem[];
}

/**
 * Reads the pictures of an article, one after the other. `beside` is one of its name beside it, `store` where their files are made
 * (`openPicture`). One that cannot be shown is left out with a warning that names it.
 */
export async function readPictures(
  folder: string,
  { file, named, parsed }: Illustrated,
  beside: string | null,
  store: string | null,
): Promise<ReadPictures> {
  if (named.length === 0 && beside === null) return nothing;
  const { paragraphs, caption, source } = parsed;
  const text = [paragraphs[0]?.span[0] ?? 0, source.length] as const;
  const pictures: SeedPicture[] = [];
  const warnings: Problem[] = [];
  for (const one of joinPictures(named, { folder, article: file, beside, text })) {
    const { path, named: said } = one;
    const isLead = said.at === null;
    // oxlint-disable-next-line no-await-in-loop -- one picture at a time is held in memory
    const opened = one.fault ?? (await openPicture(folder, path, store));
    const warn = (kind: string, expected: string, found: string) =>
      void warnings.push({ severity: 'warning', kind, ...said.place, expected, found });
    const signature = signatureOf(folder, path);
    if (typeof opened === 'string') {
      pictures.push({ file: path, signature, picture: null });
      warn(...faultOf(one, opened));
      continue;
    }
    if (said.alt === null) warn('picture-alt', `words for those who cannot see ${nameOf(one)} (alt)`, 'none');
    const { words, ...facts } = opened;
    // A caption that is printed above the text is that of the picture above it.
    const shown = said.caption ?? (isLead && caption !== null ? undefined : words.caption);
    const credit = said.credit ?? words.credit;
    const picture: ArticlePicture = {
      ...facts,
      alt: said.alt ?? '',
      ...(said.focus !== undefined && { focus: said.focus }),
      ...(shown !== undefined && { caption: shown }),
      ...(credit !== undefined && { credit }),
      ...(said.licence !== undefined && { licence: said.licence }),
      ...(said.at !== null && { at: said.at }),
    };
    pictures.push({ file: path, signature, picture });
  }
  return { pictures, warnings };
}

const nothing: ReadPictures = { pictures: [], warnings: [] };

const nameOf = ({ path, named }: JoinedPicture) => `"${quoteName(path === '' ? named.file : path)}"`;

/** Kind, expectation and finding of a picture that is not shown. */
function faultOf(one: JoinedPicture, fault: string): readonly [string, string, string] {
  if (one.fault !== null)
    return [
      'picture-missing',
      `the file of a picture beside the article or below its folder`,
      `"${quoteName(one.named.file)}": ${fault}`,
    ];
  const expected = `a picture (JPEG, PNG, WebP, AVIF, GIF, TIFF or SVG) of at most ${mostPixels / 1e6} million pixels`;
  return ['picture-refused', expected, `${nameOf(one)}, ${fault}; the article is shown without it`];
}
