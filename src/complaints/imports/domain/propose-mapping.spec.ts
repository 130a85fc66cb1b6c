import { describe, expect, test } from '@jest/globals';
import { parseMapping } from './mapping.ts';
import { proposeMapping } from './propose-mapping.ts';

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
