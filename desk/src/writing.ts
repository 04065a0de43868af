// What officers are writing, kept in the memory of the page: it survives a lock, a lost node and every change of view.
// Nothing of it stands in the browser's storage; each officer finds only what is their own.
import { useEffect, useState } from "preact/hooks";
import { requestId } from "./api.ts";
import type { About, FormBegun, Looked, Ways, Written } from "./forms.ts";

// what stands in a field: typed words, a list of rows, the fields of a group, or the plain form that the node gave
export type Value = string | number | boolean | null | undefined | readonly Value[] | { readonly [name: string]: Value };
export type Values = { readonly [name: string]: Value };

export interface Recipient {
  readonly line: string;
  // what this line may see of it; null is all of it
  readonly rule: Values | null;
}

export interface Sheet {
  readonly id: string;
  readonly officer: string;
  readonly kind: string;
  readonly title: string;
  readonly fields: Values;
  readonly cover: Values;
  readonly status: "actual" | "exercise" | "test";
  readonly precedence: "flash" | "immediate" | "priority" | "routine" | null;
  readonly lines: readonly Recipient[];
  readonly texts: readonly string[];
  readonly draft: string;
  readonly sketch: string;
  readonly about: About | null;
  // unsure about the notice from which it was read
  readonly doubts: readonly string[];
  readonly focus: string;
  // the fields that somebody has left: what is missing in them is said
  readonly touched: readonly string[];
  readonly tried: boolean;
  readonly step: "form" | "preview";
  // the act of sending: the same again has no second effect
  readonly request: string;
  readonly looked: Looked | null;
  // the version for which it was understood
  readonly lookedFor: number;
  // somebody asked for the preview: it opens once what was typed last is understood
  readonly wants: boolean;
  readonly ways: Ways | null;
  // grows with every change, so that an answer to an older state is not taken for one to this
  readonly version: number;
}

const sheets = new Map<string, Sheet>();
const listeners = new Set<() => void>();

export function opened(officer: string): readonly Sheet[] {
  return [...sheets.values()].filter((sheet) => sheet.officer === officer);
}

export function begin(officer: string, begun: FormBegun, lines: readonly string[], more: Partial<Sheet> = {}): string {
  const id = requestId();
  put({
    id,
    officer,
    kind: begun.kind,
    title: "",
    fields: begun.fields as Values,
    cover: begun.cover as Values,
    status: begun.status as Sheet["status"],
    precedence: begun.precedence as Sheet["precedence"],
    lines: lines.map((line) => ({ line, rule: null })),
    texts: begun.texts,
    draft: begun.draft,
    sketch: "",
    about: begun.about,
    doubts: [],
    focus: begun.focus,
    touched: [],
    tried: false,
    step: "form",
    request: requestId(),
    looked: null,
    lookedFor: -1,
    wants: false,
    ways: null,
    version: 0,
    ...more,
  });
  return id;
}

function put(sheet: Sheet): void {
  sheets.set(sheet.id, sheet);
  for (const tell of listeners) tell();
}

// What somebody types: whatever was understood before is asked again.
export function change(id: string, by: Partial<Sheet>): void {
  const sheet = sheets.get(id);
  if (sheet) put({ ...sheet, ...by, version: sheet.version + 1, request: requestId(), wants: false });
}

// What the page itself notes beside it.
export function note(id: string, by: Partial<Sheet>): void {
  const sheet = sheets.get(id);
  if (sheet) put({ ...sheet, ...by });
}

export function drop(id: string): void {
  sheets.delete(id);
  for (const tell of listeners) tell();
}

export function useSheets(officer: string): readonly Sheet[] {
  const [, again] = useState(0);
  useEffect(() => {
    const tell = (): void => again((count) => count + 1);
    listeners.add(tell);
    return () => {
      listeners.delete(tell);
    };
  }, []);
  return opened(officer);
}

export function written(sheet: Sheet): Written {
  const { kind, fields, cover, status, precedence, texts } = sheet;
  return { kind, fields, cover, status, precedence, texts, lines: sheet.lines };
}

// What of a form is kept at the node, and how a kept one comes back.
export function kept(sheet: Sheet): Values {
  const { fields, cover, status, precedence, lines, texts, draft, doubts } = sheet;
  return { fields, cover, status, precedence, lines, texts, draft, doubts } as unknown as Values;
}
