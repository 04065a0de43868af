// The watch: what is open, and how it passes on; what changed and the watch log stand beside it.
import { useCallback, useEffect, useState } from "preact/hooks";
import { testAlarm } from "./alarm.ts";
import { call, query, requestId } from "./api.ts";
import { Changed } from "./changed.tsx";
import { useDesk } from "./desk.ts";
import type { Begun, OpenRow, WatchNow, WatchPassed } from "./forms.ts";
import "./handover.css";
import { Complaint, faultWords, focused, Panel } from "./parts.tsx";
import { showPasskey } from "./passkeys.ts";
import { go } from "./place.ts";
import { WatchLog } from "./watch-log.tsx";
import { useTongue } from "./words.ts";

export function HandOver() {
  const { place } = useDesk();
  if (place.rest[0] !== "log") return <Watch />;
  return <WatchLog watch={place.rest[1] === "watch" ? (place.rest[2] ?? "") : ""} since={place.rest[1] === "since" ? (place.rest[2] ?? "") : ""} />;
}

function Watch() {
  const { words, say } = useTongue();
  const { changes, queue, locked } = useDesk();
  const [watch, setWatch] = useState<WatchNow | null>(null);
  const [skip, setSkip] = useState(0);
  const [complaint, setComplaint] = useState("");
  const language = words.language;

  const look = useCallback(() => {
    call<WatchNow>("GET", query("/api/watch", { language, skip: String(skip) })).then(
      (found) => {
        setWatch(found);
        setComplaint("");
        if (found.rows.length === 0 && skip > 0) setSkip(0); // meanwhile the list became shorter
      },
      (error: unknown) => {
        locked(error);
        setComplaint(faultWords(error, say));
      },
    );
  }, [language, skip]);
  useEffect(look, [look, changes, queue]); // the node enters in its log a moment after it told what came

  if (watch === null) return <Complaint words={complaint} />;
  return (
    <div class="columns">
      <Panel name={say("desk-watch-open")} id="open" count={String(watch.count)}>
        {watch.rows.length === 0 && <p class="hint">{say("desk-watch-nothing")}</p>}
        <ol class="open">
          {watch.rows.map((row) => (
            <OpenItem key={[row.line, row.entry, row.closes, row.draft, row.sketch, row.needs].join(" ")} row={row} done={look} />
          ))}
        </ol>
        {watch.more !== "" && <p class="hint">{watch.more}</p>}
        <p class="pager">
          {skip > 0 && (
            <button type="button" onClick={() => setSkip(Math.max(0, skip - PAGE))}>
              {say("desk-watch-before")}
            </button>
          )}
          {watch.more !== "" && (
            <button type="button" onClick={() => setSkip(skip + PAGE)}>
              {say("desk-watch-next")}
            </button>
          )}
        </p>
      </Panel>
      <Changed />
      <div class="side">
        <Pass watch={watch} look={look} />
        <Enter done={look} />
      </div>
    </div>
  );
}

const PAGE = 200; // as many as the node shows at once

function OpenItem({ row, done }: { row: OpenRow; done: () => void }) {
  const { say } = useTongue();
  const [closing, setClosing] = useState(false);
  const open = (): void => {
    if (row.sketch !== "") go("write", "sketch", row.sketch);
    else if (row.draft !== "") go("now", "draft", row.line, row.draft);
    else go("now", row.line, row.entry);
  };
  const leads = row.sketch + row.draft + row.entry !== "";
  const shown = (
    <>
      <span class="head">
        {row.precedence_words} · {row.state} {row.due_words !== "" && <bdi class="due">{row.due_words}</bdi>}
      </span>
      <span class="said">{row.words}</span>
    </>
  );
  return (
    <li>
      {leads ? (
        <button type="button" class={`row ${row.precedence}`} onClick={open}>
          {shown}
        </button>
      ) : (
        <div class={`row ${row.precedence}`}>{shown}</div>
      )}
      {row.closes !== "" && !closing && (
        <button type="button" class="quiet close" onClick={() => setClosing(true)}>
          {say("desk-watch-close")}
        </button>
      )}
      {closing && <CloseForm row={row} done={done} back={() => setClosing(false)} />}
    </li>
  );
}

// Two actions: a reason, and Enter. It stays at home; the other side is told nothing.
function CloseForm({ row, done, back }: { row: OpenRow; done: () => void; back: () => void }) {
  const { say } = useTongue();
  const { locked } = useDesk();
  const [reason, setReason] = useState("");
  const [request] = useState(requestId);
  const [complaint, setComplaint] = useState("");
  async function close(event: Event): Promise<void> {
    event.preventDefault();
    try {
      await call("POST", "/api/open/close", { request_id: request, line: row.line, name: row.closes, needs: row.needs, reason });
      back();
    } catch (error) {
      locked(error);
      setComplaint(faultWords(error, say));
    }
    done();
  }
  return (
    <form class="pass closing" onSubmit={(event) => void close(event)} onKeyDown={(event) => event.key === "Escape" && back()}>
      <label>
        <span>{say("desk-watch-close-why")}</span>
        <input ref={focused} required maxLength={500} dir="auto" value={reason} onInput={(e) => setReason(e.currentTarget.value)} />
      </label>
      <p class="actions">
        <button type="submit">{say("desk-watch-close-now")}</button>
        <button type="button" class="quiet" onClick={back}>
          {say("desk-back")}
        </button>
      </p>
      <Complaint words={complaint} />
    </form>
  );
}

// Three steps: hear the alarm, write what is to be known, sign. Where nobody hands over, the watch is begun or taken.
function Pass({ watch, look }: { watch: WatchNow; look: () => void }) {
  const { say } = useTongue();
  const { locked } = useDesk();
  const [heard, setHeard] = useState(false);
  const [staffed, setStaffed] = useState(true);
  const [remarks, setRemarks] = useState("");
  const [code, setCode] = useState("");
  const [officer, setOfficer] = useState("");
  const [digits, setDigits] = useState("");
  const [byGenerator, setByGenerator] = useState(false);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState("");
  const [complaint, setComplaint] = useState("");

  async function pass(): Promise<WatchPassed> {
    const signed = { request_id: requestId(), count: watch.count, digest: watch.digest, heard, staffed, remarks };
    if (!watch.mine) return call("POST", "/api/watch/take", signed);
    if (byGenerator) return call("POST", "/api/watch/hand-over", { ...signed, code, officer, digits });
    const begun = await call<Begun>("POST", "/api/sign-in/begin");
    const credential = await showPasskey(begun.options);
    return call("POST", "/api/watch/hand-over", { ...signed, code, ticket: begun.ticket, credential });
  }

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setComplaint("");
    try {
      const passed = await pass();
      if (watch.mine) {
        location.hash = "handover";
        location.reload(); // the desk is another officer's now, with other roles
        return;
      }
      const lacking = passed.not_stated.length === 0 ? [] : [say("desk-watch-not-stated", { lines: passed.not_stated.join(", ") })];
      setTold([say("desk-watch-yours", { number: String(passed.number) }), ...lacking].join(" "));
      setRemarks("");
      setHeard(false);
      look();
    } catch (error) {
      locked(error);
      setComplaint(faultWords(error, say));
      look();
    } finally {
      setBusy(false);
      setCode("");
    }
  }

  const action = watch.mine ? "desk-watch-hand-over" : watch.number === 0 ? "desk-watch-begin" : "desk-watch-take";
  return (
    <form class="pass" onSubmit={(event) => void submit(event)}>
      <h2>{say(action)}</h2>
      <p>{watch.words}</p>
      <p class="hint">{say("desk-watch-signs", { count: String(watch.count), digest: watch.digest.slice(0, 16) })}</p>
      <button type="button" onClick={() => void testAlarm("flash").then((audible) => !audible && setComplaint(say("desk-watch-silent")))}>
        {say("desk-watch-test")}
      </button>
      <label class="tick">
        <input type="checkbox" checked={heard} onChange={(e) => setHeard(e.currentTarget.checked)} /> <span>{say("desk-watch-heard")}</span>
      </label>
      <label>
        <span>{say("desk-watch-remarks")}</span>
        <textarea rows={3} maxLength={4000} dir="auto" value={remarks} onInput={(e) => setRemarks(e.currentTarget.value)} />
      </label>
      <label class="tick">
        <input type="checkbox" checked={staffed} onChange={(e) => setStaffed(e.currentTarget.checked)} />{" "}
        <span>{say("desk-watch-staffed")}</span>
      </label>
      {watch.mine && (
        <fieldset>
          <legend>{say("desk-watch-incoming")}</legend>
          {byGenerator && (
            <>
              <label>
                <span>{say("desk-officer")}</span>
                <input required value={officer} autocomplete="off" onInput={(e) => setOfficer(e.currentTarget.value)} />
              </label>
              <label>
                <span>{say("desk-digits")}</span>
                <input required value={digits} inputmode="numeric" autocomplete="off" onInput={(e) => setDigits(e.currentTarget.value)} />
              </label>
            </>
          )}
          <label>
            <span>{say("desk-watch-code")}</span>
            <input
              type="password" inputmode="numeric" autocomplete="off" required value={code}
              onInput={(e) => setCode(e.currentTarget.value)}
            />
          </label>
          <button type="button" class="quiet" onClick={() => setByGenerator(!byGenerator)}>
            {say(byGenerator ? "desk-with-passkey" : "desk-with-generator")}
          </button>
        </fieldset>
      )}
      <button type="submit" class="main" disabled={busy || !heard}>
        {say(action)}
      </button>
      <p class="told" role="status">
        {told}
      </p>
      <Complaint words={complaint} />
    </form>
  );
}

function Enter({ done }: { done: () => void }) {
  const { say } = useTongue();
  const [text, setText] = useState("");
  const [complaint, setComplaint] = useState("");
  async function enter(event: Event): Promise<void> {
    event.preventDefault();
    try {
      await call("POST", "/api/log", { request_id: requestId(), text });
      setText("");
      setComplaint("");
      done();
    } catch (error) {
      setComplaint(faultWords(error, say));
    }
  }
  return (
    <form class="pass" onSubmit={(event) => void enter(event)}>
      <h2>{say("desk-watch-log")}</h2>
      <label>
        <span>{say("desk-watch-enter")}</span>
        <textarea rows={2} maxLength={4000} required dir="auto" value={text} onInput={(e) => setText(e.currentTarget.value)} />
      </label>
      <button type="submit">{say("desk-watch-enter-now")}</button>
      <button type="button" class="quiet" onClick={() => go("handover", "log")}>
        {say("desk-watch-read-log")}
      </button>
      <Complaint words={complaint} />
    </form>
  );
}
