import type {
  EntityBasisFragment,
  EntityEndFragment,
  Rank,
  RelationshipType,
  ShownDateFragment,
} from "../../../generated/operations";
import { inWords, tieWords } from "../records/words";

/** What every record and every relationship carries. */
export type FactBasis = Pick<EntityBasisFragment, "confidence" | "marking" | "citations">;

/** One thing that is known of a record: a text or a date of its own, or what a relationship leads to. */
export interface Fact {
  readonly key: string;
  /** How it is tied to what it leads to, before its name: "came after"; null where the kind of fact says it. */
  readonly lead: string | null;
  /** In which role, after the name: "as victim"; null where nothing is to be said. */
  readonly words: string | null;
  /** What it leads to; null for a text. */
  readonly end: EntityEndFragment | null;
  readonly text: string | null;
  readonly date: ShownDateFragment | null;
  readonly note: string | null;
  readonly rank: Rank | null;
  /** How sure, who may see it, on whose word; null for what rests on the record's own sources. */
  readonly basis: FactBasis | null;
  /** By which its evidence is asked for; null where it is no relationship. */
  readonly relationshipId: string | null;
}

/** Facts of one kind, of which there may be more than have been read. */
export interface FactGroup {
  readonly label: string;
  readonly total: number;
  readonly facts: readonly Fact[];
}

/** A relationship as the API answers it on an edge; only some have a role, a kind, a time. */
export interface AnsweredEdge extends FactBasis {
  readonly relationshipId: string;
  readonly node: EntityEndFragment;
  readonly role?: string | null;
  readonly kind?: string;
  readonly outgoing?: boolean;
  readonly during?: ShownDateFragment | null;
  readonly note?: string | null;
  readonly rank?: Rank;
}

interface AnsweredConnection {
  readonly totalCount: number;
  readonly edges: readonly AnsweredEdge[];
}

/** What relationships of one kind lead to. */
export function linkedFacts(label: string, type: RelationshipType, connection: AnsweredConnection): FactGroup {
  const facts = connection.edges.map((edge) => ({
    key: edge.relationshipId,
    lead: edge.kind === undefined ? null : tieWords(edge.kind, edge.outgoing ?? true),
    words: roleWords(type, edge.role ?? null),
    end: edge.node,
    text: null,
    date: edge.during ?? null,
    note: edge.note ?? null,
    rank: edge.rank ?? null,
    basis: edge,
    relationshipId: edge.relationshipId,
  }));
  return { label, total: connection.totalCount, facts };
}

/** A single record that is reached without its relationship being told. */
export function endFact(label: string, end: EntityEndFragment | null): FactGroup {
  return end ? groupOf(label, { end }) : emptyGroup(label);
}

/** A date of the record's own. */
export function dateFact(label: string, date: ShownDateFragment | null): FactGroup {
  return date ? groupOf(label, { date }) : emptyGroup(label);
}

/** Texts of the record's own. */
export function textFact(label: string, ...texts: readonly (string | number | null)[]): FactGroup {
  const facts = texts
    .filter((text) => text !== null)
    .map((text) => ({ ...NOTHING, key: String(text), text: String(text) }));
  return { label, total: facts.length, facts };
}

const NOTHING: Fact = {
  key: "",
  lead: null,
  words: null,
  end: null,
  text: null,
  date: null,
  note: null,
  rank: null,
  basis: null,
  relationshipId: null,
};

function groupOf(label: string, fact: Partial<Fact>): FactGroup {
  return { label, total: 1, facts: [{ ...NOTHING, key: label, ...fact }] };
}

function emptyGroup(label: string): FactGroup {
  return { label, total: 0, facts: [] };
}

/** Roles are the source's own words where they are free text, and an enum's where they are few. */
function roleWords(type: RelationshipType, role: string | null): string | null {
  if (role === null) return null;
  return type === "PARTICIPATED_IN" ? `as ${inWords(role)}` : role;
}
