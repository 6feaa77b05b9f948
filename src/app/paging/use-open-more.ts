import { useNavigate } from 'react-router';
import type { Opened } from './list-extent.ts';

/**
 * Opens a list further, below what is open of it. How far it is open stands in the address, and where it was opened
 * beside it, so that Back and reload keep both; it is no step of its own.
 */
export function useOpenMore(): (to: string, opened: Opened | undefined) => unknown {
  const navigate = useNavigate();
  return (to, opened) => navigate(to, { replace: true, preventScrollReset: true, state: { opened } });
}
