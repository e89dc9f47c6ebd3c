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
 * Reads all lines, checks each by itself, and keeps those that fit. A row of which a line does not fit is rejected with all that it
 * would have become, as is one with a second line of an id or a second owner of an identifier. Rows with a line that refers by
 * identifier wait in `pending`.
 */
export async function readRecords(run: ImportRun): Promise<void> {
  const { source } = run;
  let bytes = 0;
  for await (const items of source.read((more) => (bytes += more))) {
    const types: string[] = [];
    for (const row of rowsOf(items)) types.push(...readItems(run, row));
    run.advance("read", bytes, source.bytes, types);
    bytes = 0;
  }
}

/** Checks the lines that a row became and keeps them all, or none; the names of their types, but of those that were there. */
export function readRow(run: ImportRun, lines: readonly Line[]): readonly string[] {
  const met = new Map<string, Line>();
  const checked: (readonly [Line, CheckedRecord])[] = [];
  for (const line of lines)
    try {
      const record = checkLine(run.model, line);
      if (isNew(run, record, line, met)) checked.push([line, record]);
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      rejectRow(run, lines, line, error);
      return [];
    }
  for (const [line, record] of checked) keep(run, record, line);
  return checked.map(([, { type }]) => type.name);
}

/** Leaves out a row for what is wrong with one of its lines. */
export function rejectRow(
  run: ImportRun,
  lines: readonly Line[],
  line: Line,
  { column, value, trouble }: Pick<ImportError, "column" | "value" | "trouble">,
): void {
  for (const one of lines) forgo(run, one);
  run.reject({ place: line, column: columnIn(line, column), value, reason: trouble, raw: line.raw ?? line.fields });
}

function readItems(run: ImportRun, items: readonly ImportItem[]): readonly string[] {
  const lines: Line[] = [];
  for (const item of items)
    if (item.kind === "line") lines.push(item);
    else {
      const { file, row, column, value, reason, raw } = item;
      run.reject({ place: { file, row }, column, value, reason, raw });
    }
  if (!lines.some(({ fields }) => refersByIdentifier(fields))) return readRow(run, lines);
  run.pending.add(JSON.stringify(lines));
  return [];
}

/** Items that stand beside each other and come from one row, together. */
function* rowsOf(items: readonly ImportItem[]): Generator<readonly ImportItem[]> {
  let from = 0;
  for (let at = 1; at <= items.length; at += 1) {
    const [first, item] = [items[from], items[at]];
    if (first && item?.row === first.row && item.file === first.file) continue;
    yield items.slice(from, at);
    from = at;
  }
}

/** The column that a field comes from; the field where it is not known. */
export function columnIn({ columns }: Line, field: string | null): string | null {
  if (field === null) return null;
  return columns?.[field] ?? columns?.[field.split(".", 1)[0] ?? field] ?? field;
}

/** Remembers that a node's line was rejected, so that what refers to it is told so; one that other rows make too may come yet. */
function forgo({ known }: ImportRun, { fields: { type, id }, once, file, row }: Line): void {
  if (typeof type !== "string" || typeof id !== "string" || once || known.get(id) !== undefined) return;
  known.set(id, { file, row }, 0, true);
}

/** Whether a record is neither there already nor in its row before; throws where it may not be there twice. */
function isNew({ known }: ImportRun, record: CheckedRecord, line: Line, met: Map<string, Line>): boolean {
  const reference = referenceOf(record);
  const entry = known.get(reference);
  const other = met.get(reference) ?? (entry?.rejected ? undefined : entry);
  if (other) {
    if (line.once) return false;
    throw twice(record, placeOf(other));
  }
  met.set(reference, line);
  if (record.kind === "node") checkIdentifiers(known, record, line, met);
  return true;
}

function keep({ known, codec, ...run }: ImportRun, record: CheckedRecord, { file, row }: Line): void {
  const place = { file, row };
  if (record.kind === "node") {
    for (const id of identifiersOf(record)) known.set(identifierKey(id), place, 0);
    known.set(referenceOf(record), place, run.typeNames.indexOf(record.type.name));
    run.nodes.add(`${refers(record) ? "+" : "-"}${codec.encodeNode(record)}`);
  } else {
    known.set(referenceOf(record), place, 0);
    run.relationships.add(codec.encodeRelationship(record));
  }
}

/** Whether a node names others. */
function refers({ citations, owned }: CheckedNode): boolean {
  return citations.length > 0 || owned.some(({ type }) => type.name === "Identifier");
}

function identifiersOf({ owned }: CheckedNode): readonly string[] {
  return owned.filter(({ type }) => type.name === "Identifier").map(({ id }) => id);
}

/** An identifier is one record's: of the import so far, and of the row. */
function checkIdentifiers(known: ImportRun["known"], node: CheckedNode, line: Line, met: Map<string, Line>): void {
  for (const { id, type, properties } of node.owned) {
    if (type.name !== "Identifier") continue;
    const key = identifierKey(id);
    const other = met.get(key) ?? known.get(key);
    met.set(key, line);
    if (!other) continue;
    const { scheme, value } = properties;
    throw new ImportError(
      placeOf(node.place),
      `identifier ${quoted(scheme)}, ${quoted(value)} of ${quoted(node.id)} is that of the record at ${placeOf(other)} ` +
        "already: merge the two, or take it from one.",
      { column: "identifiers", value },
    );
  }
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
