/** How many relationships of each record can be asked for. */
export const MOST_BOUNDS = { least: 1, most: 200 } as const;

/** The number that was typed; null where it is none, or out of bounds. */
export function readMost(typed: string): number | null {
  const text = typed.trim();
  if (!/^\d+$/.test(text)) return null;
  const number = Number(text);
  return number >= MOST_BOUNDS.least && number <= MOST_BOUNDS.most ? number : null;
}
