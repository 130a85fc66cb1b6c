import { describe, expect, test } from '@jest/globals';
import { ladderOf, type LadderPerson, toldAt } from './ladder.ts';

const person = (username: string, changes: Partial<LadderPerson>): LadderPerson => ({
  username,
  roles: ['head'],
  unitPath: '1.',
  isOfCompany: (changes.unitPath ?? '1.') === '1.',
  department: null,
  isNamed: false,
  isOfDepartment: false,
  ...changes,
});

const engineer = person('engineer', { unitPath: '1.2.3.', isNamed: true, department: '网络部' });
const network = person('network', { unitPath: '1.2.3.', department: '网络部', isOfDepartment: true });
const county = person('county', { unitPath: '1.2.3.' });
const city = person('city', { unitPath: '1.2.' });
const deputy = person('deputy', { roles: ['executive'] });
const manager = person('manager', { roles: ['signatory'] });

describe('the ladder', () => {
  test('goes from the person responsible up the tree to the general manager', () => {
    expect(ladderOf([manager, deputy, city, county, network, engineer])).toEqual([
      ['engineer'],
      ['network'],
      ['county'],
      ['city'],
      ['deputy'],
      ['manager'],
    ]);
  });

  test('leaves out empty seats, and names nobody twice', () => {
    const both = person('both', { unitPath: '1.2.', isNamed: true });
    expect(ladderOf([both, manager])).toEqual([['both'], ['manager']]);
    expect(ladderOf([])).toEqual([]);
  });

  test('seats executives where a unit has no head of its own, and passes over heads of other departments', () => {
    const market = person('market', { unitPath: '1.2.', department: '市场部' });
    const executive = person('executive', { unitPath: '1.2.', roles: ['executive'] });
    expect(ladderOf([market, executive, city])).toEqual([['city']]);
    expect(ladderOf([market, executive])).toEqual([['executive']]);
  });

  test('tells one seat further up each rung, and at its top the top', () => {
    const ladder = [['county'], ['city'], ['deputy', 'other']];
    expect(([50, 75, 90, 100] as const).map((rung) => toldAt(rung, ladder))).toEqual([
      ['county'],
      ['city'],
      ['deputy', 'other'],
      ['deputy', 'other'],
    ]);
    expect(toldAt(100, [])).toEqual([]);
  });
});
