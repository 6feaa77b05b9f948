import { useSuspenseQuery } from '@tanstack/react-query';
import { locale } from 'virtual:language';
import type { LoaderFunctionArgs } from 'react-router';
import type { RegionQuality, Report } from '#news/archive/archive.ts';
import { urls } from '#news/addresses/urls.ts';
import type { PageHandle } from '../pages/page-meta.ts';
import { describeArchive } from '../languages/describe-archive.ts';
import { pageTitle } from '../pages/page-meta.ts';
import { EraseKept } from '../saved/erase-kept.tsx';
import { newsQueries } from '../archive/queries.ts';
import { clientOf } from '../pages/route-context.ts';
import { say } from '../languages/say.ts';
import { Link } from '../ui/link.tsx';
import { Rich } from '../languages/rich.tsx';
import '../lists/lists.css';

export const handle: PageHandle = {
  meta: () => ({
    title: pageTitle(say('about')),
    description: say('about.description'),
    canonical: urls.about(),
  }),
};

export async function loader(args: LoaderFunctionArgs) {
  await clientOf(args).ensureQueryData(newsQueries.survey());
  return null;
}

/** The archive about itself. */
export function Component() {
  const { data: survey } = useSuspenseQuery(newsQueries.survey());
  const { report } = survey;
  return (
    <div className="page prose">
      <h1 tabIndex={-1}>{say('about.title')}</h1>
      <p className="lede">{describeArchive(survey)}</p>

      <h2>{say('about.printed')}</h2>
      <p>
        {say('about.printed-text')}
        {report.withoutDate > 0 && ` ${say('about.without-date', { count: report.withoutDate })}`}
        {report.withoutZone > 0 && ` ${say('about.without-zone', { count: report.withoutZone })}`}
      </p>
      <p>{say('about.notes')}</p>

      <h2>{say('about.regions')}</h2>
      <p>
        <Rich text={say('about.regions-text')} />
      </p>
      <p>
        {say('about.sources')}
        {report.withoutPlace > 0 && ` ${say('about.without-place', { count: report.withoutPlace })}`}
      </p>
      <Quality measured={report.quality} />
      <p>{say('about.region-wrong')}</p>

      <h2 id="keyboard">{say('keyboard')}</h2>
      <p>
        <Rich text={say('about.keyboard')} />
      </p>

      <h2>{say('about.listening')}</h2>
      <p>{say('about.listening-text')}</p>

      <h2>{say('about.privacy')}</h2>
      <p>{say('about.privacy-text')}</p>

      <h2>{say('about.kept')}</h2>
      <p>
        <Rich text={say('about.kept-text')} a={(text) => <Link to={urls.saved()}>{text}</Link>} />
      </p>
      <EraseKept />

      <Noted report={report} />
    </div>
  );
}

const shares = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const counts = new Intl.NumberFormat(locale);

function Quality({ measured }: { readonly measured: readonly RegionQuality[] }) {
  if (measured.length === 0) return null;
  const percent = (share: number) => say('about.percent', { share: shares.format(100 * share) });
  return (
    <div className="table" role="region" aria-label={say('about.quality')} tabIndex={0}>
      <table>
        <caption>{say('about.quality-caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('about.what')}</th>
            <th scope="col">{say('about.corpus')}</th>
            <th scope="col">{say('about.articles')}</th>
            <th scope="col">{say('about.precision')}</th>
            <th scope="col">{say('about.recall')}</th>
            <th scope="col">{say('about.f1')}</th>
            <th scope="col">{say('about.measured')}</th>
          </tr>
        </thead>
        <tbody>
          {measured.map(({ corpus, what, articles, precision, recall, f1, measuredOn }) => (
            <tr key={corpus}>
              <th scope="row">{what === 'about' ? say('about.tags-about') : say('about.tags-mentions')}</th>
              <td lang="en" dir="auto">
                {corpus}
              </td>
              <td>{counts.format(articles)}</td>
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

function Noted({ report }: { readonly report: Report }) {
  const { noted, articles } = report;
  if (noted === 0) return null;
  return (
    <>
      <h2>{say('about.noted')}</h2>
      <p>
        {say('about.noted-count', { count: noted })}
        {noted > articles.length && ` ${say('about.noted-newest', { count: articles.length })}`}
      </p>
      <ul>
        {articles.map(({ id, slug, headline, notes, findings }) => (
          <li key={id}>
            <Rich
              text={findings.length === 0 ? say('about.noted-article') : say('about.noted-findings')}
              headline={() => (
                <Link to={urls.article({ id, slug })} dir="auto">
                  {headline}
                </Link>
              )}
              notes={() => say('about.note-count', { count: notes })}
              findings={() => <bdi lang="en">{findings.join(' ')}</bdi>}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
