import { useEffect, useState } from 'react';
import { t } from '../languages/t.ts';
import { Disclosure } from '../ui/disclosure.tsx';

const loadPlayer = () => import('./listen-player.tsx');

/**
 * Reads the article aloud where the device has a voice for its language, and is nowhere else. Some devices know their
 * voices late, so it comes last, below the row of the others. Voices that send what they read to somebody's servers are
 * left out: nothing that is read here leaves the device.
 */
export function ListenButton({ lang }: { readonly lang: string }) {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    const look = () =>
      setVoices(speechSynthesis.getVoices().filter((voice) => voice.localService && speaks(voice, lang)));
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, [lang]);
  if (voices.length === 0) return null;
  return (
    <div className="share">
      <Disclosure className="button" label={t('listen')} load={loadPlayer}>
        {({ ListenPlayer }, close) => <ListenPlayer lang={lang} voices={voices} onStop={close} />}
      </Disclosure>
    </div>
  );
}

/** Whether it is a voice for the language, whatever its region: "en_US", as Android writes it, for "en-GB". */
const speaks = (voice: SpeechSynthesisVoice, lang: string) => languageOf(voice.lang) === languageOf(lang);
const languageOf = (tag: string) => tag.split(/[-_]/u)[0]?.toLowerCase();
