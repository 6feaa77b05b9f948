import { inspect } from 'node:util';

/** An error that an owner can cause and mend: its message is all that is printed, without a stack trace. */
export class OwnerError extends Error {
  override readonly name = 'OwnerError';

  [inspect.custom](): string {
    return this.message;
  }
}
