import { useEffect, useState } from 'react';
import { PanelButton } from './panel-button.tsx';

/**
 * Reads the article aloud where the device has a voice for its language, and is nowhere else. Some devices know their
 * voices late, so it comes last in its row. Voices that send what they read to somebody's servers are left out: nothing that
 * is read here leaves the device.
 */
export function ListenButton({ lang }: { readonly lang: string }) {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    const speech: SpeechSynthesis | undefined = window.speechSynthesis;
    const look = () => setVoices(speech.getVoices().filter((voice) => voice.localService && speaks(voice, lang)));
    if (speech === undefined) return undefined;
    look();
    speech.addEventListener('voiceschanged', look);
    return () => speech.removeEventListener('voiceschanged', look);
  }, [lang]);
  return (
    voices[0] && (
      <PanelButton
        name="Listen"
        load={() => import('./listen-player.tsx')}
        renderPanel={({ ListenPlayer }, close) => <ListenPlayer lang={lang} voices={voices} onStop={close} />}
      />
    )
  );
}

/** By the language alone, whatever its region: "en_US", as Android writes it, for "en-GB". */
const speaks = (voice: SpeechSynthesisVoice, lang: string) => voice.lang.split(/[-_]/u)[0] === lang.split('-')[0];
