import { useEffect, useRef } from 'react';

interface Props {
  readonly label: string;
  /** ISO date, or empty. */
  readonly value: string;
  /** Called with a whole date or with nothing, once typing has come to rest; `isAgain`: not for the first time since focus. */
  readonly onChoose: (value: string, isAgain: boolean) => void;
}

/** Half-typed years are whole dates to the browser (0002-01-19): wait until the hand rests or leaves the field. */
const restMs = 700;

/** A plain date field that keeps its own state while it is typed in. */
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
  const wait = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(choose, restMs);
  };
  const leave = () => {
    choose();
    hasChosen.current = false;
  };
  return (
    <label className="date-field">
      {label} <input ref={field} type="date" defaultValue={value} max="9999-12-31" onChange={wait} onBlur={leave} />
    </label>
  );
}
