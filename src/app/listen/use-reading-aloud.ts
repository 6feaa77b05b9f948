import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { splitSpeech } from './split-speech.ts';

/** The chosen speed, kept for the visit only. */
let chosenSpeed = 1;

/**
 * Speaks texts one after the other with a voice of the device while mounted, and calls `onEnd` after the last. Any
 * change starts a new utterance at the last position, to the word if the voice reports word boundaries: many devices
 * cannot pause an utterance, and none changes its speed. Where a voice fails it pauses, and `isFailed` is true.
 */
export function useReadingAloud(
  texts: readonly string[],
  lang: string,
  voice: SpeechSynthesisVoice | null,
  onEnd: () => void,
) {
  const [{ at, from }, setPosition] = useState({ at: 0, from: 0 });
  const [state, setState] = useState<'speaking' | 'paused' | 'failed'>('speaking');
  const [speed, setSpeed] = useState(chosenSpeed);
  const reached = useRef(0);
  const isSpeaking = state === 'speaking';
  const text = texts[at] ?? '';

  const goTo = (next: number) => {
    if (next < texts.length) setPosition({ at: Math.max(0, next), from: 0 });
    else onEnd();
  };
  const continueAfter = useEffectEvent((end: number) =>
    end < text.length ? setPosition({ at, from: end }) : goTo(at + 1),
  );

  useEffect(() => {
    reached.current = from;
    if (!isSpeaking) return undefined;
    const end = splitSpeech(text, from);
    const utterance = new SpeechSynthesisUtterance(text.slice(from, end));
    Object.assign(utterance, { lang, voice, rate: speed });
    const listeners = new AbortController();
    const { signal } = listeners;
    utterance.addEventListener('boundary', ({ charIndex }) => (reached.current = from + charIndex), { signal });
    utterance.addEventListener('end', () => continueAfter(end), { signal });
    utterance.addEventListener('error', ({ error }) => setState(isInterruption(error) ? 'paused' : 'failed'), {
      signal,
    });
    try {
      speechSynthesis.speak(utterance);
    } catch {
      // Some voices fail so, and not by an event.
      utterance.dispatchEvent(new Event('error'));
    }
    return () => {
      listeners.abort();
      speechSynthesis.cancel();
    };
  }, [text, from, isSpeaking, lang, voice, speed]);

  // Some browsers keep speaking after the page is left.
  useEffect(() => {
    const stop = () => speechSynthesis.cancel();
    window.addEventListener('pagehide', stop);
    return () => window.removeEventListener('pagehide', stop);
  }, []);

  const keepPosition = () => setPosition({ at, from: reached.current });
  return {
    at,
    isSpeaking,
    isFailed: state === 'failed',
    speed,
    toggle: () => {
      keepPosition();
      setState(isSpeaking ? 'paused' : 'speaking');
    },
    goTo,
    changeSpeed: (to: number) => {
      chosenSpeed = to;
      keepPosition();
      setSpeed(to);
    },
  };
}

/** Another page uses the voice now, or this page was left. */
const isInterruption = (error: SpeechSynthesisErrorCode) => error === 'canceled' || error === 'interrupted';
