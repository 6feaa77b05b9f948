import { type ArticlePicture, type Picture, pictureFile, pictureWidths } from '#news/article/picture.ts';
import { escapeHtml } from '../text/escape-html.ts';

/** The path of the widest file of a picture that all programs show, with a slash before it. */
export const widestFile = (picture: Picture): string =>
  `/${pictureFile(picture, pictureWidths(picture).at(-1) ?? picture.width, 'jpg')}`;

/** What stands in the figure of a picture in a feed. */
export function pictureHtml(picture: ArticlePicture, siteUrl: string): string {
  const { width, height, alt, caption, credit, licence } = picture;
  const words = [caption, credit, licence].flatMap((text) => (text === undefined ? [] : escapeHtml(text)));
  const image = `<img src="${escapeHtml(siteUrl + widestFile(picture))}" width="${width}" height="${height}" alt="${escapeHtml(alt)}">`;
  return image + (words.length === 0 ? '' : `<figcaption>${words.join(' · ')}</figcaption>`);
}
