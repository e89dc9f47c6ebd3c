import { quoted } from "../errors.js";
import { ImportError } from "./bad-import.js";
import { checkLine } from "./check-line.js";
import { referenceOf, type CheckedNode, type CheckedRecord } from "./checked.js";
import type { ImportRun } from "./import-run.js";
import { placeOf, type ImportItem, type Line } from "./import-source.js";
import { refersByIdentifier } from "./identifier-references.js";

/** Under which key a table knows an identifier by its node's id: no id of a record has a line end. */
export function identifierKey(id: string): string {
  return `\n${id}`;
}

/**
 * Reads all lines, checks each by itself, and keeps those that fit. Rows that do not fit are rejected, as are a second line of
 * one id and a second owner of one identifier. Lines that refer by identifier wait in `pending`.
 */
export async function readRecords(run: ImportRun): Promise<void> {
  const { source } = run;
  let bytes = 0;
  for await (const items of source.read((more) => (bytes += more))) {
    const types: string[] = [];
    for (const item of items) readItem(run, item, types);
    run.advance("read", bytes, source.bytes, types);
    bytes = 0;
  }
}

/** Checks a line and keeps it; the name of its type, or null where it was left out. */
export function readLine(run: ImportRun, line: Line): string | null {
  try {
    const record = checkLine(run.model, line);
    return keep(run, record, line) ? record.type.name : null;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    const { column, value, trouble } = error;
    forgo(run, line);
    run.reject({ place: line, column: columnIn(line, column), value, reason: trouble, raw: line.raw ?? line.fields });
    return null;
  }
}

function readItem(run: ImportRun, item: ImportItem, types: string[]): void {
  if (item.kind === "rejected") {
    const { file, row, column, value, reason, raw } = item;
    run.reject({ place: { file, row }, column, value, reason, raw });
  } else if (refersByIdentifier(item.fields)) run.pending.add(JSON.stringify(item));
  else {
    const type = readLine(run, item);
    if (type !== null) types.push(type);
  }
}

/** The column that a field comes from; the field where it is not known. */
export function columnIn({ columns }: Line, field: string | null): string | null {
  if (field === null) return null;
  return columns?.[field] ?? columns?.[field.split(".", 1)[0] ?? field] ?? field;
}

/** Remembers that a node's line was rejected, so that what refers to it is told so. */
function forgo({ known }: ImportRun, line: Line): void {
  const { type, id } = line.fields;
  if (typeof type === "string" && typeof id === "string" && known.get(id) === undefined) known.set(id, line, 0, true);
}

/** Whether the record was kept: one that is there already is not. */
function keep(run: ImportRun, record: CheckedRecord, line: Line): boolean {
  const { known, codec } = run;
  const reference = referenceOf(record);
  const other = known.get(reference);
  if (other && !other.rejected) {
    if (line.once) return false;
    throw twice(record, placeOf(other));
  }
  if (record.kind === "node") {
    keepIdentifiers(run, record);
    known.set(reference, line, run.typeNames.indexOf(record.type.name));
    run.nodes.add(`${refers(record) ? "+" : "-"}${codec.encodeNode(record)}`);
  } else {
    known.set(reference, line, 0);
    run.relationships.add(codec.encodeRelationship(record));
  }
  return true;
}

/** Whether a node names others. */
function refers({ citations, owned }: CheckedNode): boolean {
  return citations.length > 0 || owned.some(({ type }) => type.name === "Identifier");
}

function keepIdentifiers({ known }: ImportRun, node: CheckedNode): void {
  const identifiers = node.owned.filter(({ type }) => type.name === "Identifier");
  for (const { id, properties } of identifiers) {
    const other = known.get(identifierKey(id));
    if (!other) continue;
    const { scheme, value } = properties;
    throw new ImportError(
      placeOf(node.place),
      `identifier ${quoted(scheme)}, ${quoted(value)} of ${quoted(node.id)} is that of the record at ${placeOf(other)} ` +
        "already: merge the two, or take it from one.",
      { column: "identifiers", value },
    );
  }
  for (const { id } of identifiers) known.set(identifierKey(id), node.place, 0);
}

function twice(record: CheckedRecord, where: string): ImportError {
  const [what, cure] =
    record.kind === "node"
      ? [quoted(record.id), "keep one of them"]
      : [
          `${record.type.name} from ${quoted(record.start)} to ${quoted(record.end)}`,
          "keep one of them, or give each a key",
        ];
  return new ImportError(placeOf(record.place), `${what} is at ${where} already: ${cure}.`, {
    column: record.kind === "node" ? "id" : "start",
    value: record.kind === "node" ? record.id : record.start,
  });
}
