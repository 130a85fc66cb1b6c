import { expect, test } from '@jest/globals';
import { chartChoice, offeredBeside } from './chart-choice.ts';

test.each([
  ['', { span: 'period', figure: 'count', beside: [] }],
  ['view=months', { span: 'months', figure: 'rate', beside: [] }],
  ['view=periods&figure=count&beside=year', { span: 'periods', figure: 'count', beside: ['year'] }],
  ['figure=rate&beside=contacts+year', { span: 'period', figure: 'rate', beside: ['year', 'contacts'] }],
  ['view=pie&figure=none&beside=weather', { span: 'period', figure: 'count', beside: [] }],
])('the address %j shows %j', (address, choice) => {
  expect(chartChoice(new URLSearchParams(address))).toEqual(choice);
});

test('only what belongs to a chart is offered over it', () => {
  expect(offeredBeside({ span: 'period', figure: 'count' })).toEqual(['year', 'contacts']);
  expect(offeredBeside({ span: 'period', figure: 'rate' })).toEqual(['contacts']);
  expect(offeredBeside({ span: 'months', figure: 'rate' })).toEqual(['year']);
});
