/**
 * The files of a build in progress. Files of the last build that are still right are reused; the others are written. Paths
 * are below the site's folder, with `/`.
 */
export interface Draft {
  /** The folder of the present site. Its files stay as they are until the draft takes its place. */
  readonly folder: string;
  /** The folder to which tasks write new files. */
  readonly next: string;
  /** The folder of temporary files (parsed-articles.ts), removed when the build ends. */
  readonly work: string;
  /** Whether the last build wrote the file and nobody has changed it since. */
  readonly has: (path: string) => boolean;
  /** Reuses a file for which `has` is true. */
  readonly reuse: (path: string) => void;
  /** Writes a file whose name contains a hash of its content; reuses it where `has` is true. */
  readonly put: (path: string, text: string) => void;
  /** Writes a file of a fixed name; reuses it where its content is the same. */
  readonly writeIfChanged: (path: string, text: string) => void;
  /** Copies a file for which `has` is true to another path. */
  readonly copy: (from: string, to: string) => void;
  /** Renames a folder of files that this build wrote. */
  readonly moveFolder: (from: string, to: string) => void;
}
