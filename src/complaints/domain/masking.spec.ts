import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { maskId, maskName, maskPhone, maskText } from './masking.ts';

describe('masking', () => {
  test.each([
    ['13812345678', '138****5678'],
    ['138-1234-5678', '138****5678'],
    ['+86 138 1234 5678', '861****5678'],
    ['0571-88886666', '057****6666'],
    ['10086', '****86'],
    ['', '****'],
  ])('the telephone number %j is shown as %j', (phone, shown) => {
    expect(maskPhone(phone)).toBe(shown);
  });

  test.each([
    ['王小明', '王**'],
    [' 欧阳娜娜 ', '欧**'],
    ['Smith', 'S**'],
    ['110101199003074578', '110*************78'],
    ['', ''],
  ])('the customer %j is shown as %j', (name, shown) => {
    expect(maskName(name)).toBe(shown);
  });

  test('an identity number keeps three characters before and two after', () => {
    expect(maskId('11010119900307457X')).toBe('110*************7X');
  });

  test.each([
    ['请回电13812345678，谢谢', null, '请回电138****5678，谢谢'],
    ['tel:138-1234-5678.', null, 'tel:138****5678.'],
    ['电话+8613812345678', null, '电话138****5678'],
    ['号码１３８１２３４５６７８', null, '号码１３８****５６７８'],
    ['身份证11010119900307457X丢失', null, '身份证110*************7X丢失'],
    ['卡6222021234567890123', null, '卡622**************23'],
    ['座机0571-88886666', null, '座机057****6666'],
    ['call 404-555-0199 now', null, 'call 404****0199 now'],
    ['王小明来电，王小明很生气', '王小明', '王**来电，王**很生气'],
    ['扣了10元，11月3日，工单20261122', null, '扣了10元，11月3日，工单20261122'],
    ['余额 1234567 分', '李', '余额 1234567 分'],
  ])('the text %j is shown as %j', (text, customer, shown) => {
    expect(maskText(text, customer)).toBe(shown);
  });

  test('no mobile number survives in any surroundings', () => {
    const words = fc.string().map((text) => text.replaceAll(/[0-9０-９+＋]/g, ''));
    const mobile = fc.tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 0, max: 999_999_999 }));
    fc.assert(
      fc.property(words, mobile, words, (before, [second, rest], after) => {
        const number = `1${second}${String(rest).padStart(9, '0')}`;
        expect(maskText(before + number + after, null)).not.toContain(number);
      }),
    );
  });
});
