import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv, type CsvOptions } from "../../src/transfer/read-csv.js";
import { inPieces } from "./in-pieces.js";

const CSV: CsvOptions = { separator: ",", quotes: true };

async function rowsOf(text: string, options = CSV, size = 1000) {
  const rows: { readonly line: number; readonly cells: readonly string[] }[] = [];
  for await (const piece of readCsv("a.csv", inPieces(text, size), options)) rows.push(...piece);
  return rows;
}

const cells = async (text: string, options = CSV) => (await rowsOf(text, options)).map((row) => row.cells);

test("any cells are read as csv-parse reads them, however the text is cut", async () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "é", ",", '"', "\n", "\r\n", " ", ""), maxLength: 6 });
  const written = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      fc.constantFrom("\n", "\r\n"),
      fc.integer({ min: 1, max: 7 }),
      fc.boolean(),
      async (rows, end, size, endsWithLine) => {
        const text = rows.map((row) => row.map(written).join(",")).join(end) + (endsWithLine ? end : "");
        const expected = parse(text, { relax_column_count: true, record_delimiter: end });
        expect((await rowsOf(text, CSV, size)).map((row) => row.cells)).toEqual(expected);
      },
    ),
    { numRuns: 500 },
  );
});

test("a row is told by the line that it begins at", async () => {
  expect((await rowsOf('a,b\n\n"x\ny",1\nz,2\n')).map(({ line }) => line)).toEqual([1, 3, 5]);
});

test("a quote within a cell stands for itself", async () => {
  expect(await cells('a,b "c" d\n')).toEqual([["a", 'b "c" d']]);
});

test("without quotes a cell may begin with one", async () => {
  expect(await cells('"a\tb\n', { separator: "\t", quotes: false })).toEqual([['"a', "b"]]);
});

test("a separator at the end has an empty cell behind it", async () => {
  expect(await cells("a,b\n1,")).toEqual([
    ["a", "b"],
    ["1", ""],
  ]);
});

test("a quote that is not closed is told with its line", async () => {
  await expect(rowsOf('a,b\n1,"x\n2,y\n')).rejects.toThrow(
    'a.csv:2: the quote in "\\"x\\n2,y\\n" is not closed: close it.',
  );
});

test("what follows a closing quote is told with its line", async () => {
  await expect(rowsOf('a,b\n1,"x"y\n')).rejects.toThrow(
    'a.csv:2: "y\\n" follows a closing quote: double the quotes within a cell.',
  );
});
