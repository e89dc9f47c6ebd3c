/** Who asks: the highest marking they may see. */
export interface Viewer {
  /** A value of the model's enum Marking: PUBLIC, INTERNAL, RESTRICTED or PROTECTED. */
  readonly ceiling: string;
}

/** The values of the model's enum Marking, from what everybody sees to what the fewest see. */
export const CEILINGS = ["PUBLIC", "INTERNAL", "RESTRICTED", "PROTECTED"] as const;

export type Ceiling = (typeof CEILINGS)[number];

/** Whether the text names a ceiling. */
export function isCeiling(text: unknown): text is Ceiling {
  return CEILINGS.some((ceiling) => ceiling === text);
}
