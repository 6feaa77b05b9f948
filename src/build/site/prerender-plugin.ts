import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Plugin, ViteBuilder } from 'vite';
import { openApp } from '../bundle/open-app.ts';
import { openOutputFolder, type OutputFolder } from '../output/output-folder.ts';
import type { Settings } from '../settings/settings.ts';
import { OwnerError } from '../text/owner-error.ts';
import { buildSite } from './build-site.ts';
import { hashCode } from './code-hash.ts';
import { previewSite } from './preview-site.ts';

/** Makes `vite build` build the app, where it was not built yet, and the site (build-site.ts), and `vite preview` show it. */
export function prerenderPlugin(settings: Settings): Plugin {
  let outDir = 'dist';
  let output: OutputFolder | null = null;
  let apps: AppsFolder | null = null;
  return {
    name: 'dateline:prerender',
    config(config, { command, isPreview }) {
      const root = config.root ?? '.';
      outDir = resolve(root, config.build?.outDir ?? 'dist');
      if (command !== 'build') return { appType: isPreview ? 'custom' : 'spa' };
      output = openOutputFolder(outDir);
      apps = openAppsFolder(root);
      return {
        appType: 'mpa',
        // The app is the same for all sites: its files find each other wherever the site lies (src/app/settings/base.ts).
        base: './',
        // One configuration for all environments: reading it again for each took as long as a build.
        builder: { sharedConfigBuild: true },
        build: { outDir: apps.draft, emptyOutDir: true },
      };
    },
    buildApp: {
      order: 'pre',
      handler: async (builder) => {
        if (output === null || apps === null) throw new Error('config() opens both folders');
        const { folder, draft } = apps;
        const code = hashCode(builder.config.root, optionsOf(builder));
        const { logger } = builder.config;
        try {
          await buildSite(
            {
              openApp: () => openApp(builder, folder, code, draft),
              code,
              log: { info: (text) => logger.info(text), warn: (text) => logger.warn(text) },
            },
            settings,
            output,
          );
        } catch (error) {
          throw withoutStack(error);
        } finally {
          apps.close();
        }
      },
    },
    configurePreviewServer: (server) => previewSite(server, outDir, settings.base),
  };
}

/** Whatever else than the code decides how the app is built. */
function optionsOf({ config: { mode, inlineConfig } }: ViteBuilder): unknown {
  const { logLevel: _level, clearScreen: _clear, build, ...options } = inlineConfig;
  const { outDir: _outDir, emptyOutDir: _empty, ...bundling } = build ?? {};
  return [process.env['NODE_ENV'], mode, options, bundling];
}

/** Where apps are kept, and where a new one is built. */
interface AppsFolder {
  readonly folder: string;
  readonly draft: string;
  /** Removes what the build leaves. */
  readonly close: () => void;
}

/** Apps are kept with the other caches of tools; where nothing may be written there, they last for one build. */
function openAppsFolder(root: string): AppsFolder {
  try {
    const folder = resolve(root, 'node_modules/.cache/dateline');
    mkdirSync(folder, { recursive: true });
    const draft = mkdtempSync(join(folder, 'draft-'));
    return { folder, draft, close: () => rmSync(draft, { recursive: true, force: true }) };
  } catch {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
    return { folder, draft: join(folder, 'draft'), close: () => rmSync(folder, { recursive: true, force: true }) };
  }
}

/**
 * What the system refuses (a full disk, a file that may not be read) is the owner's to mend; its message names the file.
 */
function withoutStack(error: unknown): unknown {
  return error instanceof Error && 'syscall' in error ? new OwnerError(error.message, { cause: error }) : error;
}
