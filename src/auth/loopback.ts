/** Headers as Node gives them. */
type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

const PROXY_HEADERS = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"];

/** Whether only this machine can reach the address: localhost, 127.0.0.0/8, ::1. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}

/**
 * Whether a request came from this machine for this machine. A proxy marks what it passes on; a web page from
 * elsewhere sends its origin, or, where its host name was made to point here (DNS rebinding), that name as the host.
 */
export function isLocalRequest(headers: Headers): boolean {
  const proxied = PROXY_HEADERS.some((name) => headers[name] !== undefined);
  const origin = headers["origin"];
  return !proxied && isLoopback(hostOf(headers["host"])) && (origin === undefined || isLoopback(hostOf(origin)));
}

function hostOf(address: string | readonly string[] | undefined): string {
  return String(address ?? "")
    .replace(/^https?:\/\//, "")
    .replace(/:\d+$/, "");
}
