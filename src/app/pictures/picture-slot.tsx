import { latePart } from '../ui/late-part.tsx';

/** A part of a page that shows pictures. */
export const PictureSlot = latePart('picture', () => import('./pictures.tsx'));
