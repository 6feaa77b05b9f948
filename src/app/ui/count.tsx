import { locale } from 'virtual:language';

const number = new Intl.NumberFormat(locale);

/** A number of articles beside what it counts. `isAtLeast`: more may stand where was not counted. */
export function Count({ of, isAtLeast = false }: { readonly of: number; readonly isAtLeast?: boolean }) {
  return (
    <span className="count">
      {number.format(of)}
      {isAtLeast && '+'}
    </span>
  );
}
