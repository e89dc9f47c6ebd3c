import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { AttestError, quoted } from "../errors.js";
import type { Reject } from "./import-run.js";
import { placeOf, type FilesSource, type ImportItem, type ImportSource } from "./import-source.js";
import { createSpool } from "./spool.js";

/** A file of the rows that an import left out, as JSON Lines: `{file, row, column, value, reason, line}`, a reject each. */
export interface RejectsFile {
  add(reject: Reject): void;
  /**
   * Writes what waits for its row, which is read again from the source. Then the file takes the place of an import's before; where
   * there is no reject, none is there.
   */
  finish(): Promise<void>;
  /** Deletes what is not finished: then a file from an import before stays. */
  end(): void;
}

/** How many rejects wait in memory for their rows: the source is read once for so many. */
const WINDOW = 50_000;

/**
 * A file of rejects at `path`, which appears there when it is whole: until then it is `path` and `.partial`, made with the first
 * reject. Throws BAD_USER_INPUT where one of the source's files would be written over, or no file can be there.
 */
export function createRejectsFile(path: string, source: FilesSource): RejectsFile {
  const partial = `${path}.partial`;
  const lateRows = `${partial}.late`;
  checkApart(path, [path, partial, lateRows], source);
  // What only shows when all is read (an end that is nowhere) is told without its row, which memory no longer has.
  const late = createSpool(lateRows);
  let file: number | null = null;
  const write = ({ place: { file: name, row }, column, value, reason, raw }: Reject): void => {
    file ??= openSync(partial, "w");
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
      if (reject.raw === undefined) late.add(JSON.stringify(reject));
      else write(reject);
    },
    async finish() {
      for await (const texts of late.read(WINDOW)) {
        const rejects = texts.map((text) => JSON.parse(text) as Reject); // As they were added.
        for (const reject of await withRows(source, rejects)) write(reject);
      }
      const isNeeded = file !== null;
      close();
      if (isNeeded) renameSync(partial, path);
      else rmSync(path, { force: true });
    },
    end() {
      close();
      // Also what an import left that was killed.
      for (const name of [partial, lateRows]) rmSync(name, { force: true });
    },
  };
}

/** Refuses a file of rejects of which a name is that of a file that is read, by whichever path, or of no file. */
function checkApart(path: string, names: readonly string[], source: FilesSource): void {
  const read = new Set(source.paths.map((each) => realpathSync(each)));
  for (const name of names) {
    if (read.has(placeFor(path, name)))
      throw badPath(path, `${quoted(name)} is read by this import. Name another file with --rejects.`);
    if (statSync(name, { throwIfNoEntry: false })?.isFile() === false)
      throw badPath(path, `${quoted(name)} is there, and is no file. Name one with --rejects.`);
  }
}

/** Where a file is, or will be, whatever links lead there. */
function placeFor(path: string, name: string): string {
  if (statSync(name, { throwIfNoEntry: false })) return realpathSync(name);
  try {
    return join(realpathSync(dirname(name)), basename(name));
  } catch (error) {
    throw badPath(path, "its folder is not there. Make it, or name another file.", error);
  }
}

function badPath(path: string, trouble: string, cause?: unknown): AttestError {
  return new AttestError("BAD_USER_INPUT", `--rejects ${quoted(path)}: ${trouble}`, { cause });
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
