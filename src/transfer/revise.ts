import { quoted, unreachable } from "../errors.js";
import type { Model } from "../model/model.js";
import { badImport } from "./bad-import.js";
import { describeRecord, referenceOfName, type ChangeLine, type RecordName } from "./change-lines.js";
import { placeOf, type Line } from "./import-source.js";
import { isForFewer } from "./marking-order.js";
import type { LineFields } from "./to-line.js";

/** A record that changes: what it was and what it becomes, as lines that an import reads; null where it is not there. */
export interface Revision {
  readonly record: RecordName;
  /** The line of the file that changes it, the last of several. */
  readonly line: Line;
  readonly before: LineFields | null;
  readonly after: LineFields | null;
  /** Who may see it; of what goes, who might. */
  readonly marking: unknown;
  /** What was asked for, in the order of the file; `cascade` for what goes with another. */
  readonly changes: readonly (ChangeLine["kind"] | "cascade")[];
  readonly reasons: readonly string[];
  /** Whether what depends on it goes with it. */
  readonly cascade: boolean;
}

/** What records become when a change is made to them, several in their order. Throws BAD_IMPORT for one of what is not there. */
export function revise(
  model: Model,
  revisions: Map<string, Revision>,
  current: ReadonlyMap<string, LineFields>,
  change: ChangeLine,
): void {
  const reference = referenceOfName(change.record);
  const known = revisions.get(reference);
  const before = known ? known.before : (current.get(reference) ?? null);
  const now = known ? known.after : before;
  if (now === null && change.kind !== "upsert")
    throw badImport(
      placeOf(change.line),
      `${describeRecord(change.record)} is not in the store, so there is nothing to ${change.kind}: correct what names it, or leave the line out.`,
    );
  const after = changed(now ?? {}, change, before !== null);
  const marking = known ? known.marking : before?.["marking"];
  if (after) checkOpening(model, change, marking, after["marking"]);
  revisions.set(reference, {
    record: change.record,
    line: change.line,
    before,
    after,
    marking: after ? after["marking"] : marking,
    changes: [...(known?.changes ?? []), change.kind],
    reasons: [...(known?.reasons ?? []), ...(change.reason === null ? [] : [change.reason])],
    cascade: change.kind === "delete" && change.cascade,
  });
}

function changed(now: LineFields, change: ChangeLine, isThere: boolean): LineFields | null {
  const place = placeOf(change.line);
  switch (change.kind) {
    case "upsert":
      // An import takes a record without a marking for a public one. One that is there must not become public by an omission.
      if (isThere && (change.fields["marking"] ?? null) === null) throw unmarked(place, change.record);
      return change.fields;
    case "correct":
      if ("marking" in change.set && change.set["marking"] === null) throw unmarked(place, change.record);
      return { ...now, ...withName(now, change.set), ...change.set };
    case "mark":
      if ((change.marking ?? null) === null) throw unmarked(place, change.record);
      return { ...now, marking: change.marking };
    case "delete":
      return null;
    default:
      return unreachable(change);
  }
}

/**
 * A line that shows a record to more people than the lines before it left it for needs a reason of its own, as a deletion does:
 * neither can be taken back.
 */
function checkOpening(model: Model, { record, line, reason }: ChangeLine, before: unknown, after: unknown): void {
  if (reason !== null || !isForFewer(model)(before, after)) return;
  throw badImport(
    placeOf(line),
    `${describeRecord(record)} is ${String(before)} and would be for more people: say why, in "reason".`,
    { column: "reason" },
  );
}

/** A record that is called otherwise has another primary name: its language and script stay. */
function withName(now: LineFields, set: LineFields): LineFields {
  const names: unknown = now["names"];
  if (set["name"] === undefined || set["names"] !== undefined || !Array.isArray(names)) return {};
  const renamed = (names as readonly LineFields[]).map((name) =>
    name["nameKind"] === "PRIMARY" ? { ...name, value: set["name"] } : name,
  ); // Names as `toNodeLine` writes them.
  return { names: renamed };
}

function unmarked(place: string, record: RecordName) {
  return badImport(
    place,
    `${describeRecord(record)} would lose its marking: write ${quoted("marking")} with who may see it.`,
    {
      column: "marking",
    },
  );
}
