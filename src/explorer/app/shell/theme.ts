const KEY = "attest-theme";

/** Light, dark, or as the system has it. */
export type Theme = "light" | "dark" | "system";

const systemIsDark = matchMedia("(prefers-color-scheme: dark)");

/** What was chosen; "system" until something was. */
export function chosenTheme(): Theme {
  const chosen = localStorage.getItem(KEY);
  return chosen === "light" || chosen === "dark" ? chosen : "system";
}

/** Keeps the choice, and applies it. */
export function chooseTheme(theme: Theme): void {
  if (theme === "system") localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, theme);
  applyTheme();
}

/** Puts the theme that takes effect on the page, and tells those who draw on canvas. */
export function applyTheme(): void {
  const theme = chosenTheme();
  document.documentElement.dataset["theme"] = theme === "system" ? (systemIsDark.matches ? "dark" : "light") : theme;
  document.dispatchEvent(new Event("themechange"));
}

systemIsDark.addEventListener("change", applyTheme);
