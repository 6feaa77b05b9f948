import type { BuiltApp } from '../pages/built-app.ts';
import type { PartNumber } from '../parts/build-part.ts';

/** What the program is run by: the project itself, or the package that owners install. */
export interface CommandHost {
  readonly version: string;
  /** A hash of the code: what other code made is not reused. */
  readonly code: string;
  /** Opens the app, which may have to be built first. */
  readonly openApp: () => Promise<BuiltApp>;
  /** The folder of the demo: one article and its settings. */
  readonly demo: string;
  /** The file that configures nginx. */
  readonly nginx: string;
  /** The folder of what `dateline.yaml` may say: settings.md and dateline.schema.json. */
  readonly docs: string;
}

/** Where the program prints, and what it is told by the shell. */
export interface CommandContext {
  readonly environment: NodeJS.ProcessEnv;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** 0: done. 1: it failed, or found faults. 2: it was called wrongly. */
export type ExitCode = 0 | 1 | 2;

export interface FolderOptions {
  readonly json?: true;
}

export interface BuildOptions extends FolderOptions {
  readonly out: string;
  readonly url?: string;
  readonly base?: string;
  readonly strict?: true;
  readonly cache?: boolean;
  readonly restored?: true;
  readonly part?: PartNumber;
  readonly to?: string;
}

export interface PlanCommandOptions extends BuildOptions {
  readonly parts: number;
  readonly to: string;
}

export interface JoinOptions extends BuildOptions {
  readonly from: string;
}

export interface ServeOptions {
  readonly port: number;
  readonly host: string;
}

export interface SeedsOptions extends FolderOptions {
  readonly all?: true;
  readonly explain?: string;
}

export interface NewOptions {
  readonly host?: string;
  readonly engine?: string;
}

export interface ImportOptions extends FolderOptions {
  readonly to: string;
  readonly uploads?: string;
  readonly map?: string;
  readonly site?: string;
  readonly fetch?: true;
  readonly keepMail?: true;
  readonly dryRun?: true;
}

export interface ExportOptions extends Pick<BuildOptions, 'url' | 'base' | 'strict' | 'cache'> {
  readonly to: string;
  readonly format?: string;
}
