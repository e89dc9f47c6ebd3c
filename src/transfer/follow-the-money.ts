import type { Values } from "./exported.js";

/** To which property a value goes; `date`: only where it is a plain year, month or day. */
export type FtmProperties = Readonly<Record<string, { readonly property: string; readonly date?: boolean }>>;

/** What a type of node is in FollowTheMoney. */
export interface FtmNode {
  /** Its schema, which may follow from what kind it is. */
  readonly schemaOf: (values: Values) => string;
  /** Whether it has other names there. */
  readonly names: boolean;
  readonly weakAlias: boolean;
  readonly properties: FtmProperties;
}

/** What a type of relationship is: an entity between two, or a property of one that holds the other's id. */
export type FtmEdge =
  | {
      readonly kind: "entity";
      readonly schema: string;
      readonly start: string;
      readonly end: string;
      readonly properties: FtmProperties;
    }
  | { readonly kind: "property"; readonly property: string; readonly reverse: boolean };

const NAMED: FtmProperties = {
  name: { property: "name" },
  description: { property: "summary" },
  topics: { property: "keywords" },
};

/** A statement is a note; numbers claimed have no schema, and are left out. */
export const FTM_NODES: Readonly<Record<string, FtmNode>> = {
  Person: node("Person", {
    ...NAMED,
    birthDate: { property: "birthDate", date: true },
    deathDate: { property: "deathDate", date: true },
    occupation: { property: "position" },
  }),
  // One schema for all groups: their relationships come apart from them, and both must name the same.
  Group: node("Organization", {
    ...NAMED,
    groupKind: { property: "legalForm" },
    founded: { property: "incorporationDate", date: true },
    dissolved: { property: "dissolutionDate", date: true },
  }),
  Place: {
    schemaOf: () => "Address",
    names: false,
    weakAlias: false,
    properties: {
      name: { property: "full" },
      description: { property: "summary" },
      latitude: { property: "latitude" },
      longitude: { property: "longitude" },
    },
  },
  Event: node("Event", { ...NAMED, when: { property: "date", date: true }, eventKind: { property: "keywords" } }),
  Source: {
    schemaOf: () => "Document",
    names: false,
    weakAlias: false,
    properties: {
      name: { property: "title" },
      description: { property: "summary" },
      url: { property: "sourceUrl" },
      publishedOn: { property: "publishedAt", date: true },
    },
  },
  Statement: {
    schemaOf: () => "Note",
    names: false,
    weakAlias: false,
    properties: { text: { property: "description" } },
  },
};

export const FTM_EDGES: Readonly<Record<string, FtmEdge>> = {
  MEMBER_OF: {
    kind: "entity",
    schema: "Membership",
    start: "member",
    end: "organization",
    properties: { role: { property: "role" } },
  },
  TIED_TO: {
    kind: "entity",
    schema: "UnknownLink",
    start: "subject",
    end: "object",
    properties: { kind: { property: "role" }, note: { property: "description" } },
  },
  PARTICIPATED_IN: { kind: "property", property: "involved", reverse: true },
  OCCURRED_AT: { kind: "property", property: "addressEntity", reverse: false },
  BASED_IN: { kind: "property", property: "addressEntity", reverse: false },
  ABOUT: { kind: "property", property: "entity", reverse: false },
};

function node(schema: string, properties: FtmProperties): FtmNode {
  return { schemaOf: () => schema, names: true, weakAlias: true, properties };
}
