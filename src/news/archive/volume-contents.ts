import type { VolumeEntry } from './archive.ts';

/**
 * The data files of a volume's articles, by position (0 = oldest): a mark of the content of each, which stays where the article does
 * though its month changes, and its size. Read by who keeps a list for reading without a connection.
 */
export type VolumeContents = readonly (readonly [mark: string, bytes: number])[];

/** Its path, relative to the folder `data/`. */
export const contentsPath = ({ month, mark }: VolumeEntry): string => `${month}-${mark}/contents.json`;
