import { openSync, readSync, closeSync } from 'node:fs';
import { extname } from 'node:path';
import { gunzipSync, constants } from 'node:zlib';
import type { ImportReader } from '../formats/imported-item.ts';
import { isExport } from '../formats/read-export.ts';

interface ImportKind {
  readonly name: string;
  /** For messages. */
  readonly what: string;
  /** Which files of a folder are of this kind. */
  readonly files: RegExp;
  /** Loads the reader with the libraries that it needs, and nothing else does. */
  readonly load: () => Promise<ImportReader>;
}

/** What can be imported, in the order in which kinds are guessed. */
export const importKinds: readonly ImportKind[] = [
  {
    name: 'wordpress',
    what: 'exports of WordPress (WXR)',
    files: /\.(?:xml|wxr)(?:\.gz)?$/iu,
    load: async () => (await import('../formats/read-wordpress.ts')).readWordPress,
  },
  {
    name: 'ghost',
    what: 'an export of Ghost (JSON)',
    files: /\.json(?:\.gz)?$/iu,
    load: async () => (await import('../formats/read-ghost.ts')).readGhost,
  },
  {
    name: 'markdown',
    what: 'Markdown files of Jekyll, Hugo, Eleventy or Pelican',
    files: /\.(?:md|markdown|mdown|mkd|html?)$/iu,
    load: async () => (await import('../formats/read-markdown.ts')).readMarkdownTree,
  },
  {
    name: 'html',
    what: 'pages of HTML',
    files: /\.(?:x?html?)(?:\.gz)?$/iu,
    load: async () => (await import('../formats/read-pages.ts')).readPages,
  },
  {
    name: 'warc',
    what: 'a web archive (WARC, WACZ)',
    files: /\.(?:warc(?:\.gz)?|wacz)$/iu,
    load: async () => (await import('../formats/read-web-archive.ts')).readWebArchive,
  },
  {
    name: 'table',
    what: 'a table of articles (JSONL, JSON, CSV)',
    files: /\.(?:jsonl|ndjson|json|csv|tsv)(?:\.gz)?$/iu,
    load: async () => (await import('../formats/read-table.ts')).readTable,
  },
  {
    name: 'feed',
    what: 'a feed (RSS, Atom)',
    files: /\.(?:rss|atom|rdf|xml)(?:\.gz)?$/iu,
    load: async () => (await import('../formats/read-feed.ts')).readFeed,
  },
  {
    name: 'mbox',
    what: 'a mailbox (mbox, eml)',
    files: /\.(?:mbox|mbx|eml|txt)(?:\.gz)?$|(?:^|[/\\])mbox$/iu,
    load: async () => (await import('../formats/read-mail.ts')).readMail,
  },
  {
    name: 'dateline',
    what: 'an export of this program (JSONL)',
    files: /\.jsonl(?:\.gz)?$/iu,
    load: async () => (await import('../formats/read-export.ts')).readExport,
  },
  {
    name: 'newswire',
    what: 'stories of news agencies (ninjs, NITF, NewsML)',
    files: /\.(?:xml|json)(?:\.gz)?$/iu,
    load: async () => (await import('../formats/read-newswire.ts')).readNewswire,
  },
];

/** Other names that people have for kinds. */
const otherNames: Readonly<Record<string, string>> = {
  wxr: 'wordpress', wp: 'wordpress', jekyll: 'markdown', hugo: 'markdown', eleventy: 'markdown', pelican: 'markdown', md: 'markdown',
  pages: 'html', wacz: 'warc', csv: 'table', jsonl: 'table', json: 'table', rss: 'feed', atom: 'feed', mail: 'mbox', eml: 'mbox',
  ninjs: 'newswire', nitf: 'newswire', newsml: 'newswire',
}; // prettier-ignore

export function importKind(name: string): ImportKind | null {
  const plain = name.toLowerCase();
  return importKinds.find((kind) => kind.name === (otherNames[plain] ?? plain)) ?? null;
}

/** The kind of most files of a source, by what is in them; null where none is known. */
export function guessKind(files: readonly string[]): ImportKind | null {
  const votes = new Map<string, number>();
  for (const file of files.slice(0, 200)) {
    const name = kindOfFile(file);
    if (name !== null) votes.set(name, (votes.get(name) ?? 0) + 1);
  }
  const [most] = [...votes].toSorted(([, a], [, b]) => b - a);
  return most === undefined ? null : importKind(most[0]);
}

function kindOfFile(file: string): string | null {
  const extension = extname(file.replace(/\.gz$/iu, '')).toLowerCase();
  if (extension === '.warc' || extension === '.wacz') return 'warc';
  if (/^\.(?:jsonl|ndjson|csv|tsv)$/u.test(extension)) return isExport(headOf(file)) ? 'dateline' : 'table';
  if (/^\.(?:md|markdown|mdown|mkd)$/u.test(extension)) return 'markdown';
  const head = headOf(file);
  if (/^From \S/u.test(head) || (extension === '.eml' && /^[\w-]+:/u.test(head))) return 'mbox';
  if (/^\s*---\r?\n/u.test(head)) return 'markdown';
  if (/^[\s\u{feff}]*[[{]/u.test(head)) return kindOfJson(head);
  if (/<rss\b[^>]*xmlns:wp=|<wp:wxr_version/u.test(head)) return 'wordpress';
  if (/<(?:rss|feed|rdf:RDF)\b/u.test(head)) return 'feed';
  if (/<(?:nitf|newsItem|packageItem|newsMessage|contentSet|NewsML)\b/u.test(head)) return 'newswire';
  return /<(?:!doctype html|html|head|body|article)\b/iu.test(head) ? 'html' : null;
}

function kindOfJson(head: string): string {
  if (/^\s*\{\s*"db"\s*:|"(?:posts_tags|mobiledoc|lexical)"/u.test(head)) return 'ghost';
  return /"(?:versioncreated|versionCreated|body_xhtml|pubstatus|representationtype)"|ninjs/u.test(head)
    ? 'newswire'
    : 'table';
}

/** The beginning of a file, unpacked. */
function headOf(file: string): string {
  const buffer = Buffer.alloc(1 << 16);
  const handle = openSync(file, 'r');
  try {
    const bytes = buffer.subarray(0, readSync(handle, buffer));
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    // The end is missing: what came before it is enough.
    return (isGzip ? gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }) : bytes).toString('utf8');
  } finally {
    closeSync(handle);
  }
}
