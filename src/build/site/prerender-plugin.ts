import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { buildSite } from './build-site.ts';
import { previewSite } from './preview-site.ts';
import { openOutputFolder, type OutputFolder } from '../output/output-folder.ts';
import { OwnerError } from '../text/owner-error.ts';
import type { Settings } from '../settings/settings.ts';

/** Makes `vite build` build the whole site (build-site.ts) and `vite preview` show it. */
export function prerenderPlugin(settings: Settings): Plugin {
  let outDir = 'dist';
  let output: OutputFolder | null = null;
  return {
    name: 'dateline:prerender',
    config(config, { command, isPreview }) {
      outDir = resolve(config.root ?? '.', config.build?.outDir ?? 'dist');
      if (command !== 'build') return { appType: isPreview ? 'custom' : 'spa' };
      output = openOutputFolder(outDir);
      return {
        appType: 'mpa',
        // One configuration for all environments: reading it again for each took as long as a build.
        builder: { sharedConfigBuild: true },
        build: { outDir: output.next, emptyOutDir: true },
        environments: {
          static: {
            consumer: 'server',
            build: { ssr: 'src/app/site/static.tsx', write: false },
            // With React bundled, threads load a few files instead of a hundred, and it runs from any folder.
            resolve: { noExternal: true },
            define: { 'process.env.NODE_ENV': '"production"' },
          },
        },
      };
    },
    buildApp: {
      order: 'pre',
      handler: async (builder) => {
        try {
          await buildSite(builder, settings, output ?? openOutputFolder(outDir));
        } catch (error) {
          throw withoutStack(error);
        }
      },
    },
    configurePreviewServer: (server) => previewSite(server, outDir, settings.base),
  };
}

/**
 * What the system refuses (a full disk, a file that may not be read) is the owner's to mend; its message names the file.
 */
function withoutStack(error: unknown): unknown {
  return error instanceof Error && 'syscall' in error ? new OwnerError(error.message, { cause: error }) : error;
}
