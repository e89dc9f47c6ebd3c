/** A stretch of time that was chosen: its first and its last day, `2025-03-06`, both included. */
export interface Brush {
  readonly from: string;
  readonly to: string;
}
