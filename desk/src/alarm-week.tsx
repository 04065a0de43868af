// The week's alarms: which of them nobody needed. Whoever answers for the watch looks here before the watch stops listening.
import { useEffect, useState } from "preact/hooks";
import { testAlarm } from "./alarm.ts";
import "./alarm-week.css";
import { call, query } from "./api.ts";
import { useDesk } from "./desk.ts";
import type { AlarmWeek } from "./forms.ts";
import { Complaint, faultWords } from "./parts.tsx";
import { go } from "./place.ts";
import { Mark } from "./queue.tsx";
import { useTongue } from "./words.ts";

const PRECEDENCES = ["flash", "immediate", "priority", "routine"] as const;
const WEEKS = ["0", "1"] as const;

export function AlarmWeekView() {
  const { words, say } = useTongue();
  const { changes, locked } = useDesk();
  const [back, setBack] = useState<string>("0");
  const [week, setWeek] = useState<AlarmWeek | null>(null);
  const [complaint, setComplaint] = useState("");

  useEffect(() => {
    let wanted = true;
    call<AlarmWeek>("GET", query("/api/alarms", { back, language: words.language })).then(
      (found) => wanted && setWeek(found),
      (error: unknown) => {
        locked(error);
        if (wanted) setComplaint(faultWords(error, say));
      },
    );
    return () => {
      wanted = false;
    };
  }, [back, words.language, changes]);

  return (
    <main class="alarm-week">
      <h1>{say("desk-view-alarms")}</h1>
      <div class="alarm-tools">
        {WEEKS.map((each) => (
          <button key={each} type="button" aria-pressed={back === each} onClick={() => setBack(each)}>
            {say(`desk-week-${each === "0" ? "last" : "before"}`)}
          </button>
        ))}
        <span>{say("desk-hear")}</span>
        {PRECEDENCES.map((each) => (
          <button key={each} type="button" onClick={() => void testAlarm(each)}>
            <Mark precedence={each} /> {say(`precedence-${each}`)}
          </button>
        ))}
      </div>
      <Complaint words={complaint} />
      {week && <Week week={week} />}
    </main>
  );
}

function Week({ week }: { week: AlarmWeek }) {
  const { say } = useTongue();
  return (
    <>
      <p class="hint">
        <bdi>{week.from_words}</bdi> – <bdi>{week.to_words}</bdi>
      </p>
      {week.counts.length === 0 ? (
        <p class="hint">{say("desk-week-quiet")}</p>
      ) : (
        <table class="week">
          <caption>{say("desk-week-counts")}</caption>
          <thead>
            <tr>
              {(["line", "precedence", "alarms", "needless", "slowest"] as const).map((name) => (
                <th key={name} scope="col">
                  {say(`desk-week-${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {week.counts.map((row) => (
              <tr key={`${row.line} ${row.precedence}`} class={row.precedence}>
                <th scope="row">{row.peer}</th>
                <td class="precedence">
                  <Mark precedence={row.precedence} /> {row.precedence_words}
                </td>
                <td>{row.alarms}</td>
                <td>{row.needless}</td>
                <td>{row.slowest}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h2>{say("desk-week-unneeded")}</h2>
      {week.needless.length === 0 && <p class="hint">{say("desk-week-none")}</p>}
      <ol class="unneeded">
        {week.needless.map((each) => (
          <li key={`${each.line} ${each.entry}`} class={each.precedence}>
            <button type="button" class={`row ${each.precedence}`} onClick={() => go("now", each.line, each.entry)}>
              <span class="head">
                <span class="precedence">
                  <Mark precedence={each.precedence} /> {each.precedence_words}
                </span>
                {each.peer} · {each.kind_words} · <bdi>{each.at_words}</bdi>
              </span>
              <span class="said">{each.words}</span>
              <span class="needs">{[each.why, each.taken].filter((words) => words !== "").join(" · ")}</span>
            </button>
          </li>
        ))}
      </ol>
      {week.left_off > 0 && <p class="hint">{say("desk-wall-more", { count: String(week.left_off) })}</p>}
    </>
  );
}
