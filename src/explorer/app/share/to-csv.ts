import type { Visible } from "../graph/visible";
import { mannerWords } from "../records/said";
import type { ShownPresence } from "../records/shown-record";
import { doubtWords, inWords } from "../records/words";
import type { Attribution, Cited, SharedCitation, Sourcing } from "./sourcing";

/** The visible records as CSV (RFC 4180), with a line of headings; statements and numbers claimed with who said them, and how. */
export function recordsToCsv({ records }: Pick<Visible, "records">, sourcing: Sourcing): string {
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
      "places",
      "morePlacesNotListed",
      "confidence",
      "marking",
      "statement",
      "speakers",
      "stance",
      "hedge",
      "rank",
      ...CITED,
    ],
    ...records.map((record) => {
      const place = onlyPlace(record.places);
      const attributed = sourcing.records.get(record.id);
      const saidBy = attributed?.saidBy;
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
        record.places.map(placeLine).join("\n"),
        record.morePlaces,
        record.confidence,
        record.marking,
        saidBy?.statementId,
        saidBy && speakersIn(saidBy),
        saidBy?.stance,
        saidBy?.hedge,
        saidBy?.rank,
        ...citedCells(attributed),
      ];
    }),
  ]);
}

/** The place of a record that has one, for columns that hold one. */
function onlyPlace(places: readonly ShownPresence[]): ShownPresence | undefined {
  return places.length === 1 ? places[0] : undefined;
}

/** A place in a line: its name and id, as what and how surely the record is there, and its position. */
function placeLine({ name, id, role, confidence, latitude, longitude, precisionMetres }: ShownPresence): string {
  const position = `${latitude} ${longitude}${precisionMetres === null ? "" : ` ± ${precisionMetres} m`}`;
  return [`${name} [${id}]`, role, inWords(confidence), position].filter(Boolean).join(" | ");
}

/** The visible relationships as CSV, their ends by id and by name, and what they rest on: a line of the field for each citation. */
export function linksToCsv({ records, links }: Pick<Visible, "records" | "links">, sourcing: Sourcing): string {
  const names = new Map(records.map(({ id, name }) => [id, name]));
  return csv([
    [
      "relationshipId",
      "relationship",
      "role",
      "start",
      "startName",
      "end",
      "endName",
      "confidence",
      "marking",
      ...CITED,
    ],
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
      ...citedCells(sourcing.links.get(link.id)),
    ]),
  ]);
}

const CITED = ["citations", "moreCitationsNotListed"];

function citedCells(cited: Cited | undefined): readonly Cell[] {
  if (!cited) return [null, null];
  return [cited.citations.map(citationLine).join("\n"), cited.mayHaveMoreCitations ? "there may be more" : "none"];
}

/** A citation in a line: the source's name and id, its address, the place in it, its words, and who says so there. */
function citationLine({ source, locator, quote, saidBy }: SharedCitation): string {
  const parts = [
    `${source.name} [${source.id}]`,
    source.url ?? source.archiveUrl,
    locator,
    quote && `“${quote}”`,
    saidBy && `said by ${speakersIn(saidBy)}, ${mannerWords(saidBy)} [${saidBy.statementId}]`,
  ];
  return parts.filter(Boolean).join(" | ");
}

function speakersIn({ speakers, moreSpeakersNotListed: more }: Attribution): string {
  const words = speakers.map(({ name, id, capacity, pseudonymised, confidence }) => {
    const how = [inWords(capacity), doubtWords(confidence), pseudonymised && "name changed by the source"];
    return `${name} [${id}] (${how.filter(Boolean).join(", ")})`;
  });
  if (more > 0) words.push(`${more} more not listed`);
  return words.length === 0 ? "nobody named" : words.join("; ");
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
