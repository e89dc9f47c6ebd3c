import type { SearchFacetsShape } from "../../compile/shape.js";
import { typeValue } from "../../model/names.js";
import { bucketsOf } from "../../record/buckets.js";
import { readEdtf } from "../../record/edtf.js";
import { pickFacet } from "../shape-facet.js";
import { type Row } from "../row.js";
import { MISSING, type Path, type ResponseObject, type Shaping } from "../shaping.js";
import type { RankedSearch } from "./rank-search.js";

/** The type of a hit, which is counted without being asked for. */
const TYPE = "TYPE";

interface Counted {
  readonly value: string;
  readonly label: string | null;
}

/** Counts all hits of a search, not its page alone, by what was read of each. */
export function countOffers(
  shaping: Shaping,
  facets: SearchFacetsShape,
  search: RankedSearch,
  path: Path,
): readonly ResponseObject[] {
  const objects = search.hits.flatMap(({ candidate }) => {
    const row = search.offers.get(candidate.id);
    const object = row ? shaping.shapeObject(shaping, facets.shape, row, path) : MISSING;
    return row && object !== MISSING && object !== null
      ? [new Map([...Object.entries(object), [TYPE, typeOf(shaping, row)]])]
      : [];
  });
  const size = facets.size(shaping.variables);
  return facets.by.map((name) => {
    const counts = new Map<string, Counted & { count: number }>();
    let missing = 0;
    for (const object of objects) {
      const values = valuesOf(object.get(name));
      if (values.length === 0) missing += 1;
      for (const { value, label } of values)
        counts.set(value, { value, label, count: (counts.get(value)?.count ?? 0) + 1 });
    }
    const values = [...counts.values()].toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    const answered = values.slice(0, size).map((value) => ({ ...value, weight: value.count }));
    const facet = { __typename: "Facet", path: name, missing, unplaced: 0, truncated: values.length > size };
    return pickFacet(facet, answered, facets.fields);
  });
}

function typeOf(shaping: Shaping, row: Row): string | null {
  const labels = [row["labels"]].flat().map(String);
  const type = labels.find((label) => shaping.types.has(label));
  return type === undefined ? null : typeValue(type);
}

/** The values that an offer has, each once: of a node its id and its name, of a date its year, else the value itself. */
function valuesOf(read: unknown): readonly Counted[] {
  if (read === null || read === undefined) return [];
  if (typeof read === "string") return [{ value: read, label: null }];
  if (typeof read !== "object") return [];
  if (Array.isArray(read)) return once(read.flatMap((item: unknown) => valuesOf(item)));
  if ("nodes" in read) return valuesOf(read.nodes);
  if ("source" in read) return valuesOf(read.source);
  if ("edtf" in read) return yearOf(String(read.edtf));
  if (!("id" in read)) return [];
  return [{ value: String(read.id), label: "name" in read && typeof read.name === "string" ? read.name : null }];
}

function once(values: readonly Counted[]): readonly Counted[] {
  return [...new Map(values.map((value) => [value.value, value])).values()];
}

function yearOf(edtf: string): readonly Counted[] {
  const found = bucketsOf([readEdtf(edtf)], "YEAR", "EARLIEST");
  return found.kind === "BUCKETS" ? found.buckets.map(({ name }) => ({ value: name, label: null })) : [];
}
