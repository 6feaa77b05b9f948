import { inspect } from 'node:util';

/**
 * An error that the owner of an archive can mend: a wrong setting, a folder that cannot be written. Its message is a whole
 * sentence. Vite prints an error with its stack, which says nothing to an owner: this one has none.
 */
export class OwnerError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.stack = `Error: ${message}`;
  }

  /** Without it Node would print the class and brackets. */
  [inspect.custom](): string {
    return `Error: ${this.message}`;
  }
}
