import { inWords } from "../records/words";

/** Ties are read from their start to their end: A commands B, B is commanded by A. */
const TIES: Readonly<Record<string, readonly [out: string, back: string]>> = {
  FAMILY_OF: ["family of", "family of"],
  ALLIED_WITH: ["allied with", "allied with"],
  RIVAL_OF: ["rival of", "rival of"],
  SUCCEEDED: ["succeeded", "was succeeded by"],
  SUPPORTS: ["supports", "is supported by"],
  OPPOSES: ["opposes", "is opposed by"],
  COMMANDS: ["commands", "is commanded by"],
  RESPONSE_TO: ["in response to", "was answered by"],
  CAUSED_BY: ["caused by", "brought about"],
  FOLLOWED: ["came after", "was followed by"],
  OTHER: ["tied to", "tied to"],
};

/** How a record is tied to another, from the one that is looked at; a kind that is not known here by its own words. */
export function tieWords(kind: string, outgoing: boolean): string {
  const [out, back] = TIES[kind] ?? [inWords(kind), `${inWords(kind)} (the other way round)`];
  return outgoing ? out : back;
}
