import { urls } from '#news/addresses/urls.ts';
import { Link } from '../ui/link.tsx';
import type { FrontTiers } from './arrange-front.ts';
import { StoryItem, StoryLine } from './story-item.tsx';

interface Props {
  readonly tiers: FrontTiers;
  /** Whether to render what lies below the first screen too. */
  readonly isComplete: boolean;
}

/** The upper tiers of the front page: the lead with three stories beside it, a row of four, blocks of world regions. */
export function UpperTiers({ tiers: { lead, seconds, row, blocks }, isComplete }: Props) {
  return (
    <>
      <div className="tier-first">
        {lead.map((item) => (
          <StoryItem key={item.id} summary={item} isLead />
        ))}
        {seconds.length > 0 && (
          <div className="seconds">
            {seconds.map((item) => (
              <StoryItem key={item.id} summary={item} />
            ))}
          </div>
        )}
      </div>
      {row.length > 0 && (
        <div className="tier">
          {row.map((item) => (
            <StoryItem key={item.id} summary={item} />
          ))}
        </div>
      )}
      {isComplete && blocks.length > 0 && (
        <div className="tier tier-blocks">
          {blocks.map(({ region: { slug, name }, items: [first, ...others] }) => (
            <section key={slug} aria-labelledby={`front-${slug}`}>
              <h2 id={`front-${slug}`}>
                <Link to={urls.region(slug)}>{name}</Link>
              </h2>
              {first && <StoryItem summary={first} isInBlock />}
              {others.map((item) => (
                <StoryLine key={item.id} summary={item} />
              ))}
            </section>
          ))}
        </div>
      )}
    </>
  );
}
