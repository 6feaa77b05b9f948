import { useRef } from 'react';
import { useNavigate } from '../navigation/navigation-context.tsx';
import type { Filters } from '#news/filters/filters.ts';
import { DateField } from '../ui/date-field.tsx';
import { t } from '../languages/t.ts';

interface Props {
  readonly filters: Filters;
  readonly address: (filters: Filters) => string;
}

/** Fields for the first and the last day. All that is typed into a field is one entry of the history. */
export function DateFields({ filters, address }: Props) {
  const navigate = useNavigate();
  // Dates whose list is still loading: the other field must not reset them.
  const pending = useRef<{ readonly base: Filters; readonly dates: Partial<Filters> }>({ base: filters, dates: {} });
  const chooseDate = (name: 'since' | 'until') => (value: string, isRepeated: boolean) => {
    const before = pending.current.base === filters ? pending.current.dates : {};
    const dates = { ...before, [name]: value === '' ? null : value };
    pending.current = { base: filters, dates };
    const dated = { ...filters, ...dates, page: null };
    void navigate(address(dated), { keepsScroll: true, replace: isRepeated });
  };
  return (
    <>
      <DateField label={t('date-from')} value={filters.since ?? ''} onChoose={chooseDate('since')} />
      <DateField label={t('date-to')} value={filters.until ?? ''} onChoose={chooseDate('until')} />
    </>
  );
}
