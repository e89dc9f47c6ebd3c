import { useState } from "react";
import { keepToken, readToken } from "../api/token";
import { Menu } from "./menu";
import { chosenTheme, chooseTheme, type Theme } from "./theme";

const THEMES: readonly { readonly theme: Theme; readonly words: string }[] = [
  { theme: "system", words: "As the system" },
  { theme: "light", words: "Light" },
  { theme: "dark", words: "Dark" },
];

/** Light or dark, the access token, and the way to the playground. */
export function SettingsMenu() {
  return (
    <Menu label="Settings">
      <ThemeChoice />
      <TokenField />
      <p className="menu-part">
        <a className="link" href="/graphql">
          Ask in GraphQL (the playground)
        </a>
      </p>
    </Menu>
  );
}

function ThemeChoice() {
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <fieldset className="menu-part menu-choice">
      <legend className="heading">Colours</legend>
      {THEMES.map((choice) => (
        <label key={choice.theme}>
          <input
            type="radio"
            name="theme"
            checked={theme === choice.theme}
            onChange={() => {
              chooseTheme(choice.theme);
              setTheme(choice.theme);
            }}
          />{" "}
          {choice.words}
        </label>
      ))}
    </fieldset>
  );
}

function TokenField() {
  const [token, setToken] = useState(() => readToken() ?? "");
  return (
    <form
      className="menu-part"
      onSubmit={(event) => {
        event.preventDefault();
        keepToken(token.trim());
        // What was seen with another token must not stay on the screen.
        location.reload();
      }}
    >
      <label className="heading" htmlFor="token">
        Access token
      </label>
      <p className="quiet small menu-note">With one you may see more. It is kept until this tab is closed.</p>
      <div className="menu-row">
        <input
          id="token"
          className="field"
          type="password"
          autoComplete="off"
          value={token}
          onChange={(event) => setToken(event.target.value)}
        />
        <button type="submit" className="button">
          Use
        </button>
      </div>
    </form>
  );
}
