import { useEffect, useState } from 'react';
import { useLoaded } from '../hooks/use-loaded.ts';

/**
 * Reads the article aloud where the device has a voice for its language, and is nowhere else. Some devices know their
 * voices late, so it comes last in its row. Voices that send what they read to somebody's servers are left out: nothing that
 * is read here leaves the device. What it opens is loaded then.
 */
export function ListenButton({ lang }: { readonly lang: string }) {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  const [player, toggle] = useLoaded(() => import('./listen-player.tsx'));
  useEffect(() => {
    const speech: SpeechSynthesis | undefined = window.speechSynthesis;
    const look = () =>
      setVoices(speech.getVoices().filter((voice) => voice.localService && tongueOf(voice.lang) === tongueOf(lang)));
    if (speech === undefined) return undefined;
    look();
    speech.addEventListener('voiceschanged', look);
    return () => speech.removeEventListener('voiceschanged', look);
  }, [lang]);
  return (
    voices[0] && (
      <>
        <button type="button" className="button" aria-expanded={!!player} onClick={toggle}>
          Listen
        </button>
        {player && <player.ListenPlayer lang={lang} voices={voices} onStop={toggle} />}
      </>
    )
  );
}

/** "en" of "en-GB"; Android writes "en_GB". */
const tongueOf = (lang: string) => lang.split(/[-_]/u)[0];
