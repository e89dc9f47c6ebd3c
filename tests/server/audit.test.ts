import { auditServer } from "graphql-http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serve, type Served } from "./serve.js";

let server: Served;
beforeAll(async () => void (server = await serve()));
afterAll(() => server.stop());

it("passes the audits of GraphQL over HTTP: no error, and 55 of 61 ok or better", async () => {
  const results = await auditServer({ url: `${server.url}/graphql` });
  const failed = results.filter((result) => result.status !== "ok");
  expect(results).toHaveLength(61);
  expect(failed.filter((result) => result.status === "error")).toEqual([]);
  if (process.env["SHOW"])
    console.log(failed.map((f) => `${f.status} ${f.name} ${"reason" in f ? f.reason : ""}`).join("\n"));
  expect(results.length - failed.length).toBeGreaterThanOrEqual(55);
});
