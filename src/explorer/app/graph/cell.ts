/** What a record and its label take up, in units of the layout; unzoomed, a unit is about a pixel. */
export const CELL = { width: 124, height: 54 } as const;
