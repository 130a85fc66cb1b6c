import { windowDays } from '../../place/rolling.ts';

const DAY_MS = 86_400_000;

/** The code of the period of a kind in which a day lies; a week by ISO 8601; a window ends with the day. */
export function currentPeriod(kind: string, today: string): string {
  const days = windowDays(kind);
  if (days !== null) return `${today}-R${days}`;
  const [year = '', month = '1'] = today.split('-');
  switch (kind) {
    case 'year':
      return year;
    case 'half':
      return `${year}-H${Number(month) <= 6 ? 1 : 2}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(Number(month) / 3)}`;
    case 'month':
      return today.slice(0, 7);
    case 'day':
      return today;
    case 'week':
      return weekOf(today);
    default:
      return today;
  }
}

/** The week's Thursday says which year and week it belongs to. */
function weekOf(today: string): string {
  const day = new Date(`${today}T00:00:00Z`);
  const thursday = new Date(day.getTime() + (4 - (day.getUTCDay() || 7)) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY_MS / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
