import type { Filters } from '#news/filters/filters.ts';
import { Link } from '../ui/link.tsx';

interface Props {
  readonly ways: readonly { readonly text: string; readonly filters: Filters }[];
  readonly address: (filters: Filters) => string;
}

/** The ways out of a view that holds nothing. */
export function EmptySuggestions({ ways, address }: Props) {
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
