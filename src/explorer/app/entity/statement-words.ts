import type { Capacity, Rank, RelationshipType, Stance } from "../../../generated/operations";
import { inWords } from "../records/words";

/** What the speaker does by saying it, as the verb after the speaker's name. */
export function stanceWords(stance: Stance): string {
  return STANCES[stance];
}

const STANCES: Readonly<Record<Stance, string>> = {
  ASSERTS: "says",
  DENIES: "denies",
  QUESTIONS: "asks",
  CONDEMNS: "condemns",
  DEMANDS: "demands",
  WARNS: "warns",
  APPEALS: "appeals",
  ACCUSES: "accuses",
  REPORTS: "reports",
  ANNOUNCES: "announces",
  TESTIFIES: "testifies",
};

/** In which capacity somebody spoke, after the name. */
export function capacityWords(capacity: Capacity): string {
  return CAPACITIES[capacity];
}

const CAPACITIES: Readonly<Record<Capacity, string>> = {
  OFFICIAL: "for an office or institution",
  MONITOR: "as one who watches and counts",
  WITNESS: "as a witness",
  RESIDENT: "as a resident",
  COMBATANT: "as a combatant",
  EXPERT: "as an expert",
  JOURNALIST: "as a journalist",
  PUBLISHER: "as the publisher",
  SPOKESPERSON: "as a spokesperson",
  ANONYMOUS: "without a name",
};

/** Which of several to prefer; null for those that are as good as the others. */
export function rankWords(rank: Rank | null): string | null {
  if (rank === "PREFERRED") return "preferred";
  return rank === "DEPRECATED" ? "kept for the record: known to be wrong or overtaken" : null;
}

/** How a statement stands to another, from the one that is looked at. */
export function judgementWords(relationship: RelationshipType, outgoing: boolean): string {
  const [out, back] = JUDGEMENTS[relationship] ?? [inWords(relationship), inWords(relationship)];
  return outgoing ? out : back;
}

const JUDGEMENTS: Partial<Readonly<Record<RelationshipType, readonly [out: string, back: string]>>> = {
  SUPPORTS: ["Supports", "Is supported by"],
  CONTRADICTS: ["Contradicts", "Contradicts"],
  REPEATS: ["Repeats", "Is repeated by"],
  UPDATES: ["Brings up to date", "Is brought up to date by"],
  RETRACTS: ["Takes back", "Is taken back by"],
};
