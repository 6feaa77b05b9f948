import { locale } from 'virtual:language';

const number = new Intl.NumberFormat(locale);

/** A number of articles, formatted, beside what it counts. `isAtLeast`: a lower bound, shown with a plus sign. */
export function Count({ of, isAtLeast = false }: { readonly of: number; readonly isAtLeast?: boolean }) {
  return (
    <span className="count">
      {number.format(of)}
      {isAtLeast && '+'}
    </span>
  );
}
