import type { ArticlePicture } from '#news/article/picture.ts';

/** A picture of an article as it was read, for this build and the next. */
export interface SeedPicture {
  /** Its path below the archive's folder; where no file was found, the one that was looked for. */
  readonly file: string;
  /** Says whether the file is as it was (`signatureOf`). */
  readonly signature: string;
  /** Null where it cannot be shown. */
  readonly picture: ArticlePicture | null;
}
