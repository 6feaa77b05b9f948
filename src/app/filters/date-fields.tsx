import { useRef } from 'react';
import { useNavigate } from 'react-router';
import type { Filters } from '#news/filters/filters.ts';
import { DateField } from '../ui/date-field.tsx';
import { t } from '../languages/t.ts';

interface Props {
  readonly filters: Filters;
  readonly address: (filters: Filters) => string;
}

/** The first and the last day of a view, typed. What is typed into one field is one step of the history. */
export function DateFields({ filters, address }: Props) {
  const navigate = useNavigate();
  // What was chosen while its view is still on its way: the other field must not take it back.
  const chosen = useRef<{ readonly from: Filters; readonly dates: Partial<Filters> }>({ from: filters, dates: {} });
  const choose = (name: 'since' | 'until') => (value: string, isAgain: boolean) => {
    const before = chosen.current.from === filters ? chosen.current.dates : {};
    const dates = { ...before, [name]: value === '' ? null : value };
    chosen.current = { from: filters, dates };
    const dated = { ...filters, ...dates, page: null };
    void navigate(address(dated), { preventScrollReset: true, replace: isAgain });
  };
  return (
    <>
      <DateField label={t('date-from')} value={filters.since ?? ''} onChoose={choose('since')} />
      <DateField label={t('date-to')} value={filters.until ?? ''} onChoose={choose('until')} />
    </>
  );
}
