// Small parts that every view uses.
import type { ComponentChildren, RefCallback } from "preact";
import { Refused } from "./api.ts";
import type { Fault } from "./forms.ts";
import { useTongue, type Say } from "./words.ts";

// `named`: by what it shows; a crowded bar has no room for the word beside it.
export function LanguageChoice({ named = false }: { named?: boolean }) {
  const { words, say, choose } = useTongue();
  return (
    <label class="language">
      {!named && <span>{say("desk-language")}</span>}
      <select aria-label={named ? say("desk-language") : undefined} value={words.language} onChange={(event) => choose(event.currentTarget.value)}>
        {words.languages.map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

// The node says what is wrong, and below it what to do.
export function faultWords(error: unknown, say: Say): string {
  if (!(error instanceof Refused)) return error instanceof Error ? error.message : String(error);
  return error.fault.code === "node_lost" ? say("desk-lost") : wordsOf(error.fault);
}

export function wordsOf(fault: Fault): string {
  return fault.hint === "" ? fault.message : `${fault.message}\n${fault.hint}`;
}

// A browser heeds `autofocus` once a page; what appears later has to be told.
export const focused: RefCallback<HTMLElement> = (element) => {
  element?.focus();
};

export function Complaint({ words }: { words: string }) {
  return words === "" ? null : (
    <p class="complaint" role="alert">
      {words}
    </p>
  );
}

export function Panel(props: { name: string; id: string; count?: string; children: ComponentChildren }) {
  return (
    <section class="panel" aria-labelledby={props.id}>
      <h2 id={props.id}>
        {props.name}
        {props.count !== undefined && <span class="count">{props.count}</span>}
      </h2>
      {props.children}
    </section>
  );
}
