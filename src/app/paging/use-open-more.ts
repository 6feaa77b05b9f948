import { useNavigate } from '../navigation/navigation-context.tsx';
import type { Opened } from './list-extent.ts';

/**
 * Returns a function that adds a page below the open part of a list: it navigates to the address of that page, and stores in
 * the history entry where the open part begins, so that Back and reload restore both. It replaces the entry: opening more is
 * no step of the history.
 */
export function useOpenMore(): (to: string, opened: Opened | undefined) => unknown {
  const navigate = useNavigate();
  return (to, opened) => navigate(to, { replace: true, keepsScroll: true, state: { opened } });
}
