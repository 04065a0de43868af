// Where writing begins: a type, found by typing or by its subject; a notice that is pasted; or what was begun before.
import { useEffect, useMemo, useState } from "preact/hooks";
import { call, query, requestId } from "./api.ts";
import { useDesk } from "./desk.ts";
import type { NoticeForm, ReadNotice, SketchList, SketchRow, TypeSubject, TypeRow, Types } from "./forms.ts";
import { Complaint, faultWords, focused, Panel } from "./parts.tsx";
import { go } from "./place.ts";
import { useTongue } from "./words.ts";
import { Sure } from "./write-parts.tsx";
import { begin, drop, type Sheet } from "./writing.ts";

export function Start({ sheets }: { sheets: readonly Sheet[] }) {
  const { say } = useTongue();
  return (
    <div class="columns write-start">
      <Panel name={say("desk-write-type")} id="write-type">
        <Kinds />
      </Panel>
      <Panel name={say("desk-write-paste")} id="write-paste">
        <Paste />
      </Panel>
      <div class="side">
        <Begun sheets={sheets} />
      </div>
    </div>
  );
}

function Kinds() {
  const { officer, locked } = useDesk();
  const { words, say } = useTongue();
  const [types, setTypes] = useState<Types | null>(null);
  const [sought, setSought] = useState("");
  const language = words.language;

  useEffect(() => {
    call<Types>("GET", query("/api/types", { language })).then(setTypes, locked);
  }, [language]);

  const found = useMemo(() => matching(types?.subjects ?? [], sought), [types, sought]);
  const releases = officer.roles.includes("release");

  const move = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      event.target.blur(); // so that the next key is a command again
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const all = [...document.querySelectorAll<HTMLElement>(".kinds button, .kinds-search")];
    const next = all[all.indexOf(document.activeElement as HTMLElement) + step];
    next?.focus();
  };
  const first = found[0]?.types[0];

  return (
    <div class="kinds" onKeyDown={move}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (first !== undefined) go("write", "new", first.kind);
        }}
      >
        <label>
          <span>{say("desk-write-search")}</span>
          <input
            type="search"
            class="kinds-search"
            autocomplete="off"
            value={sought}
            ref={focused}
            onInput={(event) => setSought(event.currentTarget.value)}
          />
        </label>
      </form>
      {!releases && <p class="hint">{say("desk-write-drafts-only")}</p>}
      {types !== null && found.length === 0 && <p class="hint">{say("desk-write-none")}</p>}
      {found.map((subject) => (
        <section key={subject.subject} aria-labelledby={`subject-${subject.subject}`}>
          <h3 id={`subject-${subject.subject}`}>{subject.words}</h3>
          <ul>
            {subject.types.map((type) => (
              <li key={type.kind}>
                <button type="button" onClick={() => go("write", "new", type.kind)}>
                  {type.words} <small dir="ltr">{type.name}</small>
                  {(type.people > 1 || type.keys) && <small class="tag">{say("desk-write-two-people")}</small>}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function matching(subjects: readonly TypeSubject[], sought: string): readonly TypeSubject[] {
  const words = sought.toLowerCase().split(/\s+/).filter((word) => word !== "");
  const fits = (type: TypeRow): boolean => {
    const said = `${type.words} ${type.name} ${type.kind}`.toLowerCase();
    return words.length === 0 ? type.usual : words.every((word) => said.includes(word));
  };
  return subjects
    .map((subject) => ({ ...subject, types: subject.types.filter(fits) }))
    .filter((subject) => subject.types.length > 0);
}

function Paste() {
  const { officer, lines, locked } = useDesk();
  const { words, say } = useTongue();
  const [text, setText] = useState("");
  const [read, setRead] = useState<ReadNotice | null>(null);
  const [complaint, setComplaint] = useState("");

  async function look(event: Event): Promise<void> {
    event.preventDefault();
    setComplaint("");
    try {
      setRead(await call<ReadNotice>("POST", query("/api/compose/read", { language: words.language }), { text }));
    } catch (error) {
      locked(error);
      setComplaint(faultWords(error, say));
    }
  }
  const take = (form: NoticeForm): void => {
    const all = lines?.lines.map((line) => line.line) ?? [];
    const id = begin(officer.officer, form.form, all.length === 1 ? all : [], { doubts: form.doubts });
    go("write", id);
  };

  return (
    <div class="paste">
      <form onSubmit={(event) => void look(event)}>
        <label>
          <span>{say("desk-write-paste-how")}</span>
          <textarea
            rows={9}
            dir="auto"
            spellcheck={false}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setRead(null);
            }}
            onKeyDown={(event) => {
              if (event.key === "Enter" && event.ctrlKey) void look(event);
            }}
          />
        </label>
        <button type="submit" disabled={text.trim() === ""}>
          {say("desk-write-read")} <kbd>Ctrl+Enter</kbd>
        </button>
      </form>
      <Complaint words={complaint} />
      <div aria-live="polite">
        {read?.notices.map((notice, at) => (
          <p key={at} class={`notice ${notice.outcome}`}>
            <strong>{notice.id}</strong>: {notice.outcome_words}
            {notice.reason !== "" && (
              <span>
                {" "}
                ({notice.reason})
              </span>
            )}
          </p>
        ))}
        {read?.faults.map((fault) => (
          <p key={fault} class="fault">
            {fault}
          </p>
        ))}
        {read !== null && read.forms.length > 0 && (
          <ul class="found">
            {read.forms.map((form, at) => (
              <li key={at}>
                <span class="said">{form.sentence}</span>
                {form.doubts.map((doubt) => (
                  <p key={doubt} class="doubt">
                    ? {doubt}
                  </p>
                ))}
                <button type="button" class="main" ref={at === 0 ? focused : null} onClick={() => take(form)}>
                  {say("desk-write-take", { name: form.name })}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function Begun({ sheets }: { sheets: readonly Sheet[] }) {
  const { queue, changes, locked } = useDesk();
  const { words, say } = useTongue();
  const [sketches, setSketches] = useState<readonly SketchRow[]>([]);
  const [dropped, setDropped] = useState(0);
  const language = words.language;

  useEffect(() => {
    let wanted = true;
    call<SketchList>("GET", query("/api/sketches", { language })).then((found) => wanted && setSketches(found.sketches), locked);
    return () => {
      wanted = false;
    };
  }, [language, changes, dropped]);

  const forget = (row: SketchRow): void => {
    void call("POST", `/api/sketches/${row.sketch}/drop`, { request_id: requestId() }).then(
      () => setDropped((count) => count + 1),
      locked,
    );
  };
  const open = new Set(sheets.map((sheet) => sheet.sketch));

  return (
    <>
      <Panel name={say("desk-write-open")} id="write-open" count={String(sheets.length)}>
        <ul class="drafts">
          {sheets.map((sheet) => (
            <li key={sheet.id}>
              <button type="button" onClick={() => go("write", sheet.id)}>
                {sheet.title || sheet.kind}
              </button>
              <Sure words={say("desk-write-discard")} sure={say("desk-write-discard-sure")} done={() => drop(sheet.id)} />
            </li>
          ))}
        </ul>
      </Panel>
      <Panel name={say("desk-write-kept")} id="write-kept" count={String(sketches.length)}>
        <ul class="drafts">
          {sketches.map((row) => (
            <li key={row.sketch}>
              <span class="said">
                {row.kind_words}: {row.first}
              </span>
              <span class="needs">
                {row.by} · <bdi>{row.at_words}</bdi>
              </span>
              {!open.has(row.sketch) && (
                <button type="button" onClick={() => go("write", "sketch", row.sketch)}>
                  {say("desk-write-go-on")}
                </button>
              )}
              <Sure words={say("desk-write-discard")} sure={say("desk-write-discard-sure")} done={() => forget(row)} />
            </li>
          ))}
        </ul>
      </Panel>
      <Panel name={say("desk-drafts")} id="write-drafts" count={String(queue?.drafts.length ?? 0)}>
        <ul class="drafts">
          {(queue?.drafts ?? []).map((draft) => (
            <li key={draft.draft}>
              <span class="said">{draft.sentence}</span>
              <button type="button" onClick={() => go("write", "draft", draft.line, draft.draft)}>
                {say("desk-write-change")}
              </button>
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}
