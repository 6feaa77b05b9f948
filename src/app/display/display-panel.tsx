import { language, offered, siteLanguage } from 'virtual:language';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { chooseLanguage } from './choose-language.ts';
import { type Display, displaySettings, followDisplay, plainDisplay, setDisplay, shownDisplay } from './display.ts';
import { t } from '../languages/t.ts';
import './display.css';
import './display-panel.css';

export { followDisplay };

const opener = '.masthead [aria-expanded=true]';

/**
 * What a reader can set: the page shows it at once, and so do the site's other tabs. It stands at the end of the
 * masthead, as wide as the page, below the button wherever that is.
 */
export function DisplayPanel() {
  const [display, show] = useState(shownDisplay);
  const [said, tell] = useState('');
  const masthead = document.querySelector('.masthead');
  useEffect(() => {
    // Who chooses a face sees it as soon as it is there; pages that open with it do not wait for it (display.css).
    document.fonts?.forEach((face) => {
      if (face.family.includes('OpenDyslexic')) face.display = 'swap';
    });
    const follow = (event: StorageEvent) => {
      followDisplay(event);
      show(shownDisplay());
    };
    const leave = ({ key }: KeyboardEvent) => {
      const isHere = document.activeElement?.closest(`.display-panel, ${opener}`);
      if (key !== 'Escape' || !isHere) return;
      const button = document.querySelector<HTMLElement>(opener);
      button?.focus();
      button?.click();
    };
    window.addEventListener('storage', follow);
    document.addEventListener('keydown', leave);
    return () => {
      window.removeEventListener('storage', follow);
      document.removeEventListener('keydown', leave);
    };
  }, []);
  const set = (next: Display, saying = '') => {
    setDisplay(next);
    show(next);
    tell(saying);
  };
  const reset = () => {
    set(plainDisplay, t('display-is-reset'));
    if (language !== siteLanguage) chooseLanguage(siteLanguage);
  };
  if (masthead === null) return null;
  return createPortal(
    <div className="display-panel" role="group" aria-label={t('display')}>
      {displaySettings.map(({ name, label, values }) => (
        <fieldset key={name} data-setting={name}>
          <legend>{label}</legend>
          {values.map(([value, text]) => (
            <label key={value}>
              <input
                type="radio"
                name={name}
                checked={display[name] === value}
                onChange={() => set({ ...display, [name]: value })}
              />
              {text}
            </label>
          ))}
        </fieldset>
      ))}
      {offered.length > 1 && (
        <fieldset data-setting="language">
          <legend>{t('language')}</legend>
          {offered.map(([code, name]) => (
            <label key={code} lang={code}>
              <input
                type="radio"
                name="language"
                checked={code === language}
                onChange={() => chooseLanguage(code) || tell(t('language-stays'))}
              />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <p>
        <button type="button" onClick={reset}>
          {t('display-reset')}
        </button>
        <span role="status">{said}</span>
      </p>
    </div>,
    masthead,
  );
}
