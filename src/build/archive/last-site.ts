import { archiveFormat, dataPath, type IdShard, type Manifest } from '#news/archive/archive.ts';
import type { Article } from '#news/article/article.ts';
import { crockfordDigits } from '#news/text/crockford.ts';

/** An article of the last site: its data, and the path of its file below `data/`. */
export interface PublishedArticle {
  readonly article: Article;
  readonly path: string;
  /** Bytes of that file. */
  readonly length: number;
}

/**
 * The articles that the present site shows, by its data files: what is shown of an article that cannot be read now. A site
 * that is damaged has none; nothing of it is trusted before it was read.
 */
export class LastSite {
  readonly #read: (path: string) => string | null;
  readonly #manifest: Manifest | null;
  #formers: ReadonlyMap<string, readonly string[]> | null = null;

  /** `read` gives the text of a file below `data/`; null where there is none. */
  constructor(read: (path: string) => string | null) {
    this.#read = read;
    this.#manifest = this.#parse<Manifest>(dataPath.manifest());
  }

  /** Whether its data files are of the present format. Of another, texts, tags and the like are where they are now. */
  get isCurrent(): boolean {
    return this.#manifest?.format === archiveFormat;
  }

  /** The article that has this id; null where none has, also where it was taken out. */
  article(id: string): PublishedArticle | null {
    const manifest = this.#manifest;
    if (manifest?.ids === undefined || !Array.isArray(manifest.volumes)) return null;
    const place = this.#parse<IdShard>(dataPath.ids(manifest.ids, id))?.[id];
    if (place === undefined || place === null || typeof place === 'string' || place.id !== undefined) return null;
    const volume = manifest.volumes.find(({ month }) => month === place.month);
    if (volume === undefined) return null;
    const path = dataPath.article(volume, place.position);
    const json = this.#read(path);
    const article = this.#parse<Article>(path);
    if (json === null || article?.id !== id || typeof article.source !== 'string') return null;
    return { article, path, length: Buffer.byteLength(json) };
  }

  /** The former ids that lead to this one. */
  formerOf(id: string): readonly string[] {
    this.#formers ??= this.#findFormers();
    return this.#formers.get(id) ?? [];
  }

  #findFormers(): ReadonlyMap<string, readonly string[]> {
    const formers = new Map<string, string[]>();
    for (const shard of this.#shards()) {
      for (const [old, place] of Object.entries(shard)) {
        if (place === null || typeof place === 'string' || place.id === undefined) continue;
        formers.set(place.id, [...(formers.get(place.id) ?? []), old]);
      }
    }
    return formers;
  }

  #shards(): readonly IdShard[] {
    const ids = this.#manifest?.ids;
    if (ids === undefined) return [];
    let names = [''];
    for (let length = 0; length < ids.prefix; length += 1)
      names = names.flatMap((name) => [...crockfordDigits].map((digit) => name + digit));
    return names.map((name) => this.#parse<IdShard>(dataPath.ids(ids, name)) ?? {});
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows which shape the path has
  #parse<Shape>(path: string): Shape | null {
    try {
      return JSON.parse(this.#read(path) ?? 'null') as Shape | null;
    } catch {
      return null;
    }
  }
}
