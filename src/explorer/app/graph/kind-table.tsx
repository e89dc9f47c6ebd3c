import type { LinkKind } from "../records/link-kind";
import { TypeMark } from "../records/type-mark";
import { linkWords, TYPE_WORDS } from "../records/words";

interface KindTableProps {
  readonly kinds: readonly LinkKind[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** One key for a row of a link summary. */
export function kindKey({ relationship, role, direction, type }: LinkKind): string {
  return [relationship, role ?? "", direction, type].join("/");
}

/** The kinds of relationships around a record, with their counts, each to be chosen or not. */
export function KindTable({ kinds, chosen, onChoose }: KindTableProps) {
  const areAll = kinds.every((kind) => chosen.has(kindKey(kind)));
  const toggle = (key: string) =>
    onChoose(new Set(chosen.has(key) ? [...chosen].filter((k) => k !== key) : [...chosen, key]));
  return (
    <table className="choice-table">
      <thead>
        <tr>
          <th scope="col">
            <label>
              <input
                type="checkbox"
                checked={areAll}
                onChange={() => onChoose(new Set(areAll ? [] : kinds.map(kindKey)))}
              />{" "}
              How it is tied
            </label>
          </th>
          <th scope="col">To</th>
          <th scope="col">In all</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => {
          const key = kindKey(kind);
          const words = TYPE_WORDS[kind.type];
          return (
            <tr key={key}>
              <td>
                <label>
                  <input type="checkbox" checked={chosen.has(key)} onChange={() => toggle(key)} />{" "}
                  {linkWords(kind.relationship, kind.role, kind.direction === "OUT")}
                </label>
              </td>
              <td>
                <TypeMark type={kind.type} /> {kind.count === 1 ? words.one : words.many}
              </td>
              <td>{kind.count.toLocaleString("en")}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
