import type { Confidence, Marking, ParticipantRole, RecordType, RelationshipType } from "../../../generated/operations";

/** An enum's value in words: `ALLEGED_PERPETRATOR` gives "alleged perpetrator"; what is in words already stays. */
export function inWords(value: string): string {
  if (!/^[A-Z_]+$/.test(value)) return value;
  return value.replaceAll("_", " ").toLowerCase();
}

/** The same with a capital, for the beginning of a line. */
export function inTitle(value: string): string {
  const words = inWords(value);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A record's kind in words; null where it has none, or one that says no more than its type. */
export function kindWords(kind: string | null): string | null {
  return kind === null || kind === "OTHER" ? null : inWords(kind);
}

/** The types in the order in which every list has them. */
export const RECORD_TYPES: readonly RecordType[] = [
  "PERSON",
  "GROUP",
  "EVENT",
  "PLACE",
  "STATEMENT",
  "QUANTITY_CLAIM",
  "SOURCE",
];

/** What one record of a type is called, and several. */
export const TYPE_WORDS: Readonly<Record<RecordType, { readonly one: string; readonly many: string }>> = {
  PERSON: { one: "person", many: "people" },
  GROUP: { one: "group", many: "groups" },
  EVENT: { one: "event", many: "events" },
  PLACE: { one: "place", many: "places" },
  STATEMENT: { one: "statement", many: "statements" },
  QUANTITY_CLAIM: { one: "number claimed", many: "numbers claimed" },
  SOURCE: { one: "source", many: "sources" },
};

/** The surest first. */
export const CONFIDENCES: readonly Confidence[] = ["CONFIRMED", "PROBABLE", "POSSIBLE", "DOUBTFUL", "UNASSESSED"];

/** How sure the graph's keepers are; null where there is nothing to warn of. */
export function doubtWords(confidence: Confidence): string | null {
  return DOUBTS[confidence];
}

const DOUBTS: Readonly<Record<Confidence, string | null>> = {
  CONFIRMED: null,
  PROBABLE: null,
  POSSIBLE: "possible",
  DOUBTFUL: "doubtful",
  UNASSESSED: "not judged yet",
};

/** Why a record bears a badge; nothing for those that anybody may see. */
export const MARKING_WORDS: Readonly<Record<Marking, string | null>> = {
  PUBLIC: null,
  INTERNAL: "Internal",
  RESTRICTED: "Restricted",
  PROTECTED: "Protected",
};

/** A relationship from its start to its end, and read from the other end. */
const LINK_WORDS: Readonly<Record<RelationshipType, readonly [out: string, back: string]>> = {
  MEMBER_OF: ["member of", "has as a member"],
  PARTICIPATED_IN: ["participant in", "has as a participant"],
  MADE: ["speaker of", "has as its speaker"],
  ADDRESSED_TO: ["is addressed to", "was addressed by"],
  BASED_IN: ["based in", "is the base of"],
  TIED_TO: ["is tied to", "is tied to"],
  ABOUT: ["is about", "is spoken of in"],
  OCCURRED_AT: ["happened at", "is the place of"],
  PART_OF: ["is part of", "includes"],
  EVENT_TIE: ["is tied to", "is tied to"],
  COUNTS: ["is a number for", "is counted in"],
  PUBLISHED: ["published", "was published by"],
  AUTHORED: ["wrote", "was written by"],
  WITHIN: ["lies in", "contains"],
  CLAIMS: ["claims", "is claimed in"],
  DERIVED_FROM: ["derives from", "was taken up by"],
  SUPPORTS: ["supports", "is supported by"],
  CONTRADICTS: ["contradicts", "contradicts"],
  REPEATS: ["repeats", "is repeated by"],
  UPDATES: ["updates", "is updated by"],
  RETRACTS: ["retracts", "is retracted by"],
};

/**
 * How somebody is in an event, and the event has them. Nouns, which fit one person and a group of many; and no more than the role
 * says: that a victim "took part" would be false, and nobody is a perpetrator, only alleged to be one.
 */
const PARTICIPANTS: Readonly<Record<ParticipantRole, readonly [out: string, back: string]>> = {
  ALLEGED_PERPETRATOR: ["alleged perpetrator of", "has as an alleged perpetrator"],
  VICTIM: ["victim of", "has as a victim"],
  TARGET: ["target of", "has as a target"],
  WITNESS: ["witness of", "has as a witness"],
  RESPONDER: ["responder to", "has as a responder"],
  ORGANIZER: ["organizer of", "has as an organizer"],
  PROTECTOR: ["protector of others in", "has as a protector of others"],
  PARTICIPANT: ["participant in", "has as a participant"],
};

/** A relationship in words, without the names at its ends: "alleged perpetrator of". */
export function linkWords(relationship: RelationshipType, role: string | null, outgoing = true): string {
  const [out, back] = LINK_WORDS[relationship];
  if (role === null) return outgoing ? out : back;
  if (relationship === "PARTICIPATED_IN") return participantWords(role, outgoing);
  if (relationship === "MADE")
    return outgoing ? `speaker, as ${inWords(role)}, of` : `has as its speaker, as ${inWords(role)},`;
  if (relationship === "TIED_TO" || relationship === "EVENT_TIE") return tieWords(role, outgoing);
  return `${outgoing ? out : back}${relationship === "MEMBER_OF" ? ", as" : ":"} ${inWords(role)}`;
}

/** What of a relationship is put into words. */
interface SaidLink {
  readonly relationship: RelationshipType;
  readonly role: string | null;
  readonly confidence: Confidence;
}

/** What a link says, from its start, or from its other end: "alleged perpetrator of (possible)". */
export function sayLink({ relationship, role, confidence }: SaidLink, outgoing = true): string {
  const words = linkWords(relationship, role, outgoing);
  const doubt = doubtWords(confidence);
  return doubt === null ? words : `${words} (${doubt})`;
}

function participantWords(role: string, outgoing: boolean): string {
  if (isParticipantRole(role)) return PARTICIPANTS[role][outgoing ? 0 : 1];
  return outgoing ? `in the role of ${inWords(role)} in` : `has, in the role of ${inWords(role)},`;
}

function isParticipantRole(role: string): role is ParticipantRole {
  return Object.hasOwn(PARTICIPANTS, role);
}

/** Ties are read from their start to their end: A commands B, B is commanded by A. */
const TIES: Readonly<Record<string, readonly [out: string, back: string]>> = {
  FAMILY_OF: ["family of", "family of"],
  ALLIED_WITH: ["allied with", "allied with"],
  RIVAL_OF: ["rival of", "rival of"],
  SUCCEEDED: ["succeeded", "was succeeded by"],
  SUPPORTS: ["supports", "is supported by"],
  OPPOSES: ["opposes", "is opposed by"],
  COMMANDS: ["commands", "is commanded by"],
  RESPONSE_TO: ["in response to", "was answered by"],
  CAUSED_BY: ["caused by", "brought about"],
  FOLLOWED: ["came after", "was followed by"],
  OTHER: ["tied to", "tied to"],
};

/** How a record is tied to another, from the one that is looked at; a kind that is not known here by its own words. */
export function tieWords(kind: string, outgoing: boolean): string {
  const [out, back] = TIES[kind] ?? [inWords(kind), `${inWords(kind)} (the other way round)`];
  return outgoing ? out : back;
}
