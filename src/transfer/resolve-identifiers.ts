import { createHash } from "node:crypto";
import { identifierId } from "./check-owned.js";
import type { ImportRun } from "./import-run.js";
import type { Line } from "./import-source.js";
import { readLine } from "./read-records.js";
import { readIdentifierOwners } from "./stored-graph.js";

/** A record by what another register calls it, which may stand wherever a line has an id. */
interface IdentifierReference {
  readonly scheme: string;
  readonly value: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** How many waiting lines are held in memory at once. */
const BATCH = 1_000;

/** Whether a line names a record by an identifier, `{"scheme":"wikidata","value":"Q1"}`, where an id might stand. */
export function refersByIdentifier(fields: Fields): boolean {
  return referencesIn(fields).length > 0;
}

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
  for await (const lines of pendingLines(run)) for (const line of lines) readLine(run, resolved(line, owners));
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

function resolved(line: Line, owners: ReadonlyMap<string, string | null>): Line {
  const idOf = (value: unknown): unknown => {
    const reference = referenceAt(value);
    return reference ? (owners.get(keyOf(reference)) ?? value) : value;
  };
  const { fields } = line;
  const replaced = Object.fromEntries(
    ["id", "start", "end"].filter((name) => name in fields).map((name) => [name, idOf(fields[name])]),
  );
  const own = referenceAt(fields["id"]);
  return {
    ...line,
    raw: line.raw ?? fields,
    fields: {
      ...fields,
      ...replaced,
      ...(own ? { identifiers: withIdentifier(fields["identifiers"], own) } : {}),
      ...(Array.isArray(fields["citations"]) ? { citations: fields["citations"].map(resolvedCitation(idOf)) } : {}),
    },
  };
}

function resolvedCitation(idOf: (value: unknown) => unknown): (citation: unknown) => unknown {
  return (citation) => {
    if (!isFields(citation)) return citation;
    const names = ["source", "statement"].filter((name) => name in citation);
    return { ...citation, ...Object.fromEntries(names.map((name) => [name, idOf(citation[name])])) };
  };
}

function withIdentifier(identifiers: unknown, { scheme, value }: IdentifierReference): unknown {
  if (identifiers === undefined || identifiers === null) return [{ scheme, value }];
  if (!Array.isArray(identifiers)) return identifiers;
  const listed = identifiers.some((each) => isFields(each) && each["scheme"] === scheme && each["value"] === value);
  return listed ? identifiers : [...(identifiers as readonly unknown[]), { scheme, value }];
}

function referencesIn(fields: Fields): readonly IdentifierReference[] {
  const { id, start, end, citations } = fields;
  const cited = Array.isArray(citations)
    ? citations.filter(isFields).flatMap((each) => [each["source"], each["statement"]])
    : [];
  return [id, start, end, ...cited].map(referenceAt).filter((reference) => reference !== null);
}

function referenceAt(value: unknown): IdentifierReference | null {
  if (!isFields(value)) return null;
  const { scheme, value: text } = value;
  return typeof scheme === "string" && typeof text === "string" ? { scheme, value: text } : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function keyOf({ scheme, value }: IdentifierReference): string {
  return identifierId(scheme, value);
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
