import { writeCursor } from "../../compile/cursor.js";
import { searchOrder } from "../../compile/plan-search.js";
import type { ObjectShape, SearchEdgeField, SearchField } from "../../compile/shape.js";
import type { SearchHit } from "../../record/search-rank.js";
import { snippet } from "../../record/search-snippet.js";
import { pick } from "../shape-facet.js";
import { type Row } from "../row.js";
import { MISSING, put, type Path, type ResponseObject, type Shaping } from "../shaping.js";
import { countOffers } from "./count-offers.js";
import type { RankedSearch } from "./rank-search.js";

interface Hit extends SearchHit {
  readonly row: Row;
}

/** Makes a connection of a ranked search. A hit whose node is gone by the time it is read is left out. */
export function shapeSearch(
  shaping: Shaping,
  fields: readonly SearchField[],
  search: RankedSearch,
  path: Path,
): ResponseObject | typeof MISSING {
  const page = search.page.flatMap((hit): Hit[] => {
    const row = search.rows.get(hit.candidate.id);
    return row ? [{ ...hit, row }] : [];
  });
  const object: ResponseObject = {};
  for (const field of fields) {
    const value = shapeField(shaping, field, search, page, { before: path, key: field.responseKey });
    if (value === MISSING) return MISSING;
    put(object, field.responseKey, value);
  }
  return object;
}

function shapeField(
  shaping: Shaping,
  field: SearchField,
  search: RankedSearch,
  page: readonly Hit[],
  path: Path,
): unknown {
  switch (field.kind) {
    case "constant":
      return field.value;
    case "totalCount":
      return search.hits.length;
    case "truncated":
      return search.truncated;
    case "nodes":
      return listOf(page, (hit, index) => shapeNode(shaping, field.shape, hit, { before: path, key: index }));
    case "edges":
      return listOf(page, (hit, index) => shapeEdge(shaping, field.fields, search, hit, { before: path, key: index }));
    case "facets":
      return countOffers(shaping, field, search, path);
    case "pageInfo":
      return pick(pageInfoOf(search, page), field.fields);
  }
}

function listOf<Item>(items: readonly Item[], shape: (item: Item, index: number) => unknown): unknown {
  const shaped = items.map(shape);
  return shaped.includes(MISSING) ? MISSING : shaped;
}

function shapeNode(shaping: Shaping, shape: ObjectShape, hit: Hit, path: Path): unknown {
  return shaping.shapeObject(shaping, shape, hit.row, path);
}

function shapeEdge(
  shaping: Shaping,
  fields: readonly SearchEdgeField[],
  search: RankedSearch,
  hit: Hit,
  path: Path,
): unknown {
  const { candidate, score } = hit;
  const leaves: Readonly<Record<string, unknown>> = {
    __typename: "SearchEdge",
    cursor: cursorOf(search, hit),
    score,
    matched: candidate.value,
    nameKind: candidate.nameKind,
  };
  const edge: ResponseObject = {};
  for (const field of fields) {
    const value = ((): unknown => {
      switch (field.kind) {
        case "leaf":
          return leaves[field.name] ?? null;
        case "snippet":
          return snippet(search.query, candidate.value).map((part) =>
            pick({ ...part, __typename: "SnippetPart" }, field.fields),
          );
        case "node":
          return shapeNode(shaping, field.shape, hit, { before: path, key: field.responseKey });
      }
    })();
    if (value === MISSING) return MISSING;
    put(edge, field.responseKey, value);
  }
  return edge;
}

function cursorOf({ text }: RankedSearch, { score, candidate }: SearchHit): string {
  return writeCursor(searchOrder(text), [score, candidate.id]);
}

function pageInfoOf(search: RankedSearch, page: readonly Hit[]): Readonly<Record<string, unknown>> {
  const [first, last] = [page[0], page.at(-1)];
  return {
    __typename: "PageInfo",
    hasNextPage: search.more,
    hasPreviousPage: !search.isFirst,
    startCursor: first ? cursorOf(search, first) : null,
    endCursor: last ? cursorOf(search, last) : null,
  };
}
