/** Which cards of a grid are in sight, and where they stand. */
export interface Grid {
  columns: number;
  rows: number;
  /** Height of the whole, px. */
  height: number;
  /** First card in sight and the one after the last. */
  first: number;
  end: number;
}

export interface Cards {
  count: number;
  /** Least width of a card and height with the gap below it, px. */
  width: number;
  height: number;
}

/** Cards in sight of a scroller, and one row of them above and below. */
export function grid(cards: Cards, widthPx: number, scrolledPx: number, seenPx: number): Grid {
  const columns = Math.max(1, Math.floor(widthPx / cards.width));
  const rows = Math.ceil(cards.count / columns);
  const firstRow = Math.max(0, Math.min(rows - 1, Math.floor(scrolledPx / cards.height) - 1));
  const endRow = Math.min(rows, Math.ceil((scrolledPx + seenPx) / cards.height) + 1);
  return { columns, rows, height: rows * cards.height, first: firstRow * columns, end: Math.min(cards.count, Math.max(firstRow, endRow) * columns) };
}
