import { useEffect, useState } from 'react';
import { t } from '../languages/t.ts';
import { Disclosure } from '../ui/disclosure.tsx';

const loadPlayer = () => import('./listen-player.tsx');

/**
 * The button that opens the player, shown only where the device has a local voice for the article's language. Some
 * devices report their voices late, so it comes last, beside the other buttons. Voices that send the text to a server
 * are left out: nothing that is read leaves the device.
 */
export function ListenButton({ lang }: { readonly lang: string }) {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    const update = () => {
      try {
        setVoices(speechSynthesis.getVoices().filter((voice) => voice.localService && speaks(voice, lang)));
      } catch {
        setVoices([]);
      }
    };
    update();
    speechSynthesis.addEventListener('voiceschanged', update);
    return () => speechSynthesis.removeEventListener('voiceschanged', update);
  }, [lang]);
  if (voices.length === 0) return null;
  return (
    <Disclosure className="button" label={t('listen')} load={loadPlayer}>
      {({ ListenPlayer }, close) => <ListenPlayer lang={lang} voices={voices} onStop={close} />}
    </Disclosure>
  );
}

/** Whether a voice speaks the language, in any region: "en_US", as Android writes it, for "en-GB". */
const speaks = (voice: SpeechSynthesisVoice, lang: string) => languageOf(voice.lang) === languageOf(lang);
const languageOf = (tag: string) => tag.split(/[-_]/u)[0]?.toLowerCase();
