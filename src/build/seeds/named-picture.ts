import type { StatedPicture } from '../grammar/stated-picture.ts';
import type { Problem } from '../text/problem.ts';

/** A picture with the place that names it: a line of the article, of its sidecar, or its own file. */
export interface NamedPicture extends Omit<StatedPicture, 'from'> {
  readonly place: Pick<Problem, 'file' | 'line' | 'column'>;
}
