import type {
  EntityEventQuery,
  EntityPlaceQuery,
  EntityQuantityClaimQuery,
  EntitySourceQuery,
} from "../../../generated/operations";
import { inWords } from "../records/words";
import { dateFact, endFact, type FactGroup, linkedFacts, textFact } from "./fact";
import { languageWords } from "./language-words";

export function eventFacts(event: NonNullable<EntityEventQuery["event"]>): readonly FactGroup[] {
  return [
    dateFact("When", event.when),
    linkedFacts("Where", "OCCURRED_AT", event.places),
    linkedFacts("Those involved", "PARTICIPATED_IN", event.participants),
    endFact("Part of", event.partOf),
    linkedFacts("Smaller events", "PART_OF", event.parts),
    linkedFacts("Tied to", "EVENT_TIE", event.eventTies),
  ];
}

export function placeFacts(place: NonNullable<EntityPlaceQuery["place"]>): readonly FactGroup[] {
  return [
    textFact("Position", positionOf(place)),
    linkedFacts("Lies in", "WITHIN", place.withinEach),
    linkedFacts("Contains", "WITHIN", place.contains),
    linkedFacts("What happened there", "OCCURRED_AT", place.events),
    linkedFacts("Who is based there", "BASED_IN", place.agents),
  ];
}

export function sourceFacts(source: NonNullable<EntitySourceQuery["source"]>): readonly FactGroup[] {
  return [
    dateFact("Published", source.publishedOn),
    linkedFacts("Published by", "PUBLISHED", source.publishers),
    linkedFacts("Written by", "AUTHORED", source.authors),
    textFact("Language", languageWords(source.language)),
    textFact("Address", source.url),
    textFact("Kept copy", source.archiveUrl),
    textFact("Reliability", source.reliability),
    textFact("Licence", source.licence),
    textFact("SHA-256", source.sha256),
    linkedFacts("Took its account from", "DERIVED_FROM", source.derivedFrom),
    linkedFacts("Taken up by", "DERIVED_FROM", source.derivatives),
  ];
}

export function claimFacts(claim: NonNullable<EntityQuantityClaimQuery["quantityClaim"]>): readonly FactGroup[] {
  return [
    textFact("The words used", claim.verbatim),
    textFact("What is counted", inWords(claim.measure)),
    textFact("Who is counted", claim.population),
    textFact("Number claimed", claim.best),
    textFact("At least", claim.minimum),
    textFact("At most", claim.maximum),
    dateFact("Counted up to", claim.cumulativeTo),
    endFact("The event", claim.event),
  ];
}

/** Degrees with the hemisphere, and how far off they may be: 35.18° N, 35.95° E, within 5 km. */
function positionOf(place: NonNullable<EntityPlaceQuery["place"]>): string | null {
  const { latitude, longitude, precisionMetres } = place;
  if (latitude === null || longitude === null) return "Not known";
  const north = `${Math.abs(latitude)}° ${latitude < 0 ? "S" : "N"}`;
  const east = `${Math.abs(longitude)}° ${longitude < 0 ? "W" : "E"}`;
  if (precisionMetres === null) return `${north}, ${east}; how precisely is not known`;
  const within = precisionMetres < 1_000 ? `${precisionMetres} m` : `${precisionMetres / 1_000} km`;
  return `${north}, ${east}, within ${within}`;
}
