import { type RefObject, useEffect, useRef, useState } from 'react';
import { useReadingAloud } from './use-reading-aloud.ts';
import { t } from '../languages/t.ts';
import './listen.css';

interface Props {
  readonly lang: string;
  /** The device's local voices for the language. */
  readonly voices: readonly SpeechSynthesisVoice[];
  readonly onStop: () => void;
}

const speeds = [0.75, 1, 1.25, 1.5, 1.75, 2];

/**
 * The player that reads the open article aloud: headline, caption and paragraphs as rendered, the current one
 * highlighted. It is at the bottom of the window, takes the focus when it opens and returns it when it closes.
 */
export function ListenPlayer({ lang, voices, onStop }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const [blocks] = useState(findBlocks);
  const [texts] = useState(() => blocks.map(({ textContent }) => textContent));
  const stop = () => {
    const button = bar.current?.previousElementSibling;
    if (button instanceof HTMLElement && bar.current?.contains(document.activeElement) === true)
      button.focus({ preventScroll: true });
    onStop();
  };
  const { at, isSpeaking, isFailed, speed, toggle, goTo, changeSpeed } = useReadingAloud(
    texts,
    lang,
    chooseVoice(voices, lang),
    stop,
  );
  useEffect(() => bar.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  useBarHeight(bar);
  useHighlight(blocks, at);
  const skipTo = (to: number) => {
    scrollToBlock(blocks[to]);
    goTo(to);
  };
  return (
    <div className="listen-bar" role="group" aria-label={t('listen')} ref={bar}>
      <button type="button" className="listen-toggle" onClick={toggle}>
        {isSpeaking ? t('listen.pause') : t('listen.go-on')}
      </button>
      <button type="button" aria-label={t('listen.back-paragraph')} onClick={() => skipTo(at - 1)}>
        {t('listen.back')}
      </button>
      <button type="button" aria-label={t('listen.next-paragraph')} onClick={() => skipTo(at + 1)}>
        {t('listen.next')}
      </button>
      <select aria-label={t('listen.speed')} value={speed} onChange={({ target }) => changeSpeed(Number(target.value))}>
        {speeds.map((value) => (
          <option key={value} value={value}>
            {t('listen.times', { speed: value })}
          </option>
        ))}
      </select>
      <button type="button" onClick={stop}>
        {t('listen.stop')}
      </button>
      {isFailed && <p role="status">{t('listen.failed')}</p>}
    </div>
  );
}

/** The voice for exactly this language and region, else the device's default, else any. */
function chooseVoice(voices: Props['voices'], lang: string): SpeechSynthesisVoice | null {
  return voices.find((voice) => voice.lang === lang) ?? voices.find((voice) => voice.default) ?? voices[0] ?? null;
}

/** Passes the height of the bar to the styles, in px: it depends on the face, the language and the message. */
function useBarHeight(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = bar.current;
    if (element === null) return undefined;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty('--listen-bar', `${element.offsetHeight}px`));
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty('--listen-bar');
    };
  }, [bar]);
}

/** The elements that are read, in order. */
function findBlocks(): readonly HTMLElement[] {
  const selector = '.story-header h1, .caption p:first-child, .story-body [id^="p-"]:not(hr)';
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

/** Highlights the block that is spoken and scrolls to it, unless the reader has scrolled away from the previous one. */
function useHighlight(blocks: readonly HTMLElement[], at: number): void {
  const previous = useRef<HTMLElement>(undefined);
  useEffect(() => {
    const block = blocks[at];
    if (previous.current === undefined || isVisible(previous.current, 0)) scrollToBlock(block);
    previous.current = block;
    block?.setAttribute('data-spoken', '');
    return () => block?.removeAttribute('data-spoken');
  }, [blocks, at]);
}

function scrollToBlock(block: HTMLElement | undefined): void {
  if (block === undefined || isVisible(block, block.offsetHeight)) return;
  const hasReducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  block.scrollIntoView({ behavior: hasReducedMotion ? 'instant' : 'smooth' });
}

/** Whether at least `minPx` of an element's height are visible above the bar. */
function isVisible(element: HTMLElement, minPx: number): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const end = document.querySelector('.listen-bar')?.getBoundingClientRect().top ?? window.innerHeight;
  return Math.min(bottom, end) - Math.max(top, 0) >= minPx;
}
