import { existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { pictureFiles, type Picture } from '#news/article/picture.ts';
import type { SiteDraft } from '../output/site-draft.ts';
import { filePath } from '../seeds/file-path.ts';
import type { SeedPicture } from './seed-picture.ts';

/** Days for which the files of a picture that no build asked for are kept. */
const keptDays = 90;

type Target = Pick<SiteDraft, 'folder' | 'has' | 'reuse' | 'putFile'>;

/**
 * Where the files of a build's pictures come from: the store in which they were made, the archive where a picture is shown as it is,
 * or the present site.
 */
export class PictureFiles {
  readonly #store: string | null;
  readonly #folder: string;
  readonly #draft: Target;
  /** Marks of pictures of the store that the site shows. */
  readonly #used = new Set<string>();

  /** `store` as for `openPicture`; `folder` is the archive's. */
  constructor(store: string | null, folder: string, draft: Target) {
    [this.#store, this.#folder, this.#draft] = [store, folder, draft];
  }

  /** Whether nothing of a picture that the last build read has to be made: false too where it was shown as it is for want of sharp. */
  readonly areThere = (picture: Picture): boolean => {
    if (picture.original !== undefined) return this.#store === null;
    return pictureFiles(picture).every((path) => this.#draft.has(path) || existsSync(this.#made(path)));
  };

  /** Puts the files of pictures into the draft. Returns how many pictures are shown as they are. */
  put(pictures: Iterable<SeedPicture>): number {
    const originals = new Set<string>();
    for (const { file, picture } of pictures) {
      if (picture === null) continue;
      if (picture.original === undefined) this.#used.add(picture.mark);
      else originals.add(picture.mark);
      for (const path of pictureFiles(picture)) {
        const made = picture.original === undefined ? this.#made(path) : filePath(this.#folder, file);
        if (this.#draft.has(path)) this.#draft.reuse(path);
        // Of an article that cannot be read the present site has them.
        else this.#draft.putFile(path, file !== '' || existsSync(made) ? made : join(this.#draft.folder, path));
      }
    }
    return originals.size;
  }

  /** Removes from the store what no build has asked for in a long time. */
  tidy(): void {
    if (this.#store === null || !existsSync(this.#store)) return;
    const now = Date.now();
    for (const name of readdirSync(this.#store)) {
      const path = join(this.#store, name);
      const days = (now - statSync(path).mtimeMs) / 86_400_000;
      if (this.#used.has(name) && days > 1) utimesSync(path, new Date(now), new Date(now));
      else if (!this.#used.has(name) && days > keptDays) rmSync(path, { recursive: true, force: true });
    }
  }

  #made(path: string): string {
    const [, mark = '', name = ''] = /^pictures\/([0-9a-f]+)-(.+)$/u.exec(path) ?? [];
    return join(this.#store ?? '', mark, name);
  }
}
