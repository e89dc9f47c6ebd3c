import type { NameKind } from "../../../generated/operations";
import { languageWords, scriptWords } from "./language-words";

interface AnsweredName {
  readonly value: string;
  readonly language: string | null;
  readonly script: string | null;
  readonly nameKind: NameKind;
}

interface NamesProps {
  readonly names: readonly AnsweredName[];
  /** The name that stands above already. */
  readonly shown: string;
}

/** Every other name it goes by, with its language and script; nothing where there is none. */
export function Names({ names, shown }: NamesProps) {
  const others = names.filter(({ value, nameKind }) => value !== shown || nameKind !== "PRIMARY");
  if (others.length === 0) return null;
  return (
    <ul className="entity-names" aria-label="Other names">
      {others.map(({ value, language, script, nameKind }) => (
        <li key={[value, language, script, nameKind].join(" ")}>
          <bdi lang={language ?? undefined}>{value}</bdi>{" "}
          <span className="quiet small">
            {[languageWords(language), scriptWords(script), KINDS[nameKind]].filter(Boolean).join(", ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

const KINDS: Readonly<Record<NameKind, string | null>> = {
  PRIMARY: null,
  ALIAS: null,
  WEAK: "too common to identify it alone",
  PREVIOUS: "no longer in use",
};
