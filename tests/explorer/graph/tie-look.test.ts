import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Palette } from "../../../src/explorer/app/graph/palette";
import { linkLook, tieLook } from "../../../src/explorer/app/graph/tie-look";
import { tieToSvg } from "../../../src/explorer/app/graph/tie-to-svg";
import { sampleLink } from "./sample-records";

const ALLEGED = { role: "ALLEGED_PERPETRATOR" } as const;
const MEMBER = { relationship: "MEMBER_OF", role: null } as const;

test.each([
  ["is sure", {}, "solid", "victim"],
  ["is alleged", ALLEGED, "alleged", "attacker"],
  ["is possible", { confidence: "POSSIBLE" }, "possible", "victim"],
  ["is doubtful", { role: "TARGET", confidence: "DOUBTFUL" }, "possible", "victim"],
  ["is alleged and possible", { ...ALLEGED, confidence: "POSSIBLE" }, "allegedAndPossible", "attacker"],
  ["is neither attack nor harm", { role: "WITNESS" }, "solid", "neutral"],
] as const)("what %s has a line of its own", (_what, part, pattern, colour) => {
  expect(linkLook(sampleLink("a", "b", part))).toMatchObject({ pattern, colour });
});

test.each([
  ["a membership", MEMBER, true],
  ["a command", { relationship: "TIED_TO", role: "COMMANDS" }, true],
  ["a kind of tie that is not known here", { relationship: "TIED_TO", role: "HOST_OF" }, true],
  ["a family", { relationship: "TIED_TO", role: "FAMILY_OF" }, false],
  ["a contradiction", { relationship: "CONTRADICTS", role: null }, false],
] as const)("%s has an arrow where it has a direction", (_what, part, hasArrow) => {
  expect(linkLook(sampleLink("a", "b", part)).arrows).toEqual([false, hasArrow]);
});

test("something sure beside an allegation does not make the allegation look sure", () => {
  const links = [sampleLink("a", "b", ALLEGED), sampleLink("a", "b", MEMBER)];
  expect(tieLook(links, "a")).toEqual({ pattern: "alleged", colour: "attacker", arrows: [false, true] });
});

test("who is said to be attacker and victim is drawn as neither", () => {
  expect(tieLook([sampleLink("a", "b", ALLEGED), sampleLink("a", "b")], "a").colour).toBe("neutral");
});

test("a tie shows the surest of what it stands for, and both where one is alleged and another possible", () => {
  const member = (confidence: "POSSIBLE" | "PROBABLE") => sampleLink("a", "b", { ...MEMBER, confidence });
  const alleged = sampleLink("a", "b", { relationship: "TIED_TO", role: "ALLEGED_TIE" });
  expect(tieLook([member("POSSIBLE"), member("PROBABLE")], "a").pattern).toBe("solid");
  expect(tieLook([member("POSSIBLE"), alleged], "a").pattern).toBe("allegedAndPossible");
  expect(tieLook([member("POSSIBLE"), { ...alleged, confidence: "POSSIBLE" }], "a").pattern).toBe("possible");
});

test("arrows point at both ends where links lead both ways", () => {
  expect(tieLook([sampleLink("a", "b", MEMBER), sampleLink("b", "a", MEMBER)], "a").arrows).toEqual([true, true]);
  expect(tieLook([sampleLink("b", "a", MEMBER)], "a").arrows).toEqual([true, false]);
});

test("a file has the same dashes and colour, and an arrowhead that ends before the mark", () => {
  const palette = { ties: { attacker: "#c00", victim: "#00c", neutral: "#666" } } as Palette;
  const [start, end] = [
    { position: [0, 0], radius: 10 },
    { position: [100, 0], radius: 10 },
  ] as const;
  const drawn = tieToSvg({ look: linkLook(sampleLink("a", "b", ALLEGED)) }, start, end, palette);
  expect(drawn).toContain('stroke="#c00" stroke-width="1.3" stroke-dasharray="7 4"');
  expect(drawn).toContain('<polygon points="88 0 79 -4 79 4" fill="#c00"/>');
  const family = linkLook(sampleLink("a", "b", { relationship: "TIED_TO", role: "FAMILY_OF" }));
  expect(tieToSvg({ look: family }, start, end, palette)).not.toMatch(/dasharray|<polygon/);
});

test("every line stands out from the ground by 3 to 1, in both themes", () => {
  const [, light = "", dark = ""] = readFileSync("src/explorer/app/style/tokens.css", "utf8").split(/:root[^{]*\{/);
  for (const theme of [light, dark]) {
    const read = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(theme)?.[1] ?? "";
    for (const line of ["tie", "tie-attacker", "tie-victim"])
      expect(contrast(read(line), read("surface"))).toBeGreaterThanOrEqual(3);
  }
});

/** The contrast of two colours, as WCAG measures it. */
function contrast(one: string, other: string): number {
  const [brighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (brighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
