import type { ShownSaidFragment } from "../../../generated/operations";
import { mannerWords } from "../records/said";

/** Who says it and how, to stand before a statement's words: "A news agency, allegedly: ". */
export function SaidBy({ statement }: { readonly statement: ShownSaidFragment }) {
  const { nodes, totalCount } = statement.speakers;
  const more = totalCount - nodes.length;
  return (
    <span className="said-by quiet">
      {nodes.map(({ id, name }) => (
        <bdi key={id}>{name}, </bdi>
      ))}
      {more > 0 && `${more} more, `}
      {totalCount === 0 && "nobody named, "}
      {mannerWords(statement)}:{" "}
    </span>
  );
}
