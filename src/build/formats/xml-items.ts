import { SaxesParser } from 'saxes';
import { escapeHtml } from '../text/escape-html.ts';
import { OwnerError } from '../text/owner-error.ts';
import { quoteName } from '../text/quote-name.ts';
import type { ImportTools } from './imported-item.ts';
import { XmlMender } from './mend-xml.ts';
import { nameInSource, readTextChunks } from './open-source.ts';

/** An element of XML with what is in it, in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: (string | XmlElement)[];
}

const mistakes = 'mistakes in the XML, read as meant';

/** Mistakes after which what follows is not known to be what it seems. */
const isFatal = (message: string) => /unexpected close tag|unclosed tag|document must contain a root/u.test(message);

/**
 * Reads XML and yields each element that is wanted, when it ends; nothing else is kept. Control characters are taken away and
 * small mistakes (a bare `&`) are read as meant; both are counted. Tags that do not fit are an error that names file and line.
 */
export async function* readXmlElements(
  path: string,
  root: string,
  tools: Pick<ImportTools, 'counts' | 'onBytes'>,
  isWanted: (name: string, parent: string) => boolean,
): AsyncGenerator<XmlElement> {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const parents: string[] = [];
  /** The elements that are open inside a wanted one. */
  const open: XmlElement[] = [];
  let done: XmlElement[] = [];
  parser.on('error', ({ message }) => {
    if (!isFatal(message)) return tools.counts.add(mistakes);
    const what = message.replace(/^\d+:\d+: /u, '').replace(/\.$/u, '');
    const name = quoteName(nameInSource(path, root));
    throw new OwnerError(
      `${name}:${parser.line}:${parser.column + 1}: error: expected well-formed XML, found: ${what} (${parents.at(-1) ?? 'nothing'} is open)`,
    );
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, content: [] };
    if (open.length > 0 || isWanted(name, parents.at(-1) ?? '')) {
      open.at(-1)?.content.push(element);
      open.push(element);
    }
    parents.push(name);
  });
  const onText = (text: string) => void open.at(-1)?.content.push(text);
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', () => {
    parents.pop();
    const element = open.pop();
    if (element !== undefined && open.length === 0) done.push(element);
  });
  const mender = new XmlMender((what) =>
    tools.counts.add(what === 'ampersand' ? mistakes : 'control characters taken away'),
  );
  let isFirst = true;
  for await (const chunk of readTextChunks(path, tools.onBytes)) {
    // A feed behind an empty line is common; the XML declaration has to come first.
    const text: string = isFirst ? chunk.replace(/^[\s\u{feff}]+/u, '') : chunk;
    isFirst = isFirst && text === '';
    parser.write(mender.mend(text));
    yield* done;
    done = [];
  }
  parser.write(mender.close());
  parser.close();
  yield* done;
}

/** The text of the first element of a name; '' where there is none. */
export function textOfChild(element: XmlElement, name: string): string {
  const child = childrenOf(element, name)[0];
  return child === undefined ? '' : textOfElement(child).trim();
}

export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.content.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** All text in an element. */
export function textOfElement(element: XmlElement): string {
  return element.content.map((child) => (typeof child === 'string' ? child : textOfElement(child))).join('');
}

/** What is in an element as HTML: XHTML of a feed, the body of an agency's story. Prefixes are taken away. */
export function markupOf(element: XmlElement): string {
  return element.content
    .map((child) => {
      if (typeof child === 'string') return escapeHtml(child);
      const name = child.name.replace(/^.*:/u, '');
      const attributes = Object.entries(child.attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
      const head = `<${name}${attributes.join('')}>`;
      return /^(?:br|hr|img|input|wbr|embed|source|col)$/u.test(name) ? head : `${head}${markupOf(child)}</${name}>`;
    })
    .join('');
}
