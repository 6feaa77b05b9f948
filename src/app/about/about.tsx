import { useSuspenseQuery } from '@tanstack/react-query';
import { language, locale } from 'virtual:language';
import type { TagQuality, Report } from '#news/archive/report.ts';
import { urls } from '#news/addresses/urls.ts';
import type { PageHandle, PageRequest } from '../pages/page-meta.ts';
import { describeArchive } from '../languages/describe-archive.ts';
import { pageTitle } from '../pages/page-meta.ts';
import { site } from '../settings/site-info.ts';
import { EraseSaved } from '../saved/erase-saved.tsx';
import { nameQueries } from '../archive/name-queries.ts';
import { NamedLinks } from '../people/named-links.tsx';
import { newsQueries } from '../archive/queries.ts';
import { t } from '../languages/t.ts';
import { Link } from '../ui/link.tsx';
import { Rich } from '../languages/rich.tsx';
import '../lists/lists.css';
import '../lists/index-pages.css';
import './about.css';

export const handle: PageHandle = {
  meta: () => ({
    title: pageTitle(t('about')),
    description: import.meta.env.SSR ? t('about.description') : '',
    canonical: urls.about(),
  }),
};

export async function loader({ client }: PageRequest) {
  await Promise.all([client.ensureQueryData(newsQueries.survey()), client.ensureQueryData(nameQueries.namedTotals())]);
}

/** The page "About": the size and sources of the archive, how it is read, its quality, privacy, and the editors' findings. */
export function Component() {
  const { data: survey } = useSuspenseQuery(newsQueries.survey());
  const { report } = survey;
  const { about, privacy } = report.texts?.[language] ?? {};
  return (
    <div className="page prose">
      <h1 tabIndex={-1}>{t('about.title')}</h1>
      {about === undefined ? site.description && <p dir="auto">{site.description}</p> : <Paragraphs of={about} />}
      <p className="lede">{describeArchive(survey)}</p>
      <SiteFacts />

      <h2>{t('about.printed')}</h2>
      <p>
        {t('about.printed-text')}
        {report.withoutDate > 0 && ` ${t('about.without-date', { count: report.withoutDate })}`}
        {report.withoutZone > 0 && ` ${describeZone(report)}`}
      </p>
      <p>{t('about.notes')}</p>

      <h2>{t('about.regions')}</h2>
      <p>
        <Rich text={t('about.regions-text')} />
      </p>
      <p>
        {t('about.sources')}
        {report.withoutPlace > 0 && ` ${t('about.without-place', { count: report.withoutPlace })}`}
        {report.home !== undefined && ` ${t('about.home', { places: report.home.join('; ') })}`}
      </p>
      <QualityTable measurements={report.quality.filter(isOfRegions)} caption={t('about.quality-caption')} />
      <p>
        {t('about.region-wrong')}
        {site.contact !== undefined && (
          <>
            {' '}
            <a href={contactAddress(site.contact, t('about.region-wrong'))}>{t('about.report')}</a>
          </>
        )}
      </p>

      <NamesSection quality={report.quality} />

      <h2 id="keyboard">{t('keyboard')}</h2>
      <p>
        <Rich text={t('about.keyboard')} />
      </p>

      <h2>{t('about.listening')}</h2>
      <p>{t('about.listening-text')}</p>

      <h2>{t('about.privacy')}</h2>
      <Paragraphs of={privacy ?? []} />
      <p>{t('about.privacy-text')}</p>

      <h2>{t('about.kept')}</h2>
      <p>
        <Rich text={t('about.kept-text')} a={(text) => <Link to={urls.saved()}>{text}</Link>} />
      </p>
      {site.offline !== false && <p>{t('about.offline-text')}</p>}
      <EraseSaved />

      <NotedArticles report={report} />
    </div>
  );
}

/** How many clocks print no zone, and what they are taken for. */
function describeZone({ withoutZone: count, timeZone }: Report): string {
  return timeZone === undefined
    ? t('about.without-zone', { count })
    : t('about.assumed-zone', { count, zone: timeZone });
}

/** Texts of the owner's, which have no addresses to tell them apart. */
function Paragraphs({ of: paragraphs }: { readonly of: readonly string[] }) {
  return paragraphs.map((text) => (
    <p key={text} dir="auto">
      {text}
    </p>
  ));
}

/** Who publishes the site, how to reach them, and what may be done with the articles; nothing of what they do not say. */
function SiteFacts() {
  const { publisher, contact, licence } = site;
  const facts = [
    ...(publisher === undefined ? [] : [[t('about.publisher'), publisher.url, publisher.name] as const]),
    ...(contact === undefined ? [] : [[t('about.contact'), contactAddress(contact), contact] as const]),
    ...(licence === undefined ? [] : [[t('about.licence'), licence.url, licence.name ?? licence.url] as const]),
  ];
  return facts.length === 0 ? null : (
    <dl>
      {facts.map(([name, address, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{address === undefined ? text : <a href={address}>{text}</a>}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The link for an e-mail address or a page; a mail begins with this subject. */
function contactAddress(contact: string, subject?: string): string {
  if (/^https?:/u.test(contact)) return contact;
  return `mailto:${contact}${subject === undefined ? '' : `?subject=${encodeURIComponent(subject)}`}`;
}

const decimalFormat = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const integerFormat = new Intl.NumberFormat(locale);

const isOfRegions = ({ what }: TagQuality) => what === 'about' || what === 'mentions';

const measuredTags: { readonly [What in TagQuality['what']]: string } = {
  about: t('about.tags-about'),
  mentions: t('about.tags-mentions'),
  people: t('about.tags-people'),
  organisations: t('about.tags-organisations'),
};

/** How people and organisations are found, and how well; nothing where the archive has no list of them. */
function NamesSection({ quality }: { readonly quality: readonly TagQuality[] }) {
  const { data: totals } = useSuspenseQuery(nameQueries.namedTotals());
  if (totals.person + totals.organisation === 0) return null;
  return (
    <>
      <h2>{t('about.people')}</h2>
      <p>
        {t('about.people-text')}
        <NamedLinks />
      </p>
      <QualityTable measurements={quality.filter((one) => !isOfRegions(one))} caption={t('about.people-quality')} />
    </>
  );
}

interface QualityProps {
  readonly measurements: readonly TagQuality[];
  readonly caption: string;
}

function QualityTable({ measurements, caption }: QualityProps) {
  if (measurements.length === 0) return null;
  const percent = (share: number) => t('about.percent', { share: decimalFormat.format(100 * share) });
  return (
    <div className="table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('about.what')}</th>
            <th scope="col">{t('about.corpus')}</th>
            <th scope="col">{t('about.articles')}</th>
            <th scope="col">{t('about.precision')}</th>
            <th scope="col">{t('about.recall')}</th>
            <th scope="col">{t('about.f1')}</th>
            <th scope="col">{t('about.measured')}</th>
          </tr>
        </thead>
        <tbody>
          {measurements.map(({ corpus, what, articles, precision, recall, f1, measuredOn }) => (
            <tr key={`${what} ${corpus}`}>
              <th scope="row">{measuredTags[what]}</th>
              <td lang="en" dir="auto">
                {corpus}
              </td>
              <td>{integerFormat.format(articles)}</td>
              <td>{percent(precision)}</td>
              <td>{percent(recall)}</td>
              <td>{percent(f1)}</td>
              <td>{measuredOn}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function NotedArticles({ report }: { readonly report: Report }) {
  const { noted, articles } = report;
  if (noted === 0) return null;
  return (
    <>
      <h2>{t('about.noted')}</h2>
      <p>
        {t('about.noted-count', { count: noted })}
        {noted > articles.length && ` ${t('about.noted-newest', { count: articles.length })}`}
      </p>
      <ul>
        {articles.map(({ id, slug, headline, notes, findings }) => (
          <li key={id}>
            <Rich
              text={findings.length === 0 ? t('about.noted-article') : t('about.noted-findings')}
              headline={() => (
                <Link to={urls.article({ id, slug })} dir="auto">
                  {headline}
                </Link>
              )}
              notes={() => t('about.note-count', { count: notes })}
              findings={() => <bdi lang="en">{findings.join(' ')}</bdi>}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
