import type { Filters } from '#news/filters.ts';
import type { EmptyView } from '../explain-empty.ts';
import { Link } from '../ui/link.tsx';

interface Props {
  readonly ways: EmptyView['ways'];
  readonly address: (filters: Filters) => string;
}

/** The ways out of a view that holds nothing. */
export function EmptyWays({ ways, address }: Props) {
  return (
    <ul className="ways">
      {ways.map(({ text, filters }) => (
        <li key={text}>
          <Link to={address(filters)} keepsPlace>
            {text}
          </Link>
        </li>
      ))}
    </ul>
  );
}
