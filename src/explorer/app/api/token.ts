const KEY = "attest-token";

/** The access token that this tab asks with; null where it has none. It goes when the tab is closed. */
export function readToken(): string | null {
  return sessionStorage.getItem(KEY);
}

/** Keeps the token for this tab, or forgets it where it is empty. */
export function keepToken(token: string): void {
  if (token === "") sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, token);
}
