import "./style/tokens.css";
import "./style/controls.css";
import { createRoot } from "react-dom/client";
import { Boundary } from "./shell/boundary";
import { Explorer } from "./shell/explorer";
import { applyTheme } from "./shell/theme";

applyTheme();
const container = document.getElementById("explorer");
if (container)
  createRoot(container).render(
    <Boundary>
      <Explorer />
    </Boundary>,
  );
