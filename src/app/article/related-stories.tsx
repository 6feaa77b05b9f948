import { locale } from 'virtual:language';
import { regionByCode } from '#news/regions/regions.ts';
import type { RelatedStories as Near, Shared } from '../archive/load-related.ts';
import { t } from '../languages/t.ts';
import { Rich } from '../languages/rich.tsx';
import { StoryLink } from './story-link.tsx';
import './related-stories.css';

/** Stories that an article leads on to: why it is these, and of each what it has in common with the article. */
export function RelatedStories({ code, count, items }: Near) {
  const place = nameOf(code ?? '');
  return (
    <>
      <p className="why">{items.length === 0 ? t('others-above', { place }) : t('closest-of', { count, place })}</p>
      {items.length > 0 && (
        <ul>
          {items.map((link) => (
            <li key={link.id}>
              <StoryLink link={link} />
              <Common {...link.shared} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const nameOf = (code: string) => regionByCode(code)?.name ?? code;
const list = new Intl.ListFormat(locale);

function Common({ about, filed, tags }: Shared) {
  return (
    <p className="why">
      <span>{t('also-about', { places: list.format(about.map(nameOf)) })}</span>
      {filed !== null && <span>{t('also-filed', { place: nameOf(filed) })}</span>}
      {tags.length > 0 && (
        <span>
          <Rich text={t('also-tagged')} tags={() => <bdi>{list.format(tags)}</bdi>} />
        </span>
      )}
    </p>
  );
}
