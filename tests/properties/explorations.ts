import { parse, validate } from "graphql";
import { writeRelationshipId } from "../../src/compile/cursor.js";
import { deriveSchema } from "../../src/execute/derive/derive-schema.js";
import type { Model } from "../../src/model/model.js";
import { inSlices } from "../../src/transfer/write-statements.js";
import type { NaiveGraph } from "../naive/graph.js";
import type { Asked } from "./no-trace.js";
import { createRandom } from "./random.js";
import { plainFacets, randomFacet } from "./random-facet.js";
import { NAMES } from "./words.js";

const SUMMARY = "linkSummary { relationship role direction type count }";
const CITED = `
  totalCount
  pageInfo { hasNextPage endCursor }
  edges { cursor node { __typename id } relationship { ...relationship } }
`;
const RELATIONSHIP = `
  fragment relationship on Relationship {
    relationshipId relationship role marking basis note during { edtf } citations { id } start { id } end { id }
  }
`;
const FACET = "path missing unplaced truncated values { value label count weight }";
const HITS = `
  totalCount truncated
  edges { score matched nameKind node { __typename id } }
  facets(by: [TYPE, KIND, YEAR, PLACE, SOURCE], first: 100) { ${FACET} }
`;
const EVIDENCE = `
  node { id } relationship { relationshipId } truncated sources { id }
  items { key parent depth role statement { id } source { id } citation { id } basis assessedBy confidence }
`;
const EXPLORED = "truncated explored { nodes relationships }";
const LINKS = "relationships { ...relationship }";
const AROUND = `${EXPLORED} nodes { __typename id } ${LINKS}`;
const FRONTIER = "frontier { node { id } count more { relationship role direction type count } }";
const PATHS = `${EXPLORED} paths { length nodes { __typename id } steps { from { id } to { id } ${LINKS} } }`;
const WAYS = `ways { of { id } kind through { id } ${LINKS} }`;
const SHARED = `${EXPLORED} items { node { __typename id } sharedBy degree score ${WAYS} }`;
const CANDIDATES = "score entity { id } evidence { kind weight words }";

/**
 * Operations that between them explore the whole graph in every way but by its lists, asking for what is hidden too; of
 * each kind `most`, spread over all there are.
 */
export function explorations(
  model: Model,
  world: NaiveGraph,
  most: number,
): Readonly<Record<string, readonly Asked[]>> {
  const schema = deriveSchema(model);
  const kinds = Object.entries(everyExploration(model, world)).map(([name, all]) => {
    for (const { document } of all) for (const error of validate(schema, document)) throw error;
    const step = Math.max(1, Math.ceil(all.length / most));
    return [name, all.filter((_, index) => index % step === 0)];
  });
  return Object.fromEntries(kinds) as Readonly<Record<string, readonly Asked[]>>; // Of the same kinds.
}

function everyExploration(model: Model, world: NaiveGraph): Readonly<Record<string, readonly Asked[]>> {
  const ids = world.nodes.map(({ id }) => id);
  const relationships = world.relationships.map(({ type, start, end, key }) =>
    writeRelationshipId(type, start, end, key),
  );
  const all = `first: 200`;
  return {
    summaries: [
      asked(`{ entities(${all}) { nodes { id ${SUMMARY} } } statements(${all}) { nodes { id ${SUMMARY} } } }`),
      asked(`{ quantityClaims(${all}) { nodes { id ${SUMMARY} } } }`),
    ],
    facets: facets(model),
    cited: [
      asked(`{ sources(${all}) { nodes { id cited(${all}) { ${CITED} } } } } ${RELATIONSHIP}`),
      asked(`{ sources(${all}) { nodes { id cited(first: 3) { ${CITED} } } } } ${RELATIONSHIP}`),
    ],
    relationships: each(relationships, "relationship(id: $ID) { ...relationship }", RELATIONSHIP),
    searches: each(SPOKEN, `search(query: $ID, ${all}) { ${HITS} }`),
    evidence: each([...ids, ...relationships], `evidence(id: $ID) { ${EVIDENCE} }`),
    ...between(ids),
    duplicates: each(ids, `duplicateCandidates(of: $ID, first: 50) { ${CANDIDATES} }`),
  };
}

/** Search takes no text without a letter. */
const SPOKEN = NAMES.filter((name) => /\p{L}/u.test(name));

function asked(text: string, variables: Asked["variables"] = {}): Asked {
  return { document: parse(text), variables };
}

/** Each record explored together with some of the others, which each has its turn to be. */
function between(ids: readonly string[]): Readonly<Record<string, readonly Asked[]>> {
  const asking = (fieldOf: (id: string, others: string) => string): readonly Asked[] => {
    const fields = ids.map((id, index) => {
      const others = [1, 2, 7, 19].map((step) => ids[(index + step) % ids.length] ?? "");
      return fieldOf(JSON.stringify(id), JSON.stringify(others));
    });
    return inGroups(fields, RELATIONSHIP);
  };
  return {
    paths: asking((id, others) => `paths(from: ${id}, to: ${others}, mode: ALL, maxLength: 3) { ${PATHS} }`),
    "paths around hubs": asking((id, others) => `paths(from: ${id}, to: ${others}, avoidHubsOver: 6) { ${PATHS} }`),
    neighbourhoods: asking((id) => `neighbourhood(ids: ${id}, depth: 2, limitPerNode: 4) { ${AROUND} ${FRONTIER} }`),
    shared: asking((_id, others) => `shared(ids: ${others}, first: 100) { ${SHARED} }`),
    subgraphs: asking((_id, others) => `subgraph(ids: ${others}) { ${AROUND} }`),
  };
}

/** How many of a kind one operation asks for. */
const AT_ONCE = 5;

/** The same field for each of some ids, several in an operation. */
function each(ids: readonly string[], field: string, fragment = ""): readonly Asked[] {
  return inGroups(
    ids.map((id) => field.replace("$ID", JSON.stringify(id))),
    fragment,
  );
}

function inGroups(fields: readonly string[], fragment: string): readonly Asked[] {
  return inSlices(fields, AT_ONCE).map((group) => {
    const aliased = group.map((field, index) => `a${index}: ${field}`);
    return asked(`{ ${aliased.join("\n")} } ${fragment}`);
  });
}

/** Every list counted by every path of one step, and by some of several. */
function facets(model: Model): readonly Asked[] {
  const random = createRandom(1);
  return [...model.nodeTypes.values()].flatMap((type) => {
    if (type.plural === null) return [];
    const further = Array.from({ length: 40 }, () => randomFacet(random, model, type));
    const by = [...plainFacets(type), ...further];
    const tens = Array.from({ length: Math.ceil(by.length / 10) }, (_, index) =>
      by.slice(index * 10, (index + 1) * 10),
    );
    const text = `query ($by: [FacetBy!]!) { ${type.plural}(first: 0) { facets(by: $by, first: 100) { ${FACET} } } }`;
    return tens.map((some) => asked(text, { by: some }));
  });
}
