import { locale } from 'virtual:language';
import { regionByCode } from '#news/regions/regions.ts';
import type { NearStories as Near, Shared } from '../archive/load-near.ts';
import { say } from '../languages/say.ts';
import { Rich } from '../languages/rich.tsx';
import { StoryLink } from './story-link.tsx';
import './near-stories.css';

/** Stories that an article leads on to: why it is these, and of each what it has in common with the article. */
export function NearStories({ code, count, items }: Near) {
  const place = nameOf(code ?? '');
  return (
    <>
      <p className="why">{items.length === 0 ? say('others-above', { place }) : say('closest-of', { count, place })}</p>
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
      <span>{say('also-about', { places: list.format(about.map(nameOf)) })}</span>
      {filed !== null && <span>{say('also-filed', { place: nameOf(filed) })}</span>}
      {tags.length > 0 && (
        <span>
          <Rich text={say('also-tagged')} tags={() => <bdi>{list.format(tags)}</bdi>} />
        </span>
      )}
    </p>
  );
}
