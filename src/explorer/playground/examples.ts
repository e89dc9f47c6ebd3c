import aroundAPerson from "./examples/around-a-person.graphql?raw";
import connection from "./examples/connection.graphql?raw";
import findTheTown from "./examples/find-the-town.graphql?raw";
import howItSpreads from "./examples/how-it-spreads.graphql?raw";
import mayBeTheSame from "./examples/may-be-the-same.graphql?raw";
import mostSpokenOf from "./examples/most-spoken-of.graphql?raw";
import numbersThatChanged from "./examples/numbers-that-changed.graphql?raw";
import officialAccount from "./examples/official-account.graphql?raw";
import placesInPlaces from "./examples/places-in-places.graphql?raw";
import thinlySupported from "./examples/thinly-supported.graphql?raw";
import tolls from "./examples/tolls.graphql?raw";
import whatHappened from "./examples/what-happened.graphql?raw";
import whoIsAlleged from "./examples/who-is-alleged.graphql?raw";
import whoReacted from "./examples/who-reacted.graphql?raw";

/** The queries of the playground's tabs, in their order. */
export const EXAMPLES: readonly string[] = [
  whatHappened,
  whoIsAlleged,
  whoReacted,
  tolls,
  thinlySupported,
  officialAccount,
  numbersThatChanged,
  howItSpreads,
  findTheTown,
  aroundAPerson,
  connection,
  mayBeTheSame,
  placesInPlaces,
  mostSpokenOf,
];
