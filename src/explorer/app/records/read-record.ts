import type {
  GraphNameFragment,
  RecordType,
  ShownDateFragment,
  ShownPlaceFragment,
  ShownRecordFragment,
} from "../../../generated/operations";
import { type Nameable, saidIn } from "./said";
import type { ShownDate, ShownPresence, ShownRecord } from "./shown-record";
import { inWords } from "./words";

/** A record as the API answers it, as one that every view can show. */
export function readRecord(node: ShownRecordFragment): ShownRecord {
  return {
    id: node.id,
    type: recordType(node.__typename),
    name: nameOf(node),
    said: saidIn(node),
    description: "description" in node ? node.description : null,
    kind: kindOf(node),
    date: dateOf(node),
    ...placesOf(node),
    marking: node.marking,
    confidence: node.confidence,
    links: node.linkSummary.reduce((sum, { count }) => sum + count, 0),
  };
}

/** The types of records by the names of their GraphQL types. */
export function recordType(typename: ShownRecordFragment["__typename"]): RecordType {
  return typename === "QuantityClaim" ? "QUANTITY_CLAIM" : (typename.toUpperCase() as RecordType);
}

/** What of a record stands where it is named, as the API answers it. */
export function readName(node: GraphNameFragment): Nameable {
  return { name: nameOf(node), said: saidIn(node), confidence: node.confidence };
}

type Named =
  | { readonly __typename: "Statement"; readonly text: string }
  | {
      readonly __typename: "QuantityClaim";
      readonly verbatim: string;
      readonly measure: string;
      readonly population: string | null;
    }
  | {
      readonly __typename: "Event" | "Group" | "Person" | "Place" | "Source";
      readonly name: string;
    };

/** What a record is called: its name; a statement by its text, a claim by its words: "dozens killed". */
export function nameOf(node: Named): string {
  switch (node.__typename) {
    case "Statement":
      return node.text;
    case "QuantityClaim":
      return [`“${node.verbatim}”`, node.population, inWords(node.measure)].filter(Boolean).join(" ");
    default:
      return node.name;
  }
}

function kindOf(node: ShownRecordFragment): string | null {
  switch (node.__typename) {
    case "Event":
      return node.eventKind;
    case "Group":
      return node.groupKind;
    case "Place":
      return node.level;
    case "Source":
      return node.sourceKind;
    case "Statement":
      return node.stance;
    case "QuantityClaim":
      return node.measure;
    case "Person":
      return null;
  }
}

function dateOf(node: ShownRecordFragment): ShownDate | null {
  switch (node.__typename) {
    case "Event":
      return dateFrom(node.when);
    case "Group":
      return dateFrom(node.founded);
    case "Source":
      return dateFrom(node.publishedOn);
    case "Statement":
      return dateFrom(node.madeOn);
    case "QuantityClaim":
      return dateFrom(node.cumulativeTo);
    case "Person":
    case "Place":
      return null;
  }
}

function dateFrom(date: ShownDateFragment | null): ShownDate | null {
  return date && { ...date };
}

type Placed = Pick<ShownRecord, "places" | "morePlaces">;

function placesOf(node: ShownRecordFragment): Placed {
  switch (node.__typename) {
    case "Place":
      return placed([{ node, role: null, confidence: node.confidence }], 1);
    case "Event":
      return placed(
        node.places.edges.map((edge) => ({ ...edge, role: null })),
        node.places.totalCount,
      );
    case "Group":
    case "Person":
      return placed(node.basedIn.edges, node.basedIn.totalCount);
    default:
      return { places: [], morePlaces: 0 };
  }
}

interface Presence extends Pick<ShownPresence, "role" | "confidence"> {
  readonly node: ShownPlaceFragment;
}

function placed(presences: readonly Presence[], all: number): Placed {
  const places = presences.flatMap(({ node, role, confidence }): readonly ShownPresence[] => {
    const { id, name, latitude, longitude, precisionMetres } = node;
    if (latitude === null || longitude === null) return [];
    return [{ id, name, latitude, longitude, precisionMetres, role, confidence }];
  });
  return { places, morePlaces: all - places.length };
}
