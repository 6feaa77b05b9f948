import { regionByCode } from '#news/regions.ts';
import type { NearStories as Near, Shared } from '../load-near.ts';
import { countArticles } from '../count-articles.ts';
import { StoryLink } from './story-link.tsx';
import '../styles/near-stories.css';

/** Stories that an article leads on to, each with what it shares with the article. */
export function NearStories(near: Near) {
  return (
    <>
      <p className="why">{explainChoice(near)}</p>
      {near.items.length > 0 && (
        <ul>
          {near.items.map((link) => (
            <li key={link.id}>
              <StoryLink link={link} />
              <p className="why">{explain(link.shared)}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const nameOf = (code: string) => regionByCode(code)?.name ?? code;
const join = new Intl.ListFormat('en-GB');

/** Why there are others, and these and no others. */
function explainChoice({ code, count, items }: Near): string {
  const name = nameOf(code ?? '');
  if (items.length === 0) return `What else is about ${name} stands above.`;
  return `Of ${countArticles(count)} about ${name}, the closest to this one.`;
}

/** "Also about Syria and Iran, tagged sanctions". */
function explain({ about, tags, filed }: Shared): string {
  return [
    `Also about ${join.format(about.map(nameOf))}`,
    ...(filed === null ? [] : [`filed from ${nameOf(filed)}`]),
    ...(tags.length === 0 ? [] : [`tagged ${join.format(tags)}`]),
  ].join(', ');
}
