// The form of what is written, and beside it, while one types, what would follow: the sentence, what it meets, who else.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { call, query, Refused, requestId } from "./api.ts";
import { useDesk } from "./desk.ts";
import type { FieldRow, Looked, SketchKept, TypeForm, Ways } from "./forms.ts";
import { Complaint, faultWords } from "./parts.tsx";
import { go } from "./place.ts";
import { useTongue } from "./words.ts";
import { EntryNames, Fields, idOf, type Marks } from "./write-field.tsx";
import { Follows } from "./write-follows.tsx";
import { Preview } from "./write-send.tsx";
import { Beside, Recipients, Status, Sure } from "./write-parts.tsx";
import { change, drop, kept, note, written, type Sheet } from "./writing.ts";

const AFTER_TYPING_MS = 350;
const AGAIN_MS = 3_000;
const AFTER_NEWS_MS = 2_000;

export function WriteForm({ sheet }: { sheet: Sheet }) {
  const { locked } = useDesk();
  const { words, say } = useTongue();
  const [form, setForm] = useState<TypeForm | null>(null);
  const [complaint, setComplaint] = useState("");
  const [told, setTold] = useState("");
  const language = words.language;
  useLooking(sheet, setComplaint);

  useEffect(() => {
    call<TypeForm>("GET", query(`/api/types/${sheet.kind}`, { language })).then(
      (found) => {
        setForm(found);
        note(sheet.id, { title: found.words });
      },
      (error: unknown) => {
        locked(error);
        setComplaint(faultWords(error, say));
      },
    );
  }, [sheet.kind, language]);

  const preview = useCallback(() => note(sheet.id, { tried: true, wants: true }), [sheet.id]);
  useEffect(() => {
    if (!sheet.wants || sheet.lookedFor !== sheet.version || sheet.looked === null) return;
    const whole = sheet.looked.understood !== null && sheet.looked.cover !== null;
    note(sheet.id, whole ? { wants: false, step: "preview" } : { wants: false });
    if (!whole) focusFault(sheet.looked);
  }, [sheet]);
  useKeys(sheet, preview);
  useFirstFocus(sheet, form);

  async function keep(): Promise<void> {
    try {
      const body = { request_id: requestId(), kind: sheet.kind, form: kept(sheet), sketch: sheet.sketch };
      const done = await call<SketchKept>("POST", "/api/sketches", body);
      note(sheet.id, { sketch: done.sketch });
      setTold("desk-write-is-kept");
    } catch (error) {
      locked(error);
      setComplaint(faultWords(error, say));
    }
  }

  if (form === null) return <Complaint words={complaint} />;
  if (sheet.step === "preview") return <Preview sheet={sheet} form={form} />;
  const faults = sheet.looked?.faults.length ?? 0;
  return (
    <div class={`writing ${sheet.status}`}>
      <main class="form" aria-labelledby="write-title">
        {sheet.status !== "actual" && <p class="banner">{say(`status-${sheet.status}`)}</p>}
        <h1 id="write-title">
          {form.words} <small dir="ltr">{form.name}</small>
        </h1>
        {form.help !== "" && <p class="hint">{form.help}</p>}
        <div class={(sheet.about?.texts.length ?? 0) > 0 ? "paired" : "alone"}>
          <Beside sheet={sheet} />
          <div class="body">
            <Body sheet={sheet} form={form} />
          </div>
        </div>
        <div class="bottom">
          <button type="button" class="main" onClick={preview}>
            {say("desk-write-preview")} <kbd>Ctrl+Enter</kbd>
          </button>
          <button type="button" onClick={() => void keep()}>
            {say("desk-write-keep")}
          </button>
          <Sure words={say("desk-write-discard")} sure={say("desk-write-discard-sure")} done={() => { drop(sheet.id); go("write"); }} />
          <button type="button" class="quiet" onClick={() => go("write")}>
            {say("desk-back")} <kbd>Esc</kbd>
          </button>
          <p class="told" role="status">
            {told !== "" && say(told)}
            {sheet.tried && faults > 0 && <span class="fault">{say("desk-write-faults", { count: String(faults) })}</span>}
          </p>
          <Complaint words={complaint} />
        </div>
      </main>
      <Follows sheet={sheet} />
    </div>
  );
}

function Body({ sheet, form }: { sheet: Sheet; form: TypeForm }) {
  const { say } = useTongue();
  const touched = useRef(new Set(sheet.touched));
  const marks = useMemo<Marks>(
    () => ({
      faults: new Map(sheet.looked?.faults.map((fault) => [fault.path, fault.words])),
      echoes: new Map(sheet.looked?.echoes.map((echo) => [echo.path, echo])),
      told: (path) => sheet.tried || touched.current.has(path),
      left: (path) => {
        if (touched.current.has(path)) return;
        touched.current.add(path);
        note(sheet.id, { touched: [...touched.current] });
      },
    }),
    [sheet],
  );
  // chosen once, so that no field moves under the hands of whoever types
  const parted = useMemo(() => part(form.fields, sheet), [form]);
  const setFields = (fields: Sheet["fields"]): void => change(sheet.id, { fields });
  const whole = sheet.tried ? marks.faults.get("") : undefined;
  return (
    <>
      {sheet.doubts.length > 0 && (
        <section class="doubts" aria-label={say("desk-write-doubts")}>
          <h2>{say("desk-write-doubts")}</h2>
          {sheet.doubts.map((doubt) => (
            <p key={doubt} class="doubt">
              ? {doubt}
            </p>
          ))}
        </section>
      )}
      <EntryNames line={sheet.lines[0]?.line ?? ""} fields={form.fields} />
      <Status sheet={sheet} />
      <Recipients sheet={sheet} form={form} marks={marks} />
      {whole !== undefined && (
        <p class="fault" role="alert">
          {whole}
        </p>
      )}
      <Fields fields={parted.first} path="" values={sheet.fields} set={setFields} marks={marks} />
      {parted.more.length > 0 && (
        <details open={parted.first.length < 2}>
          <summary>{say("desk-write-more", { count: String(parted.more.length) })}</summary>
          <Fields fields={parted.more} path="" values={sheet.fields} set={setFields} marks={marks} />
        </details>
      )}
      <details>
        <summary>{say("desk-write-cover")}</summary>
        <Fields
          fields={form.cover}
          path="cover"
          values={sheet.cover}
          set={(cover) => change(sheet.id, { cover })}
          marks={marks}
        />
      </details>
    </>
  );
}

function part(fields: readonly FieldRow[], sheet: Sheet): { first: FieldRow[]; more: FieldRow[] } {
  const stands = (field: FieldRow): boolean => field.required || sheet.fields[field.name] !== undefined;
  return { first: fields.filter(stands), more: fields.filter((field) => !stands(field)) };
}

// Asks the node what was understood, a moment after the last key; the newest answer counts.
function useLooking(sheet: Sheet, complain: (words: string) => void): void {
  const { changes, locked } = useDesk();
  const { words, say } = useTongue();
  const [again, setAgain] = useState(0);
  const language = words.language;
  const newest = useRef(0);

  // news may change what it meets; however much of it comes, it never keeps the node from reading what is typed
  const news = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => {
    news.current ??= setTimeout(() => {
      news.current = undefined;
      setAgain((count) => count + 1);
    }, AFTER_NEWS_MS);
  }, [changes]);
  useEffect(() => () => clearTimeout(news.current), []);

  useEffect(() => {
    const number = ++newest.current;
    const current = (): boolean => number === newest.current;
    let later: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      if (sheet.lines.length === 0) return;
      try {
        const looked = await call<Looked>("POST", query("/api/compose/look", { language }), written(sheet));
        if (!current()) return;
        complain("");
        note(sheet.id, { looked, lookedFor: sheet.version });
        const met = looked.lines.find((line) => line.conflicts.length > 0);
        const asked = { ...written(sheet), on: met?.line ?? "" };
        const ways = met && (await call<Ways>("POST", query("/api/compose/ways", { language }), asked).catch(() => null));
        if (current()) note(sheet.id, { ways: ways ?? null });
      } catch (error) {
        if (!current()) return;
        locked(error);
        if (!(error instanceof Refused)) throw error;
        if (error.status === 0 || error.status === 401) later = setTimeout(() => setAgain((count) => count + 1), AGAIN_MS);
        else complain(faultWords(error, say));
      }
    };
    const soon = setTimeout(() => void look(), sheet.looked === null ? 0 : AFTER_TYPING_MS);
    return () => {
      newest.current++;
      clearTimeout(soon);
      clearTimeout(later);
    };
  }, [sheet.id, sheet.version, language, again]);
}

function useKeys(sheet: Sheet, preview: () => void): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (sheet.step !== "form") return;
      if (event.key === "Enter" && event.ctrlKey) {
        event.preventDefault();
        preview();
      } else if (event.key === "Escape") {
        event.preventDefault();
        go("write");
      } else if (event.key === "F8") {
        event.preventDefault();
        document.querySelector<HTMLElement>(".ways button")?.focus();
      }
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [sheet.step, preview]);
}

function useFirstFocus(sheet: Sheet, form: TypeForm | null): void {
  const ready = form !== null && sheet.step === "form";
  useEffect(() => {
    if (!ready) return;
    const wanted = sheet.focus === "" ? null : document.getElementById(idOf(sheet.focus));
    (wanted ?? document.querySelector<HTMLElement>(".form .field :is(input, select, textarea)"))?.focus();
  }, [ready, sheet.focus]);
}

function focusFault(looked: Looked | null): void {
  const found = (looked?.faults ?? []).map((fault) => document.getElementById(idOf(fault.path))).filter((each) => each !== null);
  const first = found.sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))[0];
  first?.closest("details")?.setAttribute("open", "");
  first?.focus();
}
