// Finding anything: words of any language, a place, a time, the first letters of an id; Enter on a row opens it.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { call, query } from "./api.ts";
import { useDesk } from "./desk.ts";
import "./find.css";
import type { Found } from "./forms.ts";
import { typing } from "./keys.ts";
import { Complaint, faultWords } from "./parts.tsx";
import { go } from "./place.ts";
import { Mark } from "./queue.tsx";
import { useTongue } from "./words.ts";

const AFTER_TYPING_MS = 200;
const FIELDS = ["words", "place", "radius_km", "since", "until"] as const;
type Field = (typeof FIELDS)[number];
type Wanted = Readonly<Record<Field, string>>;

// what was looked for stands in the address, so that going back shows it again
function asked(rest: readonly string[]): Wanted {
  const found = {} as Record<Field, string>;
  FIELDS.forEach((field, at) => (found[field] = rest[at] ?? ""));
  return found;
}

export function Find() {
  const { words, say } = useTongue();
  const { place, locked } = useDesk();
  const [wanted, setWanted] = useState<Wanted>(() => asked(place.rest));
  const [found, setFound] = useState<Found | null>(null);
  const [complaint, setComplaint] = useState("");
  const first = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const language = words.language;
  const empty = wanted.words.trim() === "" && wanted.place.trim() === "" && wanted.since === "" && wanted.until === "";

  useLayoutEffect(() => first.current?.focus(), []);

  useEffect(() => {
    let current = true;
    if (empty) {
      setFound(null);
      setComplaint("");
      return;
    }
    const look = setTimeout(() => {
      history.replaceState(null, "", `#${["find", ...FIELDS.map((field) => wanted[field])].map(encodeURIComponent).join("/")}`);
      call<Found>("GET", query("/api/find", { ...wanted, language })).then(
        (answer) => {
          if (!current) return;
          setFound(answer);
          setComplaint("");
        },
        (error: unknown) => {
          locked(error);
          if (current) setComplaint(faultWords(error, say));
        },
      );
    }, AFTER_TYPING_MS);
    return () => {
      current = false;
      clearTimeout(look);
    };
  }, [wanted, language, empty]);

  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const rows = [...(list.current?.querySelectorAll<HTMLButtonElement>("button.row") ?? [])];
      const at = rows.indexOf(document.activeElement as HTMLButtonElement);
      if (event.key === "/" && !typing(event)) {
        event.preventDefault();
        first.current?.focus();
      }
      // out of the field, so that the next key is a command again
      if (event.key === "Escape" && event.target instanceof HTMLInputElement) event.target.blur();
      if ((event.key !== "ArrowDown" && event.key !== "ArrowUp") || event.ctrlKey || event.altKey || event.metaKey || rows.length === 0) return;
      event.preventDefault();
      const next = event.key === "ArrowDown" ? at + 1 : at - 1;
      if (next < 0) first.current?.focus();
      else rows[Math.min(next, rows.length - 1)]?.focus();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);

  const field = (name: Field, label: string, reference?: typeof first) => (
    <label class={name}>
      <span>{label}</span>
      <input
        type={name === "radius_km" ? "number" : "text"}
        min="1"
        max="5000"
        maxLength={200}
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        ref={reference ?? null}
        value={wanted[name]}
        onInput={(event) => setWanted({ ...wanted, [name]: event.currentTarget.value })}
      />
    </label>
  );

  return (
    <main class="find">
      <form role="search" class="asked" onSubmit={(event) => event.preventDefault()}>
        {field("words", say("desk-find-words"), first)}
        {field("place", say("desk-find-place"))}
        {field("radius_km", say("desk-find-radius"))}
        {field("since", say("desk-find-since"))}
        {field("until", say("desk-find-until"))}
      </form>
      <Complaint words={complaint} />
      <p class="hint" role="status">
        {found !== null && [found.place, say("desk-find-searched", { count: String(found.entries) }), found.rows.length === 0 ? say("desk-find-none") : ""].filter((said) => said !== "").join(" · ")}
      </p>
      <ol class="queue" ref={list}>
        {(found?.rows ?? []).map((row) => (
          <li key={row.entry}>
            <button type="button" class={`row ${row.precedence} ${row.status}`} onClick={() => go("now", row.line, row.entry)}>
              <span class="head">
                <span class="precedence">
                  <Mark precedence={row.precedence} /> {row.precedence_words}
                </span>
                {row.status !== "actual" && <strong class="status">{row.status_words}</strong>}
                <span>{row.kind_words}</span>
                <span>{row.author}</span>
                <bdi>{row.at_words}</bdi>
              </span>
              <span class="said">{row.sentence}</span>
              {row.why.map((why) => (
                <span key={why} class="needs" dir="auto">
                  {why}
                </span>
              ))}
            </button>
          </li>
        ))}
      </ol>
      {found?.more && <p class="more">{say("desk-find-more")}</p>}
    </main>
  );
}
