import { type Nameable, recordDoubt } from "../records/said";
import { SaidBy } from "./said-by";

/** A record by its name: a statement and a number claimed after who says it and how, and what is doubtful as such. */
export function RecordName({ record: { name, said, confidence } }: { readonly record: Nameable }) {
  const doubt = recordDoubt(confidence);
  return (
    <>
      {said && <SaidBy statement={said} />}
      <bdi>{name}</bdi>
      {doubt !== null && <span className="quiet"> ({doubt})</span>}
    </>
  );
}
