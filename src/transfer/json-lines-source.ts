import { quoted } from "../errors.js";
import { ImportError } from "./bad-import.js";
import { objectAt } from "./check-form.js";
import { placeOf, type ImportItem, type ImportSource, type Place } from "./import-source.js";
import type { TextFile } from "./text-file.js";

/** Attest JSON Lines: each line of the files is a node or a relationship, in any order; empty ones are left out. */
export function jsonLinesSource(files: readonly TextFile[]): ImportSource {
  return {
    name: files.map(({ name }) => name).join(", "),
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    async *read(onBytes) {
      for (const file of files) yield* itemsOf(file, onBytes);
    },
  };
}

async function* itemsOf(file: TextFile, onBytes?: (bytes: number) => void): AsyncGenerator<readonly ImportItem[]> {
  let row = 0;
  let rest = "";
  const itemsIn = (lines: readonly string[]): readonly ImportItem[] =>
    lines.flatMap((line) => {
      row++;
      const text = line.trim();
      return text === "" ? [] : [itemOf({ file: file.name, row }, text)];
    });
  for await (const piece of file.read(onBytes)) {
    const lines = `${rest}${piece}`.split("\n");
    rest = lines.pop() ?? "";
    yield itemsIn(lines);
  }
  yield itemsIn([rest]);
}

function itemOf({ file, row }: Place, text: string): ImportItem {
  let value: unknown;
  try {
    value = JSON.parse(text);
    return { kind: "line", file, row, fields: objectAt(placeOf({ file, row }), "the line", value) };
  } catch (error) {
    const reason =
      error instanceof ImportError ? error.trouble : `${quoted(text)} is not JSON: write one JSON object a line.`;
    return { kind: "rejected", file, row, column: null, value: null, reason, raw: value ?? text };
  }
}
