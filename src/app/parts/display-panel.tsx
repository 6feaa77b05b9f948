import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { type Display, displaySettings, followDisplay, plainDisplay, setDisplay, shownDisplay } from '../display.ts';
import '../styles/display.css';
import '../styles/display-panel.css';

export { followDisplay };

const opener = '.masthead [aria-expanded=true]';

/**
 * What a reader can set: the page shows it at once, and so do the site's other tabs. It stands at the end of the masthead,
 * as wide as the page, below the button wherever that is.
 */
export function DisplayPanel() {
  const [display, show] = useState(shownDisplay);
  const [said, say] = useState('');
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
    say(saying);
  };
  if (masthead === null) return null;
  return createPortal(
    <div className="display-panel" role="group" aria-label="Display">
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
      <p>
        <button type="button" onClick={() => set(plainDisplay, 'Everything is as the site comes.')}>
          Back to how it was
        </button>
        <span role="status">{said}</span>
      </p>
    </div>,
    masthead,
  );
}
