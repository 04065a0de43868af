// The watch log: page by page back to its first row, from any time on, of one watch from end to end; and on paper.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useAnswer } from "./answer.ts";
import { call, query } from "./api.ts";
import { LogRows } from "./changed.tsx";
import { useDesk } from "./desk.ts";
import type { LogPage, LogRow, Watches } from "./forms.ts";
import { typing } from "./keys.ts";
import { Complaint, faultWords } from "./parts.tsx";
import { go } from "./place.ts";
import { useTongue } from "./words.ts";

interface At {
  readonly before?: string;
  readonly after?: string;
  readonly at?: string;
}

export function WatchLog({ watch, since }: { watch: string; since: string }) {
  const { words, say } = useTongue();
  const { changes, locked } = useDesk();
  const [place, setPlace] = useState<At>({});
  const [whole, setWhole] = useState<readonly LogRow[] | null>(null); // of a watch that is being printed
  const [typed, setTyped] = useState("");
  const [unprinted, setUnprinted] = useState("");
  const top = useRef<HTMLElement>(null);
  const language = words.language;
  const named = { language, watch, since };

  useEffect(() => setPlace({}), [watch, since]);
  const newest = place.before === undefined && place.after === undefined && place.at === undefined;
  const asked = query("/api/log", { ...named, ...place });
  const { answer: page, complaint } = useAnswer<LogPage>(asked, newest ? changes : 0);

  function turn(to: At): void {
    setPlace(to);
    top.current?.scrollTo(0, 0);
  }

  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (typing(event) || page === null || event.ctrlKey || event.altKey) return;
      const { scrollTop = 0, scrollHeight = 0, clientHeight = 0 } = top.current ?? {};
      const up = event.key === "PageUp" && scrollTop <= 1; // between its ends a page scrolls, as any does
      const down = event.key === "PageDown" && scrollTop + clientHeight >= scrollHeight - 1;
      const to = up ? { before: page.older } : down ? { after: page.newer } : null;
      if (to === null || Object.values(to)[0] === "") return;
      event.preventDefault();
      turn(to);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [page]);

  useEffect(() => {
    if (whole === null) return;
    print();
    setWhole(null);
  }, [whole]);

  // All pages of a watch stand on the paper, whatever the screen shows of them.
  async function printWhole(): Promise<void> {
    setUnprinted("");
    try {
      const rows: LogRow[] = [];
      let before = "";
      do {
        const found = await call<LogPage>("GET", query("/api/log", { ...named, before }));
        rows.unshift(...found.rows);
        before = found.older;
      } while (before !== "");
      setWhole(rows);
    } catch (error) {
      locked(error);
      setUnprinted(faultWords(error, say));
    }
  }

  if (page === null) return <Complaint words={complaint} />;
  const rows = whole ?? page.rows;
  return (
    <main class="paper" ref={top}>
      <header>
        <h1>
          {say("desk-watch-log")} · {page.party}
        </h1>
        <p>{page.words}</p>
        <p>
          <bdi>{rows[0]?.at_words}</bdi> – <bdi>{rows[rows.length - 1]?.at_words}</bdi> (UTC)
        </p>
        <form
          class="actions"
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim() !== "") turn({ at: typed });
          }}
        >
          <Which watch={watch} />
          <label>
            <span>{say("desk-watch-go")}</span>
            <input value={typed} maxLength={40} dir="ltr" onInput={(e) => setTyped(e.currentTarget.value)} />
          </label>
          <button type="submit">{say("desk-watch-go-now")}</button>
          <button type="button" class="main" onClick={() => (watch === "" ? print() : void printWhole())}>
            {say(watch === "" ? "desk-watch-print" : "desk-watch-print-all")}
          </button>
          <button type="button" class="quiet" onClick={() => go("handover")}>
            {say("desk-back")}
          </button>
        </form>
        <Complaint words={unprinted || complaint} />
      </header>
      <Turn page={page} turn={turn} />
      <LogRows rows={rows} />
      {rows.length > 20 && <Turn page={page} turn={turn} />}
    </main>
  );
}

function Turn({ page, turn }: { page: LogPage; turn: (to: At) => void }) {
  const { say } = useTongue();
  if (page.older + page.newer === "") return null;
  return (
    <p class="pager actions">
      <button type="button" disabled={page.older === ""} onClick={() => turn({ before: page.older })}>
        {say("desk-watch-older")} <kbd>PageUp</kbd>
      </button>
      <button type="button" disabled={page.newer === ""} onClick={() => turn({ after: page.newer })}>
        {say("desk-watch-newer")} <kbd>PageDown</kbd>
      </button>
    </p>
  );
}

// Of which watch: the newest stand in the list at once, older ones are asked for at its end.
function Which({ watch }: { watch: string }) {
  const { words, say } = useTongue();
  const { changes, locked } = useDesk();
  const [found, setFound] = useState<Watches>({ watches: [], more: false });
  const language = words.language;
  useEffect(() => {
    call<Watches>("GET", query("/api/log/watches", { language })).then(setFound, locked);
  }, [language, changes]);

  function choose(value: string): void {
    if (value !== "more") return go("handover", "log", ...(value === "" ? [] : ["watch", value]));
    const before = String(found.watches[found.watches.length - 1]?.number ?? 1);
    call<Watches>("GET", query("/api/log/watches", { language, before })).then(
      (older) => setFound({ watches: [...found.watches, ...older.watches], more: older.more }),
      locked,
    );
  }

  return (
    <label>
      <span>{say("desk-watch-which")}</span>
      <select value={watch} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{say("desk-watch-whole")}</option>
        {found.watches.map((each) => (
          <option key={each.number} value={String(each.number)}>
            {each.words}
          </option>
        ))}
        {found.more && <option value="more">{say("desk-watch-older")} …</option>}
      </select>
    </label>
  );
}
