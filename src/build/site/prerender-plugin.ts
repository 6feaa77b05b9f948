import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { appsAround, openAppDraft } from '../bundle/apps-folder.ts';
import { findApp, openApp } from '../bundle/open-app.ts';
import { codeOf } from '../bundle/project-app.ts';
import { openOutputFolder, type OutputFolder } from '../output/output-folder.ts';
import { finishLastCommit } from '../output/unfinished-commit.ts';
import type { Settings } from '../settings/settings.ts';
import { printable } from '../text/printable.ts';
import { OwnerError } from '../text/owner-error.ts';
import { buildSite } from './build-site.ts';
import { previewSite } from './preview-site.ts';

/** Makes `vite build` build the app, where it was not built yet, and the site (build-site.ts), and `vite preview` show it. */
export function prerenderPlugin(settings: Settings): Plugin {
  let outDir = 'dist';
  let output: OutputFolder | null = null;
  let draft = '';
  return {
    name: 'dateline:prerender',
    config(config, { command, isPreview }) {
      const root = config.root ?? '.';
      outDir = resolve(root, config.build?.outDir ?? 'dist');
      if (command !== 'build') return { appType: isPreview ? 'custom' : 'spa' };
      output = openOutputFolder(outDir, settings.folder);
      draft = openAppDraft(root);
      return {
        appType: 'mpa',
        // Vite's list of the app's files says nothing of the site. What the site is made of is printed below.
        logLevel: 'warn',
        // The app is the same for all sites: its files find each other wherever the site lies (src/app/settings/base.ts).
        base: './',
        // One configuration for all environments: reading it again for each took as long as a build.
        builder: { sharedConfigBuild: true },
        build: { outDir: draft, emptyOutDir: true },
      };
    },
    buildApp: {
      order: 'pre',
      handler: async (builder) => {
        if (output === null) throw new Error('config() opens the folder');
        const { logger, root, mode, inlineConfig } = builder.config;
        const code = codeOf(root, mode, inlineConfig);
        try {
          await buildSite(
            {
              openApp: () => {
                if (findApp(appsAround(draft), code) === null)
                  print('Bundling the app, which is done once for all sites.');
                return openApp(builder, code, draft);
              },
              code,
              log: { info: print, warn: (text) => logger.warn(printable(text)) },
            },
            settings,
            output,
          );
        } catch (error) {
          throw withoutStack(error);
        }
      },
    },
    configurePreviewServer: async (server) => {
      await finishLastCommit(outDir);
      return previewSite(server, outDir, settings.base);
    },
  };
}

const print = (text: string) => void process.stdout.write(`${printable(text)}\n`);

/**
 * What the system refuses (a full disk, a file that may not be read) is the owner's to mend; its message names the file.
 */
function withoutStack(error: unknown): unknown {
  return error instanceof Error && 'syscall' in error ? new OwnerError(error.message, { cause: error }) : error;
}
