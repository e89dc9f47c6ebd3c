/** What is read from files of one format, as lines of the graph. */
export interface ImportSource {
  /** Which files, for people: `nodes.csv.gz`. */
  readonly name: string;
  /** How many bytes its files take on disk, to tell how far a reading is. */
  readonly bytes: number;
  /**
   * All that it holds, in order, in pieces of any size. Each call reads from the start, and gives the same; `onBytes` hears
   * how many bytes of the files were read since it was last called. Rejects with BAD_IMPORT where a file cannot be read on:
   * it is missing, or is no text of its encoding.
   */
  read(onBytes?: (bytes: number) => void): AsyncIterable<readonly ImportItem[]>;
}

/** What is read from files on disk. */
export interface FilesSource extends ImportSource {
  /** Where they are: all that is read, a mapping and its tables among them. */
  readonly paths: readonly string[];
}

/** What a row becomes: a line of the graph (a row may become several), or a rejection. */
export type ImportItem = Line | RejectedRow;

/** Where something was read. */
export interface Place {
  /** The name of the file. */
  readonly file: string;
  /** Which row of it, from 1: the line of a text, with a header counted, or the item of a list in JSON. */
  readonly row: number;
}

/** A line of an import: where it was read, and its fields as Attest JSON Lines have them. */
export interface Line extends Place {
  readonly kind: "line";
  readonly fields: Readonly<Record<string, unknown>>;
  /** The first line of its id (a relationship: type, ends and key) counts and later ones are left out; else they are rejected. */
  readonly once?: boolean;
  /** The columns that fields come from, by the field: for rejects, which name the field itself where this is left out. */
  readonly columns?: Readonly<Record<string, string>>;
  /** The row as it was read, for rejects, which have the fields where it is left out. */
  readonly raw?: unknown;
}

/** A row that is no line of the graph. */
export interface RejectedRow extends Place {
  readonly kind: "rejected";
  /** The column (or the path within the row) that is wrong; null where it is none in particular. */
  readonly column: string | null;
  /** What stands there. */
  readonly value: unknown;
  /** What is wrong, with the value quoted, and what to do. */
  readonly reason: string;
  /** The row as it was read. */
  readonly raw: unknown;
}

/** A place as messages name it: `events.jsonl:12`. */
export function placeOf({ file, row }: Place): string {
  return `${file}:${row}`;
}
