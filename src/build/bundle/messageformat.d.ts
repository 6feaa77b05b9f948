// The package's own types nest the default export one level too deep; Node gives the class and the function themselves.
declare module '@messageformat/core' {
  export default class MessageFormat {
    /** `locale` chooses how plurals and numbers are written. */
    constructor(locale: string);
    /** Throws where the message is not well formed, or has a plural that the locale has not. */
    compile(message: string): (values?: Readonly<Record<string, unknown>>) => string;
  }
}

declare module '@messageformat/core/compile-module.js' {
  import type MessageFormat from '@messageformat/core';

  /** The text of a JavaScript module that exports one function a message. */
  export default function compileModule(format: MessageFormat, messages: Readonly<Record<string, string>>): string;
}
