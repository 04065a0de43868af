// The last look before it goes: what each line is told, in every language of that line. Enter sends; Escape goes back.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { call } from "./api.ts";
import { useDesk } from "./desk.ts";
import type { Gone, TypeForm } from "./forms.ts";
import { Complaint, faultWords, focused, wordsOf } from "./parts.tsx";
import { go } from "./place.ts";
import { Mark } from "./queue.tsx";
import { useTongue } from "./words.ts";
import { Matters } from "./write-follows.tsx";
import { back } from "./write-parts.tsx";
import { drop, type Sheet } from "./writing.ts";

export function Preview({ sheet, form }: { sheet: Sheet; form: TypeForm }) {
  const { locked } = useDesk();
  const { say } = useTongue();
  const [gone, setGone] = useState<Gone | null>(null);
  const [sending, setSending] = useState(false);
  const [complaint, setComplaint] = useState("");
  // what was looked at is what goes, whatever the node understands meanwhile
  const looked = useRef(sheet.looked).current;
  const confirm = useRef<HTMLButtonElement>(null);
  const waits = looked?.lines.some((line) => line.waits_words !== "") ?? false;

  useLayoutEffect(() => confirm.current?.focus(), []);
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || gone !== null) return;
      event.preventDefault();
      back(sheet);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });

  async function send(event: Event): Promise<void> {
    event.preventDefault();
    if (looked === null || looked.understood === null || looked.cover === null || sending) return;
    setSending(true);
    const { kind, status, precedence, texts, draft, sketch, request } = sheet;
    const lines = sheet.lines.map(({ line }, at) => ({ line, rule: looked.rules[at] ?? null }));
    const body = { request_id: request, kind, status, precedence, texts, draft, sketch, lines };
    try {
      const said = { ...body, understood: looked.understood, understood_cover: looked.cover };
      setGone(await call<Gone>("POST", "/api/compose/send", said));
    } catch (error) {
      locked(error);
      setComplaint(faultWords(error, say));
    } finally {
      setSending(false);
    }
  }

  if (gone !== null) return <Outcome sheet={sheet} gone={gone} />;
  return (
    <main class={`preview ${sheet.status}`} aria-labelledby="write-title">
      <p class={sheet.status === "actual" ? "banner real" : "banner"}>{say(`status-${sheet.status}`)}</p>
      <h1 id="write-title">{form.words}</h1>
      {looked?.lines.map((line) => (
        <section key={line.line} class="on-line" aria-label={line.peer}>
          <h2>
            <Mark precedence={line.precedence} /> {line.precedence_words} → {line.peer}
          </h2>
          {line.reduced !== "" && <p class="advice">{line.reduced}</p>}
          <dl class="tongues">
            {line.sentences.map((said) => (
              <div key={said.language}>
                <dt lang={said.language}>{said.name}</dt>
                <dd lang={said.language} dir={said.direction}>
                  {said.sentence}
                </dd>
              </div>
            ))}
          </dl>
          <Matters line={line} />
        </section>
      ))}
      <form class="confirm" onSubmit={(event) => void send(event)}>
        <button type="submit" class="main" ref={confirm} disabled={sending}>
          {say(waits ? "desk-write-leave" : "desk-send")} <kbd>Enter</kbd>
        </button>
        <button type="button" class="quiet" onClick={() => back(sheet)}>
          {say("desk-back")} <kbd>Esc</kbd>
        </button>
      </form>
      <Complaint words={complaint} />
    </main>
  );
}

// What became of it on each line. Once everything has gone its way, the form is closed.
function Outcome({ sheet, gone }: { sheet: Sheet; gone: Gone }) {
  const { lines } = useDesk();
  const { say } = useTongue();
  const name = (line: string): string => lines?.lines.find((each) => each.line === line)?.peer ?? "";
  const whole = gone.lines.every((line) => line.refused === null);
  const close = (): void => {
    if (whole) drop(sheet.id);
    else back(sheet);
    go("write");
  };
  return (
    <main class="preview outcome">
      {gone.lines.map((line) => (
        <section key={line.line} role="status">
          <p class={line.refused === null ? "told" : "complaint"}>
            {name(line.line)}:{" "}
            {line.refused !== null
              ? wordsOf(line.refused)
              : line.draft !== null
                ? say("desk-draft-kept", { draft: line.draft })
                : say("desk-sent")}
          </p>
          {line.advice.map((words) => (
            <p key={words} class="advice">
              {words}
            </p>
          ))}
        </section>
      ))}
      <button type="button" class="main" ref={focused} onClick={close}>
        {say("desk-write-done")}
      </button>
    </main>
  );
}
