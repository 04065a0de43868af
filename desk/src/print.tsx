// An item as a page of paper: its sentence in two languages, its author's own words, how far it came, its place in the record.
import { useLayoutEffect } from "preact/hooks";
import { useAnswer } from "./answer.ts";
import { query } from "./api.ts";
import { useDesk } from "./desk.ts";
import type { PrintedSheet } from "./forms.ts";
import { Details, Record } from "./item-more.tsx";
import { Ladder } from "./ladder.tsx";
import { OwnWordsList } from "./own-words.tsx";
import { Complaint } from "./parts.tsx";
import { go } from "./place.ts";
import "./print.css";
import { Mark } from "./queue.tsx";
import { useShown } from "./shown.ts";
import { useTongue } from "./words.ts";

export function PrintView() {
  const { words, say } = useTongue();
  const { place } = useDesk();
  const [line = "", entry = "", chosen = ""] = place.rest;
  const language = words.language;
  const second = chosen !== "" ? chosen : language === "en" ? "fr" : "en";

  const asked = query(`/api/print/${encodeURIComponent(entry)}`, { line, language, second });
  const { answer: sheet, complaint } = useAnswer<PrintedSheet>(entry === "" ? "" : asked);

  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key === "Escape") go("now", line, entry);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [line, entry]);

  useShown(sheet?.item.status);
  return (
    <main class="print">
      <div class="print-choices">
        <label>
          <span>{say("desk-print-second")}</span>
          <select value={second} onChange={(event) => go("print", line, entry, event.currentTarget.value)}>
            {words.languages.map(([code, name]) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="main" disabled={sheet === null} onClick={() => print()}>
          {say("desk-print-now")}
        </button>
        <button type="button" class="quiet" onClick={() => go("now", line, entry)}>
          {say("desk-back")}
        </button>
      </div>
      <Complaint words={complaint} />
      {entry === "" && <p class="hint">{say("desk-choose")}</p>}
      {sheet && <Sheet sheet={sheet} />}
    </main>
  );
}

function Sheet({ sheet }: { sheet: PrintedSheet }) {
  const { words } = useTongue();
  const { item, second } = sheet;
  return (
    <article class={`sheet ${item.status}`} aria-labelledby="sheet-said">
      <header>
        <strong>{sheet.heading}</strong>
        <bdi>{sheet.between}</bdi>
        <code dir="ltr">{sheet.line_id}</code>
      </header>
      {item.status !== "actual" && <p class="banner">{item.status_words}</p>}
      <p class="head">
        <span>
          <Mark precedence={item.precedence} /> {item.precedence_words}
        </span>
        <span>{item.kind_words}</span>
        <span>
          <bdi>{item.author}</bdi> · <bdi>{item.office}</bdi> · {item.level_words} {item.watch !== "" && <bdi>· {item.watch}</bdi>}
        </span>
        <bdi>{item.time}</bdi>
      </p>
      <h1 id="sheet-said">
        {item.sentence}
      </h1>
      {second.language !== words.language && (
        <p class="other-language" lang={second.language} dir={second.direction}>
          {second.sentence}
        </p>
      )}
      <OwnWordsList texts={item.texts} />
      <Ladder steps={item.ladder} />
      <Details details={item.details} />
      <Record item={item} />
      <footer>
        <p>{sheet.printed}</p>
        <p>{sheet.note}</p>
      </footer>
    </article>
  );
}
