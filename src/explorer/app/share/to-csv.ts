import type { Visible } from "../graph/visible";

/** The visible records as CSV (RFC 4180), with a line of headings. */
export function recordsToCsv({ records }: Pick<Visible, "records">): string {
  return csv([
    [
      "id",
      "type",
      "kind",
      "name",
      "description",
      "date",
      "latitude",
      "longitude",
      "precisionMetres",
      "confidence",
      "marking",
    ],
    ...records.map((record) => {
      const [place] = record.places;
      return [
        record.id,
        record.type,
        record.kind,
        record.name,
        record.description,
        record.date?.edtf,
        place?.latitude,
        place?.longitude,
        place?.precisionMetres,
        record.confidence,
        record.marking,
      ];
    }),
  ]);
}

/** The visible relationships as CSV, their ends by id and by name. */
export function linksToCsv({ records, links }: Pick<Visible, "records" | "links">): string {
  const names = new Map(records.map(({ id, name }) => [id, name]));
  return csv([
    ["relationshipId", "relationship", "role", "start", "startName", "end", "endName", "confidence", "marking"],
    ...links.map((link) => [
      link.id,
      link.relationship,
      link.role,
      link.start,
      names.get(link.start),
      link.end,
      names.get(link.end),
      link.confidence,
      link.marking,
    ]),
  ]);
}

type Cell = string | number | null | undefined;

function csv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: Cell): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value);
  // A spreadsheet would run what begins like a formula.
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
