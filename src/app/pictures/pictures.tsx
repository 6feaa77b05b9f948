import { Fragment, type ReactNode } from 'react';
import type { Article, Paragraph } from '#news/article/article.ts';
import { placePictures } from '#news/article/place-pictures.ts';
import { Link } from '../ui/link.tsx';
import { type ArticlePicture, type Picture, pictureFile, pictureWidths } from '#news/article/picture.ts';
import { base } from '../settings/base.ts';
import './pictures.css';

interface ImageProps {
  readonly picture: Picture;
  /** How wide it is shown, for browsers that choose among its files. */
  readonly sizes: string;
  /** Whether it is in sight when the page opens. */
  readonly isFirst?: boolean;
  readonly className?: string;
}

/** Its place has its size and its colour before its file is there. */
function Image({ picture, sizes, isFirst = false, className = '' }: ImageProps) {
  const { alt, width, height, original, tone, focus } = picture;
  const widths = pictureWidths(picture);
  const urlOf = (across: number, format: 'avif' | 'jpg') => base + pictureFile(picture, across, format);
  const setOf = (format: 'avif' | 'jpg') => widths.map((across) => `${urlOf(across, format)} ${across}w`).join(', ');
  const [x, y] = (focus ?? [50, 50]).map((percent) => Math.round(percent / 25));
  const image = (
    <img
      className={`${className} tone-${tone} focus-x-${x} focus-y-${y}`.trim()}
      src={urlOf(widths.find((across) => across >= 960) ?? width, 'jpg')}
      srcSet={original === undefined ? setOf('jpg') : undefined}
      sizes={original === undefined ? sizes : undefined}
      width={width}
      height={height}
      alt={alt}
      loading={isFirst ? 'eager' : 'lazy'}
      fetchPriority={isFirst ? 'high' : undefined}
      decoding="async"
    />
  );
  if (original !== undefined) return image;
  return (
    <picture>
      <source type="image/avif" srcSet={setOf('avif')} sizes={sizes} />
      {image}
    </picture>
  );
}

/** Pixels: the widths that pictures.css gives to pictures in a text. */
const [tallWidth, wideWidth] = [448, 624];

interface FigureProps {
  readonly picture: ArticlePicture;
  readonly isFirst?: boolean;
  /** The caption that is printed in the text, where it has no other. */
  readonly caption?: ReactNode;
}

/** A picture in an article, with its caption, who made it and its licence. */
export function Figure({ picture, isFirst = false, caption = picture.caption }: FigureProps) {
  const { credit, licence, width, height } = picture;
  // No wider than it is: one that is drawn larger is a blur.
  const [shape, sizes] =
    width < (height > width ? tallWidth : wideWidth)
      ? ['small', `${width}px`]
      : height > width
        ? ['tall', '(min-width: 33rem) 28rem, 100vw']
        : ['wide', '(min-width: 44rem) 39rem, 100vw'];
  return (
    <figure className={`picture picture-${shape}`}>
      <Image picture={picture} isFirst={isFirst} sizes={sizes} />
      {(caption ?? credit ?? licence) !== undefined && (
        <figcaption dir="auto">
          {caption} {credit !== undefined && <bdi className="picture-credit">{credit}</bdi>}{' '}
          {licence !== undefined && <Licence of={licence} />}
        </figcaption>
      )}
    </figure>
  );
}

function Licence({ of }: { readonly of: string }) {
  if (!/^https?:/u.test(of)) return <bdi>{of}</bdi>;
  return (
    <a href={of} rel="external license noreferrer" dir="ltr">
      {of.replace(/^https?:\/\/(?:www\.)?|\/$/gu, '')}
    </a>
  );
}

interface ListProps {
  readonly picture: Picture;
  /** The address of the article. */
  readonly to: string;
  readonly isLead?: boolean;
}

/** The picture of an article in a list. The headline beside it leads to the article too, and is what is read aloud. */
export function ListPicture({ picture, to, isLead = false }: ListProps) {
  const sizes = isLead ? '(min-width: 60rem) 30rem, (min-width: 45rem) 42vw, 100vw' : '10rem';
  return (
    <Link className={isLead ? 'lead-picture' : 'item-picture'} to={to} tabIndex={-1} aria-hidden>
      <Image picture={{ ...picture, alt: '' }} sizes={sizes} isFirst={isLead} />
    </Link>
  );
}

interface IllustratedProps {
  readonly article: Article;
  /** Those of its paragraphs that are shown. */
  readonly paragraphs: readonly Paragraph[];
  readonly draw: (paragraphs: readonly Paragraph[]) => ReactNode;
}

/** The text of an article with the pictures in it. */
export function Illustrated({ article, paragraphs, draw }: IllustratedProps) {
  const isWhole = paragraphs.length === article.paragraphs.length;
  const end = isWhole ? Infinity : (paragraphs.at(-1)?.span[0] ?? 0);
  const pictures = article.pictures?.filter(({ at = Infinity }) => at <= end && at !== Infinity) ?? [];
  return placePictures(paragraphs, pictures).map((part) =>
    'picture' in part ? (
      <Figure key={part.picture.at} picture={part.picture} />
    ) : (
      <Fragment key={part.paragraphs[0]?.key}>{draw(part.paragraphs)}</Fragment>
    ),
  );
}
