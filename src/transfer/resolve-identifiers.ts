import { createHash } from "node:crypto";
import { ambiguousIn } from "./identifier-trouble.js";
import type { ImportRun } from "./import-run.js";
import { keyOf, referenceAt, referencesIn, withOwners, type IdentifierReference } from "./identifier-references.js";
import type { Line } from "./import-source.js";
import { identifierKey, readRow, rejectRow } from "./read-records.js";
import { readAllIdentifierOwners, type IdentifierOwners } from "./stored-graph.js";

/** How many waiting lines are held in memory at once. */
const BATCH = 1_000;

/**
 * Reads the rows that waited: each identifier becomes the id of the record that has it, in the import or else in the store. A
 * node's own that nobody has yet becomes an id that follows from it, and the node gets the identifier. A row is rejected where
 * two records of the store have the identifier, and as one without an id where nobody has it. Memory stays the same but for the
 * identifiers that nodes of the import have under another name.
 */
export async function resolveIdentifiers(run: ImportRun): Promise<void> {
  if (run.pending.size === 0) return;
  const held = await findHeld(run);
  for await (const rows of pendingRows(run)) {
    const lines = rows.flat();
    const asked = new Set(lines.flatMap(({ fields }) => referencesIn(fields).map(keyOf)).filter((id) => !held.has(id)));
    const stored = run.storeIsEmpty ? NOBODY : await readAllIdentifierOwners(run.store, [...asked]);
    for (const row of rows) {
      const ambiguous = row.find((line) => ambiguousIn(line, stored) !== null);
      const trouble = ambiguous && ambiguousIn(ambiguous, stored);
      if (ambiguous && trouble) rejectRow(run, row, ambiguous, trouble);
      else
        readRow(
          run,
          row.map((line) => withOwners(line, ownersFor(run, line, held, stored))),
        );
    }
  }
}

const NOBODY: IdentifierOwners = new Map();

/** Under which key a table knows that a node of the import is named by an identifier: no id of a record has a line end. */
function namedKey(id: string): string {
  return `\nnamed\n${id}`;
}

/** Which of the identifiers that lines refer by belong to nodes of the import with ids of their own; keeps which name a node. */
async function findHeld(run: ImportRun): Promise<ReadonlyMap<string, string>> {
  const { known, nodes, codec } = run;
  const wanted = new Set<string>();
  for await (const rows of pendingRows(run))
    for (const line of rows.flat()) {
      for (const id of referencesIn(line.fields).map(keyOf)) if (known.get(identifierKey(id))) wanted.add(id);
      const own = referenceAt(line.fields["id"]);
      if (own) known.set(namedKey(keyOf(own)), line, 0);
    }
  const held = new Map<string, string>();
  if (wanted.size === 0) return held;
  for await (const texts of nodes.read(BATCH))
    for (const text of texts) {
      if (!text.startsWith("+")) continue;
      const node = codec.decodeNode(text.slice(1));
      for (const { id } of node.owned) if (wanted.has(id)) held.set(id, node.id);
    }
  return held;
}

/** Whose the identifiers of a line are: the import's answer first, which is what will be; then the store's. */
function ownersFor(
  { known }: ImportRun,
  { fields }: Line,
  held: ReadonlyMap<string, string>,
  stored: IdentifierOwners,
): ReadonlyMap<string, string | null> {
  return new Map(
    referencesIn(fields).map((reference) => {
      const id = keyOf(reference);
      const owner = held.get(id) ?? stored.get(id)?.[0]?.id;
      return [id, owner ?? (known.get(namedKey(id)) ? derivedId(reference) : null)];
    }),
  );
}

async function* pendingRows({ pending }: ImportRun): AsyncGenerator<readonly (readonly Line[])[]> {
  for await (const texts of pending.read(BATCH)) yield texts.map((text) => JSON.parse(text) as readonly Line[]); // As they were added.
}

/** The namespace of ids that follow from identifiers; RFC 9562 leaves its choice to us. */
const NAMESPACE = Buffer.from("6f1c2a0e6d0b5b0c9d0ee2b7a4f3c851", "hex");

/** A UUID of version 5 (RFC 9562) of an identifier, always the same one. */
function derivedId({ scheme, value }: IdentifierReference): string {
  const hash = createHash("sha1")
    .update(NAMESPACE)
    .update(JSON.stringify([scheme, value]))
    .digest()
    .subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
