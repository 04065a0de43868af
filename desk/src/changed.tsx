// What changed since this officer last left the desk: all of it, counted by precedence, page by page.
import { useState } from "preact/hooks";
import { useAnswer } from "./answer.ts";
import { query } from "./api.ts";
import { useDesk } from "./desk.ts";
import type { Changes, LogRow } from "./forms.ts";
import { Complaint } from "./parts.tsx";
import { go } from "./place.ts";
import { useTongue } from "./words.ts";

const PAGE = 100; // as many as the node shows at once

export function Changed() {
  const { words, say } = useTongue();
  const { changes, queue } = useDesk();
  const [only, setOnly] = useState("");
  const [skip, setSkip] = useState(0);
  const [until, setUntil] = useState(""); // "" while the first page is read: it follows the news
  const asked = query("/api/changes", { language: words.language, only, until, skip: String(skip) });
  const { answer: page, complaint } = useAnswer<Changes>(asked, changes, queue);

  function turn(to: number): void {
    setUntil(to === 0 || page === null ? "" : String(page.until));
    setSkip(to);
  }

  function choose(kind: string): void {
    setOnly(kind);
    turn(0);
  }

  return (
    <main class="middle">
      <h2>{say("desk-watch-changed")}</h2>
      <Complaint words={complaint} />
      {page !== null && (
        <>
          <p class="hint">{page.since_words}</p>
          {page.counts.length > 0 && (
            <p class="changed-kinds" role="group" aria-label={say("desk-watch-changed")}>
              <button type="button" aria-pressed={only === ""} onClick={() => choose("")}>
                {say("desk-watch-everything")}
              </button>
              {page.counts.map((each) => (
                <button key={each.only} type="button" class={each.only} aria-pressed={only === each.only} onClick={() => choose(each.only)}>
                  {each.words}
                </button>
              ))}
            </p>
          )}
          {page.count === 0 && <p class="hint">{say("desk-watch-unchanged")}</p>}
          <LogRows rows={page.rows} />
          <p class="pager">
            {page.skip > 0 && (
              <button type="button" onClick={() => turn(Math.max(0, page.skip - PAGE))}>
                {say("desk-watch-before")}
              </button>
            )}
            <span>{page.range_words}</span>
            {page.skip + page.rows.length < page.count && (
              <button type="button" onClick={() => turn(page.skip + PAGE)}>
                {say("desk-watch-next")}
              </button>
            )}
            {page.newer && until !== "" && (
              <button type="button" onClick={() => turn(0)}>
                {say("desk-watch-newest")}
              </button>
            )}
          </p>
        </>
      )}
    </main>
  );
}

export function LogRows({ rows }: { rows: readonly LogRow[] }) {
  return (
    <ol class="log">
      {rows.map((row, at) => (
        <li key={at} class={`${row.kind} ${row.precedence}`}>
          <bdi class="when">{row.at_words}</bdi>{" "}
          <strong>{[row.kind_words, row.precedence_words].filter((each) => each !== "").join(" · ")}</strong>{" "}
          <span class="who">{[row.peer, row.officer, row.watch, row.open_words].filter((each) => each !== "").join(" · ")}</span>
          <Said row={row} />
        </li>
      ))}
    </ol>
  );
}

function Said({ row }: { row: LogRow }) {
  if (row.entry === "") {
    return (
      <span class="said" dir="auto">
        {row.words}
      </span>
    );
  }
  return (
    <button type="button" class="said" dir="auto" onClick={() => go("now", row.line, row.entry)}>
      {row.words}
    </button>
  );
}
