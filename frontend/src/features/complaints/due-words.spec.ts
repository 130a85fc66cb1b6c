import { describe, expect, test } from '@jest/globals';
import type { ComplaintDue } from '../../api/models.ts';
import { dueLabels } from './due-labels.ts';
import { dueWords } from './due-words.ts';

const due = (more: Partial<ComplaintDue>): ComplaintDue => ({
  step: 'close',
  day: '2026-11-20',
  lateFrom: '2026-11-20T16:00:00.000Z',
  originalDay: null,
  state: 'open',
  overHours: null,
  regime: null,
  source: null,
  ...more,
});

describe('what is due in words', () => {
  test.each([
    [{ state: 'overdue', overHours: 58 }, '超期 · 办结已超2天', 'Overdue · closing by 2 days'],
    [
      { state: 'overdue', overHours: 24, step: 'first-reply' },
      '超期 · 首次答复已超1天',
      'Overdue · first reply by 1 day',
    ],
    [{ state: 'overdue', overHours: 0 }, '超期 · 办结已超1小时', 'Overdue · closing by 1 h'],
    [{ state: 'soon' }, '临期 · 办结最晚11-20', 'Due soon · closing by 11-20'],
    [{ state: 'open' }, '办结最晚11-20', 'closing by 11-20'],
    [{ state: 'paused' }, '暂停计时 · 办结不早于11-20', 'Clock stopped · closing not before 11-20'],
    [{ state: 'late', overHours: 5 }, '办结超期5小时', 'closing was 5 h late'],
    [{ state: 'in-time' }, '办结按期', 'closing in time'],
  ] as const)('%j', (more, zh, en) => {
    expect([dueWords(due(more), dueLabels.zh), dueWords(due(more), dueLabels.en)]).toEqual([zh, en]);
  });
});
