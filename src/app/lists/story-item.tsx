import type { Summary } from '#news/article/article.ts';
import type { SavedArticle } from '#news/saved/saved-data.ts';
import { urls } from '#news/addresses/urls.ts';
import { Link } from '../ui/link.tsx';
import { ArticleMeta } from '../article/article-meta.tsx';
import { isInCapitals } from '../article/is-in-capitals.ts';
import { StoryPicture } from '../pictures/story-picture.tsx';
import { LocatorMap } from '../map/locator-map.tsx';
import { ReadMark } from './read-mark.tsx';
import { RegionLinks } from '../article/region-links.tsx';
import { t } from '../languages/t.ts';

/** What a list shows of an article. Saved articles have no map, and browsers find their direction. */
type Story = Omit<SavedArticle, 'at'> & Partial<Pick<Summary, 'map'>> & { readonly dir: Summary['dir'] | 'auto' };

interface Props {
  readonly summary: Story;
  readonly isLead?: boolean;
  /** Whether it stands below the name of its region. */
  readonly isInBlock?: boolean;
}

/** An article in a list; its headline links to it. The lead, first on the front page, is larger and has a map. */
export function StoryItem({ summary, isLead = false, isInBlock = false }: Props) {
  const isText = !summary.picture && !summary.map;
  return (
    <article className={isLead ? `story story-lead${isText ? ' text-lead' : ''}` : 'story'}>
      <div className="story-text">
        <RegionLinks codes={summary.about} limit={4} label={t('about-places')} />
        <Headline summary={summary} level={isInBlock ? 'h3' : 'h2'} />
        <p className="standfirst" lang={summary.lang} dir={summary.dir}>
          {summary.standfirst}
        </p>
        <ReadMark id={summary.id} />
        <ArticleMeta summary={summary} authors={summary.authors} />
      </div>
      {summary.picture ? (
        <StoryPicture article={summary} isLead={isLead} />
      ) : (
        isLead && <LocatorMap codes={summary.about} view={summary.map ?? null} />
      )}
    </article>
  );
}

/** An article as its headline alone, below the name of a region or a day. */
export function StoryLine({ summary }: Pick<Props, 'summary'>) {
  return (
    <article className="story story-line">
      <Headline summary={summary} level="h3" />
      <ReadMark id={summary.id} />
    </article>
  );
}

function Headline({ summary, level: Heading }: Pick<Props, 'summary'> & { readonly level: 'h2' | 'h3' }) {
  return (
    <Heading lang={summary.lang} dir={summary.dir}>
      <Link to={urls.article(summary)} className={isInCapitals(summary.headline) ? 'in-capitals' : undefined}>
        {summary.headline}
      </Link>
    </Heading>
  );
}
