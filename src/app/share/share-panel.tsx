import { useState } from 'react';
import { createPath } from 'react-router';
import { useLocation } from '../navigation/navigation-context.tsx';
import type { Article } from '#news/article/article.ts';
import { feedAddress } from '#news/addresses/urls.ts';
import { textOf } from '#news/text/span.ts';
import { DownloadList, type ListToDownload } from '../export/download-list.tsx';
import { useCopy } from '../ui/use-copy.tsx';
import { useLazyModule } from '../ui/use-lazy-module.ts';
import { t } from '../languages/t.ts';
import { Rich } from '../languages/rich.tsx';
import { hrefOf } from '../ui/link.tsx';
import { ArticleCitation } from './article-citation.tsx';
import './share.css';

interface Props {
  readonly article: Article | undefined;
}

interface PanelProps extends Props {
  readonly list: ListToDownload | undefined;
}

const loadKeeping = () => import('../kept/keep-list.tsx');

/**
 * Ways to share the current address, with filters and open evidence, and to cite the article; to download the list if there is one,
 * and to keep it for reading without a connection.
 */
export function SharePanel({ article, list }: PanelProps) {
  const location = useLocation();
  const { href } = new URL(hrefOf(createPath(location)), window.location.origin);
  const { module: keeping } = useLazyModule(list !== undefined, loadKeeping);
  return (
    <div className="share-panel">
      <ShareLink key={href} address={href} article={article} />
      {article !== undefined && <ArticleCitation article={article} />}
      {list !== undefined && <FollowList />}
      {list !== undefined && <DownloadList {...list} />}
      {list !== undefined && list.total > 0 && keeping && (
        <keeping.KeepList address={location.pathname + location.search} filters={list.filters} />
      )}
    </div>
  );
}

/** The feed of a list, where the site has feeds: its owner has said where it will be, and pages link them. */
function FollowList() {
  const { pathname } = useLocation();
  const hasFeed = /^\/(?:$|(?:regions|tags)\/[^/]+$)/u.test(pathname);
  if (!hasFeed || document.querySelector('link[type="application/atom+xml"]') === null) return null;
  return (
    <p className="follow">
      <Rich text={t('share.follow')} a={(text) => <a href={hrefOf(feedAddress(pathname, 'xml'))}>{text}</a>} />
    </p>
  );
}

function ShareLink({ address, article }: Props & { readonly address: string }) {
  const keys = article?.paragraphs.map(({ key }) => key) ?? [];
  const [page, fragment = ''] = address.split('#');
  const [key, setKey] = useState(keys.includes(fragment) ? fragment : '');
  const { status, copy, setStatus } = useCopy(t('share.copied'), t('share.copy-failed'));
  const link = key !== '' ? `${page}#${key}` : keys.includes(fragment) ? (page ?? '') : address;
  const title = article?.headline ?? document.title;
  const openShareSheet = async () => {
    try {
      await navigator.share({ title, url: link });
    } catch (error) {
      // Closing the device's share sheet is no error.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setStatus(t('share.not-sent'));
    }
  };
  return (
    <section aria-label={t('share.link')}>
      {article !== undefined && (
        <label>
          <span>{t('share.link-to')}</span>
          <select value={key} onChange={(event) => setKey(event.target.value)}>
            <option value="">{t('share.whole')}</option>
            {article.paragraphs.map(({ key: paragraphKey, span }, at) => (
              <option key={paragraphKey} value={paragraphKey}>
                {t('share.paragraph', {
                  number: at + 1,
                  beginning: textOf(article.source, span).slice(0, 40),
                })}
              </option>
            ))}
          </select>
        </label>
      )}
      <p className="share-ways">
        <button type="button" onClick={() => void copy(link)}>
          {t('share.copy')}
        </button>
        {'share' in navigator && (
          <button type="button" onClick={() => void openShareSheet()}>
            {t('share.send')}
          </button>
        )}
        <a href={`mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(link)}`}>{t('share.mail')}</a>
        <span role="status">{status}</span>
      </p>
    </section>
  );
}
