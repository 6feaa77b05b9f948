import { Link } from 'react-router';
import type { Filters } from '#news/filters.ts';
import type { EmptyView } from '../explain-empty.ts';

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
          <Link to={address(filters)} preventScrollReset>
            {text}
          </Link>
        </li>
      ))}
    </ul>
  );
}
