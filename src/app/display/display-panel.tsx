import { language } from 'virtual:language';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { languages, type Language } from '#news/languages/languages.ts';
import { languageKey } from '#news/settings/device-keys.ts';
import { type Display, displaySettings, followDisplay, defaultDisplay, setDisplay, shownDisplay } from './display.ts';
import { t } from '../languages/t.ts';
import { storageKey } from '../settings/base.ts';
import { offered, siteLanguage } from '../settings/site-languages.ts';
import './display.css';
import './display-panel.css';

export { followDisplay };

const openButton = '.masthead [aria-expanded=true]';

/**
 * The display settings. Changes apply at once, in the site's other tabs too. A portal puts the panel at the end of the
 * masthead, so that it is as wide as the page and below the button.
 */
export function DisplayPanel() {
  const [display, setShown] = useState(shownDisplay);
  const [status, setStatus] = useState('');
  const masthead = document.querySelector('.masthead');
  useEffect(() => {
    // A face that is chosen here is shown as soon as it is loaded; pages that open with it do not wait for it
    // (display.css).
    document.fonts?.forEach((face) => {
      if (face.family.includes('OpenDyslexic')) face.display = 'swap';
    });
    const follow = (event: StorageEvent) => {
      followDisplay(event);
      setShown(shownDisplay());
    };
    const closeOnEscape = ({ key }: KeyboardEvent) => {
      const isInside = document.activeElement?.closest(`.display-panel, ${openButton}`);
      if (key !== 'Escape' || !isInside) return;
      const button = document.querySelector<HTMLElement>(openButton);
      button?.focus();
      button?.click();
    };
    window.addEventListener('storage', follow);
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      window.removeEventListener('storage', follow);
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, []);
  const choose = (next: Display, message = '') => {
    setDisplay(next);
    setShown(next);
    setStatus(message);
  };
  const reset = () => {
    choose(defaultDisplay, t('display-is-reset'));
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
                onChange={() => choose({ ...display, [name]: value })}
              />
              {text}
            </label>
          ))}
        </fieldset>
      ))}
      {offered().length > 1 && (
        <fieldset data-setting="language">
          <legend>{t('language')}</legend>
          {offered().map((code) => (
            <label key={code} lang={code}>
              <input
                type="radio"
                name="language"
                checked={code === language}
                onChange={() => chooseLanguage(code) || setStatus(t('language-stays'))}
              />
              {languages[code].name}
            </label>
          ))}
        </fieldset>
      )}
      <p>
        <button type="button" onClick={reset}>
          {t('display-reset')}
        </button>
        <span role="status">{status}</span>
      </p>
    </div>,
    masthead,
  );
}

/**
 * Stores the language and reloads the page in it. Returns false where the device stores nothing: the language then
 * stays.
 */
function chooseLanguage(chosen: Language): boolean {
  try {
    if (chosen === siteLanguage) localStorage.removeItem(storageKey(languageKey));
    else localStorage.setItem(storageKey(languageKey), chosen);
  } catch {
    return false;
  }
  location.reload();
  return true;
}
