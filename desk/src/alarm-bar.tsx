// What rings, on every view and above everything: of each line the most urgent, so that a flood on one hides none of another.
import { useLayoutEffect, useState } from "preact/hooks";
import "./alarm-bar.css";
import { call, requestId } from "./api.ts";
import type { AlarmRow, Taken } from "./forms.ts";
import { typing } from "./keys.ts";
import type { Alive } from "./news.ts";
import { Complaint, faultWords } from "./parts.tsx";
import { go } from "./place.ts";
import { Mark } from "./queue.tsx";
import { useSounding, type Rings } from "./sounding.ts";
import { useTab } from "./tab.ts";
import { useTongue } from "./words.ts";

const LINES_SHOWN = 4;

interface Given {
  readonly alarms: readonly AlarmRow[];
  // what sounds: at a desk that has locked itself that is told without words
  readonly rings: readonly Rings[];
  readonly alive: Alive;
  readonly changed: () => void;
  readonly locked: (error: unknown) => void;
}

export function AlarmBar({ alarms, rings: sounding, alive, changed, locked }: Given) {
  const { say } = useTongue();
  const [complaint, setComplaint] = useState("");
  const [silenced, setSilenced] = useState(false);
  const heard = useSounding(sounding, alive, silenced);
  const rings = alarms.filter((alarm) => alarm.real);
  const lost = alive === "lost";
  useTab(rings[0], rings.length, lost);
  if (silenced && !lost) setSilenced(false);

  async function take(alarm: AlarmRow, all: boolean, show: boolean): Promise<void> {
    setComplaint("");
    if (show && alarm.opens !== "") go("now", alarm.line, alarm.opens);
    try {
      const body = { request_id: requestId(), entry: alarm.entry, line: alarm.line, all_alike: all };
      await call<Taken>("POST", "/api/take", body);
      changed();
    } catch (error) {
      locked(error);
      setComplaint(faultWords(error, say));
    }
  }

  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (alive === "locked") return;
      const while_typing = event.key === "F2";
      if (!while_typing && (typing(event) || (event.key !== "t" && event.key !== "T"))) return;
      if (lost) setSilenced(true);
      const first = alarms[0];
      if (!lost && first === undefined) return;
      event.preventDefault();
      if (!lost && first !== undefined) void take(first, event.shiftKey, !while_typing);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });

  return (
    <div class="alarms">
      {!heard && (
        <p class="unheard" role="alert">
          {say("desk-no-sound")} <kbd>Enter</kbd>
        </p>
      )}
      {lost && (
        <p class="lost" role="alert">
          {say("desk-lost")}{" "}
          {!silenced && (
            <button type="button" onClick={() => setSilenced(true)}>
              <kbd>t</kbd> {say("desk-silence")}
            </button>
          )}
        </p>
      )}
      {alarms.slice(0, LINES_SHOWN).map((alarm, at) => (
        <Alarm key={`${alarm.line} ${alarm.real}`} alarm={alarm} first={at === 0} take={take} />
      ))}
      {alarms.length > LINES_SHOWN && <p class="more">{say("desk-alarms-more", { count: String(alarms.length - LINES_SHOWN) })}</p>}
      <Complaint words={complaint} />
    </div>
  );
}

function Alarm(props: { alarm: AlarmRow; first: boolean; take: (alarm: AlarmRow, all: boolean, show: boolean) => Promise<void> }) {
  const { say } = useTongue();
  const { alarm, first, take } = props;
  const kind = alarm.real ? { "data-alarm": alarm.entry, role: "alert" as const } : { "data-unreal": alarm.entry };
  return (
    <div class={`alarm ${alarm.real ? alarm.precedence : "unreal"}`} {...kind}>
      <strong class="precedence">
        {alarm.real ? <Mark precedence={alarm.precedence} /> : <span class="status">{alarm.status_words}</span>} {alarm.precedence_words}
      </strong>
      <span class="said">
        <b>{[alarm.author, alarm.kind_words].filter((words) => words !== "").join(" · ")}</b> {alarm.words}
      </span>
      <span class="needs">{[alarm.where, alarm.counted].filter((words) => words !== "").join(" · ")}</span>
      <span class="take">
        <button type="button" onClick={() => void take(alarm, false, true)}>
          {first && <kbd>t</kbd>} {say("desk-take")}
        </button>
        {alarm.alike > 1 && (
          <button type="button" onClick={() => void take(alarm, true, true)}>
            {first && <kbd>T</kbd>} {say("desk-take-all", { count: String(alarm.alike) })}
          </button>
        )}
      </span>
    </div>
  );
}
