import { expect, test } from '@jest/globals';
import { customerIdentity } from './customer-identity.ts';

test.each([
  ['KH-1001', null, 'customer:KH1001'],
  [' kh 1001 ', '13812345678', 'customer:KH1001'],
  ['ＫＨ１００１', null, 'customer:KH1001'],
  ['13812345678', null, 'phone:13812345678'],
  [null, '138-1234-5678', 'phone:13812345678'],
  [null, '+86 138 1234 5678', 'phone:13812345678'],
  [null, '８６１３８１２３４５６７８', 'phone:13812345678'],
  [null, '(0571) 8888-6666', 'phone:057188886666'],
  [null, '+1 404 555 0199', 'phone:14045550199'],
  ['王小明', '13812345678', 'phone:13812345678'],
  ['王小明', null, null],
  [null, '10086', null],
  ['', '', null],
  [null, null, null],
])('customer %j with telephone %j is %j', (customer, phone, identity) => {
  expect(customerIdentity(customer, phone)).toBe(identity);
});
