/** The widths in pixels in which a picture is there: one that is narrower than a width is there in its own. */
const steps = [480, 960, 1600] as const;

/** The widest file of a picture. */
export const widestPicture = steps[2];

/** A picture of an article as lists show it. */
export interface Picture {
  /** A mark of its content, in the names of its files (`pictureFile`). */
  readonly mark: string;
  /** Of its widest file, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Where there is one file, which is as the owner gave it: its ending. */
  readonly original?: string;
  /** Which of the colours is nearest to it, from 0. */
  readonly tone: number;
  /** What it shows, for those who cannot see it; empty where nobody says it. */
  readonly alt: string;
  /** The place that stays in sight where it is cut: percent from the left and from the top. */
  readonly focus?: readonly [x: number, y: number];
}

/** A picture as the page of its article shows it. */
export interface ArticlePicture extends Picture {
  readonly caption?: string;
  /** Who made it. */
  readonly credit?: string;
  /** The name of its licence, or the address of that. */
  readonly licence?: string;
  /** Where it stands in the text: an offset in `source` behind which the next paragraph begins. Absent: above the text. */
  readonly at?: number;
}

/** The widths of the files of a picture, the narrowest first. */
export function pictureWidths({ width }: Pick<Picture, 'width'>): readonly number[] {
  return [...steps.filter((step) => step < width), Math.min(width, widestPicture)];
}

/** The path of a file below the site's base: of a width, and a format that browsers may choose. */
export function pictureFile(
  { mark, original }: Pick<Picture, 'mark' | 'original'>,
  width: number,
  format: 'avif' | 'jpg',
): string {
  return original === undefined ? `pictures/${mark}-${width}.${format}` : `pictures/${mark}.${original}`;
}

/** The paths of all its files. */
export function pictureFiles(picture: Picture): readonly string[] {
  const all = pictureWidths(picture).flatMap((width) => [
    pictureFile(picture, width, 'avif'),
    pictureFile(picture, width, 'jpg'),
  ]);
  return [...new Set(all)];
}

/** The path of the widest file of a picture that all programs show, with a slash before it. */
export const widestFile = (picture: Picture): string =>
  `/${pictureFile(picture, pictureWidths(picture).at(-1) ?? picture.width, 'jpg')}`;
