// The frame around every view: who sits here, whether the node is there, where one can go; it asks for news once for all.
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { call, query, Refused } from "./api.ts";
import { Clock } from "./clock.tsx";
import { DeskContext } from "./desk.ts";
import type { Lines, Queue, SignedIn } from "./forms.ts";
import { typing } from "./keys.ts";
import { listen, type Alive } from "./news.ts";
import { LanguageChoice } from "./parts.tsx";
import { go, usePlace } from "./place.ts";
import { SignIn } from "./sign-in.tsx";
import { VIEWS, type View } from "./views.tsx";
import { useTongue } from "./words.ts";

const LINES_EVERY_MS = 5_000;
const PREFIX_MS = 1_500;

export function Shell({ officer, gone }: { officer: SignedIn; gone: () => void }) {
  const { words, say } = useTongue();
  const language = words.language;
  const [queue, setQueue] = useState<Queue | null>(null);
  const [lines, setLines] = useState<Lines | null>(null);
  const [alive, setAlive] = useState<Alive>("alive");
  const [listening, setListening] = useState(0);
  const [changes, setChanges] = useState(0);
  const [ahead, setAhead] = useState(0);
  const newest = useRef(0);
  const place = usePlace();
  const views = useMemo(() => VIEWS.filter((view) => officer.roles.includes(view.role)), [officer.roles]);
  useGoing(views);

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

  const desk = useMemo(
    () => ({ officer, queue, lines, ahead, changes, place, locked }),
    [officer, queue, lines, ahead, changes, place, locked],
  );
  const view = views.find((each) => each.name === place.view) ?? views[0];

  return (
    <DeskContext.Provider value={desk}>
      <div class="desk" inert={alive === "locked"}>
        <header class="bar">
          <strong>{officer.party}</strong>
          <span>
            {officer.officer} · {officer.office}
          </span>
          {officer.means === "generator" && <span class="tag">{say("desk-generator-how")}</span>}
          {views.length > 1 && <Bar views={views} open={view} />}
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
        <div class="view">{view && <view.Show />}</div>
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
    </DeskContext.Provider>
  );
}

function Bar({ views, open }: { views: readonly View[]; open: View | undefined }) {
  const { say } = useTongue();
  return (
    <nav class="views" aria-label={say("desk-views")}>
      {views.map((view) => (
        <button key={view.name} type="button" aria-current={view === open ? "page" : undefined} onClick={() => go(view.name)}>
          {say(`desk-view-${view.name}`)} <kbd>g {view.key}</kbd>
        </button>
      ))}
    </nav>
  );
}

// `g`, then the key of a view. The second key is heard first, so that no view takes it for its own.
function useGoing(views: readonly View[]): void {
  useEffect(() => {
    let pressed = -Infinity;
    const press = (event: KeyboardEvent): void => {
      if (typing(event)) return;
      const prefixed = event.timeStamp - pressed < PREFIX_MS;
      pressed = event.key === "g" && !prefixed ? event.timeStamp : -Infinity;
      const wanted = prefixed ? views.find((view) => view.key === event.key) : undefined;
      if (wanted === undefined) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      go(wanted.name);
    };
    addEventListener("keydown", press, { capture: true });
    return () => removeEventListener("keydown", press, { capture: true });
  }, [views]);
}
