import { extname } from 'node:path';
import { slugOf } from '#news/article/slug.ts';
import type { ImportedItem } from '../formats/imported-item.ts';

/** The article's name before the picture's: two articles of a month may each have a `photo.jpg`. */
export function pictureName(file: string, name: string, from: string): string {
  const stem = file.replace(/^.*\//u, '').replace(/\.txt$/u, '');
  const own = slugOf(name.slice(0, name.length - extname(name).length));
  return `${stem}-${own}${extname(from).toLowerCase()}`;
}

/** `2019/05/ferry`, or `undated/ferry`. */
export function stemOf({ published, slug }: ImportedItem, title: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})/u.exec(published ?? '') ?? [];
  const folder = year === undefined || month === undefined ? 'undated' : `${year}/${month}`;
  const own = slug === null ? '' : slugOf(decoded(slug).replaceAll('/', ' '));
  return `${folder}/${/[a-z]/u.test(own) && own !== 'article' ? own : slugOf(title)}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
