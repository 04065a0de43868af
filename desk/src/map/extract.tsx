// Small maps: where what waits is, and where the thing is that one is reading, with its neighbours and conflicts.
import { useEffect, useMemo, useState } from "preact/hooks";
import { call, query } from "../api.ts";
import { useDesk } from "../desk.ts";
import type { Extract } from "../forms.ts";
import { go } from "../place.ts";
import { useTongue } from "../words.ts";
import { useAreas } from "./areas.ts";
import { MapCanvas } from "./canvas.tsx";
import { mergedWith, met, type Scene } from "./scene.ts";
import { outlinePaint } from "./handles.ts";
import { piece, vector, type Piece, type Vector } from "./sphere.ts";

type Cap = readonly [Vector, number];

const LATER_MS = 200;

// What waits on the map: its areas are looked at; where nothing that waits has a place, all of them. It fills the middle
// while nothing is being read, and stands beside what is read otherwise.
export function WhereMap({ whole = false }: { whole?: boolean }) {
  const { say } = useTongue();
  const late = useLater();
  return (
    <section class={whole ? "front-map" : "front-map narrow"} aria-label={say("desk-where")}>
      {whole && <p class="hint">{say("desk-choose")}</p>}
      {late && <Waiting />}
    </section>
  );
}

function Waiting() {
  const { say } = useTongue();
  const { queue } = useDesk();
  const { scene } = useAreas(null, "");
  const waiting = useMemo(() => new Set((queue?.rows ?? []).map((row) => row.entry)), [queue]);
  const mine = useMemo(() => scene.areas.filter((each) => waiting.has(each.area.entry)), [scene.areas, waiting]);
  const caps = (mine.length > 0 ? mine : scene.areas).map((each): Cap => [each.centre, each.radius]);
  return (
    <MapCanvas
      scene={scene}
      choose={(id) => go("map", ...(id === "" ? [] : [id]))}
      label={say("desk-map-label")}
      lookAt={caps}
      waiting={!scene.whole}
      {...(!scene.whole ? {} : { lookAgain: mine.map((each) => each.area.id).join() })}
    />
  );
}

// The picture is no hurry: words and keys come first.
function useLater(): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), LATER_MS);
    return () => clearTimeout(timer);
  }, []);
  return late;
}

// The map extract of an item; nothing where it has no place.
export function MapExtract({ line, entry }: { line: string; entry: string }) {
  const { say } = useTongue();
  const found = useExtract({ line, entry });
  const { scene, answer } = useAreas(null, "");
  const pieces = useMemo(() => (found?.polygons ?? []).map(piece), [found]);
  const drawn = useMemo(() => merged(scene, found), [scene, found]);
  const over = useMemo(() => outlinePaint(pieces, found?.lines ?? []), [pieces, found]);
  const caps = useMemo(() => capsOf(scene, found, pieces), [scene.areas, found, pieces]);
  if (found === null || answer === null || caps.length === 0) return null;
  return (
    <section aria-labelledby="extract">
      <h3 id="extract">{say("desk-where")}</h3>
      <MapCanvas
        small
        scene={drawn}
        over={over}
        choose={(id) => id !== "" && go("map", id)}
        label={say("desk-map-label")}
        lookAt={caps}
        lookAgain={`${entry} ${found.areas.join()} ${scene.whole}`}
      />
    </section>
  );
}

export function useExtract(asked: { line?: string; entry?: string; area?: string }): Extract | null {
  const { words } = useTongue();
  const { changes, locked } = useDesk();
  const [found, setFound] = useState<Extract | null>(null);
  const { line = "", entry = "", area = "" } = asked;
  useEffect(() => {
    let wanted = true;
    if (entry === "" && area === "") return setFound(null);
    call<Extract>("GET", query("/api/map/of", { line, entry, area, language: words.language })).then(
      (extract) => wanted && setFound(extract),
      (error: unknown) => {
        locked(error);
        if (wanted) setFound(null);
      },
    );
    return () => {
      wanted = false;
    };
  }, [line, entry, area, words.language, changes, locked]);
  return found;
}

export function merged(scene: Scene, found: Extract | null): Scene {
  return found === null ? scene : mergedWith(scene, found.meetings.map(met));
}

function capsOf(scene: Scene, found: Extract | null, pieces: readonly Piece[]): Cap[] {
  const mine = scene.areas.filter((each) => found?.areas.includes(each.area.id)).map((each): Cap => [each.centre, each.radius]);
  const own = pieces.map((each): Cap => [each.centre, each.radius]);
  const corners = (found?.lines ?? []).flat().map((each): Cap => [vector(each), 0]);
  return [...mine, ...own, ...corners].map(([centre, radius]): Cap => [centre, Math.max(radius, NEAR) * WIDER]);
}

const NEAR = 0.008; // a point is shown with so much around it, radians
const WIDER = 1.8;
