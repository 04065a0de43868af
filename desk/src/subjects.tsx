// One place for each subject: the list of them with what waits in each, and the page of the one that is open.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { call, query } from "./api.ts";
import { SubjectCardView } from "./card.tsx";
import { useDesk } from "./desk.ts";
import type { SubjectPage, SubjectRow, SubjectRows } from "./forms.ts";
import { typing } from "./keys.ts";
import { Complaint, faultWords } from "./parts.tsx";
import { go } from "./place.ts";
import "./subjects.css";
import { useTongue } from "./words.ts";

export function Subjects() {
  const { words, say } = useTongue();
  const { changes, place, locked } = useDesk();
  const [rows, setRows] = useState<readonly SubjectRow[]>([]);
  const [page, setPage] = useState<SubjectPage | null>(null);
  const [complaint, setComplaint] = useState("");
  const open = place.rest[0] ?? "";
  const language = words.language;

  useEffect(() => {
    let wanted = true;
    const refused = (error: unknown): void => {
      locked(error);
      if (wanted) setComplaint(faultWords(error, say));
    };
    call<SubjectRows>("GET", query("/api/subjects", { language })).then((found) => wanted && setRows(found.subjects), refused);
    if (open === "") setPage(null);
    else call<SubjectPage>("GET", query(`/api/subjects/${encodeURIComponent(open)}`, { language })).then((found) => wanted && setPage(found), refused);
    return () => {
      wanted = false;
    };
  }, [open, language, changes]);

  const shown = page?.subject === open ? page : null;
  return (
    <div class="subjects">
      <SubjectList rows={rows} open={open} />
      <main class="middle" tabIndex={-1}>
        <Complaint words={complaint} />
        {open === "" && <p class="hint">{say("desk-subject-keys")}</p>}
        {shown && <Page page={shown} />}
      </main>
    </div>
  );
}

function SubjectList({ rows, open }: { rows: readonly SubjectRow[]; open: string }) {
  const { say } = useTongue();
  const list = useRef<HTMLElement>(null);
  useMoving(list, "button.subject", open === "");
  return (
    <nav class="subject-list" aria-label={say("desk-view-subjects")} ref={list}>
      {rows.map((row) => (
        <button
          key={row.subject}
          type="button"
          class={`subject ${row.overdue > 0 ? "overdue" : row.disputed > 0 ? "disputed" : ""}`}
          aria-current={row.subject === open ? "page" : undefined}
          onClick={() => go("subjects", row.subject)}
        >
          <span class="subject-name">{row.words}</span>
          {row.overdue > 0 && <span class="needs overdue">{say("desk-count-overdue", { count: String(row.overdue) })}</span>}
          {row.disputed > 0 && <span class="needs disputed">{say("desk-count-disputed", { count: String(row.disputed) })}</span>}
          {row.open > 0 && <span class="needs">{say("desk-count-open", { count: String(row.open) })}</span>}
        </button>
      ))}
    </nav>
  );
}

function Page({ page }: { page: SubjectPage }) {
  const { say } = useTongue();
  const { officer } = useDesk();
  const cards = useRef<HTMLDivElement>(null);
  useMoving(cards, ".card-head", true);

  useLayoutEffect(() => {
    cards.current?.querySelector<HTMLElement>(".card-head")?.focus();
  }, [page.subject]);

  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || typing(event) || event.defaultPrevented) return;
      event.preventDefault();
      go("subjects");
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);

  return (
    <section aria-labelledby="subject-name" class="subject-page">
      <h1 id="subject-name">{page.words}</h1>
      {officer.roles.includes("draft") && (
        <p class="writable">
          {page.writable.map((each) => (
            <button key={each.kind} type="button" onClick={() => go("write", "new", each.kind)}>
              {say("desk-write-new", { kind: each.words })}
            </button>
          ))}
        </p>
      )}
      {page.empty !== "" && <p class="hint">{page.empty}</p>}
      <div class="cards" ref={cards}>
        {page.cards.map((card) => (
          <SubjectCardView key={`${card.line}/${card.entry}/${card.title}`} card={card} />
        ))}
      </div>
      {page.more !== "" && <p class="more">{page.more}</p>}
    </section>
  );
}

// The arrow keys go from one to the next of what matches, inside one place.
function useMoving(place: { readonly current: HTMLElement | null }, matching: string, everywhere: boolean): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
      const inside = place.current?.contains(document.activeElement) === true;
      if (step === undefined || typing(event) || (!inside && !everywhere)) return;
      const found = [...(place.current?.querySelectorAll<HTMLElement>(matching) ?? [])];
      if (found.length === 0) return;
      event.preventDefault();
      const holding = document.activeElement?.closest(".thread")?.querySelector<HTMLElement>(matching);
      const at = found.indexOf(holding ?? (document.activeElement as HTMLElement));
      found[at < 0 ? (step > 0 ? 0 : found.length - 1) : Math.min(Math.max(at + step, 0), found.length - 1)]?.focus();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [place, matching, everywhere]);
}
