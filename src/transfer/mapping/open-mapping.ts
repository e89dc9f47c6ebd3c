import { readFile, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { quoted } from "../../errors.js";
import type { Model } from "../../model/model.js";
import { badImport } from "../bad-import.js";
import type { FilesSource } from "../import-source.js";
import { openTextFile } from "../text-file.js";
import { mapFiles } from "./map-files.js";
import { readMapping } from "./read-mapping.js";

/** The files at `paths` by the mapping file at `path`, in an encoding that is found out where it is null. Rejects with BAD_IMPORT. */
export async function openMapping(
  model: Model,
  path: string,
  paths: readonly string[],
  encoding: string | null = null,
): Promise<FilesSource> {
  const mapping = readMapping(path, await textOf(path), model);
  const files = await Promise.all(
    // A pattern may name the folders that a file is in, from wherever the command is given.
    paths.map(async (file) => ({ path: resolve(file), text: await openTextFile(file, file, encoding) })),
  );
  const tables: string[] = [];
  const source = await mapFiles(mapping, files, async (name) => {
    const table = join(dirname(path), name);
    if (!(await isFile(table))) return null;
    tables.push(table);
    return openTextFile(table, name, encoding);
  });
  return { ...source, paths: [path, ...paths, ...tables] };
}

function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw badImport(path, `the mapping ${quoted(path)} cannot be read: see that it is there.`, { cause: error });
  }
}
