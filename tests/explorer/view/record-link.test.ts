import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { RecordLink } from "../../../src/explorer/app/view/record-link.js";
import type { EntityEndFragment, ShownSaidFragment, Hedge } from "../../../src/generated/operations.js";

const said = (hedge: Hedge, names: readonly string[], totalCount = names.length): ShownSaidFragment => {
  return {
    id: "said",
    stance: "ASSERTS",
    hedge,
    speakers: { totalCount, nodes: names.map((name) => ({ id: name, name })) },
  };
};
const statement = (by: ShownSaidFragment): EntityEndFragment => {
  return { __typename: "Statement", text: "They came at night.", marking: "PUBLIC", ...by };
};
const claim = (by: ShownSaidFragment | null): EntityEndFragment => {
  const counted = { verbatim: "dozens", measure: "KILLED", population: null, marking: "PUBLIC" } as const;
  return { __typename: "QuantityClaim", id: "claim", statement: by, ...counted };
};
const wordsOf = (end: EntityEndFragment): string => {
  const html = renderToStaticMarkup(createElement(RecordLink, { end, onOpen: () => undefined }));
  return html.replaceAll(/<[^>]*>/g, "").trim();
};

describe("a link to a record", () => {
  test("leads with who says a statement, and how firmly", () => {
    expect(wordsOf(statement(said("ALLEGEDLY", ["A resident", "An agency"])))).toBe(
      "A resident, An agency, allegedly: They came at night.",
    );
  });

  test("says that a statement is without a hedge, that nobody is named, and how many more there are", () => {
    expect(wordsOf(statement(said("UNQUALIFIED", [])))).toBe("nobody named, without a hedge: They came at night.");
    expect(wordsOf(statement(said("POSSIBLY", ["A", "B", "C"], 5)))).toBe(
      "A, B, C, 2 more, possibly: They came at night.",
    );
  });

  test("says what is more than an assertion, which a denial would become without it", () => {
    const denied = statement({ ...said("UNQUALIFIED", ["A ministry"]), stance: "DENIES" });
    expect(wordsOf(denied)).toBe("A ministry, without a hedge, as a denial: They came at night.");
  });

  test("leads with who claims a number", () => {
    expect(wordsOf(claim(said("REPORTEDLY", ["A watch"])))).toBe("A watch, reportedly: “dozens” killed");
    expect(wordsOf(claim(null))).toBe("“dozens” killed");
  });
});
