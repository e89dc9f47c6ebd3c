/** Who asks: the highest marking they may see. */
export interface Viewer {
  /** A value of the model's enum Marking: PUBLIC, INTERNAL, RESTRICTED or PROTECTED. */
  readonly ceiling: string;
}
