import { Marked } from 'marked';
import { escapeHtml } from '../text/escape-html.ts';

/** With footnotes, which GitHub's Markdown has and `marked` does not. */
const marked = new Marked({
  renderer: {
    // The title of a picture is its caption.
    image({ href, title, text }) {
      const image = `<img src="${escapeHtml(href)}" alt="${escapeHtml(text)}">`;
      return title == null || title === ''
        ? image
        : `<figure>${image}<figcaption>${escapeHtml(title)}</figcaption></figure>`;
    },
  },
  extensions: [
    {
      name: 'footnoteText',
      level: 'block',
      start: (text) => /^\[\^[^\]\s]+\]:/mu.exec(text)?.index,
      tokenizer(text) {
        const [raw, label, words] =
          /^\[\^([^\]\s]+)\]:[ \t]*([^\n]*(?:\n(?:[ \t]+\S[^\n]*|(?=[ \t]*\n[ \t]+\S)))*)(?:\n|$)/u.exec(text) ?? [];
        if (raw === undefined || label === undefined || words === undefined) return undefined;
        return { type: 'footnoteText', raw, label, tokens: this.lexer.inlineTokens(words.replaceAll(/\n\s+/gu, ' ')) };
      },
      renderer(token) {
        return `<div data-footnote="${escapeHtml(String(token['label']))}">${this.parser.parseInline(token.tokens ?? [])}</div>\n`;
      },
    },
    {
      name: 'footnoteMark',
      level: 'inline',
      start: (text) => text.indexOf('[^'),
      tokenizer(text) {
        const [raw, label] = /^\[\^([^\]\s]+)\](?!:|\()/u.exec(text) ?? [];
        return raw === undefined ? undefined : { type: 'footnoteMark', raw, label };
      },
      renderer: (token) => `<sup data-footnote="${escapeHtml(String(token['label']))}"></sup>`,
    },
  ],
});

/** The HTML of a text in Markdown (GitHub's, with footnotes). HTML in it stays as it is. */
export function markdownToHtml(markdown: string): string {
  return marked.parse(markdown, { async: false });
}
