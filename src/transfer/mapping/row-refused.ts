/** Why a row cannot be mapped: the column, its value, and what is wrong; caught where rows are, which rejects the row. */
export class RowRefused extends Error {
  readonly column: string | null;
  readonly value: unknown;

  constructor(column: string | null, value: unknown, reason: string) {
    super(reason);
    this.name = "RowRefused";
    this.column = column;
    this.value = value;
  }
}

/** A RowRefused for a column (or a path within the row) and the value that stands there. */
export function refuse(column: string | null, value: unknown, reason: string): RowRefused {
  return new RowRefused(column, value, `${reason}.`);
}
