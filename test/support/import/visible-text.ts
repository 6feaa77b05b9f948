import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { markdownToHtml } from '#build/markup/markdown-to-html.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Elements whose text no reader sees, or which a text counts as lost as a whole. */
const unseen = new Set(
  `script style template title head iframe embed object video audio canvas svg select button textarea datalist rp`.split(
    ' ',
  ),
);

/** What a reader of HTML sees, without white space: what an import has to keep, character by character. */
export function visibleText(html: string): string {
  return textOf(parseFragment(html, { scriptingEnabled: false })).replaceAll(/[\s\u{200b}]+/gu, '');
}

/** What a reader of an article sees, without white space. */
export function visibleTextOfArticle(body: string): string {
  // The marks of footnotes are the importer's own.
  return visibleText(markdownToHtml(body));
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  if ('tagName' in node) {
    const style = node.attrs.find(({ name }) => name === 'style')?.value ?? '';
    if (unseen.has(node.tagName) || /display\s*:\s*none/iu.test(style)) return '';
    if (node.attrs.some(({ name }) => name === 'hidden')) return '';
    if (node.tagName === 'q') return `“${node.childNodes.map(textOf).join('')}”`;
    if (node.tagName === 'rt') return `(${node.childNodes.map(textOf).join('')})`;
  }
  return node.childNodes.map(textOf).join('');
}
