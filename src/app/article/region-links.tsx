import { noPlace } from '#news/regions/region.ts';
import { regionByCode } from '#news/regions/regions.ts';
import { urls } from '#news/addresses/urls.ts';
import { Link } from '../ui/link.tsx';

interface Props {
  readonly codes: readonly string[];
  /** How many to show; all by default. */
  readonly limit?: number;
  readonly label: string;
}

/** Links to the pages of regions, in the order of `codes`. Renders nothing where none of them is a region. */
export function RegionLinks({ codes, limit = codes.length, label }: Props) {
  const regions = codes
    .filter((code) => code !== noPlace)
    .slice(0, limit)
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
