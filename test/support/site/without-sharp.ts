/** Loaded into a build by `node --import`: sharp cannot be found, as where it was not installed. */
import { registerHooks } from 'node:module';

registerHooks({
  resolve: (specifier, context, next) => {
    if (specifier === 'sharp') throw new Error('sharp is not installed');
    return next(specifier, context);
  },
});
