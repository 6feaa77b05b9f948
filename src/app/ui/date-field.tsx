import { useEffect, useRef } from 'react';

interface Props {
  readonly label: string;
  /** ISO date, or empty. */
  readonly value: string;
  /**
   * Called with a complete date or an empty text, after typing pauses or on blur. `isAgain`: not the first call since
   * focus.
   */
  readonly onChoose: (value: string, isAgain: boolean) => void;
}

/** Browsers report half-typed years as complete dates (0002-01-19): wait for a pause in typing or for blur. */
const debounceMs = 700;

/** A date field that keeps its own state while it is edited. */
export function DateField({ label, value, onChoose }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hasChosen = useRef(false);
  useEffect(() => {
    if (field.current !== null && field.current !== document.activeElement) field.current.value = value;
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const choose = () => {
    clearTimeout(timer.current);
    const chosen = field.current?.value ?? '';
    const isHalfTyped = field.current?.validity.badInput === true || (chosen !== '' && chosen < '1000');
    if (isHalfTyped || chosen === value) return;
    onChoose(chosen, hasChosen.current);
    hasChosen.current = true;
  };
  const chooseLater = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(choose, debounceMs);
  };
  const handleBlur = () => {
    choose();
    hasChosen.current = false;
  };
  return (
    <label className="date-field">
      {label}{' '}
      <input ref={field} type="date" defaultValue={value} max="9999-12-31" onChange={chooseLater} onBlur={handleBlur} />
    </label>
  );
}
