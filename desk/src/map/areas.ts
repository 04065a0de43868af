// The areas as the node knows them: asked for at the start and at all news, told again only where something changed.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { call, query } from "../api.ts";
import { useDesk } from "../desk.ts";
import type { Areas } from "../forms.ts";
import { useTongue } from "../words.ts";
import { met, ownersOf, prepared, type Scene, type Shown } from "./scene.ts";

export interface Known {
  readonly answer: Areas | null;
  readonly scene: Scene;
}

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

// One answer for all maps of a page: opening another view asks for nothing that is there already, and several maps ask
// once for the same news.
let last: { language: string; answer: Areas; areas: Shown[] } | null = null;
let asking: { what: string; answer: Promise<Areas | null> } | null = null;

function ask(language: string, changes: string): Promise<Areas | null> {
  const what = `${language} ${changes}`;
  if (asking?.what === what) return asking.answer;
  const known = last?.language === language ? last.answer.revision : "";
  const answer = call<Areas>("GET", query("/api/areas", { language, known })).then((found) => {
    if (!found.same) last = { language, answer: found, areas: prepared(found.areas, last?.areas ?? []) };
    return last?.answer ?? null;
  });
  asking = { what, answer };
  answer.catch(() => {
    if (asking?.answer === answer) asking = null; // a call that failed is made again
  });
  return answer;
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
  const [answer, setAnswer] = useState(last?.language === language ? last.answer : null);
  const asked = useRef(0);

  useEffect(() => {
    const number = ++asked.current;
    ask(language, `${changes} ${since}`).then((found) => {
      if (number === asked.current && found !== null) setAnswer(found);
    }, locked);
  }, [language, changes, since, locked]);

  const scene = useMemo((): Scene => {
    if (answer === null || last?.answer !== answer) return { areas: [], meetings: [], owners: [], at, now: 0, places: [], selected };
    const { areas } = last;
    return { areas, meetings: answer.meetings.map(met), owners: ownersOf(answer.areas), at: null, now: answer.now, places: answer.places, selected: "" };
  }, [answer]);
  return { answer, scene: useMemo(() => ({ ...scene, at, selected }), [scene, at, selected]) };
}
