import type { Dropped } from '#news/filters.ts';

/** Says what of an address was left out; nothing where nothing was. */
export function DroppedNotice({ dropped }: { readonly dropped: readonly Dropped[] }) {
  if (dropped.length === 0) return null;
  return (
    <p className="notice">
      Left out, because it means nothing here: {dropped.map(({ name, value }) => `${name}=${value}`).join(', ')}
    </p>
  );
}
