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
    // "en" of "en-GB"; Android writes "en_GB".
    const tongueOf = (tag: string) => tag.split(/[-_]/u)[0];
    const look = () =>
      setVoices(speech.getVoices().filter((voice) => voice.localService && tongueOf(voice.lang) === tongueOf(lang)));
    speech?.addEventListener('voiceschanged', look);
    if (speech !== undefined) look();
    return () => speech?.removeEventListener('voiceschanged', look);
  }, [lang]);
  return (
    voices[0] && (
      <PanelButton
        name="Listen"
        load={() => import('./listen-player.tsx')}
        draw={({ ListenPlayer }, close) => <ListenPlayer lang={lang} voices={voices} onStop={close} />}
      />
    )
  );
}
