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

// One answer for all maps of a page: opening another view asks for nothing that is there already.
let last: { language: string; answer: Areas; areas: Shown[] } | null = null;

export function useAreas(at: number | null, selected: string): Known {
  const { words } = useTongue();
  const { changes, locked } = useDesk();
  const language = words.language;
  const [answer, setAnswer] = useState(last?.language === language ? last.answer : null);
  const asked = useRef(0);

  useEffect(() => {
    const number = ++asked.current;
    const known = last?.language === language ? last.answer.revision : "";
    call<Areas>("GET", query("/api/areas", { language, known })).then((found) => {
      if (number !== asked.current) return;
      if (!found.same) last = { language, answer: found, areas: prepared(found.areas, last?.areas ?? []) };
      if (last !== null) setAnswer(last.answer);
    }, locked);
  }, [language, changes, locked]);

  const scene = useMemo((): Scene => {
    if (answer === null || last?.answer !== answer) return { areas: [], meetings: [], owners: [], at, now: 0, places: [], selected };
    const { areas } = last;
    return { areas, meetings: answer.meetings.map(met), owners: ownersOf(answer.areas), at: null, now: answer.now, places: answer.places, selected: "" };
  }, [answer]);
  return { answer, scene: useMemo(() => ({ ...scene, at, selected }), [scene, at, selected]) };
}
