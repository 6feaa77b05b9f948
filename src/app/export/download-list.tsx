import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Filters } from '#news/filters/filters.ts';
import type { ListFormat } from '#news/export/list-file.ts';
import { t } from '../languages/t.ts';
import { saveFile } from '../ui/save-file.ts';

/** A list of articles: the filters that select it, and how many there are. */
export interface ListToDownload {
  readonly filters: Filters;
  readonly total: number;
}

/** So many articles are read one by one without pressing a host. */
const mostArticles = 1000;

const types = { csv: 'text/csv', jsonl: 'application/jsonl' } as const;

/** Downloads the articles of a list as a file, whole; nothing where it is too long. */
export function DownloadList({ filters, total }: ListToDownload) {
  const client = useQueryClient();
  const [status, setStatus] = useState('');
  if (total === 0 || total > mostArticles) return null;
  const download = async (format: ListFormat) => {
    setStatus(t('download.reading', { count: total }));
    try {
      // An article's page shares too, and needs nothing of lists.
      const { readList } = await import('./read-list.ts');
      saveFile(`articles.${format}`, types[format], await readList(client, filters, total, format));
      setStatus(t('download.done', { count: total }));
    } catch {
      setStatus(t('download.failed'));
    }
  };
  return (
    <section aria-label={t('download')}>
      <p className="share-ways">
        <button type="button" onClick={() => void download('csv')}>
          {t('download.csv')}
        </button>
        <button type="button" onClick={() => void download('jsonl')}>
          {t('download.jsonl')}
        </button>
        <span role="status">{status}</span>
      </p>
    </section>
  );
}
