import type { DefaultTreeAdapterTypes } from 'parse5';
import { blocks, lostMark, lostWhole, unseen } from './element-kinds.ts';
import { attribute, classOfElement, emojiOf, findAll, followsPicture, isHidden, textIn } from './html-elements.ts';
import { listLines } from './html-list.ts';
import { tableRows } from './html-table.ts';
import { lookOf, plainLook } from './inline-look.ts';
import { escapeBlock, escapeInline, fenced, runsToMarkdown, type Run } from './inline-runs.ts';
import { pictureMark } from './picture-mark.ts';
import type { TextParts } from './text-parts.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Collects the blocks of a part of a page: an article, a quotation, an item of a list. */
export class BlockWriter {
  readonly #parts: TextParts;
  readonly #blocks: string[] = [];
  /** An item or a cell is one line: breaks in it are blanks. */
  readonly #isLine: boolean;
  #runs: Run[] = [];
  #look = plainLook;

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

  /** Counts what is in an element of which only the text is read. */
  #countIn(element: Element): void {
    this.#parts.counts?.add('pictures in texts', findAll(element, 'img').length);
    this.#parts.counts?.add('links in texts', findAll(element, 'a').length);
  }

  #text(text: string): void {
    this.#runs.push({ text, ...this.#look });
  }

  #element(element: Element): void {
    const name = element.tagName;
    if (unseen.has(name) || isHidden(element)) return this.#skip(element);
    const whole = lostWhole[name];
    if (whole !== undefined) {
      this.#countIn(element);
      return this.#parts.lost.add(whole);
    }
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
    this.#look = lookOf(element, this.#look, this.#parts);
    this.children(element);
    this.#look = before;
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

  /** Whether something of the picture stays: itself, or the letter that it stands for. */
  #picture(element: Element, caption: string): boolean {
    this.#parts.counts?.add('pictures in texts');
    const letter = emojiOf(element);
    const mark = letter === null ? pictureMark(element, caption, this.#parts) : null;
    if (letter !== null) this.#text(letter);
    else if (mark !== null) this.#block(mark);
    return letter !== null || mark !== null;
  }

  /** A picture with its caption, or anything else that is set apart. */
  #figure(element: Element): void {
    this.#flush();
    const [only, ...others] = findAll(element, 'img');
    const captions = findAll(element, 'figcaption');
    // Plain text: a caption stands between quotation marks.
    const words = captions.map((one) => textIn(one).replaceAll(/\s+/gu, ' ').trim()).join(' ');
    const isAll = textIn(element).replaceAll(/\s+/gu, '') === words.replaceAll(/\s+/gu, '');
    if (only === undefined || others.length > 0 || captions.length === 0 || !isAll) this.children(element);
    else if (!this.#picture(only, words)) for (const caption of captions) this.children(caption);
    this.#flush();
  }

  #preformatted(element: Element): void {
    const text = textIn(element);
    this.#countIn(element);
    if (text.trim() === '') return;
    const lines = text.trimEnd().replaceAll(/\r\n?/gu, '\n').replace(/^\n/u, '').split('\n');
    if (this.#isLine) return this.#text(escapeInline(lines.join(' ')));
    // Verse is lines; all else that is set as it is is code.
    if (!classOfElement(element).includes('verse')) return this.#block(fenced(lines.join('\n')));
    this.#flush();
    for (const line of lines)
      if (line.trim() !== '') this.#block(escapeBlock(escapeInline(line).replaceAll(/\s+/gu, ' ').trim()));
  }

  #list(element: Element): void {
    this.#flush();
    const lines = listLines(element, (item) => {
      const writer = new BlockWriter(this.#parts, true);
      if ('tagName' in item && item.tagName === 'li') writer.children(item);
      else writer.#node(item);
      return writer.close();
    });
    if (lines.length > 0) this.#block(lines.join('\n'));
  }

  #quote(element: Element): void {
    this.#flush();
    if (this.#isLine) return this.children(element);
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
    const rows = this.#isLine ? null : tableRows(element, (cell) => this.#lineOf(cell));
    if (rows === null) {
      this.children(element);
      return this.#flush();
    }
    if (rows !== '') this.#block(rows);
  }

  #lineOf(element: Element): string {
    const writer = new BlockWriter(this.#parts, true);
    writer.children(element);
    const blocksOf = writer.close().join(' ');
    return blocksOf.replaceAll(/\s*\n\s*/gu, ' ').trim();
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
