import { VolumeCompiler, type CompiledVolume } from '#build/archive/compile-volume.ts';
import { volumeItem } from '#build/archive/volume-item.ts';
import { dataPath } from '#news/archive/archive.ts';
import type { Article } from '#news/article/article.ts';

/** The data files of one month, including its articles', from its articles in the order of their list. */
export function compileVolume(month: string, articles: readonly Article[]): CompiledVolume {
  const volume = new VolumeCompiler(month);
  const jsons = articles.map((article) => {
    const json = JSON.stringify(article);
    volume.add(volumeItem(article, json));
    return [article.position, json] as const;
  });
  const { digest, files } = volume.close();
  const articleFiles = jsons.map(([position, json]) => [dataPath.article(digest.entry, position), json] as const);
  return { digest, files: [...articleFiles, ...files] };
}
