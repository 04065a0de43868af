// What can be said of an item: first choose, then confirm. Every choice has a digit or a letter; Escape goes back. Words
// of one's own may go with it, under one of eight markers; what was typed stays until it is sent.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { call, requestId } from "./api.ts";
import type { Item, Sent, SignedIn } from "./forms.ts";
import { typing } from "./keys.ts";
import { Complaint, faultWords, focused } from "./parts.tsx";
import { useTongue, type Say } from "./words.ts";

interface Choice {
  readonly key: string;
  readonly words: string;
  readonly path: "receipt" | "answer" | "plan-reply" | "decline";
  readonly body: Readonly<Record<string, unknown>>;
  readonly asks?: "minutes" | "reason";
  // whether words of one's own can go with it, or must
  readonly own?: "may" | "must";
}

const RESULTS = ["yes", "no", "unable", "stand_by", "no_information", "repeat"] as const;
const DECISIONS = ["noted", "noted_with_comment", "cannot_support_safely"] as const;
const PLANS = ["activity", "launch", "movement"];
const REASONS = ["not_readable", "not_for_us", "no_authority", "technical", "safety", "operational", "other"] as const;
const MARKERS = ["instruction", "advice", "warning", "information", "question", "answer", "request", "intention"] as const;
const USUAL_MINUTES = 15;

function choices(item: Item, may: (role: string) => boolean, say: Say): Choice[] {
  if (item.ours || !may("read")) return [];
  const found: Choice[] = [
    { key: "o", words: say("level-opened"), path: "receipt", body: { level: "opened" } },
    { key: "u", words: say("level-understood"), path: "receipt", body: { level: "understood" } },
  ];
  if (!may("release")) return found;
  if (item.kind === "question") {
    RESULTS.forEach((result, at) => {
      const words = say(`desk-result-${result.replaceAll("_", "-")}`);
      const minutes = result === "stand_by" ? ({ asks: "minutes" } as const) : {};
      found.push({ key: String(at + 1), words, path: "answer", body: { result }, own: "may", ...minutes });
    });
  }
  if (PLANS.includes(item.kind)) {
    DECISIONS.forEach((decision, at) => {
      const words = say(`decision-${decision.replaceAll("_", "-")}`);
      const own = decision === "noted" ? {} : ({ own: decision === "noted_with_comment" ? "must" : "may" } as const);
      found.push({ key: String(at + 1), words, path: "plan-reply", body: { decision }, ...own });
    });
  }
  found.push({ key: "x", words: say("level-rejected"), path: "decline", body: {}, asks: "reason" });
  return found;
}

// What was typed and not sent, by entry: it outlives a look at another item, a lock, and a node that is lost.
interface Typed {
  readonly text: string;
  readonly marker: string;
}
const kept = new Map<string, Typed>();
const NOTHING: Typed = { text: "", marker: "" };

export function Answers({ item, officer, back }: { item: Item; officer: SignedIn; back: () => void }) {
  const { words, say } = useTongue();
  const [chosen, setChosen] = useState<Choice | null>(null);
  const [minutes, setMinutes] = useState(String(USUAL_MINUTES));
  const [reason, setReason] = useState<string>(REASONS[0]);
  const [typed, setTyped] = useState<Typed>(kept.get(item.entry) ?? NOTHING);
  const [writing, setWriting] = useState(false);
  const [request, setRequest] = useState("");
  const [told, setTold] = useState<readonly [string, Readonly<Record<string, string>>, readonly string[]] | null>(null);
  const [complaint, setComplaint] = useState("");
  const confirm = useRef<HTMLButtonElement>(null);
  const offered = choices(item, (role) => officer.roles.includes(role), say);

  const choose = (choice: Choice | null): void => {
    setChosen(choice);
    setRequest(choice === null ? "" : requestId());
    setComplaint("");
    setTold(null);
    setWriting(choice?.own === "must" || (choice?.own === "may" && typed.text !== ""));
  };
  const type = (change: Partial<Typed>): void => {
    const now = { ...typed, ...change };
    kept.set(item.entry, now);
    setTyped(now);
  };

  // before the next key is heard: Enter typed at once confirms what was chosen, and nothing else
  useLayoutEffect(() => {
    if (chosen !== null && chosen.asks === undefined && chosen.own !== "must") confirm.current?.focus();
  }, [chosen]);

  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key === "Escape") {
        event.preventDefault();
        if (chosen !== null) choose(null);
        else back();
      }
      if (chosen?.own === "may" && !writing && !typing(event) && event.key === "w") {
        event.preventDefault();
        setWriting(true);
      }
      const wanted = typing(event) || chosen !== null ? undefined : offered.find((each) => each.key === event.key);
      if (wanted !== undefined) {
        event.preventDefault();
        choose(wanted);
      }
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });

  async function send(event: Event): Promise<void> {
    event.preventDefault();
    if (chosen === null) return;
    const own = writing && typed.text.trim() !== "" ? typed : null;
    if (own !== null && own.marker === "") {
      setComplaint(say("error-unmarked-text"));
      return;
    }
    const asked = chosen.asks === "minutes" ? { minutes: Number(minutes) } : chosen.asks === "reason" ? { reason } : {};
    const said = own === null ? {} : { text: own.text, marker: own.marker, language: words.language };
    const body = { ...chosen.body, ...asked, ...said, request_id: request, line: item.line };
    try {
      const sent = await call<Sent>("POST", `/api/entries/${item.entry}/${chosen.path}`, body);
      choose(null);
      if (own !== null) {
        kept.delete(item.entry);
        setTyped(NOTHING);
      }
      setTold(sent.draft === null ? ["desk-sent", {}, sent.advice] : ["desk-draft-kept", { draft: sent.draft }, sent.advice]);
    } catch (error) {
      setComplaint(faultWords(error, say));
    }
  }

  return (
    <section class="answers" aria-label={say("desk-say")}>
      {chosen === null ? (
        <div class="choices">
          {offered.map((choice) => (
            <button key={choice.key} type="button" class={choice.path} onClick={() => choose(choice)}>
              <kbd>{choice.key}</kbd> {choice.words}
            </button>
          ))}
        </div>
      ) : (
        <form class="confirm" onSubmit={(event) => void send(event)}>
          <strong>{chosen.words}</strong>
          {chosen.asks === "minutes" && (
            <label>
              <span>{say("desk-minutes")}</span>
              <input type="number" min="1" max="10080" value={minutes} ref={focused} onInput={(e) => setMinutes(e.currentTarget.value)} />
            </label>
          )}
          {chosen.asks === "reason" && (
            <label>
              <span>{say("desk-reason")}</span>
              <select value={reason} ref={focused} onChange={(e) => setReason(e.currentTarget.value)}>
                {REASONS.map((each) => (
                  <option key={each} value={each}>
                    {say(`reason-${each.replaceAll("_", "-")}`)}
                  </option>
                ))}
              </select>
            </label>
          )}
          {writing && <OwnText typed={typed} type={type} needed={chosen.own === "must"} />}
          <button type="submit" class="main" ref={confirm}>
            {say("desk-send")}
          </button>
          {chosen.own === "may" && !writing && (
            <button type="button" onClick={() => setWriting(true)}>
              <kbd>w</kbd> {say("desk-add-text")}
            </button>
          )}
          <button type="button" class="quiet" onClick={() => choose(null)}>
            {say("desk-back")}
          </button>
        </form>
      )}
      <p class="told" role="status">
        {told && [say(told[0], told[1]), ...told[2]].join(" ")}
      </p>
      <Complaint words={complaint} />
    </section>
  );
}

const shown = (element: HTMLElement | null): void => element?.scrollIntoView({ block: "nearest" });

// Words of one's own, and what kind of sentence they are: an arrow or a digit chooses the marker, and none is chosen before.
function OwnText({ typed, type, needed }: { typed: Typed; type: (change: Partial<Typed>) => void; needed: boolean }) {
  const { say } = useTongue();
  const digit = (event: KeyboardEvent): void => {
    const wanted = MARKERS[Number(event.key) - 1];
    if (wanted === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    type({ marker: wanted });
  };
  return (
    <div class="words-of-own" ref={shown}>
      <label>
        <span>{say("desk-text")}</span>
        <textarea maxLength={4_000} required={needed} value={typed.text} ref={focused} onInput={(e) => type({ text: e.currentTarget.value })} />
      </label>
      <fieldset class="answer-markers" onKeyDown={digit}>
        <legend>{say("desk-marker")}</legend>
        {MARKERS.map((each, at) => (
          <label key={each}>
            <input type="radio" name="marker" value={each} checked={typed.marker === each} onChange={() => type({ marker: each })} />
            <kbd>{at + 1}</kbd> {say(`marker-${each}`)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
