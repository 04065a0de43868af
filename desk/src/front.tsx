// The front page: what needs me now, is the line alive, what am I about to do; and the item that is being read.
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { call, query, Refused } from "./api.ts";
import type { Lines, Queue, SignedIn } from "./forms.ts";
import { ItemView } from "./item.tsx";
import { Clock } from "./clock.tsx";
import { DraftList } from "./drafts.tsx";
import { LineList } from "./lines.tsx";
import { listen, type Alive } from "./news.ts";
import { LanguageChoice, Panel } from "./parts.tsx";
import { QueueList } from "./queue.tsx";
import { SignIn } from "./sign-in.tsx";
import { useTongue } from "./words.ts";

const LINES_EVERY_MS = 5_000;

export interface Chosen {
  readonly line: string;
  readonly entry: string;
}

export function Front({ officer, gone }: { officer: SignedIn; gone: () => void }) {
  const { words, say } = useTongue();
  const language = words.language;
  const [queue, setQueue] = useState<Queue | null>(null);
  const [lines, setLines] = useState<Lines | null>(null);
  const [alive, setAlive] = useState<Alive>("alive");
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [listening, setListening] = useState(0);
  const [changes, setChanges] = useState(0);
  const [ahead, setAhead] = useState(0);
  const newest = useRef(0);

  const locked = useCallback((error: unknown) => {
    if (error instanceof Refused && error.status === 401) setAlive("locked");
  }, []);

  const look = useCallback(async () => {
    const number = ++newest.current;
    try {
      const [waiting, standing] = await Promise.all([
        call<Queue>("GET", query("/api/queue", { language })),
        call<Lines>("GET", query("/api/lines", { language })),
      ]);
      if (number !== newest.current) return; // a later look was faster
      setAhead(waiting.now * 1000 - Date.now());
      setQueue(waiting);
      setLines(standing);
    } catch (error) {
      locked(error);
    }
  }, [language, locked]);

  useEffect(() => {
    void look();
    const news = (): void => {
      setChanges((count) => count + 1);
      void look();
    };
    const stop = listen(news, setAlive);
    const again = setInterval(() => void look(), LINES_EVERY_MS);
    return () => {
      stop();
      clearInterval(again);
    };
  }, [look, listening]);

  const back = useCallback(() => setChosen(null), []);
  const rows = queue?.rows ?? [];
  const urgent = rows.filter((row) => row.needs !== "delivery" && row.needs !== "reply").length;

  return (
    <>
      <div class="desk" inert={alive === "locked"}>
        <header class="bar">
          <strong>{officer.party}</strong>
          <span>
            {officer.officer} · {officer.office}
          </span>
          {officer.means === "generator" && <span class="tag">{say("desk-generator-how")}</span>}
          <Clock ahead={ahead} />
          <LanguageChoice />
          <button type="button" class="quiet" onClick={() => void call("POST", "/api/sign-out").finally(gone)}>
            {say("desk-sign-out")}
          </button>
        </header>
        {alive === "lost" && (
          <p class="lost" role="alert">
            {say("desk-lost")}
          </p>
        )}
        <div class="columns">
          <Panel name={say("desk-needs-now")} id="needs" count={String(urgent)}>
            <QueueList queue={queue} chosen={chosen} choose={setChosen} ahead={ahead} />
          </Panel>
          <main class="middle">
            {chosen === null ? (
              <p class="hint">{say("desk-choose")}</p>
            ) : (
              <ItemView key={`${chosen.entry}`} chosen={chosen} changes={changes} back={back} officer={officer} locked={locked} />
            )}
          </main>
          <div class="side">
            <Panel name={say("desk-lines")} id="lines">
              <LineList lines={lines} />
            </Panel>
            <Panel name={say("desk-drafts")} id="drafts" count={String(queue?.drafts.length ?? 0)}>
              <DraftList drafts={queue?.drafts ?? []} />
            </Panel>
          </div>
        </div>
        <footer class="keys">{say("desk-keys")}</footer>
      </div>
      {alive === "locked" && (
        <div class="over">
          <SignIn
            locked
            done={() => {
              setAlive("alive");
              setListening((count) => count + 1);
            }}
          />
        </div>
      )}
    </>
  );
}
