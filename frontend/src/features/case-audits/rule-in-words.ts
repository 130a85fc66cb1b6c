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

/** By which rule a sample was drawn: 工单 · 不明扣费 · 10%. */
export function ruleInWords(
  { layer, type, rule, amount }: Pick<CaseAuditSummary, 'layer' | 'type' | 'rule' | 'amount'>,
  { layers, allLayers, inWords }: RuleWords,
  typeName: (code: string) => string,
): string {
  const size = rule === 'all' || amount === null ? inWords.all : inWords[rule](amount);
  const kind = layer === null ? allLayers : (layers[layer] ?? layer);
  return [kind, ...(type === null ? [] : [typeName(type)]), size].join(' · ');
}
