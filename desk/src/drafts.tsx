// What was written here and waits for people: the list of it, and one draft in full, with what can become of it.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { call, query, requestId } from "./api.ts";
import { useDesk } from "./desk.ts";
import "./drafts.css";
import type { DraftInFull, DraftRow, Sent } from "./forms.ts";
import { typing } from "./keys.ts";
import { Complaint, faultWords, focused } from "./parts.tsx";
import { go } from "./place.ts";
import { Mark } from "./queue.tsx";
import { useTongue } from "./words.ts";

export function DraftList({ drafts, chosen }: { drafts: readonly DraftRow[]; chosen: string }) {
  const { say } = useTongue();
  if (drafts.length === 0) return <p class="hint">{say("desk-no-drafts")}</p>;
  return (
    <ul class="drafts">
      {drafts.map((draft) => (
        <li key={draft.draft}>
          <button type="button" class="draft" aria-current={draft.draft === chosen} onClick={() => go("now", "draft", draft.line, draft.draft)}>
            <span class="said">{draft.sentence}</span>
            <span class="needs">
              {draft.why_words} · {draft.written_by}
              {draft.waits_words !== "" && ` · ${draft.waits_words}`}
            </span>
            {draft.sent_back !== "" && <span class="back">{draft.sent_back}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

type Way = "release" | "send-back" | "discard";
const KEYS: Readonly<Record<Way, string>> = { release: "r", "send-back": "b", discard: "x" };

export function DraftView({ line, draft }: { line: string; draft: string }) {
  const { words, say } = useTongue();
  const { officer, queue, locked } = useDesk();
  const [shown, setShown] = useState<DraftInFull | null>(null);
  const [told, setTold] = useState("");
  const [complaint, setComplaint] = useState("");
  const language = words.language;
  // what no longer waits is not asked for again: somebody may have released it at another desk
  const waits = queue?.drafts.some((each) => each.draft === draft) ?? false;

  useEffect(() => {
    if (!waits) return;
    let wanted = true;
    call<DraftInFull>("GET", query(`/api/drafts/${draft}`, { line, language })).then(
      (found) => wanted && setShown(found),
      (error: unknown) => {
        locked(error);
        if (wanted) setComplaint(faultWords(error, say));
      },
    );
    return () => {
      wanted = false;
    };
  }, [line, draft, language, queue, waits]);

  const done = (words: string): void => {
    setTold(words);
    setComplaint("");
  };

  if (queue === null || (waits && shown === null)) return <Complaint words={complaint} />;
  if (!waits || shown === null) {
    return (
      <p class="told" role="status">
        {told === "" ? say("desk-draft-gone") : told}
      </p>
    );
  }
  return (
    <article class={`item ${shown.status}`} aria-labelledby="draft-said">
      {shown.status !== "actual" && <p class="banner">{say(`status-${shown.status}`)}</p>}
      <p class="head">
        <strong>{say("desk-draft-not-sent")}</strong> <Mark precedence={shown.precedence} /> {shown.precedence_words} · {shown.type_words} · {shown.peer}
      </p>
      <h2 id="draft-said">{shown.sentence}</h2>
      {shown.texts.map((text) => (
        <figure key={text} class="own">
          <figcaption>{say("desk-own-words")}</figcaption>
          <blockquote dir="auto">{text}</blockquote>
        </figure>
      ))}
      {shown.sent_back !== "" && <p class="back">{shown.sent_back}</p>}
      <Warnings name={say("desk-draft-conflicts")} said={shown.conflicts} />
      <Warnings name={say("desk-draft-advice")} said={shown.advice} />
      <dl class="details">
        <Fact name={say("desk-draft-written")} words={`${shown.written_by}, ${shown.written_at}`} />
        <Fact name={say("desk-draft-released")} words={shown.released_by.join(", ") || say("desk-draft-nobody")} />
        <Fact name={say("desk-draft-waits")} words={shown.waits_words || shown.why_words} />
      </dl>
      <Ways shown={shown} roles={officer.roles} done={done} />
      <p class="told" role="status">
        {told}
      </p>
      <Complaint words={complaint} />
      <dl class="details">
        {shown.details.map(([label, value], at) => (
          <Fact key={at} name={label} words={value} />
        ))}
      </dl>
    </article>
  );
}

function Fact({ name, words }: { name: string; words: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  );
}

function Warnings({ name, said }: { name: string; said: readonly string[] }) {
  if (said.length === 0) return null;
  return (
    <section class="warnings">
      <h3>{name}</h3>
      <ul>
        {said.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  );
}

// First choose, then confirm: two actions for each way, and Escape goes back from either.
function Ways({ shown, roles, done }: { shown: DraftInFull; roles: readonly string[]; done: (words: string) => void }) {
  const { say } = useTongue();
  const [chosen, setChosen] = useState<Way | null>(null);
  const [request, setRequest] = useState("");
  const [reason, setReason] = useState("");
  const [complaint, setComplaint] = useState("");
  const confirm = useRef<HTMLButtonElement>(null);
  const offered = (["release", "send-back", "discard"] as const).filter(
    (way) => roles.includes(way === "discard" ? "draft" : "release") && (way !== "release" || shown.lacks === ""),
  );

  const choose = (way: Way | null): void => {
    setChosen(way);
    setRequest(way === null ? "" : requestId());
    setComplaint("");
  };

  useLayoutEffect(() => {
    if (chosen !== null && chosen !== "send-back") confirm.current?.focus();
  }, [chosen]);

  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key === "Escape") {
        event.preventDefault();
        if (chosen !== null) choose(null);
        else go("now");
      }
      const wanted = typing(event) || chosen !== null ? undefined : offered.find((way) => KEYS[way] === event.key);
      if (wanted !== undefined) {
        event.preventDefault();
        choose(wanted);
      }
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });

  async function carryOut(event: Event): Promise<void> {
    event.preventDefault();
    if (chosen === null) return;
    const body = { request_id: request, line: shown.line, ...(chosen === "send-back" ? { reason } : {}) };
    try {
      const answer = await call<Partial<Sent>>("POST", `/api/drafts/${shown.draft}/${chosen}`, body);
      choose(null);
      if (chosen === "discard") done(say("desk-draft-discarded"));
      else if (chosen === "send-back") done(say("desk-draft-went-back"));
      else if (answer.draft) done(say("desk-draft-released-now"));
      else done([say("desk-sent"), ...(answer.advice ?? [])].join(" "));
    } catch (error) {
      setComplaint(faultWords(error, say));
    }
  }

  return (
    <section class="answers" aria-label={say("desk-draft-ways")}>
      {shown.lacks_words !== "" && <p class="lacks">{shown.lacks_words}</p>}
      {chosen === null ? (
        <div class="choices">
          {offered.map((way) => (
            <button key={way} type="button" class={way} onClick={() => choose(way)}>
              <kbd>{KEYS[way]}</kbd> {say(`desk-draft-way-${way}`)}
            </button>
          ))}
        </div>
      ) : (
        <form class="confirm" onSubmit={(event) => void carryOut(event)}>
          <strong>{say(`desk-draft-way-${chosen}`)}</strong>
          {chosen === "send-back" && (
            <label>
              <span>{say("desk-draft-reason")}</span>
              <input value={reason} required maxLength={500} ref={focused} onInput={(e) => setReason(e.currentTarget.value)} />
            </label>
          )}
          <button type="submit" class="main" ref={confirm}>
            {say(chosen === "release" ? "desk-draft-confirm-release" : "desk-draft-confirm")}
          </button>
          <button type="button" class="quiet" onClick={() => choose(null)}>
            {say("desk-back")}
          </button>
        </form>
      )}
      <Complaint words={complaint} />
    </section>
  );
}
