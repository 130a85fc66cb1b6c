import { beforeAll, expect, test } from '@jest/globals';
import type { Agent } from './agent.ts';
import type { OrderShown } from './demo-answers.ts';

/** What DEMO §7 says of the orders, asked of a demo that is there. */
export function tellOfOrders(signedIn: (username: string) => Promise<Agent>): void {
  let register: readonly OrderShown[];
  const registerOf = async (username: string) =>
    (await (await signedIn(username)).get('/api/supervision-orders?limit=100')).json<{ items: OrderShown[] }>().items;
  const order = (title: string) => register.find((each) => each.title === title) as OrderShown;
  const inState = (state: string) => register.filter((each) => each.state === state).length;
  const of = async (title: string, part = '') =>
    (await (await signedIn('duban')).get(`/api/supervision-orders/${order(title).id}${part}`)).json<{
      figures: { effect: { ratio: string } };
      observed: object;
      history: object[];
    }>();

  beforeAll(async () => {
    register = await registerOf('duban');
  });

  test('numbered without a gap, in either grade', () => {
    const numbers = (grade: string) =>
      register.map(({ number }) => number.zh).flatMap((zh) => (zh.startsWith(grade) ? [zh] : []));
    const gapless = (grade: string, count: number) =>
      Array.from({ length: count }, (_, place) => `${grade}〔2026〕${count - place}号`);
    expect(numbers('督察')).toEqual(gapless('督察', 11));
    expect(numbers('督办')).toEqual(gapless('督办', register.length - 11));
    expect(register.length).toBeGreaterThanOrEqual(77);
  });

  test('in every state', () => {
    const states = [
      'draft',
      'awaiting-signature',
      'issued',
      'submitted',
      'returned',
      'observing',
      'accepted',
      'reopened',
    ];
    expect(states.map(inState)).toEqual([1, 1, 1, 1, 3, 2, 2, 1]);
    expect(['struck-off', 'kept-open', 'withdrawn'].map(inState)).toEqual([56, 1, 1]);
    expect(register.filter(({ slip }) => slip === 'overdue').map(({ title }) => title)).toEqual(['雁滩装移机']);
  });

  test('judged: 41 effective, one of which came back, seven not shown, one worse', () => {
    const verdicts = register.flatMap(({ state, outcome }) =>
      typeof outcome?.verdict === 'string' ? [state === 'reopened' ? 'rebound' : outcome.verdict] : [],
    );
    const count = (verdict: string) => verdicts.filter((each) => each === verdict).length;
    expect(['effective', 'not-shown', 'worsened', 'rebound'].map(count)).toEqual([41, 7, 1, 1]);
    const ended = register.filter(({ state, outcome }) => state === 'struck-off' && outcome === null);
    // 督办33号 is kept open
    expect(ended).toHaveLength(11);
  });

  test.each([
    ['雁滩装移机', ['2026-10-30', -15, 100, 35, 'overdue']],
    ['云岭年线包案', ['2026-11-27', 5, 67, 40, 'behind']],
    ['澜州南站片区5G弱覆盖', ['2026-12-11', 15, 40, 20, 'behind']],
    ['地铁2号线沿线掉话', ['2026-11-25', 3, 88, 84, 'near-due']],
    ['重复投诉', ['2026-11-27', 5, 82, 72, 'behind']],
    ['澜州3处切换失败回访', ['2026-11-24', 2, 91, 100, 'behind']],
  ])('with the days and shares of %s', (title, story) => {
    const { due, slip, progress } = order(title);
    expect([due.day, due.left, due.used, progress, slip]).toEqual(story);
  });

  test.each([
    ['携转资格审核前移', 'accepted', 'effective'],
    ['装移机超时', 'returned', 'not-shown'],
    ['误停机', 'reopened', 'effective'],
    ['服务态度', 'struck-off', 'not-shown'],
    ['地铁1号线切换', 'accepted', 'effective'],
    ['告知单', 'returned', 'worsened'],
    ['长屿客服', 'observing', null],
    ['高校宿舍网速', 'observing', null],
    ['雁滩装移机', 'in-progress', null],
  ])('by counts: %s is %s and %s', (title, state, verdict) => {
    expect([order(title).state, order(title).outcome?.verdict]).toEqual([state, verdict]);
  });

  test('re-opened under its own number by the counts, three days ago', async () => {
    expect(order('误停机').number.zh).toBe('督办〔2026〕12号');
    const { history } = await of('误停机');
    expect(history.at(-1)).toMatchObject({ step: 'rebound', at: expect.stringMatching(/^2026-11-19/) });
  });

  test('observed for 41 of 56 days, with the effect so far', async () => {
    const { observed, figures } = await of('高校宿舍网速', '/outcome');
    expect(observed).toMatchObject({ daysOver: 41 });
    expect(Math.abs(Number(figures.effect.ratio) - 0.71)).toBeLessThan(0.06);
  });

  test('struck off against the verdict only by name', async () => {
    const { history } = await of('服务态度');
    expect(history.at(-1)).toMatchObject({ step: 'strike-off', by: { username: 'duban' } });
    expect(JSON.stringify(history.at(-1))).toContain('该厅已解约');
  });

  test('each lead’s own, and nobody else’s', async () => {
    expect((await registerOf('wang')).map(({ title }) => title)).toEqual([
      '澜州南站片区5G弱覆盖',
      '渔浦湾弱覆盖',
      '地铁2号线沿线掉话',
      '澜州3处切换失败回访',
      '基站停电应急预案',
      '高校宿舍网速',
      '地铁1号线切换',
    ]);
    expect((await registerOf('liu')).map(({ title }) => title)).toEqual([
      '滨港开学季校园网络',
      '滨港上门人员服务规范',
      '滨港携出挽留话术',
      '滨港校园促销承诺不兑现',
      '滨港新小区装机排期',
    ]);
  });
}
