// The page of one function beyond the desk: what it was passed, and two acts. It is read at night, on whatever stands there,
// by somebody who sees it for the first time; so there is nothing on it but that.
import { render } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { audible, play, unlock } from "./alarm.ts";
import { call, query, Refused } from "./api.ts";
import { Clock, Countdown } from "./clock.tsx";
import type { FunctionPage, Onward, OwnWords } from "./forms.ts";
import "./function.css";
import { listen, type Alive } from "./news.ts";
import { wordsOf } from "./parts.tsx";
import { Training } from "./training.tsx";
import { keptLanguage, TongueContext, useOwnTongue, useTongue, type Say } from "./words.ts";

const EVERY_MS = 5_000;
function refusal(error: unknown, say: Say): string {
  return error instanceof Refused && error.status > 0 ? wordsOf(error.fault) : say("desk-f-lost");
}

const RING_EVERY_S: Readonly<Record<string, number>> = { flash: 10, immediate: 20, priority: 40, routine: 60 };

function Page() {
  const [page, setPage] = useState<FunctionPage | null>(null);
  // a link that was just followed goes before what this browser kept of another one
  const [closed, setClosed] = useState(location.hash.length > 1);

  // until it is known who opens it, the node's own language; then the function's
  const tongue = useOwnTongue(page?.language);
  if (tongue === null) return null;
  return (
    <TongueContext.Provider value={tongue}>
      {tongue.words.training && <Training />}
      {closed ? <Door opened={() => setClosed(false)} /> : <Open page={page} setPage={setPage} language={keptLanguage()} close={() => setClosed(true)} />}
    </TongueContext.Provider>
  );
}

// The word of the link stands behind # in the address, which no browser sends to anybody; or it is typed from its card.
function Door({ opened }: { opened: () => void }) {
  const { say } = useTongue();
  const [word, setWord] = useState("");
  const [complaint, setComplaint] = useState("");

  const open = useCallback(async (typed: string) => {
    try {
      await call("POST", "/api/f/open", { word: typed });
      opened();
    } catch (error) {
      setComplaint(refusal(error, say));
    }
  }, []);

  useEffect(() => {
    const brought = location.hash.slice(1);
    if (brought === "") return;
    history.replaceState(null, "", location.pathname); // it serves once, and stays in no history
    void open(brought);
  }, []);

  return (
    <form
      class="door"
      onSubmit={(event) => {
        event.preventDefault();
        void open(word);
      }}
    >
      <label>
        <span>{say("desk-f-word")}</span>
        <input value={word} maxLength={64} autoComplete="off" autoCapitalize="characters" spellcheck={false} onInput={(e) => setWord(e.currentTarget.value)} />
      </label>
      <button type="submit" class="have">
        {say("desk-f-open")}
      </button>
      {complaint !== "" && (
        <p class="complaint" role="alert">
          {complaint}
        </p>
      )}
    </form>
  );
}

interface Opened {
  readonly page: FunctionPage | null;
  readonly setPage: (page: FunctionPage) => void;
  readonly language: string;
  readonly close: () => void;
}

function Open({ page, setPage, language, close }: Opened) {
  const { words, say, choose } = useTongue();
  const [alive, setAlive] = useState<Alive>("alive");
  const [ahead, setAhead] = useState(0);
  const [heard, setHeard] = useState(audible());
  const [who, setWho] = useState("");
  const newest = useRef(0);

  const look = useCallback(async () => {
    const number = ++newest.current;
    try {
      const found = await call<FunctionPage>("GET", query("/api/f/page", { language }));
      if (number !== newest.current) return;
      setAhead(found.now * 1000 - Date.now());
      setPage(found);
    } catch (error) {
      if (error instanceof Refused && error.status === 401) close();
    }
  }, [language]);

  const known = page !== null;
  useEffect(() => {
    void look();
    if (!known) return;
    const changed = (state: Alive): void => {
      if (state === "locked") close();
      setAlive(state);
    };
    const stop = listen(() => void look(), changed, "/api/f/events");
    const again = setInterval(() => void look(), EVERY_MS);
    return () => {
      stop();
      clearInterval(again);
    };
  }, [look, known]);

  const owed = page === null ? [] : page.items.filter((item) => item.said === "");
  useSound(owed, heard);
  useEffect(() => {
    document.title = `${owed.length > 0 ? `(${owed.length}) ` : ""}${page?.words ?? "Openline"}`;
  }, [owed.length, page?.words]);

  if (page === null) return null;
  const loud = async (): Promise<void> => setHeard(await unlock().catch(() => false));
  return (
    <>
      <header>
        <strong>
          <bdi>{page.words}</bdi>
        </strong>
        <span>{page.party}</span>
        <Clock ahead={ahead} />
        <select aria-label={say("desk-language")} value={words.language} onChange={(event) => choose(event.currentTarget.value)}>
          {words.languages.map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </header>
      {alive === "lost" && (
        <p class="lost" role="alert">
          {say("desk-f-lost")}
        </p>
      )}
      {!heard && (
        <button type="button" class="sound" onClick={() => void loud()}>
          {say("desk-f-sound")}
        </button>
      )}
      <main>
        {page.items.length === 0 && <p class="quiet">{say("desk-f-nothing")}</p>}
        {page.items.map((item) => (
          <Passed key={`${item.entry} ${item.version}`} item={item} ahead={ahead} who={who} setWho={setWho} look={look} />
        ))}
      </main>
    </>
  );
}

// It sounds as soon as something comes, and again until it is receipted; what is not real has a soft sound of its own.
function useSound(owed: readonly Onward[], heard: boolean): void {
  const first = owed[0];
  const what = owed.map((item) => item.version).join();
  useEffect(() => {
    if (first === undefined || !heard) return;
    const ring = (): void => {
      const real = owed.find((item) => item.status === "actual");
      if (real === undefined) play("soft");
      else play(real.precedence as "flash" | "immediate" | "priority" | "routine");
    };
    ring();
    const again = setInterval(ring, (RING_EVERY_S[first.precedence] ?? 60) * 1_000);
    return () => clearInterval(again);
  }, [what, heard]);
}

interface Given {
  readonly item: Onward;
  readonly ahead: number;
  readonly who: string;
  readonly setWho: (who: string) => void;
  readonly look: () => Promise<void>;
}

function Passed({ item, ahead, who, setWho, look }: Given) {
  const { say } = useTongue();
  const [act, setAct] = useState<"have" | "cannot" | null>(null);
  const [note, setNote] = useState("");
  const [complaint, setComplaint] = useState("");
  const [sending, setSending] = useState(false);

  async function send(event: Event): Promise<void> {
    event.preventDefault();
    setSending(true);
    setComplaint("");
    try {
      const { line, entry, version } = item;
      await call("POST", "/api/f/receipt", { line, entry, version, have: act === "have", who, note: act === "have" ? "" : note });
      setAct(null);
    } catch (error) {
      setComplaint(refusal(error, say));
    }
    setSending(false);
    await look();
  }

  return (
    <article class={`${item.precedence} ${item.said}`} aria-label={item.kind_words}>
      {item.status !== "actual" && <p class="banner">{item.status_words}</p>}
      <p class="head">
        <strong>{item.precedence_words}</strong> · {item.kind_words} · <bdi>{item.party}</bdi>
      </p>
      {item.cancelled && <p class="cancelled">{say("desk-f-cancelled")}</p>}
      {item.changed && !item.cancelled && <p class="changed">{say("desk-f-changed")}</p>}
      <h1 dir="auto">{item.sentence}</h1>
      {item.changes.length > 0 && (
        <ul class="changes">
          {item.changes.map((each) => (
            <li key={each} dir="auto">
              {each}
            </li>
          ))}
        </ul>
      )}
      <Window item={item} ahead={ahead} />
      <dl>
        {item.area.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      {item.texts.map((text, at) => (
        <Own key={at} text={text} />
      ))}
      <p class="by">{item.passed_words}</p>
      {item.said !== "" && act === null && (
        <p class={`word ${item.said}`} role="status">
          {item.said_words}
        </p>
      )}
      {act === null ? (
        <div class="acts">
          {item.said !== "have" && (
            <button type="button" class="have" onClick={() => setAct("have")}>
              {say("desk-f-have")}
            </button>
          )}
          <button type="button" class="cannot" onClick={() => setAct("cannot")}>
            {say("desk-f-cannot")}
          </button>
        </div>
      ) : (
        <form class={act} onSubmit={(event) => void send(event)}>
          <p>
            <strong>{say(act === "have" ? "desk-f-have" : "desk-f-cannot")}</strong>
          </p>
          {act === "cannot" && (
            <label>
              <span>{say("desk-f-why")}</span>
              <input value={note} maxLength={500} required ref={focus} onInput={(e) => setNote(e.currentTarget.value)} />
            </label>
          )}
          <label>
            <span>{say("desk-f-who")}</span>
            <input value={who} maxLength={64} required ref={act === "have" ? focus : null} onInput={(e) => setWho(e.currentTarget.value)} />
          </label>
          <button type="submit" class={act} disabled={sending}>
            {say("desk-f-say")}
          </button>
          <button type="button" class="back" onClick={() => setAct(null)}>
            {say("desk-back")}
          </button>
        </form>
      )}
      {complaint !== "" && (
        <p class="complaint" role="alert">
          {complaint}
        </p>
      )}
    </article>
  );
}

const focus = (element: HTMLElement | null): void => element?.focus();

// What stands there decides: how long until it opens; once it is open, how long until it closes.
function Window({ item, ahead }: { item: Onward; ahead: number }) {
  const { say } = useTongue();
  const open = item.begins !== null && item.begins * 1_000 <= Date.now() + ahead;
  const due = open ? item.ends : item.begins;
  if (item.begins === null) return null;
  return (
    <p class={open ? "window open" : "window"}>
      <span>{say(open ? "desk-f-closes" : "desk-f-opens")}</span> {due !== null && <Countdown due={due} ahead={ahead} />}{" "}
      <bdi class="moment">{item.begins_words}</bdi> – <bdi class="moment">{item.ends_words}</bdi>
    </p>
  );
}

function Own({ text }: { text: OwnWords }) {
  const { say } = useTongue();
  const said = [text.marker, text.language_words].filter((each) => each !== "").join(" · ");
  return (
    <figure>
      <figcaption>
        {say("desk-own-words")} · {said}
      </figcaption>
      <blockquote dir="auto" lang={text.language || undefined} tabIndex={0}>
        {text.text}
      </blockquote>
      {text.translations.map((made) => (
        <div key={made.entry} class="translated">
          <p>
            <strong>{say("desk-translation", { stage: made.stage_words })}</strong> · {made.language_words}
          </p>
          <blockquote dir="auto" lang={made.language || undefined} tabIndex={0}>
            {made.text}
          </blockquote>
        </div>
      ))}
      {[...text.hidden, ...text.doubts].map((each) => (
        <p key={each} class="doubt">
          ⚠ <bdi>{each}</bdi>
        </p>
      ))}
    </figure>
  );
}

const place = document.getElementById("function");
if (place) render(<Page />, place);
