import { csvLine } from '#news/export/csv.ts';
import type { exportFields } from './export-fields.ts';

type Fields = ReturnType<typeof exportFields>;

/** The columns, in the order in which people look for them. */
const columns = [
  'id', 'title', 'published', 'updated', 'clock', 'authors', 'source', 'agency', 'kicker', 'dateline', 'about', 'filed_from', 'tags', 'language',
  'standfirst', 'text', 'caption', 'picture', 'picture_alt', 'pictures', 'link', 'addresses', 'file',
] as const satisfies readonly (keyof Fields)[]; // prettier-ignore

/** The line of the names of columns. */
export const csvHead = csvLine(columns);

/** The row of an article. */
export const csvRow = (fields: Fields): string =>
  csvLine(
    columns.map((name) => (name === 'pictures' ? fields.pictures && JSON.stringify(fields.pictures) : fields[name])),
  );
