import type { BriefingLabels } from './briefing-labels.ts';
import { englishLabels } from './labels-en.ts';
import { chineseLabels } from './labels-zh.ts';
import type { MonthlyBriefing } from './model.ts';

export function briefingLabels(language: MonthlyBriefing['language']): BriefingLabels {
  return language === 'zh' ? chineseLabels : englishLabels;
}
