import { useHasInteracted } from '../ui/use-has-interacted.ts';
import { useLazyModule } from '../ui/use-lazy-module.ts';

const load = () => ('speechSynthesis' in window ? import('./listen-button.tsx') : null);

/** The way to be read to, where the device speaks the language. */
export function Listen(props: { readonly lang: string }) {
  const { module } = useLazyModule(useHasInteracted(), load);
  return module && <module.ListenButton {...props} />;
}
