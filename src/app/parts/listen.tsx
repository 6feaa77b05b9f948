import { useFirstMove } from '../hooks/use-first-move.ts';

const load = () => ('speechSynthesis' in window ? import('./listen-button.tsx') : null);

/** The way to be read to, where the device speaks the language. */
export function Listen(props: { readonly lang: string }) {
  const loaded = useFirstMove(load);
  return loaded && <loaded.ListenButton {...props} />;
}
