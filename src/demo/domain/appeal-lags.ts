/** Working days from the ticket to the appeal about it, of a hundred. */
export const APPEAL_LAGS: readonly (readonly [lag: number, share: number])[] = [
  [1, 9],
  [2, 18],
  [3, 24],
  [4, 22],
  [5, 15],
  [6, 8],
  [7, 4],
];
