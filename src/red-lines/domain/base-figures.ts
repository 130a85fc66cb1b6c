import { type BaseCell, type BaseNode, baseCells } from '../../organization/domain/base-matrix.ts';
import { type Ratio, parseDecimal } from '../../shared/ratio.ts';

/** A unit whose own figure is not what its children add up to. */
export interface BaseDifference {
  readonly period: string;
  readonly own: string;
  readonly childrenSum: string;
}

/** The customers of a tree of units in one series, each period of its grain resolved once, when first asked for. */
export class BaseFigures {
  private readonly cells = new Map<string, Map<string, BaseCell>>();
  private readonly values = new Map<string, Ratio>();

  /** Nodes come parents before children, with their own values by period code. */
  constructor(private readonly nodes: readonly BaseNode[]) {}

  at(unitId: string, period: string): Ratio | undefined {
    const text = this.cellsOf(period).get(unitId)?.value;
    if (text === undefined) return undefined;
    const known = this.values.get(text) ?? parseDecimal(text);
    this.values.set(text, known);
    return known;
  }

  /** Where the unit's own figure and its children's sum disagree. */
  differences(unitId: string, periods: readonly string[]): BaseDifference[] {
    return periods.flatMap((period) => {
      const cell = this.cellsOf(period).get(unitId);
      if (cell === undefined || cell.childrenSum === null) return [];
      return [{ period, own: cell.value, childrenSum: cell.childrenSum }];
    });
  }

  private cellsOf(period: string): Map<string, BaseCell> {
    const known = this.cells.get(period) ?? baseCells(this.nodes, period);
    this.cells.set(period, known);
    return known;
  }
}
