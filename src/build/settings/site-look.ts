import { extname, join } from 'node:path';
import { hashContent } from '../text/content-hash.ts';
import { readRegularFile } from '../text/read-regular-file.ts';
import { readAccent, type Accent } from './accent.ts';
import { imageSize } from './image-size.ts';
import type { OwnFaces } from './own-face.ts';
import type { SiteFile } from './site-schema.ts';

/** An image in the place of the name above every page: its files in the site, and its size in pixels. */
export interface Logo {
  readonly file: string;
  /** For the dark scheme, where it is another. */
  readonly dark: string | null;
  readonly width: number;
  readonly height: number;
}

/** An image among the files of a site, and its size in pixels. */
export interface SiteImage {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** What an owner chose of how the site looks, beside what its pages carry (news/settings/site-info.ts). */
export interface SiteLook {
  /** Files of the owner's that go into the site: the path in the site, and where the file is. */
  readonly files: readonly (readonly [path: string, from: string])[];
  /** Null for the name as text. */
  readonly logo: Logo | null;
  /** Null for our own. */
  readonly accent: Accent | null;
  /** Typefaces among the files. */
  readonly faces: OwnFaces;
  /** A stylesheet among the files; null for none. */
  readonly css: string | null;
  /** The image for pages that have none of their own; null for none. */
  readonly shareImage: SiteImage | null;
  /** The logo of the publisher, or else of the site, for descriptions for machines; null for none. */
  readonly publisherLogo: SiteImage | null;
  /** What was changed of what they chose. */
  readonly notes: readonly string[];
}

/** An image at most so much wider than high may stand for the site in a tab. */
const widestIcon = 1.5;

/** Reads what `dateline.yaml` says of the look; its files exist (read-site-file.ts). */
export function readLook(
  folder: string,
  { logo, accent, face, css, publisher, 'share-image': shareImage }: SiteFile,
): SiteLook {
  const files: (readonly [string, string])[] = [];
  /** The name tells the content: a file that changes gets another. */
  const put = (file: string) => {
    const from = join(folder, file);
    const bytes = readRegularFile(from);
    const path = `assets/own-${hashContent(bytes.toString('latin1'))}${extname(file)}`;
    files.push([path, from]);
    return { path, from, bytes };
  };
  const sized = (file: string) => {
    const { path, bytes } = put(file);
    const size = imageSize(file, bytes);
    // The settings were refused otherwise.
    if (size === null) throw new Error(`${file} has changed meanwhile`);
    return { path, ...size };
  };
  const read = accent === undefined ? null : readAccent(accent);
  const light = logo === undefined ? null : sized(typeof logo === 'string' ? logo : logo.light);
  const dark = typeof logo === 'object' ? sized(logo.dark).path : null;
  const ofPublisher = typeof publisher === 'object' ? publisher.logo : undefined;
  return {
    logo: light === null ? null : { file: light.path, dark, width: light.width, height: light.height },
    accent: read?.accent ?? null,
    faces: Object.fromEntries(
      Object.entries(face ?? {}).map(([use, file]) => {
        const { path, from } = put(file);
        return [use, { file, from, path }];
      }),
    ),
    css: css === undefined ? null : put(css).path,
    shareImage: shareImage === undefined ? null : sized(shareImage),
    publisherLogo: ofPublisher === undefined ? light : sized(ofPublisher),
    notes: read?.notes ?? [],
    files,
  };
}

/** The logo as the icon of the site, where its shape fits; null where not. */
export const iconOf = (logo: Logo | null): string | null =>
  logo !== null && Math.max(logo.width / logo.height, logo.height / logo.width) <= widestIcon ? logo.file : null;

/**
 * The styles of a logo. It is drawn in the place of the name, whose text stays: for screen readers, and where styles do not
 * come. Its space is there before its file is. Who chose a scheme in the display settings gets that one's.
 */
export function logoStyles({ file, dark, width, height }: Logo, base: string): string {
  const image = (path: string) => `background-image:url(${base}${path})`;
  const drawn =
    `.nameplate{height:2.75rem;max-width:55vw;aspect-ratio:${width}/${height};background:0/contain no-repeat;${image(file)};` +
    'font-size:0;color:transparent;print-color-adjust:exact}.nameplate span{display:none}';
  if (dark === null || dark === file) return drawn;
  const inDark = (root: string) => `:root${root} .nameplate{${image(dark)}}`;
  return `${drawn}@media screen and (prefers-color-scheme:dark){${inDark(':not([data-display~=light])')}}@media screen{${inDark('[data-display~=dark]')}}`;
}
