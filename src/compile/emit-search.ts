import { cypher, join, lines, name, number, type Cypher } from "../cypher/text.js";
import { invariant } from "../errors.js";
import type { Model, NodeType } from "../model/model.js";
import { searchedTexts, searchKey, searchKeys, textIndexName, type SearchedText } from "../model/search.js";
import { queryForm } from "../record/search-form.js";
import { MOST_CANDIDATES } from "../record/search-rank.js";
import type { TextIndexRequest } from "../cypher/dialect/dialect.js";
import { emitOperand } from "./emit-filter.js";
import { emitType } from "./emit-links.js";
import { emitRow } from "./emit-row.js";
import { call, type Emission, type Subquery } from "./emission.js";
import type { ListPlan, SearchPlan } from "./plan.js";

/**
 * What a text index offers to a search: names and texts with the record of each, the best first as the engine sees it, one
 * more than are ranked, to know whether there are. Then the page, of those that the engine thinks best.
 */
export function emitSearch(emission: Emission, search: SearchPlan): readonly (Subquery & { readonly key: string })[] {
  emission.countSubquery();
  const terms = emission.names.parameter("terms", (variables) => queryForm(search.query(variables)), search.path);
  const [record, offers] = [emission.names.variable("record"), emission.names.variable(search.key)];
  const branches = searchedTexts(emission.model).flatMap((text) =>
    keysOf(emission.model, search.markings).map((property) => emitBranch(emission, search, text, property, terms)),
  );
  const scope = { node: record, edge: null, path: null, at: search.path };
  const row = emitRow(emission, { ...search.page, node: search.offer }, scope, [], null);
  const found = search.page.rows ? emission.names.variable("found") : null;
  const returned = cypher`RETURN collect({id: ${record}.id, value: value, nameKind: nameKind, row: ${row.map}}) AS ${offers}`;
  const clause = call(null, [
    call(null, [unionAll(branches)]),
    cypher`WITH record AS ${record}, value, nameKind, score`,
    cypher`ORDER BY score DESC, ${record}.id, value`,
    cypher`LIMIT ${number(MOST_CANDIDATES + 1)}`,
    ...row.clauses,
    found ? cypher`${returned}, collect(${record}.id) AS ${found}` : returned,
  ]);
  const answer = { clause, variable: offers, key: search.key };
  return found ? [answer, { ...emission.emitRows(emission, search.page, found), key: search.page.key }] : [answer];
}

/** The stored forms that a viewer's search reads. */
function keysOf(model: Model, markings: readonly string[] | null): readonly string[] {
  return markings?.map(searchKey) ?? searchKeys(model);
}

function unionAll(branches: readonly Cypher[]): Cypher {
  return lines(branches.flatMap((branch, index) => (index === 0 ? [branch] : [cypher`UNION ALL`, branch])));
}

/** What one index finds: of names, with the records whose names they are. */
function emitBranch(emission: Emission, search: SearchPlan, text: SearchedText, key: string, terms: Cypher): Cypher {
  const { type, property } = text;
  const node = emission.names.variable(type.name);
  const found = emission.dialect.findText({ ...indexRequest(text, key, node, terms), most: mostOf(search) });
  const { clause, record } = emitOwner(emission, text, node);
  const { where } = search;
  const conditions = (where.kind === "and" ? where.parts : [where]).map((part) =>
    emitOperand(emission, { node: record, edge: null, path: null, at: search.path }, part),
  );
  const nameKind = type.properties.has("nameKind") ? cypher`${node}.nameKind` : cypher`null`;
  return lines([
    ...found,
    clause,
    ...(conditions.length > 0 ? [cypher`WHERE ${join(conditions, " AND ")}`] : []),
    cypher`RETURN ${record} AS record, ${node}.${name(property.name)} AS value, ${nameKind} AS nameKind, score`,
  ]);
}

function indexRequest(
  { type }: SearchedText,
  key: string,
  node: Cypher,
  terms: Cypher,
): Omit<TextIndexRequest, "most"> {
  const index = textIndexName(type.label, key);
  return { label: type.label, property: key, index, node, terms, score: cypher`score` };
}

/** What is asked for comes after the index, which must offer enough for it to choose from. */
const MOST_FILTERED = 20_000;

function mostOf({ isFiltered }: SearchPlan): Cypher {
  return number(isFiltered ? MOST_FILTERED : MOST_CANDIDATES + 1);
}

/** The record that a text is of: the owner of a name; of all else the node itself. */
function emitOwner(
  { model, names }: Emission,
  { type }: SearchedText,
  node: Cypher,
): { clause: Cypher; record: Cypher } {
  if (!type.owned) return { record: node, clause: cypher`WITH ${node}, score` };
  const record = names.variable("owner");
  return { record, clause: cypher`MATCH (${node})<-[:${name(owningType(model, type))}]-(${record})` };
}

function owningType(model: Model, owned: NodeType): string {
  const type = [...model.relationshipTypes.values()].find(({ end }) => end === owned.name);
  invariant(type, `${owned.name} is reached from its owner`);
  return type.name;
}

/** How many names of a record others are compared with, at most. */
const MOST_NAMES = 8;

/** The subquery that finds records of the same type whose names are like a record's, those first that are most alike. */
export function emitAlike(emission: Emission, list: ListPlan, record: Cypher): Cypher {
  const { start, path, page } = list;
  invariant(start.kind === "alike", "a list of what is alike starts from a record");
  const { model, names, dialect } = emission;
  const [text] = searchedTexts(model).filter(({ type }) => type.owned);
  invariant(text, "names are searched");
  const [given, own, type, terms] = ["given", "own", "type", "terms"].map((stem) => names.variable(stem)) as [
    Cypher,
    Cypher,
    Cypher,
    Cypher,
  ]; // Four in, four out.
  const keys = keysOf(model, start.markings);
  const forms = join(
    keys.map((key) => cypher`${own}.${name(key)}`),
    ", ",
  );
  const branches = keys.map((key) => {
    const node = names.variable(text.type.name);
    const { clause, record: owner } = emitOwner(emission, text, node);
    return lines([
      ...dialect.findTextBy({ ...indexRequest(text, key, node, terms), most: number(MOST_CANDIDATES) }),
      clause,
      cypher`RETURN ${owner} AS found, score`,
    ]);
  });
  const scope = { node: record, edge: null, path: null, at: path };
  const visible = (list.where.kind === "and" ? list.where.parts : [list.where]).map((part) =>
    emitOperand(emission, scope, part),
  );
  return call(null, [
    cypher`MATCH (${given}:Record {id: ${names.parameter("id", start.id, path)}})-[:${name(owningType(model, text.type))}]->(${own})`,
    cypher`WITH ${given}, ${emitType(model, given)} AS ${type}, coalesce(${forms}) AS ${terms}`,
    cypher`WHERE ${terms} IS NOT NULL`,
    cypher`WITH ${given}, ${type}, ${terms}`,
    cypher`ORDER BY ${terms}`,
    cypher`LIMIT ${number(MOST_NAMES)}`,
    call(terms, [unionAll(branches)]),
    cypher`WITH ${given}, ${type}, found AS ${record}, max(score) AS score`,
    cypher`WHERE ${join([cypher`${record}.id <> ${given}.id`, cypher`${emitType(model, record)} = ${type}`, ...visible], " AND ")}`,
    cypher`WITH ${record}, score`,
    cypher`ORDER BY score DESC, ${record}.id`,
    cypher`LIMIT ${number(page.size({}))}`,
    cypher`RETURN ${record}`,
  ]);
}
