import { createHash } from "node:crypto";
import { identifierId } from "./check-owned.js";
import type { ImportRun } from "./import-run.js";
import { keyOf, referenceAt, referencesIn, withOwners, type IdentifierReference } from "./identifier-references.js";
import type { Line } from "./import-source.js";
import { readLine } from "./read-records.js";
import { readIdentifierOwners } from "./stored-graph.js";

/** How many waiting lines are held in memory at once. */
const BATCH = 1_000;

/**
 * Reads the lines that waited: each identifier becomes the id of the record that has it, in the import or else in the store. A
 * node's own that nobody has yet becomes an id that follows from it, and the node gets the identifier. Others stay, and are
 * rejected as no id. Keeps in memory which identifier is whose, for those that lines refer by.
 */
export async function resolveIdentifiers(run: ImportRun): Promise<void> {
  if (run.pending.size === 0) return;
  const owners = new Map<string, string | null>();
  for await (const lines of pendingLines(run))
    for (const line of lines)
      for (const { scheme, value } of referencesIn(line.fields)) owners.set(identifierId(scheme, value), null);
  await findOwners(run, owners);
  for await (const lines of pendingLines(run))
    for (const { fields } of lines) {
      const own = referenceAt(fields["id"]);
      if (own && owners.get(keyOf(own)) === null) owners.set(keyOf(own), derivedId(own));
    }
  for await (const lines of pendingLines(run)) for (const line of lines) readLine(run, withOwners(line, owners));
}

/** Fills in whose the identifiers are: the store's answer first, then the import's, which is what will be. */
async function findOwners(run: ImportRun, owners: Map<string, string | null>): Promise<void> {
  const stored = run.storeIsEmpty
    ? new Map<string, string>()
    : await readIdentifierOwners(run.store, [...owners.keys()]);
  for (const [id, owner] of stored) owners.set(id, owner);
  for await (const texts of run.nodes.read(BATCH))
    for (const text of texts) {
      if (!text.startsWith("+")) continue;
      const node = run.codec.decodeNode(text.slice(1));
      for (const { id } of node.owned) if (owners.has(id)) owners.set(id, node.id);
    }
}

async function* pendingLines({ pending }: ImportRun): AsyncGenerator<readonly Line[]> {
  for await (const texts of pending.read(BATCH)) yield texts.map((text) => JSON.parse(text) as Line); // As it was added.
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
