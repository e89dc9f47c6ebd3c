import type {
  Capacity,
  Confidence,
  Hedge,
  Rank,
  ShareCitationFragment,
  ShareStatementFragment,
  Stance,
} from "../../../generated/operations";

/** Who said something, and how. */
export interface Attribution {
  readonly statementId: string;
  readonly stance: Stance;
  readonly hedge: Hedge;
  readonly rank: Rank;
  readonly speakers: readonly Speaker[];
  /** How many speakers there are besides those that are listed. */
  readonly moreSpeakersNotListed: number;
}

/** One who said it, in which capacity, and how sure it is that it was so. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly capacity: Capacity;
  readonly pseudonymised: boolean;
  readonly confidence: Confidence;
}

/** A place in a source, and the statement there that says so, if it is one. */
export interface SharedCitation {
  readonly source: ShareCitationFragment["source"];
  readonly locator: string | null;
  readonly quote: string | null;
  readonly retrievedAt: string | null;
  readonly saidBy: Attribution | null;
}

/** What a record or a relationship rests on; as far as one answer holds it. */
export interface Cited {
  readonly citations: readonly SharedCitation[];
  /** Whether there may be more citations than are listed; the server says no number. */
  readonly mayHaveMoreCitations: boolean;
}

/** What a statement or a claimed number is worth nothing without. */
export interface Attributed extends Cited {
  readonly saidBy: Attribution | null;
}

/** Where all that is shown comes from. */
export interface Sourcing {
  /** By the ids of relationships. */
  readonly links: ReadonlyMap<string, Cited>;
  /** By the ids of statements and of numbers claimed. */
  readonly records: ReadonlyMap<string, Attributed>;
}

/** Citations as the API answers them, of which it was asked for `most`. */
export function readCited(answered: readonly ShareCitationFragment[], most: number): Cited {
  const citations = answered.map(({ statement, ...citation }) => ({
    ...citation,
    saidBy: statement && readAttribution(statement),
  }));
  return { citations, mayHaveMoreCitations: answered.length >= most };
}

/** Who said a statement, as the API answers it. */
export function readAttribution({ id, speakers, ...how }: ShareStatementFragment): Attribution {
  return {
    statementId: id,
    ...how,
    speakers: speakers.edges.map(({ node, ...edge }) => ({ ...node, ...edge })),
    moreSpeakersNotListed: speakers.totalCount - speakers.edges.length,
  };
}
