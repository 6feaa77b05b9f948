/**
 * Where a build writes its files. What the last build left and is still right is kept; the rest is written anew. Paths are
 * below the draft, with `/`.
 */
export interface Draft {
  /** The folder that tasks write new files to. */
  readonly next: string;
  /** The folder of files that only this build needs (parsed-articles.ts); it is gone when the build ends. */
  readonly work: string;
  /** Whether the file stands as the last build wrote it. */
  readonly has: (path: string) => boolean;
  /** Leaves a file that `has` as it is. */
  readonly reuse: (path: string) => void;
  /** Writes a file whose name holds a hash of its content; keeps it where the draft `has` it. */
  readonly put: (path: string, text: string) => void;
  /** Writes a file whose name stays whatever it holds; keeps it where it holds this very text. */
  readonly writeIfChanged: (path: string, text: string) => void;
  /** Has a file that `has` under another name. */
  readonly copy: (from: string, to: string) => void;
  /** Renames a folder of files that this build has written. */
  readonly moveFolder: (from: string, to: string) => void;
}
