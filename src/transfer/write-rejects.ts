import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import type { Reject } from "./import-run.js";
import { placeOf, type ImportItem, type ImportSource } from "./import-source.js";
import { createSpool } from "./spool.js";

/** A file of the rows that an import left out, as JSON Lines: `{file, row, column, value, reason, line}`, a reject each. */
export interface RejectsFile {
  add(reject: Reject): void;
  /** Writes what waits for its row, which is read again from the source, and closes the file. Gives how many there are. */
  finish(source: ImportSource): Promise<number>;
  /** Closes the file, with what it has so far. */
  abandon(): void;
}

/** How many rejects wait in memory for their rows: the source is read once for so many. */
const WINDOW = 50_000;

/** A file of rejects at `path`, which is made when there is one; what was there from an import before is deleted. */
export function createRejectsFile(path: string): RejectsFile {
  rmSync(path, { force: true });
  // What only shows when all is read (an end that is nowhere) is told without its row, which memory no longer has.
  const late = createSpool(`${path}.late`);
  let file: number | null = null;
  let count = 0;
  const write = ({ place: { file: name, row }, column, value, reason, raw }: Reject): void => {
    file ??= openSync(path, "w");
    const line = JSON.stringify({ file: name, row, column, value: value ?? null, reason, line: raw ?? null });
    writeSync(file, `${line}\n`);
  };
  const close = (): void => {
    late.remove();
    if (file !== null) closeSync(file);
    file = null;
  };
  return {
    add(reject) {
      count++;
      if (reject.raw === undefined) late.add(JSON.stringify(reject));
      else write(reject);
    },
    async finish(source) {
      for await (const texts of late.read(WINDOW)) {
        const rejects = texts.map((text) => JSON.parse(text) as Reject); // As they were added.
        for (const reject of await withRows(source, rejects)) write(reject);
      }
      close();
      return count;
    },
    abandon: close,
  };
}

/** The rejects with the rows at their places, and the columns that their fields come from. */
async function withRows(source: ImportSource, rejects: readonly Reject[]): Promise<readonly Reject[]> {
  const rows = new Map<string, Pick<Extract<ImportItem, { kind: "line" }>, "fields" | "raw" | "columns">>();
  const wanted = new Set(rejects.map(({ place }) => placeOf(place)));
  for await (const items of source.read())
    for (const item of items)
      if (item.kind === "line" && wanted.has(placeOf(item)) && !rows.has(placeOf(item)))
        rows.set(placeOf(item), {
          fields: item.fields,
          raw: item.raw,
          ...(item.columns ? { columns: item.columns } : {}),
        });
  return rejects.map((reject) => {
    const row = rows.get(placeOf(reject.place));
    const column = row?.columns?.[reject.column ?? ""] ?? reject.column;
    return { ...reject, column, raw: row?.raw ?? row?.fields ?? null };
  });
}
