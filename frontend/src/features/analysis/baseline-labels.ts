import { defineLabels } from '../../language/labels.ts';

/** Words of locking and releasing a baseline. */
export const baselineLabels = defineLabels(
  {
    lock: '锁定基线',
    from: '从',
    to: '到',
    note: '为什么以这段为准',
    noteHint: '例如：携转资格审核前移以后',
    explain: '锁定以后，平均和界限不再随新数据变；图从起始期起按它判断。至少12期。',
    save: '锁定',
    release: '解除基线',
    faults: {
      'baselines.too-few': '至少要12个有数据的期间。',
      'baselines.broken': '这段时间里口径变过，不能作一条基线。',
      'baselines.locked-already': '这一期已有基线，请先解除。',
      'baselines.released': '这条基线已经解除。',
    },
    failed: '没有成功，请稍后再试。',
  },
  {
    lock: 'Lock a baseline',
    from: 'From',
    to: 'to',
    note: 'Why these periods are the measure',
    noteHint: 'e.g. after the porting check was moved forward',
    explain:
      'Once locked, mean and limits move no more with new data; the chart is judged by it from its first period on. At least 12 periods.',
    save: 'Lock',
    release: 'Release the baseline',
    faults: {
      'baselines.too-few': 'At least 12 periods with data are needed.',
      'baselines.broken': 'Counting changed in between: these periods are no one baseline.',
      'baselines.locked-already': 'A baseline from this period stands; release it first.',
      'baselines.released': 'This baseline was released already.',
    },
    failed: 'That did not work; try again later.',
  },
);
