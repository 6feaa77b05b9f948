import { useQuery } from '@tanstack/react-query';
import type { Article, ArticleLink } from '#news/article/article.ts';
import { sortDate } from '#news/article/sort-date.ts';
import { noPlace } from '#news/regions/region.ts';
import { regionByCode } from '#news/regions/regions.ts';
import { urls } from '#news/addresses/urls.ts';
import { articleQueries } from '../archive/article-queries.ts';
import { useLazyModule } from '../ui/use-lazy-module.ts';
import { useNear } from '../ui/use-near.ts';
import { t } from '../languages/t.ts';
import { Link } from '../ui/link.tsx';
import { StoryLink } from './story-link.tsx';

interface Props {
  readonly article: Article;
}

/**
 * The end of an article's page: related articles, then links to the previous and the next article of the archive. Renders
 * nothing for the only article of an archive. Its height is reserved while the links load (story-foot.css).
 */
export function ArticleFoot({ article }: Props) {
  const { data: neighbours, isError } = useQuery(articleQueries.neighbours(article));
  if (neighbours?.older === null && neighbours.newer === null) return null;
  return (
    <footer className="story-foot">
      <RelatedSection key={article.id} article={article} />
      {!isError && (
        <nav className="neighbours" aria-label={t('previous-and-next')}>
          <div>
            {neighbours?.older != null && (
              <StoryLink link={neighbours.older} label={nameOlder(neighbours.older)} rel="prev" />
            )}
          </div>
          <div>
            {neighbours?.newer != null && (
              <StoryLink link={neighbours.newer} label={nameNewer(neighbours.newer)} rel="next" />
            )}
          </div>
        </nav>
      )}
    </footer>
  );
}

/** Labels say "by date" only of dated articles: those without a date follow all others. */
const isDated = (link: ArticleLink) => sortDate(link).date !== null;
const nameOlder = (older: ArticleLink) => (isDated(older) ? t('previous-by-date') : t('previous'));
const nameNewer = (newer: ArticleLink) => (isDated(newer) ? t('next-by-date') : t('next'));

const loadRelatedStories = () => import('./related-stories.tsx');

/** A link to the region's page at once; the related articles are fetched when the reader scrolls near them. */
function RelatedSection({ article }: Props) {
  const { ref, how: nearness } = useNear<HTMLElement>();
  const { data: related } = useQuery({ ...articleQueries.near(article), enabled: nearness === 'near' });
  const { module } = useLazyModule(nearness === 'near', loadRelatedStories);
  const code = related === undefined ? article.about.find((about) => about !== noPlace) : related.code;
  const region = regionByCode(code ?? '');
  if (region === null) return null;
  return (
    <section ref={ref} className="more-from" aria-labelledby="more-from-title">
      <h2 id="more-from-title">
        <Link to={urls.region(region.slug)}>{t('more-from', { region: region.name })}</Link>
      </h2>
      {nearness !== 'never' &&
        (related === undefined || module === undefined ? <ul /> : <module.RelatedStories {...related} />)}
    </section>
  );
}
