import type { AnchorHTMLAttributes } from 'react';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** An address of this site, as `urls` builds it. */
  readonly to: string;
  /** What it leads to stands on the same page: the reader stays where they are. */
  readonly keepsPlace?: boolean;
}

/**
 * A link within the site. It is a plain one, and what a click on it does is one listener's work for all
 * (ui/use-follow-links.ts): the router's own Link asks for fifteen hooks each, is drawn anew at every change of the
 * address, and a list has two hundred.
 */
export function Link({ to, keepsPlace, children, ...rest }: Props) {
  return (
    <a href={hrefOf(to)} data-keeps-place={keepsPlace ? '' : undefined} {...rest}>
      {children}
    </a>
  );
}

/** An address of this site as the browser asks for it: below the base path. */
export const hrefOf = (to: string): string => import.meta.env.BASE_URL + to.slice(1);

/** A path of the host as an address of this site, which `hrefOf` makes of it again; null outside of it. */
export function addressWithin(pathname: string): string | null {
  const base = import.meta.env.BASE_URL;
  return pathname.startsWith(base) ? pathname.slice(base.length - 1) : `${pathname}/` === base ? '/' : null;
}
