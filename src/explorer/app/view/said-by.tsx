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
