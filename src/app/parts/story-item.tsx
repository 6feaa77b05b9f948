import { useContext } from 'react';
import type { Summary } from '#news/article.ts';
import { urls } from '#news/urls.ts';
import { KeptContext } from '../kept-context.ts';
import { Link } from '../ui/link.tsx';
import { Byline } from './byline.tsx';
import { isInCapitals } from './is-in-capitals.ts';
import { LocatorMap } from './locator-map.tsx';
import { RegionLinks } from './region-links.tsx';

interface Props {
  readonly summary: Omit<Summary, 'filed' | 'tags' | 'month' | 'position' | 'map'> & Partial<Pick<Summary, 'map'>>;
  readonly isLead?: boolean;
}

/**
 * An article in a list: its headline is the link, and quieter once it was read. The lead is the first of a front page,
 * with its map.
 */
export function StoryItem({ summary, isLead = false }: Props) {
  const isRead = useContext(KeptContext)?.read.has(summary.id);
  return (
    <article className={isLead ? 'story story-lead' : 'story'}>
      <div className="story-text">
        <RegionLinks codes={summary.about} most={4} label="About" />
        <h2 className={isRead ? 'is-read' : undefined} lang={summary.lang} dir="auto">
          <Link to={urls.article(summary)} className={isInCapitals(summary.headline) ? 'in-capitals' : undefined}>
            {summary.headline}
          </Link>
        </h2>
        {isRead && <span className="visually-hidden">Read</span>}
        <p className="standfirst" lang={summary.lang} dir="auto">
          {summary.standfirst}
        </p>
        <Byline summary={summary} />
      </div>
      {isLead && <LocatorMap codes={summary.about} view={summary.map ?? null} />}
    </article>
  );
}
