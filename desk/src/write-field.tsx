// One field of a form, as the catalogue describes it. Nothing here knows a single element.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { call, query } from "./api.ts";
import { useDesk } from "./desk.ts";
import type { Echo, FieldRow, NamedEntries } from "./forms.ts";
import type { Footprint } from "./map/drawn.ts";
import { MapEditor } from "./map/editor.tsx";
import { useTongue } from "./words.ts";
import type { Value, Values } from "./writing.ts";

export interface Marks {
  readonly faults: ReadonlyMap<string, string>;
  readonly echoes: ReadonlyMap<string, Echo>;
  // the paths whose faults are shown
  readonly told: (path: string) => boolean;
  readonly left: (path: string) => void;
}

interface Given {
  readonly field: FieldRow;
  readonly path: string;
  readonly value: Value;
  readonly set: (value: Value) => void;
  readonly marks: Marks;
}

const ENTRIES = "write-entries";
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const CONTROLS = "input:not([type=checkbox]), select, textarea";
const LONG = new Set(["words", "footprint"]);

export function Fields(props: {
  fields: readonly FieldRow[];
  path: string;
  values: Values;
  set: (values: Values) => void;
  marks: Marks;
}) {
  const { fields, path, values, set, marks } = props;
  return (
    <>
      {fields.map((field) => (
        <Field
          key={field.name}
          field={field}
          path={path === "" ? field.name : `${path}.${field.name}`}
          value={values[field.name]}
          set={(value) => set({ ...values, [field.name]: value })}
          marks={marks}
        />
      ))}
    </>
  );
}

export function Field(given: Given) {
  const { field } = given;
  if (field.repeat !== null) return field.kind === "code" ? <Several {...given} /> : <List {...given} />;
  return <One {...given} />;
}

function One(given: Given) {
  const { field, path, value, set, marks } = given;
  if (field.fields.length > 0)
    return (
      <fieldset class="group">
        <legend>{field.label}{field.required && <Must />}</legend>
        <Hint field={field} />
        <Mark path={path} marks={marks} />
        <Fields fields={field.fields} path={path} values={asValues(value)} set={set} marks={marks} />
      </fieldset>
    );
  return <Leaf {...given} label={field.label} />;
}

// A list of codes: one box for each.
function Several({ field, path, value, set, marks }: Given) {
  const chosen = asList(value).map(String);
  return (
    <fieldset class="group several" id={idOf(path)} tabIndex={-1}>
      <legend>{field.label}{field.required && <Must />}</legend>
      <Hint field={field} />
      <div class="boxes">
        {field.choices.map((choice) => (
          <label key={choice.word} class="box">
            <input
              type="checkbox"
              checked={chosen.includes(choice.word)}
              onChange={(event) => {
                const others = chosen.filter((word) => word !== choice.word);
                set(event.currentTarget.checked ? [...others, choice.word] : others);
              }}
            />
            {choice.words}
          </label>
        ))}
      </div>
      <Mark path={path} marks={marks} />
    </fieldset>
  );
}

// A list: rows one below the other, and a button for one more. An empty last row says nothing. The keyboard stays where
// something is to be typed: in the row that was added, or in the one that has taken the place of what was removed.
function List({ field, path, value, set, marks }: Given) {
  const { say } = useTongue();
  const [least, most] = field.repeat ?? [0, null];
  const rows = asList(value);
  const shown = Math.max(rows.length, least, 1);
  const at = (number: number): Value => rows[number];
  const replace = (number: number, row: Value): void => {
    const all = Array.from({ length: Math.max(shown, number + 1) }, (_, each) => (each === number ? row : at(each)));
    set(all.map((each) => each ?? ""));
  };
  const name = (number: number): string => (shown > 1 ? `${field.label} ${number + 1}` : field.label);
  const list = useRef<HTMLFieldSetElement>(null);
  const [turnTo, setTurnTo] = useState(-1);
  useLayoutEffect(() => {
    if (turnTo < 0) return;
    const listed = list.current?.querySelectorAll<HTMLElement>(":scope > .listed") ?? [];
    const controls = [...(listed[Math.min(turnTo, listed.length - 1)]?.querySelectorAll<Control>(CONTROLS) ?? [])];
    (controls.find((control) => control.value === "") ?? controls[0])?.focus();
    setTurnTo(-1);
  }, [turnTo]);
  const add = (): void => {
    replace(shown, field.fields.length > 0 ? begunLike(field.fields, asValues(at(shown - 1))) : "");
    setTurnTo(shown);
  };
  const remove = (number: number): void => {
    set(rows.filter((_, each) => each !== number));
    setTurnTo(number);
  };
  return (
    <fieldset class="group list" id={idOf(path)} tabIndex={-1} ref={list}>
      <legend>{field.label}{field.required && <Must />}</legend>
      <Hint field={field} />
      <Mark path={path} marks={marks} />
      {Array.from({ length: shown }, (_, number) => {
        const inner = `${path}[${number}]`;
        const one = { field: { ...field, repeat: null }, path: inner, value: at(number), marks };
        return (
          <div class="listed" key={number}>
            {field.fields.length > 0 ? (
              <Fields
                fields={field.fields}
                path={inner}
                values={asValues(at(number))}
                set={(row) => replace(number, row)}
                marks={marks}
              />
            ) : (
              <Leaf {...one} set={(row) => replace(number, row)} label={name(number)} />
            )}
            {rows.length > Math.max(least, 1) && (
              <button type="button" class="quiet" onClick={() => remove(number)}>
                {say("desk-write-remove", { name: name(number) })}
              </button>
            )}
          </div>
        );
      })}
      {(most === null || shown < most) && (
        <button type="button" class="add" onClick={add}>
          {say("desk-write-add", { name: field.label })}
        </button>
      )}
    </fieldset>
  );
}

// What a row that is added begins with: codes and languages as in the row before, the next number, and no words.
function begunLike(fields: readonly FieldRow[], before: Values): Values {
  const begun: Record<string, Value> = {};
  for (const field of fields) {
    const value = before[field.name];
    if (field.repeat !== null && field.fields.length > 0)
      begun[field.name] = asList(value).map((row) => begunLike(field.fields, asValues(row)));
    else if (field.repeat === null && (field.kind === "code" || field.kind === "language")) begun[field.name] = value;
    else if (field.name === "no" && Number(value) > 0) begun[field.name] = String(Number(value) + 1);
  }
  return begun;
}

function Leaf({ field, path, value, set, marks, label }: Given & { label: string }) {
  const { say, words } = useTongue();
  const [held, hold] = useState(false);
  const [drawing, draw] = useState(false);
  const id = idOf(path);
  const fault = marks.told(path) ? (marks.faults.get(path) ?? "") : "";
  const understood = marks.echoes.get(path);
  const echo = understood?.words ?? "";
  const described = {
    id,
    "aria-invalid": fault !== "",
    "aria-required": field.required,
    "aria-describedby": `${id}-says`,
    onBlur: () => {
      hold(false);
      marks.left(path);
    },
    onFocus: () => hold(true),
  };
  // what came in the plain form, from the map or a notice, stands as somebody would type it, or cannot be typed at all
  const given = typeof value === "object" && value !== null;
  const shown = given ? understood?.typed || echo : value === undefined || value === null ? "" : String(value);
  const fixed = given && (understood === undefined || understood.typed === "");
  const nothing = field.nothing && value === null;
  const typed = (words_: string): void => set(words_);
  const control =
    field.kind === "code" || (field.kind === "truth" && field.required) ? (
      <select {...described} value={shown} onChange={(event) => typed(event.currentTarget.value)}>
        <option value="">–</option>
        {field.kind === "truth" && <option value="true">{say("desk-result-yes")}</option>}
        {field.kind === "truth" && <option value="false">{say("desk-result-no")}</option>}
        {field.choices.map((choice) => (
          <option key={choice.word} value={choice.word}>
            {choice.words}
          </option>
        ))}
      </select>
    ) : field.kind === "truth" ? (
      <input {...described} type="checkbox" checked={value === true} onChange={(event) => set(event.currentTarget.checked || undefined)} />
    ) : LONG.has(field.kind) ? (
      <textarea {...described} dir="auto" readOnly={fixed} rows={drawing ? DRAWING_ROWS : rowsOf(field, shown)} value={shown} onInput={(event) => typed(event.currentTarget.value)} />
    ) : (
      <input
        {...described}
        dir={field.kind === "name" ? "auto" : "ltr"}
        type="text"
        autocomplete="off"
        spellcheck={false}
        {...(field.kind === "entry" ? { list: ENTRIES } : {})}
        value={shown}
        readOnly={fixed}
        disabled={nothing}
        placeholder={field.kind === "language" ? words.language : ""}
        onInput={(event) => typed(event.currentTarget.value)}
      />
    );
  return (
    <div class={`field ${field.kind}`}>
      <label for={id}>
        {label}
        {field.required && <Must />}
      </label>
      {control}
      {field.kind === "footprint" && <Draw label={label} area={understood?.area ?? null} set={set} open={drawing} setOpen={draw} />}
      {fixed && (
        <button type="button" class="quiet" onClick={() => set("")}>
          {say("desk-write-type-anew")}
        </button>
      )}
      {field.nothing && (
        <label class="box">
          <input type="checkbox" checked={nothing} onChange={(event) => set(event.currentTarget.checked ? null : "")} />
          {say("desk-write-nothing")}
        </label>
      )}
      <p class="says" id={`${id}-says`}>
        {fault !== "" && <span class="fault">{fault}</span>}
        {fault === "" && !fixed && echo !== "" && <span class="echo">→ {echo}</span>}
        {fault === "" && (fixed || echo === "") && held && [field.help, field.takes].filter((each) => each !== "").join(" · ")}
      </p>
    </div>
  );
}

interface Drawing {
  readonly label: string;
  readonly area: Footprint | null;
  readonly set: (value: Value) => void;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
}

// The area on the map: what is drawn there stands in the field, and what is typed stands on the map. Meanwhile nothing above
// it grows: a map that moves under the hand takes the next corner somewhere else.
function Draw({ label, area, set, open, setOpen }: Drawing) {
  const { say } = useTongue();
  return (
    <div class="draw">
      <button type="button" aria-expanded={open} aria-label={`${say("desk-write-draw")}: ${label}`} onClick={() => setOpen(!open)}>
        {say("desk-write-draw")}
      </button>
      {open && <MapEditor value={area} change={(drawn) => set((drawn ?? "") as Value)} />}
    </div>
  );
}

const DRAWING_ROWS = 3;

function rowsOf(field: FieldRow, shown: string): number {
  return Math.min(8, Math.max(field.kind === "words" ? 3 : 2, shown.split("\n").length));
}

function Must() {
  const { say } = useTongue();
  return (
    <abbr class="must" title={say("desk-write-must")}>
      *
    </abbr>
  );
}

function Hint({ field }: { field: FieldRow }) {
  return field.help === "" ? null : <p class="hint">{field.help}</p>;
}

function Mark({ path, marks }: { path: string; marks: Marks }) {
  const fault = marks.told(path) ? marks.faults.get(path) : undefined;
  return fault === undefined ? null : <p class="fault">{fault}</p>;
}

// What was said last, to choose from where an entry is named.
export function EntryNames({ line, fields }: { line: string; fields: readonly FieldRow[] }) {
  const { locked } = useDesk();
  const { words } = useTongue();
  const [found, setFound] = useState<NamedEntries["entries"]>([]);
  const wanted = line !== "" && names(fields);
  const language = words.language;
  useEffect(() => {
    if (wanted) call<NamedEntries>("GET", query("/api/compose/entries", { line, language })).then((said) => setFound(said.entries), locked);
  }, [wanted, line, language]);
  return (
    <datalist id={ENTRIES}>
      {found.map((each) => (
        <option key={each.entry} value={each.entry}>
          {each.sentence}
        </option>
      ))}
    </datalist>
  );
}

function names(fields: readonly FieldRow[]): boolean {
  return fields.some((field) => field.kind === "entry" || names(field.fields));
}

export function idOf(path: string): string {
  return `field-${path.replace(/[^\w]+/g, "-")}`;
}

export function asValues(value: Value): Values {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Values) : {};
}

export function asList(value: Value): readonly Value[] {
  return Array.isArray(value) ? value : [];
}
