import type { EntitySaidByFragment } from "../../../generated/operations";
import { hedgeWords } from "../entity/statement-words";

/** Who says it and how firmly, to stand before a statement's words: "A news agency, allegedly: ". */
export function SaidBy({ statement: { hedge, speakers } }: { readonly statement: EntitySaidByFragment }) {
  const more = speakers.totalCount - speakers.nodes.length;
  return (
    <span className="said-by quiet">
      {speakers.nodes.map(({ id, name }) => (
        <bdi key={id}>{name}, </bdi>
      ))}
      {more > 0 && `${more} more, `}
      {speakers.totalCount === 0 && "nobody named, "}
      {hedgeWords(hedge)}:{" "}
    </span>
  );
}

type Told =
  | ({ readonly __typename: "Statement" } & EntitySaidByFragment)
  | { readonly __typename: "QuantityClaim"; readonly statement: EntitySaidByFragment | null }
  | { readonly __typename: "Event" | "Group" | "Person" | "Place" | "Source" };

/** The statement whose speaker and hedge belong before a record's words: itself, or the one that makes the claim; else null. */
export function saidIn(record: Told): EntitySaidByFragment | null {
  if (record.__typename === "QuantityClaim") return record.statement;
  return record.__typename === "Statement" ? record : null;
}
