import { useQuery } from '@tanstack/react-query';
import type { Article, ArticleLink } from '#news/article/article.ts';
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
 * What an article leads on to: the one before it and the one after it in the order of the archive, and others from its
 * place. Nothing where it is the only article. Its place is kept while it is not known (story-foot.css).
 */
export function ArticleFoot({ article }: Props) {
  const { data: beside, isError } = useQuery(articleQueries.neighbours(article));
  if (beside?.older === null && beside.newer === null) return null;
  return (
    <footer className="story-foot">
      {!isError && (
        <nav className="beside" aria-label={t('previous-and-next')}>
          <div>
            {beside?.older != null && <StoryLink link={beside.older} label={nameOlder(beside.older)} rel="prev" />}
          </div>
          <div>
            {beside?.newer != null && <StoryLink link={beside.newer} label={nameNewer(beside.newer)} rel="next" />}
          </div>
        </nav>
      )}
      <MoreFrom key={article.id} article={article} />
    </footer>
  );
}

/** The archive is in the order of the printed dates; what has none comes last. */
const isDated = ({ clock }: ArticleLink) => clock?.date != null;
const nameOlder = (older: ArticleLink) => (isDated(older) ? t('previous-by-date') : t('previous'));
const nameNewer = (newer: ArticleLink) => (isDated(newer) ? t('next-by-date') : t('next'));

const loadStories = () => import('./related-stories.tsx');

/** The link stands in the page; the stories, and why it is these, come when the reader does. */
function MoreFrom({ article }: Props) {
  const { ref, how } = useNear<HTMLElement>();
  const { data: near } = useQuery({ ...articleQueries.near(article), enabled: how === 'near' });
  const { module } = useLazyModule(how === 'near', loadStories);
  const code = near === undefined ? article.about.find((one) => one !== noPlace) : near.code;
  const region = regionByCode(code ?? '');
  if (region === null) return null;
  return (
    <section ref={ref} className="more-from" aria-labelledby="more-from-title">
      <h2 id="more-from-title">
        <Link to={urls.region(region.slug)}>{t('more-from', { region: region.name })}</Link>
      </h2>
      {how !== 'never' && (near === undefined || module === undefined ? <ul /> : <module.RelatedStories {...near} />)}
    </section>
  );
}
