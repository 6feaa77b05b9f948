import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { attribute, classOfElement, emojiOf, followsPicture, isHidden, pictureOf, textIn } from './html-elements.ts';
import { tableRows } from './html-table.ts';
import { escapeBlock, escapeInline, runsToMarkdown, type Run } from './inline-runs.ts';
import type { Losses } from './losses.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Where the picture lies that an address names; null where it is not there. */
export type PictureFinder = (address: string) => string | null;

/** What a text is made with, and where what it cannot keep is counted. */
export interface TextParts {
  readonly lost: Losses;
  /** Where links and pictures are counted, whatever becomes of them. */
  readonly counts?: Losses;
  /** Filled with the pictures of the text: the name that the text has for one, and where it lies. */
  readonly pictures: Map<string, string>;
  readonly picture: PictureFinder;
  /** The address that relative links are relative to; null where it is not known. */
  readonly base: string | null;
  /** How the source means line ends: blanks, as HTML does; paragraphs where a line is blank; or breaks besides. */
  readonly lineEnds?: 'blanks' | 'paragraphs' | 'breaks';
}

/** Turns HTML into paragraphs with Markdown for structure. Visible text is kept; what else is lost is counted by kind. */
export function htmlToText(html: string, parts: TextParts): string {
  const writer = new BlockWriter(parts);
  // Of what stands for readers without scripts, pictures are wanted.
  writer.children(parseFragment(html, { scriptingEnabled: false }));
  return writer.close().join('\n\n');
}

/** The text of HTML on one line: of a title or a name. */
export function htmlToLine(html: string): string {
  return textIn(parseFragment(html)).replaceAll(/\s+/gu, ' ').trim();
}

/** Nothing of them is seen, and nothing of an article is lost. */
const unseen = new Set(['style', 'template', 'head', 'title', 'meta', 'link', 'base', 'wbr', 'datalist']);
/** Lost by kind, with what is in them: it is no text. */
const lostWhole: Readonly<Record<string, string>> = {
  script: 'script', iframe: 'embed', embed: 'embed', object: 'embed', frameset: 'embed', applet: 'embed', video: 'video',
  audio: 'audio', canvas: 'drawing', svg: 'drawing', input: 'form', select: 'form', button: 'form', textarea: 'form', map: 'image map',
}; // prettier-ignore
/** Lost by kind; the text in them stays. */
const lostMark: Readonly<Record<string, string>> = {
  form: 'form', del: 'strikethrough', s: 'strikethrough', strike: 'strikethrough', sup: 'superscript', sub: 'subscript',
}; // prettier-ignore
const blocks = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
  header hgroup html legend li main menu nav ol p section summary tbody td tfoot th thead tr ul`.split(/\s+/u),
);

interface Look {
  readonly isStrong: boolean;
  readonly isEmphasis: boolean;
  readonly isCode: boolean;
  readonly href: string | null;
}

const plain: Look = { isStrong: false, isEmphasis: false, isCode: false, href: null };

/** Collects the blocks of a part of a page: an article, a quotation, an item of a list. */
class BlockWriter {
  readonly #parts: TextParts;
  readonly #blocks: string[] = [];
  /** An item or a cell is one line: breaks in it are blanks. */
  readonly #isLine: boolean;
  #runs: Run[] = [];
  #look = plain;

  constructor(parts: TextParts, isLine = false) {
    this.#parts = parts;
    this.#isLine = isLine;
  }

  children(node: { readonly childNodes: readonly Node[] }): void {
    for (const child of node.childNodes) this.#node(child);
  }

  /** The blocks that were written. */
  close(): readonly string[] {
    this.#flush();
    return this.#blocks;
  }

  #node(node: Node): void {
    if ('value' in node && node.nodeName === '#text') this.#lines(node.value);
    else if ('tagName' in node) this.#element(node);
  }

  #lines(text: string): void {
    const { lineEnds = 'blanks' } = this.#parts;
    const end =
      lineEnds === 'blanks' || this.#isLine ? null : lineEnds === 'breaks' ? /[ \t]*\n\s*/u : /[ \t]*\n[ \t]*\n\s*/u;
    const lines = end === null ? [text] : text.split(end);
    lines.forEach((line, at) => {
      if (at > 0) this.#flush();
      this.#text(this.#look.isCode ? line : escapeInline(line));
    });
  }

  #text(text: string): void {
    this.#runs.push({ text, ...this.#look });
  }

  #element(element: Element): void {
    const name = element.tagName;
    if (unseen.has(name) || isHidden(element)) return this.#skip(element);
    const whole = lostWhole[name];
    if (whole !== undefined) return this.#parts.lost.add(whole);
    const mark = lostMark[name];
    if (mark !== undefined && attribute(element, 'data-footnote') === null) this.#parts.lost.add(mark);
    if (/^h[1-6]$/u.test(name)) return this.#heading(element);
    switch (name) {
      case 'br':
        if (this.#isLine || this.#look.href !== null) this.#text(' ');
        else this.#flush();
        return;
      case 'hr':
        if (!this.#isLine) this.#block('***');
        return;
      case 'img':
        this.#picture(element, '');
        return;
      case 'figure':
        return this.#figure(element);
      case 'pre':
        return this.#preformatted(element);
      case 'ul':
      case 'ol':
      case 'menu':
        return this.#list(element);
      case 'blockquote':
        return this.#quote(element);
      case 'table':
        return this.#table(element);
      case 'q':
        this.#text('“');
        this.children(element);
        return this.#text('”');
      case 'rt':
        this.#text('(');
        this.children(element);
        return this.#text(')');
      case 'rp':
        return;
      case 'noscript':
        // The picture that a script loads stands there again.
        if (!followsPicture(element)) this.children(element);
        return;
      default:
        return this.#other(element, name);
    }
  }

  #skip(element: Element): void {
    if (isHidden(element) && textIn(element).trim() !== '') this.#parts.lost.add('hidden text');
  }

  #other(element: Element, name: string): void {
    const footnote = attribute(element, 'data-footnote');
    if (footnote !== null) return this.#footnote(element, name, footnote);
    if (blocks.has(name)) {
      this.#flush();
      this.children(element);
      return this.#flush();
    }
    const before = this.#look;
    this.#look = this.#lookOf(element, name);
    this.children(element);
    this.#look = before;
  }

  #lookOf(element: Element, name: string): Look {
    if (name === 'strong' || name === 'b') return { ...this.#look, isStrong: true };
    if (name === 'em' || name === 'i' || name === 'cite' || name === 'dfn') return { ...this.#look, isEmphasis: true };
    if (/^(?:code|kbd|samp|tt)$/u.test(name)) return { ...this.#look, isCode: true };
    const href = name === 'a' ? attribute(element, 'href') : null;
    if (href !== null) this.#parts.counts?.add('links in texts');
    return href === null ? this.#look : { ...this.#look, href: this.#link(href.trim()) };
  }

  /** The address of a link as the text has it; null for one that leads nowhere outside the page. */
  #link(href: string): string | null {
    const { base, lost } = this.#parts;
    let url: URL | null = null;
    try {
      url = new URL(href.startsWith('//') ? `https:${href}` : href, base ?? undefined);
    } catch {
      // Relative to a page whose address is not known, or no address at all.
    }
    if (href !== '' && !href.startsWith('#') && url !== null && /^(?:https?|mailto):$/u.test(url.protocol))
      return url.href.replaceAll(/[()\s<>]/gu, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
    if (href !== '')
      lost.add(href.startsWith('#') ? 'link in the page' : url === null ? 'link without host' : 'link of another kind');
    return null;
  }

  #heading(element: Element): void {
    const text = this.#lineOf(element);
    const level = Math.max(2, Math.min(4, Number(element.tagName.slice(1))));
    if (text !== '') this.#block(this.#isLine ? text : `${'#'.repeat(level)} ${text}`);
  }

  #footnote(element: Element, name: string, label: string): void {
    if (name === 'sup') return this.#text(`[^${label}]`);
    this.#block(`[^${label}]: ${this.#lineOf(element)}`);
  }

  #picture(element: Element, caption: string): boolean {
    this.#parts.counts?.add('pictures in texts');
    const letter = emojiOf(element);
    if (letter !== null) {
      this.#text(letter);
      return true;
    }
    const source = pictureOf(element);
    if (source === null) {
      this.#parts.lost.add('tracking pixel', attribute(element, 'src') === null ? 0 : 1);
      return false;
    }
    const from = this.#parts.picture(source);
    if (from === null) {
      this.#parts.lost.add('picture');
      return false;
    }
    const name = this.#nameFor(from);
    const alt = (attribute(element, 'alt') ?? '').replaceAll(/[[\]\s]+/gu, ' ').trim();
    this.#block(`![${alt}](${name}${caption === '' ? '' : ` "${caption.replaceAll('"', '”')}"`})`);
    return true;
  }

  #nameFor(from: string): string {
    const { pictures } = this.#parts;
    for (const [name, known] of pictures) if (known === from) return name;
    const base = (from.split(/[/\\]/u).at(-1) ?? 'picture').replaceAll(/[^\p{L}\p{N}._-]+/gu, '-');
    let name = base;
    for (let at = 2; pictures.has(name); at += 1) name = base.replace(/(?=\.[^.]*$|$)/u, `-${at}`);
    pictures.set(name, from);
    return name;
  }

  /** A picture with its caption, or anything else that is set apart. */
  #figure(element: Element): void {
    this.#flush();
    const found = findAll(element, 'img');
    const captions = findAll(element, 'figcaption');
    const [only] = found;
    const caption = captions.map((one) => this.#lineOf(one)).join(' ');
    if (found.length === 1 && only !== undefined && captions.length > 0 && findAll(element, 'table').length === 0) {
      // Plain text: a caption stands between quotation marks.
      const isKept = this.#picture(only, captions.map((one) => textIn(one).replaceAll(/\s+/gu, ' ').trim()).join(' '));
      if (!isKept && caption !== '') this.#block(escapeBlock(caption));
      return;
    }
    this.children(element);
    this.#flush();
  }

  #preformatted(element: Element): void {
    const text = textIn(element);
    if (text.trim() === '') return;
    const lines = text
      .replace(/^\r?\n/u, '')
      .trimEnd()
      .split(/\r\n|\n|\r/u);
    if (this.#isLine) return this.#text(escapeInline(lines.join(' ')));
    // Verse is lines; all else that is set as it is is code.
    if (!classOfElement(element).includes('verse')) return this.#block(fenced(lines.join('\n')));
    this.#flush();
    for (const line of lines)
      if (line.trim() !== '') this.#block(escapeBlock(escapeInline(line).replaceAll(/\s+/gu, ' ').trim()));
  }

  #list(element: Element): void {
    this.#flush();
    const isOrdered = element.tagName === 'ol';
    let number = Number(attribute(element, 'start') ?? 1) || 1;
    const lines: string[] = [];
    for (const child of element.childNodes) {
      if (!('tagName' in child)) continue;
      const mark = isOrdered ? `${number}. ` : '- ';
      const indent = ' '.repeat(mark.length);
      const writer = new BlockWriter(this.#parts, true);
      if (child.tagName === 'li') writer.children(child);
      else writer.#node(child);
      const [first = '', ...rest] = writer.close();
      if (first === '' && rest.length === 0) continue;
      const isNested = child.tagName !== 'li' && /^(?:- |\d+\. )/u.test(first);
      const inner = rest.flatMap((block) => block.split('\n'));
      if (isNested) lines.push(...[...first.split('\n'), ...inner].map((line) => `  ${line}`));
      else {
        const all = [...first.split('\n'), ...inner];
        // An item of several paragraphs is one line, with its own lists below it.
        const words = all.filter((line) => !/^\s*(?:- |\d+\. )/u.test(line));
        const below = all.filter((line) => /^\s*(?:- |\d+\. )/u.test(line));
        lines.push(
          `${mark}${words.map((line) => line.trim()).join(' ')}`.trimEnd(),
          ...below.map((line) => indent + line),
        );
        number += 1;
      }
    }
    if (lines.length > 0) this.#block(lines.join('\n'));
  }

  #quote(element: Element): void {
    this.#flush();
    const inner = new BlockWriter(this.#parts);
    inner.children(element);
    const quoted = inner.close().map((block) =>
      block
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n'),
    );
    if (quoted.length > 0) this.#block(quoted.join('\n>\n'));
  }

  #table(element: Element): void {
    this.#flush();
    const rows = tableRows(element, (cell) => this.#lineOf(cell));
    if (rows === null) {
      this.children(element);
      return this.#flush();
    }
    if (rows !== '') this.#block(rows);
  }

  #lineOf(element: Element): string {
    const writer = new BlockWriter(this.#parts, true);
    writer.children(element);
    return writer
      .close()
      .join(' ')
      .replaceAll(/\s*\n\s*/gu, ' ')
      .trim();
  }

  #block(text: string): void {
    this.#flush();
    this.#blocks.push(text);
  }

  #flush(): void {
    const runs = this.#runs;
    if (runs.length === 0) return;
    this.#runs = [];
    const text = runsToMarkdown(runs);
    if (text !== '') this.#blocks.push(this.#isLine ? text : escapeBlock(text));
  }
}

function fenced(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/^\s*(`{3,})/gmu)].map(([, run = '']) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${code}\n${fence}`;
}

function findAll(node: Element, name: string): Element[] {
  return node.childNodes.flatMap((child) =>
    'tagName' in child ? [...(child.tagName === name ? [child] : []), ...findAll(child, name)] : [],
  );
}
