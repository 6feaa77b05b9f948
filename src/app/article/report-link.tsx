import { locale } from 'virtual:language';
import type { Article } from '#news/article/article.ts';
import { urls } from '#news/addresses/urls.ts';
import { regionByCode } from '#news/regions/regions.ts';
import { t } from '../languages/t.ts';
import { site } from '../settings/site-info.ts';
import { hrefOf } from '../ui/link.tsx';
import './report-link.css';

const list = new Intl.ListFormat(locale);

/** A link to a mail that reports a wrong region of the article, begun for the reader; nothing without an e-mail address. */
export function ReportLink({ article }: { readonly article: Article }) {
  const { contact = '' } = site;
  if (!contact.includes('@')) return null;
  const subject = t('report.subject', { headline: article.headline });
  const mail = `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(writeReport(article))}`;
  return (
    <p className="report">
      <a href={mail}>{t('report')}</a>
    </p>
  );
}

/** Lines of a mail end with both characters (RFC 6068, 5). */
function writeReport(article: Article): string {
  const { headline, about, tags } = article;
  const places = about.map((code) => regionByCode(code)?.name ?? code);
  return [
    headline,
    new URL(hrefOf(urls.article(article)), window.location.origin).href,
    '',
    t('report.about', { places: list.format(places) }),
    ...(tags.length > 0 ? [t('report.tags', { tags: list.format(tags) })] : []),
    '',
    t('report.wrong'),
    '',
  ].join('\r\n');
}
