// Parts of the form that every type has: for whom, real or exercise, what stands beside it.
import { useState } from "preact/hooks";
import { useDesk } from "./desk.ts";
import type { TypeForm } from "./forms.ts";
import { useTongue } from "./words.ts";
import { Fields, type Marks } from "./write-field.tsx";
import { change, note, type Sheet } from "./writing.ts";

const STATUSES = ["actual", "exercise", "test"] as const;
const PRECEDENCES = ["flash", "immediate", "priority", "routine"] as const;

export function Status({ sheet }: { sheet: Sheet }) {
  const { say } = useTongue();
  const looked = sheet.looked?.lines[0];
  const usual = sheet.precedence === null ? looked?.precedence_words || "…" : "";
  const least = looked?.least ?? "";
  return (
    <div class="status-choice">
      <fieldset class="statuses">
        <legend>{say("desk-write-status")}</legend>
        {STATUSES.map((status) => (
          <label key={status} class={`box ${status}`}>
            <input
              type="radio"
              name="write-status"
              checked={sheet.status === status}
              onChange={() => change(sheet.id, { status })}
            />
            {say(`status-${status}`)}
          </label>
        ))}
      </fieldset>
      <label>
        <span>{say("desk-write-precedence")}</span>
        <select
          value={sheet.precedence ?? ""}
          onChange={(event) => change(sheet.id, { precedence: (event.currentTarget.value || null) as Sheet["precedence"] })}
        >
          <option value="">{say("desk-write-by-rule", { precedence: usual })}</option>
          {PRECEDENCES.map((each) => (
            <option key={each} value={each} disabled={least !== "" && lower(each, least)}>
              {say(`precedence-${each}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function lower(one: string, least: string): boolean {
  return PRECEDENCES.indexOf(one as "flash") > PRECEDENCES.indexOf(least as "flash");
}

// The lines it goes to, and what each may see of it.
export function Recipients({ sheet, form, marks }: { sheet: Sheet; form: TypeForm; marks: Marks }) {
  const { lines } = useDesk();
  const { say } = useTongue();
  const known = lines?.lines ?? [];
  const put = (chosen: Sheet["lines"]): void => change(sheet.id, { lines: chosen });
  return (
    <fieldset class="group recipients">
      <legend>{say("desk-write-to")}</legend>
      {sheet.lines.length === 0 && <p class="fault">{say("desk-write-for-nobody")}</p>}
      {known.map((line) => {
        const at = sheet.lines.findIndex((each) => each.line === line.line);
        const chosen = sheet.lines[at];
        const rest = sheet.lines.filter((each) => each.line !== line.line);
        const set = (rule: Sheet["fields"] | null): void =>
          put(sheet.lines.map((each) => (each.line === line.line ? { ...each, rule } : each)));
        return (
          <div key={line.line} class="recipient">
            <label class="box">
              <input
                type="checkbox"
                checked={chosen !== undefined}
                onChange={(event) => put(event.currentTarget.checked ? [...rest, { line: line.line, rule: null }] : rest)}
              />
              <strong>{line.peer}</strong> {line.name}
            </label>
            {chosen !== undefined && (
              <label class="box">
                <input
                  type="checkbox"
                  checked={chosen.rule !== null}
                  onChange={(event) => set(event.currentTarget.checked ? { inside: "coarse" } : null)}
                />
                {say("desk-write-less")}
              </label>
            )}
            {chosen !== undefined && chosen.rule !== null && (
              <div class="rule">
                <Fields fields={form.rule} path={`rules[${at}]`} values={chosen.rule} set={set} marks={marks} />
              </div>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

// The item of which something is written: its sentence, and its author's own words, untouched.
export function Beside({ sheet }: { sheet: Sheet }) {
  const { say } = useTongue();
  if (sheet.about === null) return null;
  return (
    <aside class="beside" aria-label={say("desk-write-about")}>
      <p class="said">{sheet.about.sentence}</p>
      {sheet.about.texts.map((text, at) => (
        <figure key={at} class="own">
          <figcaption>
            {say("desk-own-words")}: {text.marker} <span dir="ltr">[{text.language}]</span>
          </figcaption>
          <blockquote dir="auto" lang={text.language}>
            {text.text}
          </blockquote>
        </figure>
      ))}
    </aside>
  );
}

// What cannot be taken back takes two actions.
export function Sure({ words, sure, done }: { words: string; sure: string; done: () => void }) {
  const [asked, ask] = useState(false);
  return (
    <button type="button" class={asked ? "bad" : "quiet"} onBlur={() => ask(false)} onClick={() => (asked ? done() : ask(true))}>
      {asked ? sure : words}
    </button>
  );
}

export function back(sheet: Sheet): void {
  note(sheet.id, { step: "form" });
}
