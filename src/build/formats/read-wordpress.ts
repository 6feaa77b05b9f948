import { htmlToLine, htmlToText } from '../markup/html-to-text.ts';
import { Losses } from '../markup/losses.ts';
import { leftOut, nothingSaid, type Found, type ImportedAuthor, type ImportTools } from './imported-item.ts';
import { pathOfAddress } from './page-address.ts';
import { ownCopy } from '../text/own-copy.ts';
import { localDate, readDate } from '../text/read-date.ts';
import { wordpressHtml } from './wordpress-markup.ts';
import { childrenOf, readXmlElements, textOfChild, textOfElement, type XmlElement } from './xml-items.ts';

/** A picture that posts may show above their text: its address, its words and its caption. */
interface Attachment {
  readonly address: string;
  readonly alt: string;
  readonly caption: string;
}

/** What an export says of the whole site. */
interface Site {
  address: string | null;
  language: string | null;
  /** Names by login. */
  readonly authors: Map<string, string>;
  /** Attachments by number. */
  readonly attachments: Map<string, Attachment>;
}

const otherTypes: Readonly<Record<string, string>> = {
  page: 'a page',
  attachment: 'an attachment (pictures come from --uploads)',
  nav_menu_item: 'a part of a menu',
};

const statuses: Readonly<Record<string, string>> = {
  draft: 'a draft', pending: 'a draft', 'auto-draft': 'a draft', private: 'private', future: 'scheduled', trash: 'in the bin',
}; // prettier-ignore

/**
 * Reads exports of WordPress (WXR 1.0 to 1.2) in one or several files. They are read twice, so that a file that is not
 * well-formed is known, and so are all authors and attachments, before anything is imported.
 */
export async function* readWordPress(
  files: readonly string[],
  root: string,
  tools: ImportTools,
): AsyncGenerator<Found> {
  const site: Site = { address: null, language: null, authors: new Map(), attachments: new Map() };
  // A file is read twice: each reading is half of the progress, and mistakes in the XML are counted in the second.
  const onBytes = (bytes: number) => tools.onBytes(bytes / 2);
  for (const file of files) await surveyFile(file, root, { ...tools, onBytes, counts: new Losses() }, site);
  const terms = new Map<string, Set<string>>();
  for (const file of files) {
    for await (const element of readXmlElements(file, root, { ...tools, onBytes }, (name) => name === 'item')) {
      yield readItem(element, site, tools, terms);
    }
  }
  for (const [kind, names] of terms) tools.counts.add(kind, names.size);
}

async function surveyFile(file: string, root: string, tools: ImportTools, site: Site): Promise<void> {
  const wanted = new Set(['item', 'wp:author', 'wp:base_blog_url', 'language']);
  const isWanted = (name: string, parent: string) => wanted.has(name) || (name === 'link' && parent === 'channel');
  for await (const element of readXmlElements(file, root, tools, isWanted)) {
    const text = textOfElement(element).trim();
    if (element.name === 'wp:author') {
      const login = textOfChild(element, 'wp:author_login');
      const name = textOfChild(element, 'wp:author_display_name');
      const whole = ['first', 'last']
        .map((part) => textOfChild(element, `wp:author_${part}_name`))
        .join(' ')
        .trim();
      site.authors.set(login, name === login && whole !== '' ? whole : name);
    } else if (element.name === 'language') site.language ??= text === '' ? null : text;
    else if (element.name !== 'item') site.address = element.name === 'link' ? (site.address ?? text) : text;
    else if (textOfChild(element, 'wp:post_type') === 'attachment')
      site.attachments.set(ownCopy(textOfChild(element, 'wp:post_id')), {
        address: ownCopy(textOfChild(element, 'wp:attachment_url')),
        alt: ownCopy(metaOf(element, '_wp_attachment_image_alt') ?? ''),
        caption: ownCopy(textOfChild(element, 'excerpt:encoded')),
      });
  }
}

function readItem(element: XmlElement, site: Site, tools: ImportTools, terms: Map<string, Set<string>>): Found {
  const said = (name: string) => textOfChild(element, name);
  const [type, status, number] = [said('wp:post_type') || 'post', said('wp:status') || 'publish', said('wp:post_id')];
  const title = htmlToLine(said('title'));
  const key = `wordpress:${number || said('guid') || said('link')}`;
  const name = title || said('wp:post_name') || `${type} ${number}`;
  tools.counts.add('items');
  tools.counts.add('comments left out', childrenOf(element, 'wp:comment').length);
  const reason =
    type !== 'post'
      ? (otherTypes[type] ?? `of another kind (${type})`)
      : status !== 'publish'
        ? (statuses[status] ?? `not published (${status})`)
        : said('wp:post_password') !== ''
          ? 'behind a password'
          : null;
  const [authors, tags] = [authorsOf(element, site), tagsOf(element)];
  if (type === 'post' && status === 'publish') {
    tools.counts.add('published posts');
    noteTerms(element, terms);
  }
  if (reason !== null) return leftOut(key, name, reason);
  const lost = new Losses();
  const pictures = new Map<string, string>();
  const content = said('content:encoded');
  const isBlocks = content.includes('<!-- wp:');
  const parts = { lost, pictures, ...tools, base: said('link') || site.address };
  const lineEnds = isBlocks ? 'blanks' : /<p[\s>]/iu.test(content) ? 'paragraphs' : 'breaks';
  const lead = featured(element, site, tools);
  const body = htmlToText(lead + wordpressHtml(content.replaceAll('\r\n', '\n'), lost), { ...parts, lineEnds });
  const published = localDate(real(said('wp:post_date')), real(said('wp:post_date_gmt'))) ?? readDate(said('pubDate'));
  const updated = localDate(real(said('wp:post_modified')), real(said('wp:post_modified_gmt')));
  const path = pathOfAddress(said('link'), lost);
  const excerpt = htmlToLine(said('excerpt:encoded'));
  return {
    kind: 'article',
    item: {
      ...nothingSaid,
      key,
      title,
      standfirst: excerpt === '' ? null : excerpt,
      authors,
      published,
      updated: updated !== null && updated !== published ? updated : null,
      tags,
      language: site.language,
      addresses: path === null ? [] : [path],
      slug: said('wp:post_name').replace(/\.html?$/u, '') || null,
      body,
      lost,
      pictures,
    },
  };
}

/** A date that was never set is written as zeros. */
const real = (date: string) => (date.startsWith('0000') ? '' : date);

/** The picture above a post, which stands only in its fields. */
function featured(element: XmlElement, site: Site, { counts }: ImportTools): string {
  const number = metaOf(element, '_thumbnail_id');
  if (number === undefined || number === '') return '';
  counts.add('featured pictures');
  const { address, alt, caption } = site.attachments.get(number) ?? {
    address: `attachment-${number}`,
    alt: '',
    caption: '',
  };
  const image = `<img src="${address.replaceAll('"', '%22')}" alt="${htmlToLine(alt).replaceAll('"', '”')}">`;
  return `<figure>${image}${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>\n\n`;
}

/** A field of a post that only programs see. */
const metaOf = (element: XmlElement, key: string) =>
  childrenOf(element, 'wp:postmeta')
    .filter((meta) => textOfChild(meta, 'wp:meta_key') === key)
    .map((meta) => textOfChild(meta, 'wp:meta_value'))[0];

/** The authors of Co-Authors Plus where there are any; else the one of the post. */
function authorsOf(element: XmlElement, site: Site): readonly ImportedAuthor[] {
  const several = childrenOf(element, 'category').filter(({ attributes }) => attributes['domain'] === 'author');
  const login = textOfChild(element, 'dc:creator');
  const names =
    several.length > 0 ? several.map((one) => textOfElement(one).trim()) : [site.authors.get(login) || login];
  return [...new Set(names)].filter((name) => name !== '').map((name) => ({ name }));
}

/** Names of categories and tags. WXR 1.0 gives each twice, once without its kind. */
function tagsOf(element: XmlElement): readonly string[] {
  const tags = childrenOf(element, 'category')
    .filter(({ attributes }) => kindOfTerm(attributes) !== null && attributes['nicename'] !== 'uncategorized')
    .map((category) => htmlToLine(textOfElement(category)));
  return [...new Set(tags)].filter((name) => name !== '');
}

/** For the report: which terms published posts have. */
function noteTerms(element: XmlElement, terms: Map<string, Set<string>>): void {
  const note = (kind: string, name: string) =>
    name !== '' && terms.set(kind, (terms.get(kind) ?? new Set()).add(ownCopy(name)));
  note('authors', textOfChild(element, 'dc:creator'));
  for (const category of childrenOf(element, 'category')) {
    const kind = kindOfTerm(category.attributes);
    if (kind !== null) note(kind, category.attributes['nicename'] ?? textOfElement(category));
  }
}

const kindOfTerm = ({ domain }: XmlElement['attributes']) =>
  domain === 'category' ? 'categories' : domain === 'post_tag' || domain === 'tag' ? 'tags' : null;

/** Whether a document of XML is such an export. */
export const isWordPress = (head: string): boolean => /xmlns:wp=|<wp:wxr_version/u.test(head);
