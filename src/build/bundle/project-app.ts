import type { InlineConfig } from 'vite';
import type { BuiltApp } from '../pages/built-app.ts';
import { appsOf } from './apps-folder.ts';
import { hashCode } from './code-hash.ts';
import { findApp, openApp } from './open-app.ts';

/** How the app is bundled for a command, whatever the shell says. */
const usualMode = 'production';

/** A hash of the code in the project's folder and of what else decides how the app is bundled. */
export function codeOf(
  root: string,
  mode: string,
  inlineConfig: InlineConfig,
  nodeMode = process.env['NODE_ENV'] ?? usualMode,
): string {
  const {
    root: _root,
    logLevel: _level,
    clearScreen: _clear,
    configLoader: _loader,
    mode: _mode,
    build,
    ...options
  } = inlineConfig;
  const { outDir: _outDir, emptyOutDir: _empty, ...bundling } = build ?? {};
  return hashCode(root, [nodeMode, mode, options, bundling]);
}

/** The app of the project in `root`, and the hash of its code. Vite is loaded where the app has to be built first. */
export function openProject(root: string): { readonly code: string; readonly openApp: () => Promise<BuiltApp> } {
  const code = codeOf(root, usualMode, {}, usualMode);
  return { code, openApp: async () => findApp(appsOf(root), code) ?? buildByVite(root, code) };
}

async function buildByVite(root: string, code: string): Promise<BuiltApp> {
  process.env['NODE_ENV'] = usualMode;
  const { createBuilder } = await import('vite');
  const builder = await createBuilder({ root, configLoader: 'native', logLevel: 'warn' });
  // The configuration chose the folder that the app is built in (site/prerender-plugin.ts).
  return openApp(builder, code, builder.config.build.outDir);
}
