import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  /** What is chosen in it, beside its title in the sheet; undefined where nothing is. */
  readonly chosen: string | undefined;
  /** Whether it folds, and whether it is open at first: in the sheet of a phone. */
  readonly isFolding: boolean;
  readonly isOpen?: boolean;
  /** `title` is the id of the element that names the section. */
  readonly children: (title: string) => ReactNode;
}

/** A part of the filters with its title. In the sheet of a phone all but one are closed, so that all are in sight. */
export function FilterSection({ title, chosen, isFolding, isOpen = false, children }: Props) {
  const id = useId();
  if (!isFolding) {
    return (
      <section className="facet">
        <h2 id={id}>{title}</h2>
        {children(id)}
      </section>
    );
  }
  return (
    <details className="facet" open={isOpen} aria-labelledby={id}>
      <summary>
        <h3 id={id}>{title}</h3> {chosen !== undefined && <span>{chosen}</span>}
      </summary>
      {children(id)}
    </details>
  );
}
