import { readFileSync } from "node:fs";
import { distinct, pathsIn, type Counts } from "./shared-data.js";

interface Popolo {
  readonly persons: readonly { readonly id: string; readonly sources?: readonly { readonly url: string }[] }[];
  readonly organizations: readonly { readonly id: string; readonly classification: string }[];
  readonly areas: readonly unknown[];
  readonly events: readonly unknown[];
  readonly memberships: readonly Membership[];
}

interface Membership {
  readonly person_id: string;
  readonly on_behalf_of_id: string;
  readonly area_id?: string;
  readonly legislative_period_id: string;
  readonly start_date?: string;
  readonly end_date?: string;
}

/** What `examples/mappings/popolo.yaml` has to make, counted in the files by plain means: of each file, and added up. */
export function expectPopolo(): Counts {
  const counts = pathsIn("popolo", ".json").map((path) => ofFile(JSON.parse(readFileSync(path, "utf8")) as Popolo));
  const types = Object.keys(counts[0] ?? {});
  return Object.fromEntries(types.map((type) => [type, counts.reduce((sum, one) => sum + (one[type] ?? 0), 0)]));
}

function ofFile({ persons, organizations, areas, events, memberships }: Popolo): Counts {
  const houses = organizations.filter(({ classification }) => classification === "legislature").length;
  const whole = memberships.filter(({ start_date: start, end_date: end }) => !start || !end || start <= end);
  return {
    Person: persons.length,
    Group: organizations.filter(({ id }) => id !== "party/unknown").length,
    Place: 1 + areas.length,
    Event: events.length,
    Source: 1 + distinct(persons.flatMap(({ sources = [] }) => sources.map(({ url }) => url))),
    MEMBER_OF: whole.length + whole.filter(({ on_behalf_of_id: party }) => party !== "party/unknown").length,
    BASED_IN: houses + whole.filter(({ area_id: area }) => area).length,
    WITHIN: areas.length,
    PARTICIPATED_IN: events.length + distinct(whole.map((one) => `${one.person_id} ${one.legislative_period_id}`)),
  };
}
