import { useAsked } from "../api/use-asked";
import { WelcomeAnchorsDocument } from "../../../generated/operations";
import { Notice } from "../records/notice";
import { ANCHORS, QUESTIONS } from "./questions";
import { useSession } from "./session";
import "./welcome.css";

/** What this is, and questions to begin with, as far as the graph holds what they are about. */
export function Welcome() {
  const { act } = useSession();
  const asked = useAsked(WelcomeAnchorsDocument, { ids: ANCHORS });
  const there = new Set(
    asked.state === "ready" ? (asked.data.nodes ?? []).flatMap((node) => (node ? [node.id] : [])) : [],
  );
  const questions = QUESTIONS.filter(({ about }) => about.every((id) => there.has(id)));
  return (
    <div className="welcome">
      <h2 className="page-title">Who said what about which event</h2>
      <p>
        Each mark is a person, a group, an event, a place, a statement, a number that is claimed, or a source. Each line
        is something a source says of the two it ties; click it to see which source, and where.
      </p>
      {asked.state === "failed" && <Notice kind="failed">{asked.error.message}</Notice>}
      {questions.length > 0 && (
        <>
          <h3 className="heading">Questions to begin with</h3>
          <ul className="welcome-questions">
            {questions.map(({ question, answer, picture }) => (
              <li key={question}>
                <button type="button" className="welcome-question" onClick={() => act({ kind: "start", ...picture })}>
                  <b>{question}</b>
                  <span className="quiet small">{answer}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 className="heading">{questions.length > 0 ? "Or on your own" : "How to begin"}</h3>
      <ul className="welcome-hints">
        <li>Search above, in any spelling or script, and open what you find.</li>
        <li>Select a record and expand it: you see how much lies around it before any of it comes.</li>
        <li>Select two records, and ask how they are connected, or what they share.</li>
        <li>Undo takes back every step, and the address of this page always holds the whole picture.</li>
      </ul>
    </div>
  );
}
