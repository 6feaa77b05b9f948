import { noPlace } from '#news/regions/region.ts';
import { regionByCode } from '#news/regions/regions.ts';
import { urls } from '#news/addresses/urls.ts';
import { Link } from '../ui/link.tsx';

interface Props {
  readonly codes: readonly string[];
  /** Shows the first ones only. */
  readonly most?: number;
  readonly label: string;
}

/** Countries as links to their pages, the surest first. Nothing where no place is stated. */
export function RegionLinks({ codes, most = codes.length, label }: Props) {
  const regions = codes
    .filter((code) => code !== noPlace)
    .slice(0, most)
    .map(regionByCode)
    .filter((region) => region !== null);
  if (regions.length === 0) return null;
  return (
    <ul className="kicker" aria-label={label}>
      {regions.map(({ slug, name }) => (
        <li key={slug}>
          <Link to={urls.region(slug)}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}
