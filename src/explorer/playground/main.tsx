import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./style.css";
import { createRoot } from "react-dom/client";
import { Playground } from "./playground";

const container = document.getElementById("playground");
if (container) createRoot(container).render(<Playground />);
