import { strToU8, type ZippableFile, zipSync } from 'fflate';
import type { Article } from '#news/article/article.ts';
import type { ArticlePicture } from '#news/article/picture.ts';
import { escapeXml, unwritable } from '../text/escape-xml.ts';
import { articleHtml, storyBlocks } from '../share/article-html.ts';

/** What a book of articles says of itself. */
export interface Book {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** An address of the list, or any other URI that no other book has. */
  readonly identifier: string;
  readonly articles: readonly Article[];
  /** The address of an article; null where none is known. */
  readonly linkOf: (article: Article) => string | null;
  /** The files of pictures by their marks. Where one is missing, or is of a kind that reading systems do not show, its words stand. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/**
 * What all reading systems show (https://www.w3.org/TR/epub-33/#sec-core-media-types), by how their files begin: a name may be
 * wrong.
 */
const kinds = [
  { ending: 'jpg', type: 'image/jpeg', start: /^\u00ff\u00d8\u00ff/u },
  { ending: 'png', type: 'image/png', start: /^\u0089PNG/u },
  { ending: 'gif', type: 'image/gif', start: /^GIF8/u },
  { ending: 'webp', type: 'image/webp', start: /^RIFF.{4}WEBP/su },
];

/** The bytes of an EPUB: pictures and the first file are packed as they are, all with the first day that a zip knows. */
export function packBook(book: Book): Uint8Array<ArrayBuffer> {
  const mtime = '1980-01-01T00:00:00';
  const packed = [...bookFiles(book)].map(([path, content]): [string, ZippableFile] => {
    if (typeof content !== 'string') return [path, [content, { level: 0, mtime }]];
    return [path, [strToU8(content), { level: path === 'mimetype' ? 0 : 9, mtime }]];
  });
  return zipSync(Object.fromEntries(packed));
}

/**
 * The files of an EPUB 3.3 (https://www.w3.org/TR/epub-33/) with a chapter for each article, by their paths and in the order in
 * which they are packed: the first may not be compressed. The same articles give the same bytes.
 */
function bookFiles(book: Book): ReadonlyMap<string, string | Uint8Array> {
  const shown = shownPictures(book);
  const chapters = book.articles.map((article, at) => [`a${at + 1}.xhtml`, chapter(article, book, shown)] as const);
  const pictures = [...shown.values()].map(({ path, bytes }) => [`EPUB/${path}`, bytes] as const);
  return new Map<string, string | Uint8Array>([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', container],
    ['EPUB/package.opf', packageDocument(book, [...shown.values()])],
    ['EPUB/nav.xhtml', contents(book)],
    ['EPUB/style.css', style],
    ...chapters.map(([name, text]) => [`EPUB/${name}`, text] as const),
    ...pictures,
  ]);
}

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** The pictures of a book that can be shown, by their marks. */
function shownPictures({ pictures }: Book) {
  const known = [...pictures].flatMap(([mark, bytes]) => {
    const kind = kinds.find(({ start }) => start.test(String.fromCodePoint(...bytes.subarray(0, 12))));
    return kind === undefined ? [] : [[mark, { path: `${mark}.${kind.ending}`, type: kind.type, bytes }] as const];
  });
  return new Map(known);
}

const style = `body { line-height: 1.5 }
h1 { line-height: 1.2 }
figure { margin: 1em 0 }
img { max-width: 100%; height: auto }
.about { font-size: 0.85em }
`;

function packageDocument(
  { title, language, dir, identifier, articles }: Book,
  pictures: readonly { readonly path: string; readonly type: string }[],
): string {
  const chapters = articles.map((_article, at) => `a${at + 1}`);
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escapeXml(language)}" dir="${dir}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeXml(identifier)}</dc:identifier>
<dc:title>${escapeXml(title)}</dc:title>
<dc:language>${escapeXml(language)}</dc:language>
<meta property="dcterms:modified">${newestDay(articles)}T00:00:00Z</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${chapters.map((id) => `<item id="${id}" href="${id}.xhtml" media-type="application/xhtml+xml"/>`).join('\n')}
${pictures.map(({ path, type }, at) => `<item id="p${at + 1}" href="${path}" media-type="${type}"/>`).join('\n')}
</manifest>
<spine page-progression-direction="${dir}">
<itemref idref="nav"/>
${chapters.map((id) => `<itemref idref="${id}"/>`).join('\n')}
</spine>
</package>
`;
}

/** The day of the newest article, so that a book changes with its articles alone. */
function newestDay(articles: readonly Article[]): string {
  const days = articles.map(({ stated, published, clock }) => stated?.updated ?? published ?? clock?.date ?? '');
  return days.map((day) => day.slice(0, 10)).reduce((newest, day) => (day > newest ? day : newest), '1970-01-01');
}

function contents({ title, language, dir, articles }: Book): string {
  const items = articles.map(
    ({ headline, lang, dir: own }, at) =>
      `<li><a href="a${at + 1}.xhtml" lang="${escapeXml(lang)}" xml:lang="${escapeXml(lang)}" dir="${own}">${escapeXml(headline)}</a></li>`,
  );
  return page(
    title,
    language,
    dir,
    `<nav epub:type="toc"><h1>${escapeXml(title)}</h1><ol>${items.join('\n')}</ol></nav>`,
  );
}

/** An article: headline, who wrote it and its printed clock, the text, and where it stands on the web. */
function chapter(article: Article, { linkOf }: Book, shown: ReturnType<typeof shownPictures>): string {
  const { headline, lang, dir, authors = [], stated, clock } = article;
  const addressOf = ({ mark }: ArticlePicture) => shown.get(mark)?.path ?? null;
  const names = [...authors.map(({ name }) => name), stated?.source, stated?.agency, clock?.printed];
  const about = names.flatMap((name) => (name === undefined ? [] : escapeXml(name))).join(' · ');
  const link = linkOf(article);
  const source = link === null ? '' : escapeXml(encodeURI(link));
  return page(
    headline,
    lang,
    dir,
    [
      `<h1>${escapeXml(headline)}</h1>`,
      ...(about === '' ? [] : [`<p class="about" dir="auto">${about}</p>`]),
      articleHtml(storyBlocks(article, addressOf)).toWellFormed().replace(unwritable, ''),
      ...(source === '' ? [] : [`<p class="about" dir="ltr"><a href="${source}">${source}</a></p>`]),
    ].join('\n'),
  );
}

function page(title: string, language: string, dir: 'ltr' | 'rtl', body: string): string {
  const lang = escapeXml(language);
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}" dir="${dir}">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;
}
