/**
 * Loads a module and runs something with it: for what is not a component and is loaded by an event or in idle time. A module
 * that cannot be fetched is passed over, and nothing is run: the page stays as it is.
 */
export function runWithModule<Module>(load: () => Promise<Module>, run: (module: Module) => void): void {
  load().then(run, () => {});
}
