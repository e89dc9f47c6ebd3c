import type { ShownSaidFragment } from "../../../generated/operations";
import { mannerWords, speakersOf } from "../records/said";

/** Who says it and how, to stand before a statement's words: "A news agency, allegedly: ". */
export function SaidBy({ statement }: { readonly statement: ShownSaidFragment }) {
  return (
    <span className="said-by quiet">
      {speakersOf(statement).map((speaker, number) => (
        <bdi key={number}>{speaker}, </bdi>
      ))}
      {mannerWords(statement)}:{" "}
    </span>
  );
}
