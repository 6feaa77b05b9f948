import type { PictureFinder } from '../markup/text-parts.ts';
import type { PictureFacts } from './imported-item.ts';

const names = ['caption', 'credit', 'licence', 'focus'];

/**
 * What an export of ours says of pictures (`pictures: [{file, credit, licence, focus}]`, also as JSON in a table), of those that the
 * text has; `pictures` are their names there. What has another form says nothing.
 */
export function readPictureFacts(
  stated: unknown,
  find: PictureFinder,
  pictures: ReadonlyMap<string, string>,
): readonly PictureFacts[] {
  const list = typeof stated === 'string' ? parseList(stated) : stated;
  if (!Array.isArray(list)) return [];
  return (list as unknown[]).flatMap((one): PictureFacts[] => {
    const said = Object(one) as Readonly<Record<string, unknown>>;
    const from = typeof said['file'] === 'string' ? find(said['file']) : null;
    const name = [...pictures].find(([, known]) => known === from)?.[0];
    const facts = names.flatMap((key) => {
      const value = said[key];
      return typeof value === 'string' && value !== '' ? [[key, value] as const] : [];
    });
    return name === undefined || facts.length === 0 ? [] : [{ file: name, ...Object.fromEntries(facts) }];
  });
}

function parseList(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
