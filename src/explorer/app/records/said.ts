import type { Confidence, Hedge, ShownSaidFragment, Stance } from "../../../generated/operations";
import { doubtWords, inWords } from "./words";

type Told =
  | ({ readonly __typename: "Statement" } & ShownSaidFragment)
  | { readonly __typename: "QuantityClaim"; readonly statement: ShownSaidFragment | null }
  | { readonly __typename: "Event" | "Group" | "Person" | "Place" | "Source" };

/** The statement whose speaker and hedge belong before a record's words: itself, or the one that makes the claim; else null. */
export function saidIn(record: Told): ShownSaidFragment | null {
  if (record.__typename === "QuantityClaim") return record.statement;
  return record.__typename === "Statement" ? record : null;
}

/** How firmly it is said; never left out, since a hedge that is dropped turns an allegation into a fact. */
export function hedgeWords(hedge: Hedge): string {
  return hedge === "UNQUALIFIED" ? "without a hedge" : inWords(hedge);
}

/** How it is said: its hedge, and what the speaker does by saying it, where that is more than saying so. */
export function mannerWords({ hedge, stance }: Pick<ShownSaidFragment, "hedge" | "stance">): string {
  return [hedgeWords(hedge), STANCES[stance]].filter((words) => words !== null).join(", ");
}

/** After the hedge and before what was said: as nouns, which fit one speaker and many. */
const STANCES: Readonly<Record<Stance, string | null>> = {
  ASSERTS: null,
  DENIES: "as a denial",
  QUESTIONS: "as a question",
  CONDEMNS: "as a condemnation",
  DEMANDS: "as a demand",
  WARNS: "as a warning",
  APPEALS: "as an appeal",
  ACCUSES: "as an accusation",
  REPORTS: "as a report",
  ANNOUNCES: "as an announcement",
  TESTIFIES: "as testimony",
};

/** What of a record stands where it is named. */
export interface Nameable {
  readonly name: string;
  /** Of a statement and a number claimed, who says it and how. */
  readonly said: ShownSaidFragment | null;
  readonly confidence: Confidence;
}

/** A record's name where there is room for nothing but text: after who says it and how, and with what is doubtful about it. */
export function labelOf({ name, said, confidence }: Nameable): string {
  const doubt = recordDoubt(confidence);
  return `${said ? `${[...speakersOf(said), mannerWords(said)].join(", ")}: ` : ""}${name}${doubt === null ? "" : ` (${doubt})`}`;
}

/** The label of the record of an id; the id where it is not among them. */
export function labelIn(records: ReadonlyMap<string, Nameable>, id: string): string {
  const record = records.get(id);
  return record ? labelOf(record) : id;
}

/** A label in few words, for a picture: one speaker, and the hedge where there is one. */
export function shortLabelOf({ name, said, confidence }: Nameable): string {
  if (!said) return labelOf({ name, said, confidence });
  const [first] = said.speakers.nodes;
  const more = said.speakers.totalCount - 1;
  const speakers = first ? `${first.name}${more > 0 ? ` and ${more} more` : ""}` : "nobody named";
  return `${speakers}${said.hedge === "UNQUALIFIED" ? "" : `, ${hedgeWords(said.hedge)}`}: ${name}`;
}

/** That a record is thought to be possible or doubtful; null for others, and for those that nobody has judged, which are whole collections. */
export function recordDoubt(confidence: Confidence): string | null {
  return confidence === "UNASSESSED" ? null : doubtWords(confidence);
}

/** Who says it, one after another; how many more there are than were read, or that nobody is named, in their place. */
export function speakersOf({ speakers: { nodes, totalCount } }: ShownSaidFragment): readonly string[] {
  if (totalCount === 0) return ["nobody named"];
  const more = totalCount - nodes.length;
  return [...nodes.map(({ name }) => name), ...(more > 0 ? [`${more} more`] : [])];
}
