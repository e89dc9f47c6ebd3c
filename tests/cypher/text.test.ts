import { expect, test } from "vitest";
import { braces, cypher, join, lines, literal, name, number, parameter, type Cypher } from "../../src/cypher/text.js";

test("a plain name stands as it is", () => {
  expect(name("eventKind").text).toBe("eventKind");
});

test("a name that Cypher reads otherwise stands in backticks", () => {
  expect(name("when").text).toBe("`when`");
  expect(name("Order").text).toBe("`Order`");
  expect(name("two words").text).toBe("`two words`");
});

test("a backtick in a name cannot end it", () => {
  expect(name("a`) DETACH DELETE n //").text).toBe("`a``) DETACH DELETE n //`");
});

test("a bare string in a hole is refused", () => {
  const hostile = "n) DETACH DELETE n //" as unknown as Cypher;
  expect(() => cypher`MATCH (${hostile}) RETURN 1`).toThrow("only Cypher goes into Cypher");
});

test("a look-alike in a hole is refused", () => {
  const forged = { text: "n" } as unknown as Cypher;
  expect(() => cypher`MATCH (${forged})`).toThrow("only Cypher goes into Cypher");
});

test("a parameter's name, a literal and a number are plain", () => {
  expect(() => parameter("a b")).toThrow("a parameter's name is plain");
  expect(() => literal("it's")).toThrow("a literal is a GraphQL name");
  expect(() => number(1.5)).toThrow("is a whole number");
});

test("pieces join, and braces set their body further in", () => {
  const body = lines([cypher`MATCH (${name("n")})`, cypher`RETURN ${join([name("n"), parameter("m")], ", ")}`]);
  expect(braces(cypher`CALL ()`, body).text).toBe("CALL () {\n  MATCH (n)\n  RETURN n, $m\n}");
});
