import { useHasInteracted } from '../ui/use-has-interacted.ts';
import { useLazyModule } from '../ui/use-lazy-module.ts';

const load = () => ('speechSynthesis' in window ? import('./listen-button.tsx') : null);

/**
 * The button that reads an article aloud, loaded at the reader's first interaction where the browser has speech
 * synthesis.
 */
export function Listen(props: { readonly lang: string }) {
  const { module } = useLazyModule(useHasInteracted(), load);
  return module && <module.ListenButton {...props} />;
}
