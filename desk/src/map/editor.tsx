// MapEditor: where an area is drawn, for whatever form asks for a footprint.
//
//   <MapEditor value={footprint} change={setFootprint} />
//
//   value   a footprint in the catalogue's plain form, as `{"type": "Circle", "coordinates": [lon, lat], "radius_m": 9260}`;
//           null while there is none. It may change from outside (a notice that was read, a way out that was taken).
//   change  called with the new footprint at every change; with null while corners are lacking.
//   at      optional: the moment for which the other areas are shown, seconds UTC; without it all of the next seven days.
//
// Polygons, circles and corridors are drawn by mouse, by touch, or from the keyboard: Enter puts a corner at the cross in
// the middle. Positions can be typed or pasted in any form that the node reads. Any other footprint is shown as it is, and
// stays so until its author begins anew. Outline, words and faults of what is drawn come from the node.
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { call, query } from "../api.ts";
import type { FootprintDrawn, Positions } from "../forms.ts";
import { Complaint, faultWords } from "../parts.tsx";
import { useTongue } from "../words.ts";
import { useAreas } from "./areas.ts";
import { written } from "./camera.ts";
import { MapCanvas } from "./canvas.tsx";
import type { Chart } from "./chart.ts";
import { drawnOf, footprintOf, inserted, NOTHING, rounded, SHAPES, without, withCorner, type Drawn, type Footprint } from "./drawn.ts";
import { handlesOf } from "./handles.ts";
import { piece, vector, type Place, type Vector } from "./sphere.ts";

interface Given {
  readonly value: Footprint | null;
  readonly change: (footprint: Footprint | null) => void;
  readonly at?: number | null;
}

const ASK_MS = 120;
const ECHO_MS = 3_000; // so long a form may take to understand what was drawn
const NEAR = 0.01; // so much is shown around a corner, radians

export function MapEditor({ value, change, at = null }: Given) {
  const { say } = useTongue();
  const { scene } = useAreas(at, "");
  const [drawn, setDrawn] = useState<Drawn>(() => (value === null ? null : drawnOf(value)) ?? NOTHING);
  const said = useRef(new Set<string>());
  const changed = useRef(-Infinity);
  const chart = useRef<Chart>(null);
  const foreign = value !== null && drawnOf(value) === null;
  const outline = useOutline(foreign ? value : footprintOf(drawn));

  // What was drawn comes back from the form, perhaps later than the next corner: only what is news is taken over.
  const stands = value === null ? "" : sameness(value);
  useEffect(() => {
    const fresh = performance.now() - changed.current < ECHO_MS;
    if (fresh && (value === null || said.current.has(stands))) return;
    said.current.clear();
    setDrawn((held) => (value === null ? { ...held, corners: [] } : (drawnOf(value) ?? { ...held, corners: [] })));
  }, [stands]);

  const put = useCallback(
    (next: Drawn) => {
      setDrawn(next);
      const footprint = footprintOf(next);
      changed.current = performance.now();
      if (footprint !== null) said.current.add(sameness(footprint));
      change(footprint);
    },
    [change],
  );

  const pieces = useMemo(() => (outline === null ? [] : outline.polygons.map(piece)), [outline]);
  const over = useMemo(() => handlesOf(drawn, pieces, outline?.lines ?? [], put), [drawn, pieces, outline, put]);
  const neighbours = useMemo((): (readonly [Vector, number])[] => {
    const own = outline === null ? [] : outline.polygons.map(piece).map((each): [Vector, number] => [each.centre, each.radius * 2 + 0.005]);
    return own.length > 0 ? own : scene.areas.map((each): [Vector, number] => [each.centre, each.radius]);
  }, [outline, scene.areas]);
  const came = outline !== null && foreign;

  return (
    <div class="editor">
      <div class="tools" role="group" aria-label={say("desk-draw-shape")}>
        {SHAPES.map((shape) => (
          <button key={shape} type="button" aria-pressed={!foreign && drawn.shape === shape} onClick={() => put(shaped(drawn, shape))}>
            {say(`desk-draw-${shape.toLowerCase()}`)}
          </button>
        ))}
        {drawn.shape !== "Polygon" && (
          <label>
            <span>{say(drawn.shape === "Circle" ? "desk-draw-radius" : "desk-draw-width")}</span>
            <input
              type="number"
              min={0}
              step="any"
              value={drawn.width}
              onInput={(event) => put({ ...drawn, width: Math.max(0, event.currentTarget.valueAsNumber || 0) })}
            />
          </label>
        )}
        <button type="button" class="quiet" onClick={() => put({ ...drawn, corners: [] })}>
          {say("desk-draw-clear")}
        </button>
      </div>
      <MapCanvas
        scene={scene}
        choose={() => undefined}
        label={say("desk-draw-label")}
        over={over}
        chart={chart}
        keys={say("desk-draw-keys")}
        lookAt={neighbours}
        waiting={!scene.whole}
        {...(!scene.whole ? {} : { lookAgain: came ? "foreign" : "once" })}
      />
      <p class="hint">{say("desk-draw-keys")}</p>
      <p class="map-told" role="status">
        {outline?.words}
      </p>
      <Complaint words={outline === null || outline.trouble === "" ? "" : `${outline.trouble} ${outline.hint}`} />
      <Corners drawn={drawn} put={put} show={(places) => chart.current?.fit(places.map((each) => [vector(each), NEAR]))} />
    </div>
  );
}

// Two footprints of which these words are the same differ in nothing that is drawn here.
function sameness(footprint: Footprint): string {
  const drawn = drawnOf(footprint);
  return JSON.stringify(drawn === null ? footprint : { ...drawn, corners: drawn.corners.map(rounded), width: Math.round(drawn.width) });
}

function shaped(drawn: Drawn, shape: Drawn["shape"]): Drawn {
  return { ...drawn, shape, corners: shape === "Circle" ? drawn.corners.slice(0, 1) : drawn.corners };
}

// What the node says of a footprint, asked once the hand rests.
function useOutline(value: Footprint | null): FootprintDrawn | null {
  const { words } = useTongue();
  const [outline, setOutline] = useState<FootprintDrawn | null>(null);
  const asked = useRef(0);
  useEffect(() => {
    const number = ++asked.current;
    if (value === null) return setOutline(null);
    const timer = setTimeout(() => {
      call<FootprintDrawn>("POST", "/api/map/outline", { footprint: value, language: words.language }).then(
        (found) => number === asked.current && setOutline(found),
        () => number === asked.current && setOutline(null), // the form that holds the footprint says what is wrong
      );
    }, ASK_MS);
    return () => clearTimeout(timer);
  }, [JSON.stringify(value), words.language]);
  return outline;
}

// The corners as positions that can be typed over, and a place to paste many.
function Corners({ drawn, put, show }: { drawn: Drawn; put: (next: Drawn) => void; show: (places: readonly Place[]) => void }) {
  const { words, say } = useTongue();
  const [typed, setTyped] = useState("");
  const [complaint, setComplaint] = useState("");

  const read = async (text: string): Promise<readonly Place[]> => {
    setComplaint("");
    try {
      const found = await call<Positions>("GET", query("/api/map/positions", { text, language: words.language }));
      if (found.points.length === 0) setComplaint(say("desk-draw-none"));
      else if (found.strays.length > 0) setComplaint(say("desk-draw-strays", { words: found.strays.join("; ") }));
      return found.points;
    } catch (error) {
      setComplaint(faultWords(error, say));
      return [];
    }
  };
  const add = async (): Promise<void> => {
    const points = await read(typed);
    if (points.length === 0) return;
    const next = inserted(drawn, drawn.corners.length, points);
    put(next);
    setTyped("");
    show(next.corners);
  };
  const over = async (at: number, text: string): Promise<void> => {
    const [point] = await read(text);
    if (point !== undefined) put(withCorner(drawn, at, point));
  };

  return (
    <>
      {drawn.corners.length > 0 && (
        <ol class="corners" aria-label={say("desk-draw-corners")}>
          {drawn.corners.map((corner, at) => (
            <li key={`${at} ${corner}`}>
              <input
                aria-label={say("desk-draw-corner", { number: String(at + 1) })}
                dir="ltr"
                defaultValue={written(corner)}
                  onChange={(event) => void over(at, event.currentTarget.value)}
              />
              <button
                type="button"
                aria-label={say("desk-draw-remove", { number: String(at + 1) })}
                onClick={() => put(without(drawn, at))}
              >
                ✕
              </button>
            </li>
          ))}
        </ol>
      )}
      <label>
        <span>{say("desk-draw-typed")}</span>
        <textarea rows={2} dir="ltr" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <p>
        <button type="button" disabled={typed.trim() === ""} onClick={() => void add()}>
          {say("desk-draw-add")}
        </button>
      </p>
      <Complaint words={complaint} />
    </>
  );
}
