/**
 * Loads a module and calls `run` with it: for code other than components that is loaded by an event or in idle time.
 * Where the module cannot be loaded, nothing happens.
 */
export function runWithModule<Module>(load: () => Promise<Module>, run: (module: Module) => void): void {
  load().then(run, () => {});
}
