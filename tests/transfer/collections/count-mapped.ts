import { openMapping } from "../../../src/transfer/mapping/open-mapping.js";
import { model } from "../lines-of.js";
import type { Counts } from "./shared-data.js";

/** How many different nodes and relationships a mapping makes of files, by type, and the reasons of what it rejects. */
export async function countMapped(
  mapping: string,
  paths: readonly string[],
): Promise<{ readonly counts: Counts; readonly reasons: readonly string[] }> {
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  const reasons: string[] = [];
  const source = await openMapping(model, `examples/mappings/${mapping}.yaml`, paths);
  for await (const items of source.read())
    for (const item of items) {
      if (item.kind === "rejected") reasons.push(item.reason);
      else {
        const { type, relationship, id, start, end, key } = item.fields as Readonly<Record<string, string | undefined>>;
        const reference = id ?? [relationship, start, end, key].join("\n");
        if (seen.has(reference) && item.once !== true) reasons.push(`${reference} is there twice`);
        if (!seen.has(reference))
          counts.set(type ?? relationship ?? "", (counts.get(type ?? relationship ?? "") ?? 0) + 1);
        seen.add(reference);
      }
    }
  return { counts: Object.fromEntries(counts), reasons };
}

/** The fields of every line that a mapping makes of files. */
export async function fieldsMapped(
  mapping: string,
  paths: readonly string[],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const fields: Readonly<Record<string, unknown>>[] = [];
  const source = await openMapping(model, `examples/mappings/${mapping}.yaml`, paths);
  for await (const items of source.read()) for (const item of items) if (item.kind === "line") fields.push(item.fields);
  return fields;
}
