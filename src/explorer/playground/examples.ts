import allegedPerpetrators from "./examples/alleged-perpetrators.graphql?raw";
import claimedNumbers from "./examples/claimed-numbers.graphql?raw";
import eventsInSyria from "./examples/events-in-syria.graphql?raw";
import mostSpokenOf from "./examples/most-spoken-of.graphql?raw";
import placesInPlaces from "./examples/places-in-places.graphql?raw";
import whoSaidWhat from "./examples/who-said-what.graphql?raw";

/** The queries of the playground's tabs, in their order. */
export const EXAMPLES: readonly string[] = [
  eventsInSyria,
  whoSaidWhat,
  allegedPerpetrators,
  claimedNumbers,
  placesInPlaces,
  mostSpokenOf,
];
