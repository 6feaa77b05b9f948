/** Reads a data file by its path below `data/`. */
export type ReadFile = <Shape>(path: string) => Promise<Shape>;
