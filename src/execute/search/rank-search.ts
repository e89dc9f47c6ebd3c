import type { SearchPlan, Variables } from "../../compile/plan.js";
import { readQuery, type SearchQuery } from "../../record/search-query.js";
import { rankCandidates, type Candidate, type SearchHit } from "../../record/search-rank.js";
import { listAt, textAt, type Row } from "../row.js";

/** A search, ranked: its hits in order, and which of them the page holds. */
export interface RankedSearch {
  readonly key: string;
  readonly query: SearchQuery;
  /** What is searched for, which binds cursors. */
  readonly text: string;
  readonly hits: readonly SearchHit[];
  readonly page: readonly SearchHit[];
  readonly isFirst: boolean;
  /** Whether more follow the page. */
  readonly more: boolean;
  /** Whether the engine had more that it did not offer. */
  readonly truncated: boolean;
  /** What was read of each hit for facets, by its id. */
  readonly offers: ReadonlyMap<string, Row>;
  /** What was read of the page's nodes, by their ids. */
  readonly rows: Map<string, Row>;
}

/** Ranks what a search has offered, and finds the page. */
export function rankSearch(search: SearchPlan, data: Row, variables: Variables): RankedSearch {
  const text = search.query(variables);
  const query = readQuery(text);
  const offered = listAt(data, search.key);
  const { hits, truncated } = rankCandidates(query, offered.map(candidateOf));
  const offers = new Map(offered.map((offer) => [textAt(offer, "id"), rowOf(offer)]));
  const after = search.after(variables);
  const from = after ? hits.filter((hit) => isPast(hit, after)) : hits;
  const first = search.first(variables);
  return {
    key: search.key,
    text,
    query,
    hits,
    truncated,
    page: from.slice(0, first),
    isFirst: after === null,
    more: from.length > first,
    offers,
    rows: search.page.rows ? byId(listAt(data, search.page.key)) : offers,
  };
}

/** Rows by the ids of their nodes. */
export function byId(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [textAt(row, "id"), row]));
}

/** The ids of the page that are still to be read. */
export function unread({ page, rows }: RankedSearch): readonly string[] {
  return page.map(({ candidate }) => candidate.id).filter((id) => !rows.has(id));
}

function candidateOf(offer: Row): Candidate {
  const { nameKind } = offer;
  return {
    id: textAt(offer, "id"),
    value: textAt(offer, "value"),
    nameKind: typeof nameKind === "string" ? nameKind : null,
  };
}

function rowOf(offer: Row): Row {
  return offer["row"] as Row; // A map is what the statement returns.
}

/** Hits are in the order of their scores, the highest first, and of their ids. */
function isPast({ score, candidate }: SearchHit, after: { readonly score: number; readonly id: string }): boolean {
  return score < after.score || (score === after.score && candidate.id > after.id);
}
