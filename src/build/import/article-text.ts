import { stringify } from 'yaml';
import { Losses } from '../markup/losses.ts';
import type { ImportedItem } from '../formats/imported-item.ts';

/** Long enough for a headline; a title that is made from a text is cut to it. */
const titleLength = 80;

/** An article as it is written: its title, its body, and what it lost. */
export interface ArticleText {
  readonly title: string;
  readonly text: string;
  readonly lost: Losses;
}

/**
 * The text file of an item: front matter and paragraphs, the same for the same item. Where an item has no text, its
 * standfirst or an ellipsis stands for it; null where it has no title either. Mail addresses are shortened to `name@…` unless they are to stay.
 */
export function articleText(item: ImportedItem, keepsMailAddresses: boolean): ArticleText | null {
  const lost = new Losses();
  lost.addAll(item.lost);
  const shorten = (text: string) => (keepsMailAddresses ? text : withoutMailAddresses(text, lost));
  const standfirst = shorten(item.standfirst ?? '').trim();
  const stated = shorten(item.title.normalize('NFC').replaceAll(/\s+/gu, ' ')).trim();
  const text = shorten(item.body.normalize('NFC')).trim() || standfirst;
  if (text === '') lost.add('text (there was none that can be kept)');
  // An article has a paragraph: without one its file could not be read.
  const words = text.replaceAll(/!\[[^\]]*\]\([^)]*\)/gu, '').trim();
  const body =
    words !== '' || (text === '' && stated === '') ? text : [text, '…'].filter((part) => part !== '').join('\n\n');
  if (body === '') return null;
  const title = stated === '' ? titleFrom(body) : stated;
  const fields = {
    title,
    ...(standfirst !== '' && !repeats(standfirst, body) && { standfirst }),
    ...authorField(item.authors.map((author) => ({ ...author, name: shorten(author.name).trim() }))),
    ...(item.source !== null && { source: item.source }),
    ...(item.agency !== null && { agency: item.agency }),
    ...(item.published !== null && { published: item.published }),
    ...(item.clock !== null && { clock: item.clock }),
    ...(item.kicker !== null && { kicker: shorten(item.kicker) }),
    ...(item.caption !== null && { caption: shorten(item.caption) }),
    ...(item.updated !== null && { updated: item.updated }),
    ...(item.tags.length > 0 && { tags: item.tags.map(shorten) }),
    ...(item.language !== null && { language: item.language }),
    ...(item.addresses.length > 0 && { addresses: item.addresses }),
    ...(item.pictureFacts.length > 0 && { pictures: item.pictureFacts }),
    ...(lost.entries.length > 0 && { lost: lost.toObject() }),
  };
  // Old YAML takes a bare `no` or 2019-05-03 for something else than text; quotation marks cost nothing.
  const yaml = stringify(fields, { lineWidth: 0, version: '1.1' }).trimEnd();
  return { title, text: `---\n${yaml}\n---\n\n${body}\n`, lost };
}

function authorField(authors: readonly { readonly name: string; readonly url?: string }[]) {
  const named = authors.filter(({ name }) => name !== '');
  const [first] = named;
  if (first === undefined) return {};
  if (named.some(({ url }) => url !== undefined)) return { author: named };
  return { author: named.length === 1 ? first.name : named.map(({ name }) => name) };
}

/** The first words of a text that has no title. */
function titleFrom(body: string): string {
  const [first = ''] = body.split('\n').filter((line) => line.trim() !== '' && !/^(?:!\[|\*{3}$|\|)/u.test(line));
  const plain = plainLine(first);
  const [sentence = plain] = /^.{12,80}?[.!?…](?=\s|$)/u.exec(plain) ?? [];
  if (sentence.length <= titleLength) return sentence.replace(/\.$/u, '');
  const cut = plain.slice(0, titleLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), titleLength / 2)).replace(/[\s,;:–-]+$/u, '')}…`;
}

/** A line of Markdown without its marks. */
function plainLine(line: string): string {
  return line
    .replace(/^(?:#{1,6}\s+|>\s*|[-*]\s+|\d+\.\s+)+/u, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replaceAll(/(?<!\\)[*]{1,3}/gu, '')
    .replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1')
    .trim();
}

/** Whether a text only says the beginning of another again, as summaries that are made by programs do. */
function repeats(summary: string, body: string): boolean {
  const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
  const start = letters(summary.replace(/(?:\[?(?:…|\.\.\.)\]?|\bcontinue reading\b.*)$/iu, ''));
  const plain = body.split('\n').map(plainLine).join(' ');
  return start === '' || letters(plain).startsWith(start.slice(0, -1));
}

/** `person@paper.example`, but no picture `bridge@2x.png`, and none in the address of a page. */
const mailAddress =
  /https?:\/\/[^\s)\]]+|([\p{L}\p{N}._%+-]+)@(?:[\p{L}\p{N}-]+\.)+(?!(?:png|jpe?g|gif|svg|webp|css|js)\b)\p{L}{2,}/giu;

/** Mail addresses shortened, and links to them taken away. */
function withoutMailAddresses(text: string, lost: Losses): string {
  if (!text.includes('@') && !text.includes('mailto:')) return text;
  return text
    .replaceAll(/<([^\s<>@]{1,200}@[^\s<>@]{1,200})>/gu, '$1')
    .replaceAll(/\[([^\]]*)\]\(mailto:[^)]*\)/giu, (_, words: string) => {
      if (!words.includes('@')) lost.add('mail address');
      return words;
    })
    .replaceAll(mailAddress, (whole, name?: string) => {
      if (name === undefined) return whole;
      lost.add('mail address');
      return `${name}@…`;
    });
}
