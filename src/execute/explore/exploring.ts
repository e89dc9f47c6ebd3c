/** A relationship, as it is known before it is read. */
export interface FoundLink {
  readonly type: string;
  readonly start: string;
  readonly end: string;
  readonly key: string;
  /** The name of its confidence; null where it has none. */
  readonly confidence: string | null;
}

/** What an exploration has found: records and relationships to be read. */
export interface Found {
  readonly records: readonly string[];
  readonly links: readonly FoundLink[];
}

/** How many relationships of one kind lead from a record to what is not shown, as a link summary counts them. */
export interface BeyondCount {
  readonly relationship: string;
  readonly role: string | null;
  readonly direction: "OUT" | "IN";
  readonly type: string;
  readonly count: number;
}

/** What an exploration may ask, within its bounds. Once its time is up every answer is empty, and `isLate` says so. */
export interface Exploring {
  /** Those of the ids that are there, in their order. */
  readonly asked: (ids: readonly string[]) => Promise<readonly string[]>;
  /** Of each id the first `most` steps that may be followed, the surest first; `ends` may be reached whatever they are. */
  readonly follow: (
    ids: readonly string[],
    most: number,
    ends?: Iterable<string>,
  ) => Promise<ReadonlyMap<string, readonly FoundLink[]>>;
  /** The same of the steps that lead to the ids. */
  readonly followBack: Exploring["follow"];
  /** Of each id the first `most` steps to a statement that may stand between. */
  readonly statements: (ids: readonly string[], most: number) => ReturnType<Exploring["follow"]>;
  /** All that ties the members to each other in a way that may be followed, each once; of each member at most `most` steps. */
  readonly among: (members: readonly string[], most: number) => Promise<readonly FoundLink[]>;
  /** Of each id what leads to other records than the members. */
  readonly beyond: (
    ids: readonly string[],
    members: readonly string[],
  ) => Promise<ReadonlyMap<string, readonly BeyondCount[]>>;
  /** How many relationships records have: those of the ids, and of others that were asked for before. */
  readonly degrees: (ids: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** Of each id the sources it cites that may be reached; `most` in all. */
  readonly citing: (ids: readonly string[], most: number) => Promise<ReadonlyMap<string, readonly string[]>>;
  /** Of each source how much rests on it, up to a thousand; on what is none, nothing does. */
  readonly cited: (ids: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** How sure a relationship is: 0 is the surest. */
  readonly sureness: (link: FoundLink) => number;
  readonly isLate: () => boolean;
  readonly explored: () => { readonly nodes: number; readonly relationships: number };
}

/** What tells a relationship from all others: each part on a line, since no id has one. */
export function referenceOf({ type, start, end, key }: Omit<FoundLink, "confidence">): string {
  return [type, start, end, key].join("\n");
}

/** Ids as the keys of a map: whether one is among many is then told at once on both engines. */
export function keysOf(ids: Iterable<string>): Readonly<Record<string, boolean>> {
  const keys: Record<string, boolean> = Object.create(null) as Record<string, boolean>; // An id may be called `__proto__`.
  for (const id of ids) keys[id] = true;
  return keys;
}
