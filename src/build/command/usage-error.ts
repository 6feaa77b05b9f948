import { OwnerError } from '../text/owner-error.ts';

/** The command was called wrongly: it names what is not there, or a value that it does not know. */
export class UsageError extends OwnerError {}
