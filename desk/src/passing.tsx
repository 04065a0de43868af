// Passing on: to whom of our own, what each of them has said, and what an officer enters who has spoken with them.
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { call, query, requestId } from "./api.ts";
import { useDesk } from "./desk.ts";
import type { FunctionRows, Item, PassedRow, Sent } from "./forms.ts";
import { typing } from "./keys.ts";
import { Complaint, faultWords, focused } from "./parts.tsx";
import { useTongue } from "./words.ts";

const TELLS = ["unnamed", "named", "no"] as const;
type Tell = (typeof TELLS)[number];

export function PassingOn({ item, locked }: { item: Item; locked: (error: unknown) => void }) {
  const { words, say } = useTongue();
  const { changes } = useDesk();
  const [choosing, setChoosing] = useState(false);
  const [told, setTold] = useState<readonly string[]>([]);
  const [complaint, setComplaint] = useState("");
  const [known, setKnown] = useState<FunctionRows | null>(null);
  const language = words.language;

  useEffect(() => {
    if (!choosing) return;
    let wanted = true;
    call<FunctionRows>("GET", query("/api/functions", { language })).then((found) => wanted && setKnown(found), locked);
    return () => {
      wanted = false;
    };
  }, [choosing, language, changes]);

  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (choosing && event.key === "Escape") {
        event.preventDefault();
        event.stopImmediatePropagation();
        setChoosing(false);
      }
      if (typing(event) || choosing || event.key !== "p") return;
      event.preventDefault();
      setChoosing(true);
    };
    addEventListener("keydown", press, { capture: true });
    return () => removeEventListener("keydown", press, { capture: true });
  }, [choosing]);

  async function act(path: string, body: object): Promise<boolean> {
    setComplaint("");
    setTold([]);
    try {
      const said = { ...body, request_id: requestId(), line: item.line };
      const done = await call<Sent>("POST", `/api/entries/${item.entry}/${path}`, said);
      setTold([say("desk-passed-done"), ...done.advice]);
      return true;
    } catch (error) {
      locked(error);
      setComplaint(faultWords(error, say));
      return false;
    }
  }

  return (
    <section class="part passing" aria-labelledby="item-passing">
      <h3 id="item-passing">{say("desk-passing")}</h3>
      {item.onward.length > 0 && (
        <p>
          {say("desk-onward")} <strong>{item.onward.join(", ")}</strong>
        </p>
      )}
      {item.passed.length > 0 && (
        <ul class="rows">
          {item.passed.map((row) => (
            <Row key={row.function} row={row} act={act} />
          ))}
        </ul>
      )}
      {choosing && known !== null ? (
        <Chooser
          known={known}
          item={item}
          send={async (functions, tell) => {
            if (await act("pass-to", { functions, tell })) setChoosing(false);
          }}
          back={() => setChoosing(false)}
        />
      ) : (
        <p>
          <button type="button" onClick={() => setChoosing(true)}>
            <kbd>p</kbd> {say("desk-pass-on")}
          </button>
        </p>
      )}
      <p class="told" role="status">
        {told.join(" ")}
      </p>
      <Complaint words={complaint} />
    </section>
  );
}

interface Choosing {
  readonly known: FunctionRows;
  readonly item: Item;
  readonly send: (functions: readonly string[], tell: Tell) => Promise<void>;
  readonly back: () => void;
}

function Chooser({ known, item, send, back }: Choosing) {
  const { say } = useTongue();
  // those whom its author wants are chosen already, unless they have it
  const had = item.passed.filter((row) => row.state !== "ended").map((row) => row.function);
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    known.functions.filter((each) => item.onward.includes(each.words) && !had.includes(each.function)).map((each) => each.function),
  );
  const [tell, setTell] = useState<Tell>(item.onward.length > 0 ? "named" : "unnamed");
  const toggle = (name: string): void => {
    setChosen(chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name]);
  };

  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const wanted = known.functions[Number(event.key) - 1];
      if (wanted === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      toggle(wanted.function);
    };
    addEventListener("keydown", press, { capture: true });
    return () => removeEventListener("keydown", press, { capture: true });
  });

  return (
    <form
      class="choose"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length > 0) void send(chosen, tell);
      }}
    >
      <fieldset>
        <legend>{say("desk-pass-whom")}</legend>
        <div class="functions">
          {known.functions.map((each, at) => (
            <label key={each.function}>
              <input type="checkbox" checked={chosen.includes(each.function)} ref={at === 0 ? focused : null} onChange={() => toggle(each.function)} />
              {at < 9 && <kbd>{at + 1}</kbd>} <bdi>{each.words}</bdi>
              <span class={each.open > 0 ? "good" : "who"}>{say(each.open > 0 ? "desk-page-open" : "desk-page-closed")}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {!item.ours && (
        <fieldset>
          <legend>{say("desk-tell")}</legend>
          {TELLS.map((each) => (
            <label key={each}>
              <input type="radio" name="tell" checked={tell === each} onChange={() => setTell(each)} /> {say(`desk-tell-${each}`)}
            </label>
          ))}
        </fieldset>
      )}
      <p class="acts">
        <button type="submit" class="main" disabled={chosen.length === 0}>
          {say("desk-pass-do")}
        </button>
        <button type="button" class="quiet" onClick={back}>
          {say("desk-back")}
        </button>
      </p>
    </form>
  );
}

function Row({ row, act }: { row: PassedRow; act: (path: string, body: object) => Promise<boolean> }) {
  const { say } = useTongue();
  const [entering, setEntering] = useState(false);
  const [who, setWho] = useState("");
  const [note, setNote] = useState("");
  const [have, setHave] = useState(true);
  const owed = row.state !== "have" && row.state !== "ended";
  return (
    <li class={row.state}>
      <p>
        <strong>
          <bdi>{row.words}</bdi>
        </strong>{" "}
        {row.said}
      </p>
      {owed && !entering && (
        <p class="acts">
          <button type="button" onClick={() => setEntering(true)}>
            {say("desk-by-hand")}
          </button>
          <button type="button" class="quiet" onClick={() => void act("end", { function: row.function })}>
            {say("desk-pass-end")}
          </button>
        </p>
      )}
      {entering && (
        <form
          class="acts"
          onSubmit={(event) => {
            event.preventDefault();
            void act("by-hand", { function: row.function, who, have, note }).then((done) => done && setEntering(false));
          }}
        >
          <label>
            <span>{say("desk-by-hand-who")}</span>
            <input value={who} maxLength={64} required ref={focused} onInput={(e) => setWho(e.currentTarget.value)} />
          </label>
          <label>
            <input type="checkbox" checked={!have} onChange={() => setHave(!have)} /> {say("desk-f-cannot")}
          </label>
          {!have && (
            <label>
              <span>{say("desk-f-why")}</span>
              <input value={note} maxLength={500} required onInput={(e) => setNote(e.currentTarget.value)} />
            </label>
          )}
          <button type="submit" class="main">
            {say("desk-by-hand-enter")}
          </button>
          <button type="button" class="quiet" onClick={() => setEntering(false)}>
            {say("desk-back")}
          </button>
        </form>
      )}
    </li>
  );
}
