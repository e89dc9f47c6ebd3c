import { mapFiles } from "../../../src/transfer/mapping/map-files.js";
import { readMapping } from "../../../src/transfer/mapping/read-mapping.js";
import type { ImportItem } from "../../../src/transfer/import-source.js";
import type { TextFile } from "../../../src/transfer/text-file.js";
import { model } from "../lines-of.js";

/** A file of a text, in one piece. */
export function textFile(name: string, text: string): TextFile {
  return { name, bytes: text.length, encoding: "utf-8", read: () => pieces(text) };
}

/** All that a mapping makes of files, by their paths. */
export async function itemsOf(yaml: string, files: Readonly<Record<string, string>>): Promise<readonly ImportItem[]> {
  const texts = Object.entries(files).map(([path, text]) => ({ path, text: textFile(path, text) }));
  const source = await mapFiles(readMapping("my.yaml", yaml, model), texts);
  const items: ImportItem[] = [];
  for await (const piece of source.read()) items.push(...piece);
  return items;
}

/** The fields of one person a row, made of the fields that the YAML `fields` gives; of a rejected row its reason. */
export async function personOf(
  fields: string,
  csv: string,
  tables = "{}",
): Promise<readonly (Readonly<Record<string, unknown>> | string)[]> {
  const yaml = `
    { scope: test, marking: PUBLIC, tables: ${tables}, files: [
      { file: people.csv, make: [{ node: Person, id: somebody, fields: { name: Somebody, ${fields} } }] }] }`;
  return (await itemsOf(yaml, { "people.csv": csv })).map((item) => {
    if (item.kind === "rejected") return item.reason;
    return Object.fromEntries(Object.entries(item.fields).filter(([name]) => !COMMON.includes(name)));
  });
}

const COMMON = ["type", "id", "name", "marking"];

async function* pieces(text: string): AsyncGenerator<string> {
  await Promise.resolve();
  yield text;
}
