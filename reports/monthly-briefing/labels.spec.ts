import { describe, expect, test } from '@jest/globals';
import { briefingLabels } from './labels.ts';
import type { LineKind, StatusCode } from './model.ts';

describe('the words of a status', () => {
  test.each<[StatusCode, LineKind, string, string]>([
    ['breached', 'red-line', '已触线', 'Over the line'],
    ['breached', 'allocated', '超分解线', 'Over allocated line'],
    ['inside', 'red-line', '线内', 'Inside'],
    ['incomplete', 'allocated', '数据不全', 'Incomplete data'],
    ['no-base', 'red-line', '无用户数', 'No customer base'],
    ['no-limit', 'red-line', '未设限', 'No limit set'],
  ])('%s on a %s', (status, line, chinese, english) => {
    expect(briefingLabels('zh').status(status, line)).toBe(chinese);
    expect(briefingLabels('en').status(status, line)).toBe(english);
  });
});

describe('the words of a movement', () => {
  test('an arrow never stands without its word', () => {
    const labels = briefingLabels('zh');
    expect(labels.change('up', '12')).toBe('▲升 12');
    expect(labels.change('down', '2')).toBe('▼降 2');
    expect(labels.change('same', '0')).toBe('持平');
    expect(labels.previousRate({ rate: '13.1', movement: 'down', judgement: 'better' })).toBe('上期13.1，▼变好');
    expect(labels.previousRate({ rate: '9.7', movement: 'same', judgement: 'same' })).toBe('上期9.7，持平');
  });

  test('the eleventh section has a number too', () => {
    expect(briefingLabels('zh').section(10, '口径')).toBe('11　口径');
  });
});
