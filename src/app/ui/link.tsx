import type { AnchorHTMLAttributes } from 'react';
import { base } from '../settings/base.ts';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** An address of this site, as `urls` builds it. */
  readonly to: string;
  /** Preserves the scroll position: the target is on the same page. */
  readonly preserveScroll?: boolean;
}

/**
 * A link within the site: a plain anchor, whose clicks one listener handles for all (navigation/use-follow-links.ts). React
 * Router's Link runs fifteen hooks each and renders again at every change of the address; a list has two hundred links.
 */
export function Link({ to, preserveScroll, children, ...rest }: Props) {
  return (
    <a href={hrefOf(to)} data-preserve={preserveScroll ? '' : undefined} {...rest}>
      {children}
    </a>
  );
}

/** The `href` of an address of this site: below the base path. */
export const hrefOf = (to: string): string => base + to.slice(1);

/** The address of this site for a path of the host, the inverse of `hrefOf`; null outside the site. */
export function addressWithin(pathname: string): string | null {
  return pathname.startsWith(base) ? pathname.slice(base.length - 1) : `${pathname}/` === base ? '/' : null;
}
