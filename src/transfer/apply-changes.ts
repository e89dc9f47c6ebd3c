import type { Model } from "../model/model.js";
import { allOf } from "../store/all-of.js";
import type { RunWithin, Store } from "../store/store.js";
import { storeWith } from "../store/store-with.js";
import { cascade } from "./cascade.js";
import { readChangeLine, referenceOfName, type ChangeLine } from "./change-lines.js";
import { checkRevisions } from "./check-revisions.js";
import { collectTroubles } from "./collect-troubles.js";
import { readCurrentLines } from "./current-lines.js";
import type { Line } from "./import-source.js";
import { planChanges, type ChangePlan } from "./plan-changes.js";
import { revise, type Revision } from "./revise.js";
import { toStatements } from "./write-statements.js";

export interface ApplyOptions {
  /** What `createdAt` and `updatedAt` become; the time of the call where left out. */
  readonly now?: Date;
  /** Whether nothing is written. */
  readonly dryRun?: boolean;
}

/** A record that a set of changes is about, and what became of it. */
export interface AppliedChange extends Pick<Revision, "record" | "changes" | "reasons"> {
  /** The line of the file, from 1. */
  readonly row: number;
  readonly outcome: "created" | "changed" | "deleted" | "unchanged";
  /** The fields that are other than they were, by name. */
  readonly fields: readonly string[];
  /** Whether it rested on a source before, and rests on none now. */
  readonly lostItsSources: boolean;
}

/**
 * Makes the changes that lines say (see `readChangeLine`), all of them in one transaction or none, and tells what became of each
 * record, those that went with others last. What follows from a record follows the change: its name keys, the spans of its
 * dates, and with its marking what search finds it and its names by. Nothing is left dangling. What the changes rest on is read in
 * the same transaction, in turn with all other imports and changes. Rejects with BAD_IMPORT for the first ten lines that cannot be,
 * or with a STORE_ code.
 */
export async function applyChanges(
  store: Store,
  model: Model,
  lines: readonly Line[],
  options: ApplyOptions = {},
): Promise<readonly AppliedChange[]> {
  const { now = new Date(), dryRun = false } = options;
  const troubles = collectTroubles();
  const changes = troubles.each(lines, (line) => readChangeLine(model, line));
  troubles.refuse();
  const make = async (run: RunWithin): Promise<readonly AppliedChange[]> => {
    const { revisions, plan } = await settle(storeWith(store, { read: run }), model, changes, now);
    if (!dryRun) await allOf(toStatements(plan.groups))(run);
    return [...revisions.values()].map((revision) => toApplied(revision, plan.changed));
  };
  return dryRun ? store.readTogether(make) : store.writeTogether(make);
}

/** What the changes make of a graph, and what has to be written for it. */
async function settle(
  store: Store,
  model: Model,
  changes: readonly ChangeLine[],
  now: Date,
): Promise<{ readonly revisions: ReadonlyMap<string, Revision>; readonly plan: ChangePlan }> {
  const troubles = collectTroubles();
  const current = await readCurrentLines(
    store,
    model,
    changes.map(({ record }) => record),
  );
  const revisions = new Map<string, Revision>();
  troubles.each(changes, (change) => revise(model, revisions, current, change));
  await cascade(store, model, revisions, troubles);
  const revised = await checkRevisions(store, model, revisions, troubles);
  troubles.refuse();
  return { revisions, plan: await planChanges(store, model, revisions, revised, now.toISOString()) };
}

function toApplied(revision: Revision, changed: ReadonlySet<string>): AppliedChange {
  const { record, line, before, after, changes, reasons } = revision;
  const outcome = changed.has(referenceOfName(record)) ? outcomeOf(revision) : "unchanged";
  const fields = before && after ? differing(before, after) : [];
  const lostItsSources = hasSource(before) && after !== null && !hasSource(after);
  return { record, row: line.row, changes, reasons, outcome, fields, lostItsSources };
}

function outcomeOf({ before, after }: Revision): AppliedChange["outcome"] {
  if (after === null) return before === null ? "unchanged" : "deleted";
  return before === null ? "created" : "changed";
}

type Fields = NonNullable<Revision["after"]>;

/** What is missing, null and empty is alike. */
function differing(before: Fields, after: Fields): readonly string[] {
  const text = (fields: Fields, name: string): string => {
    const value = fields[name];
    return JSON.stringify(Array.isArray(value) && value.length === 0 ? null : (value ?? null));
  };
  return Object.keys({ ...before, ...after }).filter((name) => text(before, name) !== text(after, name));
}

function hasSource(fields: Revision["after"]): boolean {
  const citations = fields?.["citations"];
  return Array.isArray(citations) && citations.length > 0;
}
