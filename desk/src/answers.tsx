// What can be said of an item: first choose, then confirm. Every choice has a digit or a letter; Escape goes back.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { call, requestId } from "./api.ts";
import type { Item, Sent, SignedIn } from "./forms.ts";
import { typing } from "./keys.ts";
import { Complaint, faultWords, focused } from "./parts.tsx";
import { useTongue, type Say } from "./words.ts";

interface Choice {
  readonly key: string;
  readonly words: string;
  readonly path: "receipt" | "answer" | "pass";
  readonly body: Readonly<Record<string, unknown>>;
  readonly minutes?: true;
}

const RESULTS = ["yes", "no", "unable", "stand_by", "no_information", "repeat"] as const;
const FUNCTIONS = ["sensor_desk", "air_traffic", "firing_unit", "drone_cell"] as const;
const USUAL_MINUTES = 15;

function choices(item: Item, may: (role: string) => boolean, say: Say): Choice[] {
  if (item.ours || !may("read")) return [];
  const found: Choice[] = [
    { key: "o", words: say("level-opened"), path: "receipt", body: { level: "opened" } },
    { key: "u", words: say("level-understood"), path: "receipt", body: { level: "understood" } },
  ];
  if (item.kind === "question" && may("release")) {
    RESULTS.forEach((result, at) => {
      const words = say(`desk-result-${result.replaceAll("_", "-")}`);
      const minutes = result === "stand_by" ? ({ minutes: true } as const) : {};
      found.push({ key: String(at + 1), words, path: "answer", body: { result }, ...minutes });
    });
  }
  FUNCTIONS.forEach((name, at) => {
    const words = say("desk-pass", { function: say(`function-${name.replaceAll("_", "-")}`) });
    found.push({ key: ["a", "s", "d", "f"][at] ?? "", words, path: "pass", body: { function: name } });
  });
  return found;
}

export function Answers({ item, officer, back }: { item: Item; officer: SignedIn; back: () => void }) {
  const { say } = useTongue();
  const [chosen, setChosen] = useState<Choice | null>(null);
  const [minutes, setMinutes] = useState(String(USUAL_MINUTES));
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
  };

  // before the next key is heard: Enter typed at once confirms what was chosen, and nothing else
  useLayoutEffect(() => {
    if (chosen !== null && chosen.minutes !== true) confirm.current?.focus();
  }, [chosen]);

  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key === "Escape") {
        event.preventDefault();
        if (chosen !== null) choose(null);
        else back();
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
    const body = { ...chosen.body, request_id: request, line: item.line };
    try {
      const path = `/api/entries/${item.entry}/${chosen.path}`;
      const sent = await call<Sent>("POST", path, chosen.minutes ? { ...body, minutes: Number(minutes) } : body);
      choose(null);
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
          {chosen.minutes && (
            <label>
              <span>{say("desk-minutes")}</span>
              <input type="number" min="1" max="100000" value={minutes} ref={focused} onInput={(e) => setMinutes(e.currentTarget.value)} />
            </label>
          )}
          <button type="submit" class="main" ref={confirm}>
            {say("desk-send")}
          </button>
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
