// The party's own people, for administrators: who may sign in with what, who is signed in, and how that is taken back.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { call, query, requestId } from "./api.ts";
import { useDesk } from "./desk.ts";
import type { OfficerRow, Officers } from "./forms.ts";
import { typing } from "./keys.ts";
import { Complaint, faultWords, focused } from "./parts.tsx";
import "./people.css";
import { useTongue, type Say } from "./words.ts";

const ROLES = ["read", "draft", "release", "administer"] as const;

// What is about to be done, and is done with the second action.
interface Asking {
  readonly officer: string;
  readonly path: "take-back" | "end" | "roles" | "remove";
  readonly body: Readonly<Record<string, unknown>>;
  readonly sure: "take-back" | "end" | "end-all" | "roles" | "remove";
  readonly label?: string;
}

export function PeopleView() {
  const { words, say } = useTongue();
  const { changes, locked } = useDesk();
  const [rows, setRows] = useState<readonly OfficerRow[]>([]);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [complaint, setComplaint] = useState("");
  const [looked, setLooked] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const language = words.language;

  useEffect(() => {
    let wanted = true;
    call<Officers>("GET", query("/api/officers", { language })).then((found) => wanted && setRows(found.officers), locked);
    return () => {
      wanted = false;
    };
  }, [language, changes, looked]);

  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (typing(event) || asking !== null) return;
      const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const heads = [...(list.current?.querySelectorAll<HTMLElement>("h2") ?? [])];
      const at = heads.findIndex((head) => head.closest("li")?.contains(document.activeElement));
      heads[at < 0 ? 0 : Math.min(Math.max(at + step, 0), heads.length - 1)]?.focus();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [asking]);

  function backTo(officer: string): void {
    setAsking(null);
    list.current?.querySelector<HTMLElement>(`li[data-officer="${CSS.escape(officer)}"] h2`)?.focus();
  }

  async function act({ officer, path, body }: Asking): Promise<void> {
    setComplaint("");
    try {
      await call("POST", `/api/officers/${encodeURIComponent(officer)}/${path}`, { request_id: requestId(), ...body });
      setLooked((count) => count + 1);
    } catch (error) {
      locked(error);
      setComplaint(faultWords(error, say));
    }
    backTo(officer);
  }

  return (
    <main class="people-view">
      <h1>{say("desk-view-people")}</h1>
      <p class="hint">{say("desk-people-how")}</p>
      <Complaint words={complaint} />
      <ul class="people" ref={list}>
        {rows.map((row) => (
          <li key={row.name} data-officer={row.name}>
            <Person row={row} ask={(asked) => setAsking({ officer: row.name, ...asked })} />
            {asking?.officer === row.name && (
              <Sure key={`${asking.sure} ${asking.label}`} asking={asking} had={row.roles} done={act} back={() => backTo(row.name)} />
            )}
          </li>
        ))}
      </ul>
    </main>
  );
}

function Person({ row, ask }: { row: OfficerRow; ask: (asked: Omit<Asking, "officer">) => void }) {
  const { say } = useTongue();
  return (
    <>
      <h2 tabIndex={-1}>
        <bdi>{row.name}</bdi> <span class="office">{row.office}</span>
      </h2>
      <p class="roles">
        {row.roles.map((role) => (
          <span key={role} class="tag">
            {say(`desk-role-${role}`)}
          </span>
        ))}
        {row.generator && <span class="hint">{say("desk-people-generator")}</span>}
      </p>
      <h3>{say("desk-people-passkeys")}</h3>
      <ul class="held">
        {row.passkeys.length === 0 && <li class="hint">{say("desk-people-none")}</li>}
        {row.passkeys.map((key) => (
          <li key={key.passkey}>
            <span>
              <bdi>{key.label}</bdi> <code>{key.passkey}</code>
              <br />
              <span class="hint">{say("desk-people-added", { at: key.added_words })}</span>
            </span>
            <button
              type="button"
              onClick={() => ask({ path: "take-back", body: { passkey: key.passkey }, sure: "take-back", label: key.label === "" ? key.passkey : key.label })}
            >
              {say("desk-people-take-back")}
            </button>
          </li>
        ))}
      </ul>
      <h3>{say("desk-people-sessions")}</h3>
      <ul class="held">
        {row.sessions.length === 0 && <li class="hint">{say("desk-people-none")}</li>}
        {row.sessions.map((each) => (
          <li key={each.session}>
            <span>
              {meansWords(each.means, say)} {each.passkey !== "" && <code>{each.passkey}</code>}
              {each.here && <strong class="here"> {say("desk-people-here")}</strong>}
              {each.locked && <span class="tag"> {say("desk-people-locked")}</span>}
              <br />
              <span class="hint">
                {say("desk-people-began", { began: each.began_words })}
                <br />
                {say("desk-people-used", { used: each.used_words })}
              </span>
            </span>
            <button type="button" onClick={() => ask({ path: "end", body: { session: each.session }, sure: "end" })}>
              {say("desk-people-end")}
            </button>
          </li>
        ))}
      </ul>
      <p class="actions">
        {row.sessions.length > 1 && (
          <button type="button" onClick={() => ask({ path: "end", body: {}, sure: "end-all" })}>
            {say("desk-people-end-all")}
          </button>
        )}
        <button type="button" onClick={() => ask({ path: "roles", body: {}, sure: "roles" })}>
          {say("desk-people-change")}
        </button>
        <button type="button" onClick={() => ask({ path: "remove", body: {}, sure: "remove" })}>
          {say("desk-people-remove")}
        </button>
      </p>
    </>
  );
}

interface SureGiven {
  readonly asking: Asking;
  readonly had: readonly string[];
  readonly done: (asking: Asking) => Promise<void>;
  readonly back: () => void;
}

function Sure({ asking, had, done, back }: SureGiven) {
  const { say } = useTongue();
  const [roles, setRoles] = useState(had);
  const choosing = asking.path === "roles";
  return (
    <form
      class="confirm"
      onSubmit={(event) => {
        event.preventDefault();
        void done(choosing ? { ...asking, body: { roles: ROLES.filter((role) => roles.includes(role)) } } : asking);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        back();
      }}
    >
      <p>{say(`desk-people-sure-${asking.sure}`, { name: asking.officer, label: asking.label ?? "" })}</p>
      {choosing && (
        <p class="choices">
          {ROLES.map((role, number) => (
            <label key={role}>
              <input
                type="checkbox"
                ref={number === 0 ? focused : null}
                checked={roles.includes(role)}
                onChange={(e) => setRoles(e.currentTarget.checked ? [...roles, role] : roles.filter((each) => each !== role))}
              />
              {say(`desk-role-${role}`)}
            </label>
          ))}
        </p>
      )}
      <button type="submit" class="main" ref={choosing ? null : focused} disabled={choosing && roles.length === 0}>
        {say("desk-people-do")}
      </button>
      <button type="button" onClick={back}>
        {say("desk-back")}
      </button>
    </form>
  );
}

function meansWords(means: string, say: Say): string {
  return say(means === "generator" ? "desk-means-generator" : "desk-means-passkey");
}
