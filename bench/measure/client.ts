import { Agent, request } from "node:http";
import type { Json, Request } from "../shapes/shape.js";

/** Sends requests to one server over connections that stay open. */
export interface Client {
  /** Resolves to the body once all of it is here. Rejects unless the status is 200. */
  send(): Promise<string>;
  close(): void;
}

/** A client that sends one request again and again, over so many connections at most. */
export function newClient(url: string, { query, variables }: Request, connections: number): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const body = JSON.stringify({ query, variables });
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  return {
    send: () =>
      new Promise((resolve, reject) => {
        const sent = request(url, { method: "POST", agent, headers }, (response) => {
          let text = "";
          response.setEncoding("utf8");
          response.on("data", (part: string) => (text += part));
          response.on("error", reject);
          response.on("end", () =>
            response.statusCode === 200 ? resolve(text) : reject(new Error(`${response.statusCode}: ${text}`)),
          );
        });
        sent.on("error", reject);
        sent.end(body);
      }),
    close: () => agent.destroy(),
  };
}

/** The data of one answer. Throws where it has errors. */
export async function ask(url: string, question: Request): Promise<Json> {
  const client = newClient(url, question, 1);
  try {
    const { data, errors } = JSON.parse(await client.send()) as { data: Json; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  } finally {
    client.close();
  }
}
