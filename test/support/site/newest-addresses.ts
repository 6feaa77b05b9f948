import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataPath, type ListHead, type Manifest } from '#news/archive/archive.ts';
import { urls } from '#news/addresses/urls.ts';
import type { BuiltSite } from './build-site.ts';

/** The addresses of a built site's front page articles, at most thirty, newest first. */
export function newestAddresses({ folder }: BuiltSite): readonly string[] {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, 'data', path), 'utf8'));
  const { items } = read(dataPath.latest(read(dataPath.manifest()) as Manifest)) as ListHead;
  return items.map((item) => urls.article(item));
}
