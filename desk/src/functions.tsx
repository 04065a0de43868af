// The party's functions: whose page is open, what each still owes, and the links by which their pages are opened.
import { useEffect, useState } from "preact/hooks";
import { call, query, requestId } from "./api.ts";
import { useDesk } from "./desk.ts";
import type { FunctionRow, FunctionRows, MadeLink } from "./forms.ts";
import "./functions.css";
import { Complaint, faultWords, focused } from "./parts.tsx";
import { useTongue } from "./words.ts";

export function FunctionsView() {
  const { words, say } = useTongue();
  const { changes, locked, officer } = useDesk();
  const [rows, setRows] = useState<readonly FunctionRow[]>([]);
  const [made, setMade] = useState<readonly [FunctionRow, MadeLink] | null>(null);
  const [complaint, setComplaint] = useState("");
  const [looked, setLooked] = useState(0);
  const language = words.language;
  const may = officer.roles.includes("release");

  useEffect(() => {
    let wanted = true;
    call<FunctionRows>("GET", query("/api/functions", { language })).then((found) => wanted && setRows(found.functions), locked);
    return () => {
      wanted = false;
    };
  }, [language, changes, looked]);

  async function act(work: () => Promise<void>): Promise<void> {
    setComplaint("");
    try {
      await work();
      setLooked((count) => count + 1);
    } catch (error) {
      locked(error);
      setComplaint(faultWords(error, say));
    }
  }

  if (made !== null) return <Card row={made[0]} link={made[1]} done={() => setMade(null)} />;
  return (
    <main class="functions-view">
      <h1>{say("desk-view-functions")}</h1>
      <p class="hint">{say("desk-functions-how")}</p>
      <Complaint words={complaint} />
      <ul class="function-rows">
        {rows.map((row) => (
          <li key={row.function}>
            <h2>
              <bdi>{row.words}</bdi>
            </h2>
            <p>
              <span class={row.open > 0 ? "good" : "bad"}>{say(row.open > 0 ? "desk-page-open" : "desk-page-closed")}</span>
              {" · "}
              {say("desk-functions-owed")} <strong>{row.owed}</strong>
            </p>
            <ul>
              {row.links.map((link) => (
                <li key={link.link}>
                  <bdi>{link.label === "" ? link.link : link.label}</bdi> ·{" "}
                  {link.opened_words === "" ? say("desk-link-unopened") : say("desk-link-opened", { at: link.opened_words })} ·{" "}
                  {say("desk-link-expires", { at: link.expires_words })}
                  {may && (
                    <button
                      type="button"
                      class="quiet"
                      onClick={() =>
                        void act(async () => {
                          await call("POST", `/api/functions/${row.function}/unlink`, { request_id: requestId(), link: link.link });
                        })
                      }
                    >
                      {say("desk-link-revoke")}
                    </button>
                  )}
                </li>
              ))}
            </ul>
            {may && (
              <NewLinkForm
                make={(label) =>
                  act(async () => {
                    const body = { request_id: requestId(), label };
                    setMade([row, await call<MadeLink>("POST", `/api/functions/${row.function}/link`, body)]);
                  })
                }
              />
            )}
          </li>
        ))}
      </ul>
    </main>
  );
}

function NewLinkForm({ make }: { make: (label: string) => Promise<void> }) {
  const { say } = useTongue();
  const [label, setLabel] = useState("");
  return (
    <form
      class="confirm"
      onSubmit={(event) => {
        event.preventDefault();
        void make(label);
      }}
    >
      <label>
        <span>{say("desk-link-label")}</span>
        <input value={label} maxLength={64} onInput={(e) => setLabel(e.currentTarget.value)} />
      </label>
      <button type="submit">{say("desk-link-make")}</button>
    </form>
  );
}

// To be printed, and carried there: the address opens one browser, once. It is shown now and never again.
function Card({ row, link, done }: { row: FunctionRow; link: MadeLink; done: () => void }) {
  const { say } = useTongue();
  const { officer } = useDesk();
  return (
    <main class="link-card">
      <h1>
        <bdi>{row.words}</bdi>
      </h1>
      <p>{officer.party}</p>
      <p>{say("desk-link-how")}</p>
      <p class="address" dir="ltr" id="address">
        {link.address}
      </p>
      <p class="link-word" dir="ltr">
        {link.word}
      </p>
      <p>{say("desk-link-expires", { at: link.expires_words })}</p>
      <p class="screen-only hint">{say("desk-link-once")}</p>
      <p class="acts screen-only">
        <button type="button" class="main" ref={focused} onClick={() => print()}>
          {say("desk-print")}
        </button>
        <button type="button" onClick={done}>
          {say("desk-back")}
        </button>
      </p>
    </main>
  );
}
