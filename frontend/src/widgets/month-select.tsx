import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { JSX } from 'react';
import { useSession } from '../api/session.ts';

interface MonthSelectProps {
  id?: string;
  value?: string | null;
  onChange?: (month: string | null) => void;
  placeholder?: string;
  name?: string;
  className?: string | undefined;
  allowClear?: boolean;
}

/** A month as its code, such as 2026-10; one that has not begun cannot be chosen. */
export function MonthSelect({ value, onChange, name, className, ...rest }: MonthSelectProps): JSX.Element {
  const { today } = useSession().organization;
  return (
    <DatePicker
      {...rest}
      {...(className === undefined ? {} : { className })}
      {...(name === undefined ? {} : { 'aria-label': name })}
      picker="month"
      format="YYYY-MM"
      value={value ? dayjs(`${value}-01`) : null}
      disabledDate={(day) => day.format('YYYY-MM') > today.slice(0, 7)}
      onChange={(day) => onChange?.(day === null ? null : day.format('YYYY-MM'))}
    />
  );
}
