import { useSuspenseQuery } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import type { RegionQuality, Report } from '#news/archive.ts';
import { urls } from '#news/urls.ts';
import type { PageHandle } from '../page-meta.ts';
import { pageTitle } from '../page-meta.ts';
import { countArticles } from '../count-articles.ts';
import { EraseKept } from '../parts/erase-kept.tsx';
import { PrintedSpan } from '../parts/printed-span.tsx';
import { newsQueries } from '../queries.ts';
import { clientOf } from '../route-context.ts';
import { Link } from '../ui/link.tsx';
import '../styles/lists.css';

export const handle: PageHandle = {
  meta: () => ({
    title: pageTitle('About'),
    description: 'What this archive holds, how its regions are found and how well, and what it keeps to itself.',
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
      <h1 tabIndex={-1}>About this archive</h1>
      <p className="lede">
        {countArticles(survey.articles)}, about{' '}
        {survey.countries === 1 ? 'one country' : `${survey.countries} countries`}
        <PrintedSpan oldest={survey.oldest} newest={survey.newest} />.
      </p>

      <h2>As printed</h2>
      <p>
        Every article stands here as its source has it, slips included. The clock above a story is what the page showed
        when it was captured; it is not a date of publication, and lists are sorted by it for want of a better one.
        {report.withoutDate > 0 && ` ${countArticles(report.withoutDate)} print no date.`}
        {report.withoutZone > 0 && ` ${countArticles(report.withoutZone)} print no time zone; none is guessed.`}
      </p>
      <p>Notes beside a text are the editors’. They never change it.</p>

      <h2>How regions are found</h2>
      <p>
        The build reads each story for names of countries, their people, their capitals and what else stands for them,
        and weighs where and how often each is named. A story is <em>about</em> the countries that weigh enough; others
        are named <em>in passing</em>. <em>Filed from</em> is the place of its dateline, and a separate thing. Every
        article lists the phrases behind each of its regions. Editors can add or remove a region; that is marked as
        theirs.
      </p>
      <p>
        Countries follow ISO 3166-1, world regions UN M49 with the newsroom’s exceptions. The map follows the United
        Nations’ views on borders (Natural Earth, by way of the Visionscarto world atlas). Names of cities come from
        GeoNames (CC BY 4.0), containment from Unicode CLDR.
        {report.withoutPlace > 0 && ` ${countArticles(report.withoutPlace)} state no place.`}
      </p>
      <Quality measured={report.quality} />
      <p>
        A region looks wrong? Tell the archive’s owner, with the article’s address. One line in the file beside the
        article mends it.
      </p>

      <h2 id="keyboard">Keyboard</h2>
      <p>
        Everything is a link, a button or a field: Tab reaches it, Enter follows it. The first Tab skips to the content.
        Where nothing is typed, <kbd>/</kbd> leads to the search, <kbd>j</kbd> and <kbd>k</kbd> through the stories of a
        list, <kbd>s</kbd> saves an article, and <kbd>?</kbd> shows these keys and switches them off.
      </p>

      <h2>Listening</h2>
      <p>
        Where this device has a voice of its own for the language of an article, “Listen” stands beside it. Voices that
        send what they read to someone’s servers are not used.
      </p>

      <h2>Privacy</h2>
      <p>
        Nothing you read, choose or type leaves this device. There are no trackers, no cookies and no requests to anyone
        but the host of these files.
      </p>

      <h2>What this device keeps</h2>
      <p>
        What you <Link to={urls.saved()}>save</Link>; the paragraph at which you left a long article; which articles you
        read to their end, if you let them be marked; and how you set this site. It is kept by your browser, for this
        site, until you erase it. How far a page was scrolled is forgotten when its tab is closed.
      </p>
      <EraseKept />

      <Noted report={report} />
    </div>
  );
}

function Quality({ measured }: { readonly measured: readonly RegionQuality[] }) {
  if (measured.length === 0) return null;
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return (
    <div className="table" role="region" aria-label="Measured quality" tabIndex={0}>
      <table>
        <caption>Measured against people’s labels</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Corpus</th>
            <th scope="col">Articles</th>
            <th scope="col">Precision</th>
            <th scope="col">Recall</th>
            <th scope="col">F1</th>
            <th scope="col">Measured</th>
          </tr>
        </thead>
        <tbody>
          {measured.map(({ corpus, what, articles, precision, recall, f1, measuredOn }) => (
            <tr key={corpus}>
              <th scope="row">{what === 'about' ? 'About' : 'Mentions'}</th>
              <td>{corpus}</td>
              <td>{articles}</td>
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
  if (report.noted === 0) return null;
  return (
    <>
      <h2>Notes and findings</h2>
      <p>
        {report.noted === 1 ? 'One article has notes.' : `${countArticles(report.noted)} have notes.`}
        {report.noted > report.articles.length && ` The newest ${report.articles.length} of them:`}
      </p>
      <ul>
        {report.articles.map(({ id, slug, headline, notes, findings }) => (
          <li key={id}>
            <Link to={urls.article({ id, slug })}>{headline}</Link>: {notes === 1 ? '1 note' : `${notes} notes`}
            {findings.length > 0 && `. ${findings.join(' ')}`}
          </li>
        ))}
      </ul>
    </>
  );
}
