import { type RefObject, useEffect, useRef, useState } from 'react';
import { useReadingAloud } from './use-reading-aloud.ts';
import { t } from '../languages/t.ts';
import './listen.css';

interface Props {
  readonly lang: string;
  /** The device's own for the language. */
  readonly voices: readonly SpeechSynthesisVoice[];
  readonly onStop: () => void;
}

const speeds = [0.75, 1, 1.25, 1.5, 1.75, 2];

/**
 * Reads aloud the article that stands in the page, its headline, its caption and its paragraphs as they are printed
 * there, and marks where it is. It stands at the foot of the window, and takes the focus as it comes and gives it back.
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
  useTellHeight(bar);
  useMark(blocks, at);
  const skipTo = (to: number) => {
    show(blocks[to]);
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
        {speeds.map((one) => (
          <option key={one} value={one}>
            {t('listen.times', { speed: one })}
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

/** The voice of the very language and region, else the one that is chosen on the device, else any. */
function chooseVoice(voices: Props['voices'], lang: string): SpeechSynthesisVoice | null {
  return voices.find((voice) => voice.lang === lang) ?? voices.find((voice) => voice.default) ?? voices[0] ?? null;
}

/**
 * Tells the styles how much of the window's foot the bar covers, in px: how high it is depends on the face, the language
 * and what it says.
 */
function useTellHeight(bar: RefObject<HTMLElement | null>): void {
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

/** What is read, in its order. */
function findBlocks(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.story-header h1, .caption p:first-child, .story-body > p')];
}

/**
 * Marks the block that is spoken, and keeps it in sight, but not where the reader has scrolled away from the one
 * before.
 */
function useMark(blocks: readonly HTMLElement[], at: number): void {
  const last = useRef<HTMLElement>(undefined);
  useEffect(() => {
    const block = blocks[at];
    if (last.current === undefined || isInSight(last.current, 0)) show(block);
    last.current = block;
    block?.setAttribute('data-spoken', '');
    return () => block?.removeAttribute('data-spoken');
  }, [blocks, at]);
}

function show(block: HTMLElement | undefined): void {
  if (block === undefined || isInSight(block, block.offsetHeight)) return;
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  block.scrollIntoView({ behavior: isStill ? 'instant' : 'smooth' });
}

/** Whether at least so much of an element's height is above the bar at the foot of the window. */
function isInSight(element: HTMLElement, leastPx: number): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const end = document.querySelector('.listen-bar')?.getBoundingClientRect().top ?? window.innerHeight;
  return Math.min(bottom, end) - Math.max(top, 0) >= leastPx;
}
