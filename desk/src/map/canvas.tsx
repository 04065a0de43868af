// The map as a part of a page: the picture, what the pointer is at, the scale, and the buttons for who has no wheel.
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useTongue } from "../words.ts";
import { written, type Mode } from "./camera.ts";
import { Chart, type Over } from "./chart.ts";
import { coastlines } from "./coast.ts";
import type { Ink } from "./paint.ts";
import type { Scene } from "./scene.ts";
import type { Place, Vector } from "./sphere.ts";
import "./map.css";

interface Given {
  readonly scene: Scene;
  readonly choose: (id: string) => void;
  readonly label: string;
  // what to look at; looked at again whenever `lookAgain` changes, but not when it first comes and the reader was quicker
  readonly lookAt?: readonly (readonly [Vector, number])[];
  readonly lookAgain?: string;
  readonly over?: Over | null;
  readonly small?: boolean;
  readonly keys?: string;
  // the areas are not here yet: an empty sea must not look free
  readonly waiting?: boolean;
  readonly chart?: RefObject<Chart>;
}

const NICE = [1, 2, 5];
const BAR_PX = 120;

export function MapCanvas({ scene, choose, label, lookAt, lookAgain, over = null, small = false, waiting = false, keys, chart }: Given) {
  const { say } = useTongue();
  const canvas = useRef<HTMLCanvasElement>(null);
  const own = useRef<Chart>(null);
  const chosen = useRef(choose);
  chosen.current = choose;
  const [mode, setMode] = useState<Mode>("flat");
  const [metresPerPixel, setMetresPerPixel] = useState(0);
  const [centre, setCentre] = useState<Place>([0, 0]);
  const [pointed, setPointed] = useState<Place | null>(null);
  const [bare, setBare] = useState(false);

  useLayoutEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    let ink = inkOf(element);
    const made = new Chart(element, () => ink, {
      looked: (shown, middle, pixel) => {
        setMode(shown);
        setCentre(middle);
        setMetresPerPixel(pixel);
      },
      pointed: setPointed,
      chosen: (id) => chosen.current(id),
    });
    own.current = made;
    if (chart !== undefined) chart.current = made;
    const dark = matchMedia("(prefers-color-scheme: light)");
    const turned = (): void => {
      ink = inkOf(element);
      made.restyle();
    };
    dark.addEventListener("change", turned);
    coastlines().then(
      (coast) => {
        made.coast = coast;
      },
      () => setBare(true),
    );
    return () => {
      dark.removeEventListener("change", turned);
      made.close();
      own.current = null;
      if (chart !== undefined) chart.current = null;
    };
  }, [chart]);

  useLayoutEffect(() => {
    if (own.current !== null) own.current.scene = scene;
  }, [scene]);
  useLayoutEffect(() => {
    if (own.current !== null) own.current.over = over;
  }, [over]);
  const looked = useRef(false);
  useEffect(() => {
    if (lookAgain === undefined || own.current === null) return;
    if (looked.current || !own.current.steered) own.current.fit(lookAt ?? []);
    looked.current = true;
  }, [lookAgain]);

  const act = (work: (chart: Chart) => void) => () => own.current !== null && work(own.current);
  return (
    <div class={small ? "chart small" : "chart"}>
      <canvas ref={canvas} tabIndex={0} role="application" aria-label={label} aria-description={keys ?? say("desk-map-keys")} />
      {(bare || waiting) && (
        <p class="hint" role="status">
          {say(waiting ? "desk-map-asking" : "desk-map-bare")}
        </p>
      )}
      <div class="chart-foot">
        <span class="at" dir="ltr">
          {written(pointed ?? centre)}
        </span>
        <ScaleBar metresPerPixel={metresPerPixel} />
        <span class="chart-buttons">
          <button type="button" aria-label={say("desk-map-closer")} title={say("desk-map-closer")} onClick={act((each) => each.zoom(1))}>
            +
          </button>
          <button type="button" aria-label={say("desk-map-wider")} title={say("desk-map-wider")} onClick={act((each) => each.zoom(-1))}>
            −
          </button>
          <button type="button" onClick={act((each) => each.all())}>
            {say("desk-map-all")}
          </button>
          <button
            type="button"
            aria-pressed={mode === "globe"}
            onClick={act((each) => {
              each.mode = mode === "globe" ? "flat" : "globe";
            })}
          >
            {say("desk-map-globe")}
          </button>
        </span>
      </div>
    </div>
  );
}

// A round number of metres, kilometres or nautical miles, as long as it is on the ground in the middle of the map.
function ScaleBar({ metresPerPixel }: { metresPerPixel: number }) {
  const { say } = useTongue();
  const bar = useRef<HTMLSpanElement>(null);
  const most = metresPerPixel * BAR_PX;
  const tens = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  const length = tens * ([...NICE].reverse().find((each) => each * tens <= most) ?? 1);
  useLayoutEffect(() => {
    // a length that is computed is no style of the page's: the policy allows it through the element alone
    if (bar.current !== null && metresPerPixel > 0) bar.current.style.inlineSize = `${Math.round(length / metresPerPixel)}px`;
  }, [length, metresPerPixel]);
  const words = length >= 1_000 ? say("desk-map-kilometres", { value: String(length / 1_000) }) : say("desk-map-metres", { value: String(length) });
  return (
    <span class="scale-bar">
      <span class="bar-line" ref={bar} aria-hidden="true" />
      {words}
    </span>
  );
}

function inkOf(element: HTMLElement): Ink {
  const style = getComputedStyle(element);
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    water: colour("map-water"),
    land: colour("map-land"),
    coast: colour("map-coast"),
    grid: colour("map-grid"),
    ink: colour("ink"),
    ground: colour("ground"),
    exercise: colour("exercise"),
    conflict: colour("map-conflict"),
    owners: [0, 1, 2, 3, 4, 5, 6].map((each) => colour(`owner-${each}`)),
    font: style.fontFamily,
  };
}
