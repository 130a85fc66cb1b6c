/** A cell by its place in the grid, counted from its first row and column. */
export interface GridPlace {
  row: number;
  column: number;
}

/** How large a grid is. */
export interface GridSize {
  rows: number;
  columns: number;
}

const pageRows = 10;

/** Where a key leads from a cell; null when the key moves nowhere. It never leaves the grid. */
export function placeAfter(key: string, from: GridPlace, size: GridSize): GridPlace | null {
  const { row, column } = from;
  const moves: Readonly<Record<string, GridPlace>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row, column: 0 },
    End: { row, column: size.columns - 1 },
    PageUp: { row: row - pageRows, column },
    PageDown: { row: row + pageRows, column },
  };
  const to = moves[key];
  return to === undefined ? null : within(to, size);
}

/** The nearest cell that exists. */
export function within({ row, column }: GridPlace, { rows, columns }: GridSize): GridPlace {
  return { row: Math.min(Math.max(row, 0), rows - 1), column: Math.min(Math.max(column, 0), columns - 1) };
}

/** The cells a pasted block covers from a place on, with their texts; what would lie beyond the grid is left out. */
export function coveredCells(
  block: readonly (readonly string[])[],
  from: GridPlace,
  size: GridSize,
): (GridPlace & { text: string })[] {
  return block.flatMap((texts, down) =>
    texts
      .map((text, across) => ({ row: from.row + down, column: from.column + across, text }))
      .filter(({ row, column }) => row < size.rows && column < size.columns),
  );
}
