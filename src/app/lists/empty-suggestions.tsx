import type { Filters } from '#news/filters/filters.ts';
import { Link } from '../ui/link.tsx';

interface Props {
  readonly suggestions: readonly { readonly text: string; readonly filters: Filters }[];
  readonly address: (filters: Filters) => string;
}

/** Links from an empty list to others with fewer conditions (`listSuggestions` of describe-empty.ts). */
export function EmptySuggestions({ suggestions, address }: Props) {
  return (
    <ul className="suggestions">
      {suggestions.map(({ text, filters }) => (
        <li key={text}>
          <Link to={address(filters)} preserveScroll>
            {text}
          </Link>
        </li>
      ))}
    </ul>
  );
}
