import { locale } from 'virtual:language';
import { regionByCode } from '#news/regions/regions.ts';
import type { RelatedStories as Props, Shared } from '../archive/load-related.ts';
import { tagName } from '../languages/tag-name.ts';
import { t } from '../languages/t.ts';
import { Rich } from '../languages/rich.tsx';
import { StoryLink } from './story-link.tsx';
import './related-stories.css';

/** Related articles: why these were chosen, and what each has in common with the article of the page. */
export function RelatedStories({ code, count, items }: Props) {
  const place = nameOfRegion(code ?? '');
  return (
    <>
      <p className="related-reason">
        {items.length === 0 ? t('others-above', { place }) : t('closest-of', { count, place })}
      </p>
      {items.length > 0 && (
        <ul>
          {items.map((link) => (
            <li key={link.id}>
              <StoryLink link={link} />
              <SharedValues {...link.shared} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const nameOfRegion = (code: string) => regionByCode(code)?.name ?? code;
const list = new Intl.ListFormat(locale);

function SharedValues({ about, filed, tags }: Shared) {
  return (
    <p className="related-reason">
      <span>{t('also-about', { places: list.format(about.map(nameOfRegion)) })}</span>
      {filed !== null && <span>{t('also-filed', { place: nameOfRegion(filed) })}</span>}
      {tags.length > 0 && (
        <span>
          <Rich text={t('also-tagged')} tags={() => <bdi>{list.format(tags.map(tagName))}</bdi>} />
        </span>
      )}
    </p>
  );
}
