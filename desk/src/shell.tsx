// The frame around every view: who sits here, whether the node is there, where one can go; it asks for news once for all.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { AlarmBar } from "./alarm-bar.tsx";
import { call, query, Refused } from "./api.ts";
import { Clock } from "./clock.tsx";
import { DeskContext } from "./desk.ts";
import type { Lines, Queue, SignedIn } from "./forms.ts";
import { typing } from "./keys.ts";
import { listen, type Alive } from "./news.ts";
import { LanguageChoice } from "./parts.tsx";
import { go, usePlace } from "./place.ts";
import { ShownContext, type Status } from "./shown.ts";
import { SignIn } from "./sign-in.tsx";
import { VIEWS, type View } from "./views.tsx";
import { useWall, WallAlarms } from "./wall.tsx";
import { useTongue } from "./words.ts";

const LINES_EVERY_MS = 5_000;
const PREFIX_MS = 3_000;
const NONE: Queue["alarms"] = [];

export function Shell({ officer, gone }: { officer: SignedIn; gone: () => void }) {
  const { words, say } = useTongue();
  const language = words.language;
  const [queue, setQueue] = useState<Queue | null>(null);
  const [lines, setLines] = useState<Lines | null>(null);
  const [alive, setAlive] = useState<Alive>("alive");
  const [changes, setChanges] = useState(0);
  const [ahead, setAhead] = useState(0);
  const [group, setGroup] = useState("");
  const [shown, setShown] = useState<Status>("actual");
  const asking = useRef({ language, group, busy: false, again: false });
  const place = usePlace();
  const views = useMemo(
    () => VIEWS.filter((view) => officer.roles.includes(view.role) && (words.training || view.training !== true)),
    [officer.roles, words.training],
  );
  useGoing(views);

  const locked = useCallback((error: unknown) => {
    if (error instanceof Refused && error.status === 401) setAlive("locked");
  }, []);

  // One look at a time: however much arrives, what is shown next is what waits then.
  const look = useCallback(async () => {
    const now = asking.current;
    if (now.busy) {
      now.again = true;
      return;
    }
    now.busy = true;
    do {
      now.again = false;
      try {
        const [waiting, standing] = await Promise.all([
          call<Queue>("GET", query("/api/queue", { language: now.language, group: now.group })),
          call<Lines>("GET", query("/api/lines", { language: now.language })),
        ]);
        setAhead(waiting.now * 1000 - Date.now());
        setQueue(waiting);
        setLines(standing);
      } catch (error) {
        locked(error);
      }
    } while (now.again);
    now.busy = false;
  }, [locked]);

  useEffect(() => {
    if (asking.current.language === language && asking.current.group === group) return;
    asking.current.language = language;
    asking.current.group = group;
    void look();
  }, [language, group, look]);

  // until somebody signs in nothing is asked, and a node that is lost meanwhile takes no door away
  const shut = alive === "locked";
  useEffect(() => {
    if (shut) return;
    void look();
    const news = (): void => {
      setChanges((count) => count + 1);
      void look();
    };
    const stop = listen(news, setAlive);
    const again = setInterval(() => void look(), LINES_EVERY_MS);
    // what nobody could see was perhaps not asked for either
    const seen = (): void => {
      if (!document.hidden) news();
    };
    document.addEventListener("visibilitychange", seen);
    return () => {
      stop();
      clearInterval(again);
      document.removeEventListener("visibilitychange", seen);
    };
  }, [look, shut]);

  const { wall, lost } = useWall(shut);
  const desk = useMemo(
    () => ({ officer, queue, lines, ahead, changes, place, locked, group, openGroup: setGroup }),
    [officer, queue, lines, ahead, changes, place, locked, group],
  );
  const view = views.find((each) => each.name === place.view) ?? views[0];

  return (
    <DeskContext.Provider value={desk}>
      <div class={`desk ${shown}`} inert={shut}>
        <header class="bar">
          <strong>{officer.party}</strong>
          <span>
            {officer.officer} · {officer.office}
          </span>
          {officer.means === "generator" && <span class="tag">{say("desk-generator-how")}</span>}
          {views.length > 1 && <Bar views={views} open={view} />}
          <Clock ahead={ahead} />
        </header>
        <AlarmBar alarms={queue?.alarms ?? NONE} rings={shut ? (wall?.alarms ?? []) : (queue?.alarms ?? NONE)} alive={lost ? "lost" : alive} changed={() => void look()} locked={locked} />
        {shown !== "actual" && <p class="unreal-shown">{say(`desk-shown-${shown}`)}</p>}
        <div class="view">
          <ShownContext.Provider value={setShown}>{view && <view.Show />}</ShownContext.Provider>
        </div>
        <footer class="keys">
          <span>{say("desk-keys")}</span>
          <LanguageChoice named />
          <button type="button" class="quiet" onClick={() => void call("POST", "/api/sign-out").finally(gone)}>
            {say("desk-sign-out")}
          </button>
        </footer>
      </div>
      {shut && (
        <div class="over locked">
          {lost && (
            <p class="lost" role="alert">
              {say("desk-lost")}
            </p>
          )}
          <WallAlarms alarms={wall?.alarms ?? []} />
          <SignIn locked done={() => setAlive("alive")} />
        </div>
      )}
    </DeskContext.Provider>
  );
}

function Bar({ views, open }: { views: readonly View[]; open: View | undefined }) {
  const { say } = useTongue();
  return (
    <nav class="views" aria-label={say("desk-views")}>
      <kbd>g</kbd>
      {views.filter((view) => view.key !== "").map((view) => (
        <button key={view.name} type="button" aria-current={view === open ? "page" : undefined} onClick={() => go(view.name)}>
          {say(`desk-view-${view.name}`)} <kbd>{view.key}</kbd>
        </button>
      ))}
    </nav>
  );
}

// When `g` was pressed: it counts also where the desk is drawn anew before the second key, as after signing in.
let prefix = -Infinity;

// `g`, then the key of a view. The second key is heard first, so that no view takes it for its own.
function useGoing(views: readonly View[]): void {
  // before the first key can be pressed
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (typing(event)) return;
      const prefixed = event.timeStamp - prefix < PREFIX_MS;
      prefix = event.key === "g" && !prefixed ? event.timeStamp : -Infinity;
      const sought = event.key === "/" && !location.hash.startsWith("#find") ? "f" : undefined;
      const wanted = prefixed || sought ? views.find((view) => view.key === (sought ?? event.key)) : undefined;
      if (wanted === undefined) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      go(wanted.name);
    };
    addEventListener("keydown", press, { capture: true });
    return () => removeEventListener("keydown", press, { capture: true });
  }, [views]);
}
