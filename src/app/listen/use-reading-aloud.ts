import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { splitSpeech } from './split-speech.ts';

/** Kept for the visit and no longer. */
let keptSpeed = 1;

/**
 * Speaks texts one after the other by a voice of the device, for as long as it is on the page, and calls `onEnd` behind the
 * last. Whatever changes begins a new utterance where the last one was, at the word if the voice tells its words: many
 * devices cannot pause an utterance, and none changes its speed. Where a voice fails it pauses, and `isFailed` says so.
 */
export function useReadingAloud(
  texts: readonly string[],
  lang: string,
  voice: SpeechSynthesisVoice | null,
  onEnd: () => void,
) {
  const [{ at, from }, setPlace] = useState({ at: 0, from: 0 });
  const [state, setState] = useState<'speaking' | 'paused' | 'failed'>('speaking');
  const [speed, setSpeed] = useState(keptSpeed);
  const reached = useRef(0);
  const isSpeaking = state === 'speaking';
  const text = texts[at] ?? '';

  const goTo = (next: number) => {
    if (next < texts.length) setPlace({ at: Math.max(0, next), from: 0 });
    else onEnd();
  };
  const goOn = useEffectEvent((end: number) => (end < text.length ? setPlace({ at, from: end }) : goTo(at + 1)));

  useEffect(() => {
    reached.current = from;
    if (!isSpeaking) return undefined;
    const end = splitSpeech(text, from);
    const utterance = new SpeechSynthesisUtterance(text.slice(from, end));
    Object.assign(utterance, { lang, voice, rate: speed });
    const left = new AbortController();
    const { signal } = left;
    utterance.addEventListener('boundary', ({ charIndex }) => (reached.current = from + charIndex), { signal });
    utterance.addEventListener('end', () => goOn(end), { signal });
    utterance.addEventListener('error', ({ error }) => setState(isOthers(error) ? 'paused' : 'failed'), { signal });
    speechSynthesis.speak(utterance);
    return () => {
      left.abort();
      speechSynthesis.cancel();
    };
  }, [text, from, isSpeaking, lang, voice, speed]);

  // Some browsers go on speaking when the page has been left.
  useEffect(() => {
    const stop = () => speechSynthesis.cancel();
    window.addEventListener('pagehide', stop);
    return () => window.removeEventListener('pagehide', stop);
  }, []);

  const stay = () => setPlace({ at, from: reached.current });
  return {
    at,
    isSpeaking,
    isFailed: state === 'failed',
    speed,
    toggle: () => {
      stay();
      setState(isSpeaking ? 'paused' : 'speaking');
    },
    goTo,
    changeSpeed: (to: number) => {
      keptSpeed = to;
      stay();
      setSpeed(to);
    },
  };
}

/** Another page has the voice now, or this one has been left. */
const isOthers = (error: SpeechSynthesisErrorCode) => error === 'canceled' || error === 'interrupted';
