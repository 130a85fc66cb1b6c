import { describe, expect, test } from '@jest/globals';
import { parseMapping } from './mapping.ts';
import { type FieldProposal, proposeColumns, proposeMapping } from './propose-mapping.ts';
import { UnitIndex } from './unit-index.ts';

describe('a proposed mapping', () => {
  test('knows Chinese headers, with brackets and levels', () => {
    const header = [
      '申诉编号',
      '申诉时间',
      '受理时间',
      '责任单位',
      '二级分类',
      '一级分类',
      '手机号码',
      '申诉内容',
      '经办人',
    ];
    expect(proposeMapping('complaints', header, 'upload')).toEqual({
      source: 'upload',
      columns: {
        number: '申诉编号',
        receivedAt: '申诉时间',
        acceptedAt: '受理时间',
        unit: '责任单位',
        type: ['一级分类', '二级分类'],
        phone: '手机号码',
        text: '申诉内容',
      },
      constants: { layer: 'appeal' },
    });
  });

  test('knows English headers in any case, with underscores or spaces', () => {
    const header = ['Complaint ID', 'Date_received', 'STATE', 'Issue', 'Submitted via', 'Consumer disputed?'];
    expect(proposeMapping('complaints', header, 'cfpb').columns).toEqual({
      number: 'Complaint ID',
      receivedAt: 'Date_received',
      unit: 'STATE',
      type: ['Issue'],
      channel: 'Submitted via',
      disputed: 'Consumer disputed?',
    });
  });

  test('feeds one field from one column, and skips a header that is empty', () => {
    expect(proposeMapping('complaints', ['', 'Customer Complaint', 'customer_complaint'], 's').columns).toEqual({
      text: 'Customer Complaint',
    });
  });

  test('keeps a layer that the file has', () => {
    expect(proposeMapping('complaints', ['layer'], 's')).toEqual({ source: 's', columns: { layer: 'layer' } });
  });

  test('is a mapping that parses when the file has the fields that are needed', () => {
    const proposed = proposeMapping('complaints', ['编号', '投诉时间', '单位', '投诉类型'], 'upload');
    expect(parseMapping('complaints', proposed)).toMatchObject({ ok: true });
  });

  test('of a small kind names its own columns', () => {
    expect(proposeMapping('customer-base', ['Unit', 'Period', 'Value', 'note'], 's')).toEqual({
      columns: { unit: 'Unit', period: 'Period', value: 'Value' },
    });
  });
});

describe('proposed columns', () => {
  const units = new UnitIndex([
    { code: 'BG', nameZh: '滨港', nameEn: 'Bingang' },
    { code: 'LZ', nameZh: '澜州', nameEn: 'Lanzhou' },
  ]);
  /** What is proposed for columns given as header and cells, in a word each: confidence and what it rests on. */
  function proposed(columns: Readonly<Record<string, readonly string[]>>): string[] {
    const seen = { header: Object.keys(columns), cells: Object.values(columns), units };
    return proposeColumns('complaints', seen).map(
      ({ field, columns: names, confidence, basis }: FieldProposal) =>
        `${field} ← ${names.join('+')} ${confidence} ${basis}`,
    );
  }

  test('are found by their cells where the headers say nothing', () => {
    expect(
      proposed({
        A: ['SS20261101001', 'SS20261101002', 'SS20261102003', 'SS20261102004'],
        B: ['2026-11-01 08:00', '2026-11-01 09:30', '2026-11-02 10:00', '2026-11-02 11:00'],
        C: ['滨港', '澜州', '滨港', 'BG'],
        D: ['13912345678', '13812345678', '13712345678', '13612345678'],
        E: Array.from({ length: 4 }, (_, row) => `第${row}个月起套餐外扣费，多次致电没有人处理，要求退费并答复`),
        F: ['电话', '电话', '网络', '电话'],
      }),
    ).toEqual([
      'number ← A low content',
      'receivedAt ← B low content',
      'unit ← C low content',
      'phone ← D low content',
      'text ← E low content',
    ]);
  });

  test('are the surer the more speaks for them', () => {
    expect(
      proposed({
        投诉编号: ['1', '2', '3'],
        用户投诉时间: ['2026-11-01', '2026-11-02', '2026-11-03'],
        地市: ['滨港', '澜州', '滨港'],
        手机号码: ['电话', '网络', '电话'],
      }),
    ).toEqual([
      'number ← 投诉编号 high name',
      'receivedAt ← 用户投诉时间 medium name-and-content',
      'unit ← 地市 high name-and-content',
      'phone ← 手机号码 low name',
    ]);
  });

  test('pass over a column whose header ends like a field and whose cells are something else', () => {
    expect(proposed({ 最后一次投诉时间: ['很久以前', '昨天', '今天'] })).toEqual([]);
  });

  test('prefer the column whose cells fit among several of the same name', () => {
    expect(proposed({ Date: ['later', 'soon', 'never'], 日期: ['2026-11-01', '2026-11-02', '2026-11-03'] })).toEqual([
      'receivedAt ← 日期 high name-and-content',
    ]);
  });

  test('leave the layer to the words of the header', () => {
    expect(proposeMapping('complaints', ['工单号'], 's').constants).toEqual({ layer: 'ticket' });
    expect(proposeMapping('complaints', ['Complaint ID'], 'contacts').constants).toEqual({ layer: 'contact' });
  });

  test('of a small kind may have Chinese names', () => {
    expect(proposeMapping('daily-totals', ['日期', '地市', '层级', '件数'], 's').columns).toEqual({
      day: '日期',
      unit: '地市',
      layer: '层级',
      count: '件数',
    });
  });
});
