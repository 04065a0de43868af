// The debrief of an exercise: what a good watch does, what was done and when, beside the deadlines of the line. It prints.
import { useEffect, useState } from "preact/hooks";
import { call, query } from "./api.ts";
import "./debrief.css";
import { useDesk } from "./desk.ts";
import type { Trained, Training } from "./forms.ts";
import { Complaint, faultWords } from "./parts.tsx";
import { go } from "./place.ts";
import { useTongue } from "./words.ts";

const AGAIN_MS = 2_000;

export function DebriefView() {
  const { words, say } = useTongue();
  const { locked } = useDesk();
  const [shown, setShown] = useState<Training | null>(null);
  const [complaint, setComplaint] = useState("");
  const language = words.language;
  const over = shown?.state === "over";

  useEffect(() => {
    let wanted = true;
    const look = (): void => {
      call<Training>("GET", query("/api/training", { language })).then(
        (found) => {
          if (!wanted) return;
          setShown(found);
          setComplaint("");
        },
        (error: unknown) => {
          locked(error);
          if (wanted) setComplaint(faultWords(error, say));
        },
      );
    };
    look();
    const again = over ? 0 : setInterval(look, AGAIN_MS);
    return () => {
      wanted = false;
      clearInterval(again);
    };
  }, [language, over]);

  return (
    <main class="debrief print">
      <Complaint words={complaint} />
      {over && (
        <div class="print-choices">
          <button type="button" class="main" onClick={() => print()}>
            {say("desk-print-now")}
          </button>
        </div>
      )}
      {shown && (
        <article class="sheet exercise" aria-labelledby="debrief-title">
          <header>
            <strong>{shown.heading}</strong>
            <bdi>{shown.when}</bdi>
          </header>
          <h1 id="debrief-title">{shown.title}</h1>
          {over && <p class="summary">{shown.summary}</p>}
          <ol class="expected">{shown.expected.map((each) => <Row key={`${each.name}.${each.step}.${each.function}`} row={each} />)}</ol>
          {over && <p class="lesson">{shown.lesson}</p>}
          {over && (
            <footer>
              <p>{shown.note}</p>
            </footer>
          )}
        </article>
      )}
    </main>
  );
}

function Row({ row }: { row: Trained }) {
  const { say } = useTongue();
  return (
    <li class={`outcome-${row.outcome}`}>
      <h2>{row.sentence}</h2>
      <p class="said">
        <bdi>{row.said_words}</bdi>
        <button type="button" class="quiet" onClick={() => go("now", row.line, row.entry)}>
          {say("desk-training-open")}
        </button>
      </p>
      <p>{row.wanted}</p>
      <p class="came">{row.came}</p>
      <Lines title={say("desk-training-deadlines")} lines={row.due} />
      <Lines title={say("desk-training-steps")} lines={row.steps} />
    </li>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </>
  );
}
