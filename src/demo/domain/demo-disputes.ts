import type { DisputeGround, DisputeVerdict } from '../../rectification/disputes/domain/dispute.ts';

/** One of the disputes the network department filed (DEMO §7, SCREENS §3). Days are working days before the present one. */
export interface DemoDispute {
  readonly filed: number;
  readonly ground: DisputeGround;
  readonly reason: string;
  /** Null while it waits. */
  readonly verdict: { readonly ago: number; readonly kind: DisputeVerdict; readonly reason: string } | null;
}

/** Whose the complaints filed against the wrong department are. */
export const RIGHT_DEPARTMENT = '客服部';

const MISFILED = '澜州工单误归网络部';

/** Nine in ninety days: five upheld, two refused, two waiting. */
export const DEMO_DISPUTES: readonly DemoDispute[] = [
  dispute(54, 'wrong-unit', '客户问的是套餐变更，不是网络问题', 'upheld', '录音核实：办理类诉求，改归客服部'),
  dispute(48, 'duplicate', '与前一日工单同一号码、同一基站、同一诉求', 'upheld', '两单内容一致，属重复派单'),
  dispute(41, 'wrong-unit', '退费解释不清，与网络无关', 'upheld', '回访核实，改归客服部'),
  dispute(35, 'out-of-scope', '客户终端故障，不属网络', 'refused', '测试数据显示当日弱覆盖，终端正常'),
  dispute(28, 'wrong-unit', '营业厅排队投诉误派网络部', 'upheld', '属实，改归客服部'),
  dispute(20, 'malicious', '同一客户一月内第四次投诉', 'refused', '四次均有掉话记录，诉求合理'),
  dispute(12, 'duplicate', '客户经热线和APP各报一次', 'upheld', '同一事项两个渠道，保留一单'),
  { filed: 2, ground: 'wrong-unit', reason: MISFILED, verdict: null },
  { filed: 2, ground: 'wrong-unit', reason: MISFILED, verdict: null },
];

/** A dispute judged three working days after it was filed. */
function dispute(
  filed: number,
  ground: DisputeGround,
  reason: string,
  kind: DisputeVerdict,
  because: string,
): DemoDispute {
  return { filed, ground, reason, verdict: { ago: filed - 3, kind, reason: because } };
}
