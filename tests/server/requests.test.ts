import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerOf, serve, type Served } from "./serve.js";

let server: Served;
beforeAll(async () => {
  const pages = await mkdtemp(join(tmpdir(), "pages-"));
  for (const folder of ["app", "playground", "assets"]) await mkdir(join(pages, folder));
  await writeFile(join(pages, "app", "index.html"), "<title>The explorer</title>");
  await writeFile(join(pages, "playground", "index.html"), "<title>The playground</title>");
  await writeFile(join(pages, "assets", "main-1a2b.js"), "export {};");
  const variables = { ATTEST_TOKENS: "in=INTERNAL,top=PROTECTED", ATTEST_CORS_ORIGIN: "https://example.org" };
  server = await serve(variables, undefined, pages);
});
afterAll(() => server.stop());

const BROWSER = { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" };

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${server.url}${path}`, { headers, redirect: "manual" });
}

describe("a query", () => {
  it("by POST is answered with its data and its cost", async () => {
    const query = "query Greet($name: String!) { hello(name: $name) }";
    const answer = await server.post({ query, variables: { name: "Lina" } });
    expect(answer).toMatchObject({ status: 200, body: { data: { hello: "Hello, Lina!" }, extensions: { cost: 7 } } });
  });

  it("by GET is answered to a client that is no plain web page", async () => {
    const answer = await answerOf(get("/graphql?query={ceiling}", { "apollo-require-preflight": "1" }));
    expect(answer).toMatchObject({ status: 200, body: { data: { ceiling: "PUBLIC" } } });
  });

  it("by GET without a sign of a preflight is refused, for any web page could send it", async () => {
    const answer = await answerOf(get("/graphql?query={ceiling}"));
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: "BAD_REQUEST" } }] } });
  });

  it("answers no cache may keep", async () => {
    expect((await server.post({ query: "{ ceiling }" })).headers.get("cache-control")).toBe("no-store");
  });

  it.each([
    ["query A { ceiling } query B { ceiling }", "several operations"],
    ["{ ceiling } fragment F on Query { ceiling }", "never used"],
  ])("%s is refused", async (query, message) => {
    const { status, body } = await server.post({ query });
    expect(status).toBe(400);
    expect(body.errors?.[0]?.message).toContain(message);
  });

  it("of a name that the document lacks is refused", async () => {
    const answer = await server.post({ query: "query A { ceiling }", operationName: "B" });
    const error = {
      message: 'The document has no operation named "B".',
      extensions: { code: "OPERATION_RESOLUTION_FAILURE" },
    };
    expect(answer).toMatchObject({ status: 400, body: { errors: [error] } });
  });

  it("with a variable that does not fit is refused as the caller's", async () => {
    const query = "query Greet($name: String!) { hello(name: $name) }";
    const answer = await server.post({ query, variables: { name: 5 } });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: "BAD_USER_INPUT" } }] } });
  });
});

it.each(["mutation { __typename }", "subscription { __typename }"])(
  "%s is refused: there are only queries",
  async (query) => {
    expect(await server.post({ query })).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: "BAD_USER_INPUT" } }] },
    });
  },
);

describe("a token", () => {
  it.each([
    ["top", "PROTECTED"],
    ["in", "INTERNAL"],
  ])("%s shows up to %s", async (token, ceiling) => {
    const answer = await server.post({ query: "{ ceiling }" }, { authorization: `Bearer ${token}` });
    expect(answer.body.data).toEqual({ ceiling });
  });

  it("that nobody was given is turned away, in JSON", async () => {
    const answer = await server.post({ query: "{ ceiling }" }, { authorization: "Bearer guess" });
    expect(answer).toMatchObject({ status: 401, body: { errors: [{ extensions: { code: "UNAUTHENTICATED" } }] } });
    expect(answer.headers.get("www-authenticate")).toBe('Bearer realm="attest"');
  });
});

describe("on loopback without tokens", () => {
  it("this machine sees up to PROTECTED, and what comes through a proxy only what is public", async () => {
    const open = await serve();
    const near = await open.post({ query: "{ ceiling }" });
    const far = await open.post({ query: "{ ceiling }" }, { "x-forwarded-for": "10.0.0.9" });
    await open.stop();
    expect([near.body.data, far.body.data]).toEqual([{ ceiling: "PROTECTED" }, { ceiling: "PUBLIC" }]);
  });
});

describe("a browser", () => {
  it("gets the playground at /graphql, under a policy that loads nothing from elsewhere", async () => {
    const page = await get("/graphql", BROWSER);
    expect(await page.text()).toBe("<title>The playground</title>");
    expect(page.headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(page.headers.get("cache-control")).toBe("no-cache");
  });

  it("may keep the hashed files for good", async () => {
    const { status, headers } = await get("/explorer/assets/main-1a2b.js");
    expect([status, headers.get("cache-control")]).toEqual([200, "public, max-age=31536000, immutable"]);
  });

  it("gets the explorer at /, and every other client is told where the API is", async () => {
    const page = await get("/", BROWSER);
    expect(await page.text()).toBe("<title>The explorer</title>");
    const answer = await answerOf(get("/"));
    expect(answer).toMatchObject({ status: 200, body: { graphql: "/graphql" } });
  });
});

describe("a web page of another origin", () => {
  it("may ask where the origin is allowed", async () => {
    const { headers } = await server.post({ query: "{ ceiling }" }, { origin: "https://example.org" });
    expect(headers.get("access-control-allow-origin")).toBe("https://example.org");
  });

  it("may not ask where it is not", async () => {
    const { headers } = await server.post({ query: "{ ceiling }" }, { origin: "https://example.com" });
    expect(headers.get("access-control-allow-origin")).toBeNull();
  });

  it("has its preflight answered", async () => {
    const preflight = {
      method: "OPTIONS",
      headers: { origin: "https://example.org", "access-control-request-method": "POST" },
    };
    const { status, headers } = await fetch(`${server.url}/graphql`, preflight);
    expect([status, headers.get("access-control-allow-headers")]).toEqual([
      204,
      expect.stringContaining("Authorization"),
    ]);
  });
});

it.each([
  ["PUT", "/graphql", 405, "METHOD_NOT_ALLOWED"],
  ["DELETE", "/graphql", 405, "METHOD_NOT_ALLOWED"],
  ["GET", "/nothing", 404, "NOT_FOUND"],
  ["GET", "/explorer/nothing.js", 404, "NOT_FOUND"],
  ["GET", "/%E0%A4%A", 404, "NOT_FOUND"],
  ["GET", "/metrics", 404, "NOT_FOUND"],
])("%s %s is answered %i in JSON", async (method, path, status, code) => {
  const answer = await answerOf(fetch(`${server.url}${path}`, { method }));
  expect(answer).toMatchObject({ status, body: { errors: [{ extensions: { code } }] } });
});
