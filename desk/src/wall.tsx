// A display for a whole room, read from five metres: what rings, what waits and until when, whether the lines are alive.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { call, query, Refused } from "./api.ts";
import { Countdown } from "./clock.tsx";
import type { Wall, WallAlarm, WallHead } from "./forms.ts";
import { listen, type Alive } from "./news.ts";
import { Mark } from "./queue.tsx";
import { useSounding } from "./sounding.ts";
import { useTab } from "./tab.ts";
import "./wall.css";
import { useTongue } from "./words.ts";

const AGAIN_MS = 5_000;
const NONE: readonly WallAlarm[] = [];

// Ask what rings, without the words, whenever there is news; what a display shows, and a desk that has locked itself.
export function useWall(alive: boolean, state: (alive: Alive) => void = () => undefined): { wall: Wall | null; refused: boolean; lost: boolean; look: () => Promise<void> } {
  const { words } = useTongue();
  const [wall, setWall] = useState<Wall | null>(null);
  const [refused, setRefused] = useState(false);
  const [lost, setLost] = useState(false);
  const look = useCallback(async () => {
    if (!alive) return;
    try {
      setWall(await call<Wall>("GET", query("/api/wall", { language: words.language })));
      setRefused(false);
      setLost(false);
    } catch (error) {
      if (!(error instanceof Refused)) return;
      setLost(error.status === 0);
      if (error.status === 401) setRefused(true);
    }
  }, [words.language, alive]);
  useEffect(() => {
    void look();
    const timer = setInterval(() => void look(), AGAIN_MS);
    return () => clearInterval(timer);
  }, [look]);
  useEffect(() => (alive ? listen(() => void look(), state, "/api/wall/events") : undefined), [alive, look]);
  return { wall: alive ? wall : null, refused, lost: alive && lost, look };
}

export function WallDisplay() {
  const { say } = useTongue();
  const [opened, setOpened] = useState(location.hash.length < 2);
  const [alive, setAlive] = useState<Alive>("alive");
  const { wall, refused } = useWall(opened, setAlive);
  const heard = useSounding(wall?.alarms ?? NONE, alive, false);
  const rings = (wall?.alarms ?? NONE).filter((alarm) => alarm.real);
  const lost = alive === "lost";
  useTab(rings[0], rings.length, lost);

  useEffect(() => {
    if (opened) return;
    const token = location.hash.slice(1);
    history.replaceState(null, "", location.pathname);
    void call("POST", "/api/wall/open", { token }).finally(() => setOpened(true));
  }, [opened]);

  if (refused) return <main class="wall refused">{say("desk-wall-unknown")}</main>;
  if (wall === null) return null;
  const ahead = wall.now * 1_000 - Date.now();
  return (
    <main class={`wall ${rings[0]?.precedence ?? "calm"}`}>
      <header>
        <strong>{wall.party}</strong> <bdi>{wall.now_words}</bdi>
      </header>
      {lost && <p class="wall-lost">{say("desk-lost")}</p>}
      {!heard && <p class="unheard">{say("desk-no-sound")} <kbd>Enter</kbd></p>}
      <WallAlarms alarms={wall.alarms} />
      <Waiting heads={wall.heads} waiting={wall.waiting} ahead={ahead} />
      <ul class="wall-lines">
        {wall.lines.map((line) => (
          <li key={line.peer} class={line.up && line.overdue === "" ? "good" : "bad"}>
            <strong>{line.peer}</strong> {line.transport} · {line.watch} {line.overdue}
          </li>
        ))}
      </ul>
    </main>
  );
}

// What waits: rows that the screen has room for, and how many more there are. No row is cut through.
function Waiting({ heads, waiting, ahead }: { heads: readonly WallHead[]; waiting: number; ahead: number }) {
  const { say } = useTongue();
  const list = useRef<HTMLOListElement>(null);
  const [cut, setCut] = useState(0);
  useLayoutEffect(() => {
    const bottom = (list.current?.getBoundingClientRect().bottom ?? 0) + 1;
    let without = 0;
    for (const row of list.current?.children ?? []) {
      const fits = row.getBoundingClientRect().bottom <= bottom;
      row.classList.toggle("cut", !fits);
      if (!fits) without += 1;
    }
    setCut(without);
  });
  const more = waiting - heads.length + cut;
  return (
    <>
      <ol class="wall-heads" ref={list}>
        {heads.map((head, at) => (
          <li key={at} class={`${head.precedence} ${head.status}`}>
            <Mark precedence={head.precedence} /> {head.precedence_words} · {head.author} · {head.kind_words}
            {head.status !== "actual" && <strong class="status"> {head.status_words}</strong>}
            {head.due !== null && <Countdown due={head.due} ahead={ahead} />}
            {head.taken && <span class="taken"> {say("desk-wall-taken")}</span>}
            {head.escalated !== "" && <span class="escalated"> {head.escalated}</span>}
          </li>
        ))}
        {waiting === 0 && <li>{say("desk-nothing")}</li>}
      </ol>
      {more > 0 && <p class="wall-more">{say("desk-wall-more", { count: String(more) })}</p>}
    </>
  );
}

export function WallAlarms({ alarms }: { alarms: readonly WallAlarm[] }) {
  return (
    <div class="alarms wall-alarms">
      {alarms.map((alarm) => (
        <div key={`${alarm.line} ${alarm.real}`} class={`alarm ${alarm.real ? alarm.precedence : "unreal"}`} role={alarm.real ? "alert" : "status"}>
          <strong class="precedence">
            {alarm.real ? <Mark precedence={alarm.precedence} /> : <span class="status">{alarm.status_words}</span>} {alarm.precedence_words}
          </strong>
          <span class="said">
            <b>{[alarm.author, alarm.kind_words].filter((words) => words !== "").join(" · ")}</b>
          </span>
          <span class="needs">{[alarm.where, alarm.counted].filter((words) => words !== "").join(" · ")}</span>
        </div>
      ))}
    </div>
  );
}
