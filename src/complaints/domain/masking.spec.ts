import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { maskEmail, maskId, maskName, maskPhone, maskText, withoutSensitive } from './masking.ts';

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
    ['𠮷田', '𠮷**'],
    ['Smith', 'S**'],
    ['110101199003074578', '110*************78'],
    ['ＫＨ１２３４５６', 'ＫＨ１***５６'],
    ['', ''],
  ])('the customer %j is shown as %j', (name, shown) => {
    expect(maskName(name)).toBe(shown);
  });

  test('an identity number keeps three characters before and two after', () => {
    expect(maskId('11010119900307457X')).toBe('110*************7X');
  });

  test('an address of mail keeps its first character and where it is', () => {
    expect(maskEmail('zhang.san@qq.com')).toBe('z***@qq.com');
  });

  test.each([
    ['请回电13812345678，谢谢', null, '请回电138****5678，谢谢'],
    ['tel:138-1234-5678.', null, 'tel:138****5678.'],
    ['138 1234 5678或138.1234.5678', null, '138****5678或138****5678'],
    ['138\u200b1234\u200b5678', null, '138****5678'],
    ['138 123 45678', null, '138****5678'],
    ['1 3 8 1 2 3 4 5 6 7 8', null, '138****5678'],
    ['打一三八一二三四五六七八找我', null, '打****找我'],
    ['电话+8613812345678', null, '电话138****5678'],
    ['(86)13812345678', null, '138****5678'],
    ['号码１３８１２３４５６７８', null, '号码１３８****５６７８'],
    ['座机0571-88886666', null, '座机057****6666'],
    ['(010)88886666', null, '010****6666'],
    ['call 404-555-0199 now', null, 'call 404****0199 now'],
  ])('a telephone number in %j is hidden', (text, customer, shown) => {
    expect(maskText(text, customer)).toBe(shown);
  });

  test.each([
    ['身份证11010119900307457X丢失', '身份证110*************7X丢失'],
    ['证号：110101 19900307 4578', '证号：110***************78'],
    ['老证110101900307457', '老证110**********57'],
    ['卡6222021234567890123', '卡622**************23'],
    ['6222 0212 3456 7890 123', '622******************23'],
    ['visa 4111111111111111', 'visa 411***********11'],
    ['账号：100200300400500600', '账号：100*************00'],
    ['护照E12345678', '护照E12****78'],
    ['请发zhang.san@qq.com', '请发z***@qq.com'],
    ['微信：li_si-88', '微信：li_***88'],
    ['QQ号 123456789', 'QQ号 123****89'],
  ])('a number or address that names a person in %j is hidden', (text, shown) => {
    expect(maskText(text, null)).toBe(shown);
  });

  test.each([
    ['王小明来电，王小明很生气', '王小明', '王**来电，王**很生气'],
    ['我叫李四，要退费', null, '我叫李**，要退费'],
    ['联系人：欧阳娜娜', null, '联系人：欧**'],
    ['王小明先生多次来电', null, '王**先生多次来电'],
    ['王先生多次来电', null, '王先生多次来电'],
    ['客户编号KH1001，KH1001再次来电', 'KH1001', '客户编号KH1***01，KH1***01再次来电'],
  ])('a name in %j is hidden', (text, customer, shown) => {
    expect(maskText(text, customer)).toBe(shown);
  });

  test.each([
    ['扣了10元，11月3日，工单20261122', null],
    ['工单20261122000012345', null],
    ['订单号202611220000123456', null],
    ['流水号 9990001112223334', null],
    ['余额 1234567 分', '李'],
    ['拨打10086、12345、95598或400-810-0086', null],
    ['2026-11-22 13:45:18 处理，2026-11-23 09:00 回访', null],
    ['基站坐标 121.473701, 31.230416', null],
    ['IP 192.168.100.200 端口8080', null],
    ['我是高中老师，叫小王', null],
    ['一二三四五', null],
  ])('%j holds nothing to hide and stays as it is', (text, customer) => {
    expect(maskText(text, customer)).toBe(text);
  });

  test('what is hidden is left out of what can be searched', () => {
    expect(withoutSensitive('王小明13812345678要退费', '王小明').trim()).toBe('要退费');
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

  test.each(['1.3-8 ', 'a', 'a.', '王', '1', '微信'])('a long text of nothing but %j is read in no time', (piece) => {
    const started = performance.now();
    maskText(piece.repeat(50_000), null);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
