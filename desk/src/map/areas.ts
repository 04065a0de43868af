// The areas as the node knows them: asked for at the start and at all news, part by part; told again only where changed.
import { useEffect, useMemo, useState } from "preact/hooks";
import { call, query } from "../api.ts";
import { useDesk } from "../desk.ts";
import type { Areas } from "../forms.ts";
import { useTongue } from "../words.ts";
import { met, ownersOf, prepared, type Met, type Scene, type Shown } from "./scene.ts";

// What is held of the answers so far: the newest one, and the areas and conflicts of all.
interface Held {
  readonly language: string;
  readonly answer: Areas;
  readonly areas: readonly Shown[];
  readonly meetings: readonly Met[];
  readonly owners: readonly string[];
}

export interface Known {
  readonly answer: Areas | null;
  readonly scene: Scene;
}

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

// One answer for all maps of a page: opening another view asks for nothing that is there already, and several maps ask
// once for the same news. What is held outlives a lost link: only what changed meanwhile is told then.
let held: Held | null = null;
let asking: { readonly what: string; readonly answer: Promise<void> } | null = null;
const listeners = new Set<() => void>();

function ask(language: string, changes: string): Promise<void> {
  const what = `${language} ${changes}`;
  if (asking?.what === what) return asking.answer;
  const before = asking?.answer;
  const answer = askAll(what, language, before);
  asking = { what, answer };
  answer.catch(() => {
    if (asking?.answer === answer) asking = null; // a call that failed is made again
  });
  return answer;
}

// Asks until nothing is left, or something else is asked; after what was asked before, which each answer builds on.
async function askAll(what: string, language: string, before: Promise<void> | undefined): Promise<void> {
  await before?.catch(() => undefined);
  while (asking === null || asking.what === what) if (!(await askOnce(language))) break;
}

// Says whether there is more to ask for.
async function askOnce(language: string): Promise<boolean> {
  const known = held?.language === language ? held.answer.revision : "";
  const found = await call<Areas>("GET", query("/api/areas", { language, known }));
  if (!found.same) {
    held = put(held, found, language);
    for (const listener of listeners) listener();
  }
  return !found.whole;
}

// Adds an answer to what is held. Until the last part is here the conflicts are those of before.
function put(before: Held | null, found: Areas, language: string): Held {
  const mine = before !== null && before.language === language && !found.anew;
  const areas = prepared(found.areas, before?.areas ?? [], mine ? found.gone : null);
  const meetings = found.whole ? found.meetings.map(met) : mine ? before.meetings : [];
  return { language, answer: found, areas, meetings, owners: ownersOf(areas) };
}

// The days shown begin with the node's current hour, also on a page that stands open all night.
function useHour(ahead: number): number {
  const hour = (): number => Math.floor((Date.now() + ahead) / HOUR_MS);
  const [now, setNow] = useState(hour);
  useEffect(() => {
    const timer = setInterval(() => setNow(hour()), MINUTE_MS);
    return () => clearInterval(timer);
  }, [ahead]);
  return now;
}

export function useAreas(at: number | null, selected: string): Known {
  const { words } = useTongue();
  const { changes, ahead, locked } = useDesk();
  const since = useHour(ahead);
  const language = words.language;
  const [, heard] = useState(0);
  const mine = held?.language === language ? held : null;

  useEffect(() => {
    const hear = (): void => heard((count) => count + 1);
    listeners.add(hear);
    hear(); // what came since this was drawn
    return () => void listeners.delete(hear);
  }, []);
  useEffect(() => {
    ask(language, `${changes} ${since}`).catch(locked);
  }, [language, changes, since, locked]);

  const scene = useMemo((): Scene => {
    if (mine === null) return { areas: [], meetings: [], owners: [], whole: false, at: null, now: 0, places: [], selected: "" };
    const { areas, meetings, owners, answer } = mine;
    return { areas, meetings, owners, whole: answer.whole, at: null, now: answer.now, places: answer.places, selected: "" };
  }, [mine]);
  return { answer: mine?.answer ?? null, scene: useMemo(() => ({ ...scene, at, selected }), [scene, at, selected]) };
}
