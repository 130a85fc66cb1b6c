/** Room for one number above the chart, in pixels. */
const WIDTH = 16;

interface Crowd {
  /** Where the numbers of the crowd would stand on average, if there were room. */
  centre: number;
  size: number;
}

/**
 * Where the numbers of marks stand so that none covers another: above their mark, or in a row around the middle of the
 * marks that lie too close together. Marks come in order; the row stays between the edges.
 */
export function numberPlaces(marks: readonly number[], [left, right]: readonly [number, number]): number[] {
  const crowds: Crowd[] = [];
  for (const mark of marks) {
    let crowd: Crowd = { centre: mark, size: 1 };
    for (
      let before = crowds.at(-1);
      before !== undefined && touch(before, crowd, left, right);
      before = crowds.at(-1)
    ) {
      const size = before.size + crowd.size;
      crowd = { centre: (before.centre * before.size + crowd.centre * crowd.size) / size, size };
      crowds.pop();
    }
    crowds.push(crowd);
  }
  return crowds.flatMap((crowd) => {
    const first = firstOf(crowd, left, right);
    return Array.from({ length: crowd.size }, (_, index) => first + index * WIDTH);
  });
}

function touch(before: Crowd, after: Crowd, left: number, right: number): boolean {
  return firstOf(after, left, right) - firstOf(before, left, right) < before.size * WIDTH;
}

/** Where the first number of a crowd stands. */
function firstOf({ centre, size }: Crowd, left: number, right: number): number {
  const span = (size - 1) * WIDTH;
  return Math.max(left, Math.min(centre - span / 2, right - span));
}
