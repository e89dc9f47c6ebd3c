import { quoted } from "../errors.js";
import { badImport } from "./bad-import.js";

/** A row of a table as text: the line it begins at, from 1, and its cells. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvOptions {
  /** One character: `,` in CSV, a tabulator in TSV. */
  readonly separator: string;
  /** Whether a cell may be in quotes, and then hold separators, line ends and, doubled, quotes. */
  readonly quotes: boolean;
}

/** Characters of a row, at most: beyond them a quote was not closed. */
const LONGEST_ROW = 4_000_000;

/**
 * The rows of CSV as RFC 4180 writes it, with any separator, in pieces of any size; empty lines are none. A quote within a cell
 * that does not begin with one stands for itself. Written by hand because it reads a million rows in a tenth of csv-parse's time,
 * which the tests hold it to. Rejects with BAD_IMPORT where a quote is not closed, or something follows one that is.
 */
export async function* readCsv(
  name: string,
  text: AsyncIterable<string>,
  options: CsvOptions,
): AsyncGenerator<readonly CsvRow[]> {
  let rest = "";
  let line = 1;
  for await (const piece of text) {
    const cut = cutRows(name, rest + piece, line, options, false);
    rest = cut.rest;
    line = cut.line;
    if (rest.length > LONGEST_ROW)
      throw badImport(`${name}:${line}`, `the row has more than ${LONGEST_ROW} characters: close the quote in it.`);
    if (cut.rows.length > 0) yield cut.rows;
  }
  const { rows } = cutRows(name, rest, line, options, true);
  if (rows.length > 0) yield rows;
}

interface Cut {
  readonly rows: readonly CsvRow[];
  /** What is left of the text: the start of a row. */
  readonly rest: string;
  /** The line that `rest` begins at. */
  readonly line: number;
}

const QUOTE = 34;
const LF = 10;
const CR = 13;

/** The whole rows of `text`, which begins at the start of a row; the last one counts as whole where the text is the last. */
function cutRows(name: string, text: string, firstLine: number, options: CsvOptions, isLast: boolean): Cut {
  const rows: CsvRow[] = [];
  let start = 0;
  let line = firstLine;
  while (start < text.length) {
    const row = cutRow(text, start, { name, line }, options, isLast);
    if (row === null) break;
    if (row.cells.length > 1 || row.cells[0] !== "") rows.push({ line, cells: row.cells });
    start = row.end;
    line += row.lines;
  }
  return { rows, rest: text.slice(start), line };
}

/** The row that begins at `start`, where the next one does, and how many lines on; null where the text ends before it is known. */
function cutRow(
  text: string,
  start: number,
  place: { readonly name: string; readonly line: number },
  { separator, quotes }: CsvOptions,
  isLast: boolean,
): { readonly cells: readonly string[]; readonly end: number; readonly lines: number } | null {
  const between = separator.charCodeAt(0);
  const cells: string[] = [];
  let at = start;
  let lines = 1;
  for (;;) {
    const isQuoted = quotes && text.charCodeAt(at) === QUOTE;
    const cell = isQuoted ? quotedCell(text, at) : plainCell(text, at, between);
    if (cell === null) {
      if (!isLast) return null;
      throw badImport(
        `${place.name}:${place.line + lines - 1}`,
        `the quote in ${quoted(text.slice(at, at + 40))} is not closed: close it.`,
      );
    }
    cells.push(cell.value);
    lines += cell.lines;
    at = cell.end;
    if (text.charCodeAt(at) === between) {
      at++;
      continue;
    }
    // An end of line, which the end of the text may cut off, or stand for.
    if (text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF) at++;
    if (text.charCodeAt(at) === LF) return { cells, end: at + 1, lines };
    if (at + 1 >= text.length && !isLast) return null;
    if (at >= text.length) return { cells, end: at, lines };
    throw badImport(
      `${place.name}:${place.line + lines - 1}`,
      `${quoted(text.slice(at, at + 20))} follows a closing quote: double the quotes within a cell.`,
    );
  }
}

/** A cell of a row: what it holds, where it ends, and how many line ends are in it. */
interface Cell {
  readonly value: string;
  readonly end: number;
  readonly lines: number;
}

function plainCell(text: string, start: number, separator: number): Cell {
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === separator || code === LF) break;
  }
  const isCrLf = text.charCodeAt(end) === LF && end > start && text.charCodeAt(end - 1) === CR;
  return { value: text.slice(start, isCrLf ? end - 1 : end), end, lines: 0 };
}

/** The cell whose quote opens at `start`; null where it is not closed. */
function quotedCell(text: string, start: number): Cell | null {
  let from = start + 1;
  let doubled = false;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return null;
    if (text.charCodeAt(quote + 1) === QUOTE) {
      doubled = true;
      from = quote + 2;
      continue;
    }
    const raw = text.slice(start + 1, quote);
    let lines = 0;
    for (let at = raw.indexOf("\n"); at >= 0; at = raw.indexOf("\n", at + 1)) lines++;
    return { value: doubled ? raw.replaceAll('""', '"') : raw, end: quote + 1, lines };
  }
}
