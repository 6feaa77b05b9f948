import { latePart } from '../ui/late-part.tsx';

/** A part of a page that tells how an article read before it was changed. */
export const RevisionSlot = latePart('revised', () => import('./revisions.tsx'));
