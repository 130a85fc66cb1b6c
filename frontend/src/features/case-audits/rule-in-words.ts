import type { CaseAuditSummary } from './case-audits.queries.ts';

interface RuleWords {
  readonly layers: Readonly<Record<string, string>>;
  readonly allLayers: string;
  readonly inWords: {
    readonly all: string;
    readonly share: (n: number) => string;
    readonly number: (n: number) => string;
  };
}

/** By which rule a sample was drawn: 工单 · 10%. */
export function ruleInWords(
  { layer, rule, amount }: Pick<CaseAuditSummary, 'layer' | 'rule' | 'amount'>,
  { layers, allLayers, inWords }: RuleWords,
): string {
  const size = rule === 'all' || amount === null ? inWords.all : inWords[rule](amount);
  return `${layer === null ? allLayers : (layers[layer] ?? layer)} · ${size}`;
}
