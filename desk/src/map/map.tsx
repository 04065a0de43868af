// The view of the map: the picture, the days ahead, and beside it the table that holds the same facts.
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useDesk } from "../desk.ts";
import { go } from "../place.ts";
import { useTongue } from "../words.ts";
import { useAreas } from "./areas.ts";
import { MapCanvas } from "./canvas.tsx";
import { merged, useExtract } from "./extract.tsx";
import type { Chart } from "./chart.ts";
import { visible, type Scene } from "./scene.ts";
import type { Vector } from "./sphere.ts";
import { AreaTable } from "./table.tsx";
import { TimeSlider } from "./time.tsx";

export function MapView() {
  const { say } = useTongue();
  const { place } = useDesk();
  const selected = place.rest[0] ?? "";
  const [at, setAt] = useState<number | null>(null);
  const chart = useRef<Chart>(null);
  const { answer, scene: known } = useAreas(at, selected);
  const extract = useExtract({ area: selected });
  const scene = useMemo(() => merged(known, extract), [known, extract]);
  const choose = useCallback((id: string) => go("map", ...(id === "" ? [] : [id])), []);
  const caps = useMemo(() => scene.areas.map((each): [Vector, number] => [each.centre, each.radius]), [scene.areas]);
  const chosen = scene.areas.find((each) => each.area.id === selected);

  useEffect(() => {
    if (chosen !== undefined) chart.current?.show(chosen);
  }, [chosen?.area.id]);

  const drawn = scene.areas.filter((each) => visible(scene, each)).length;
  const moment = answer?.moments.find((each) => each.at === at)?.words ?? say("desk-map-all-days");
  const count = !scene.whole ? say("desk-map-asking") : say("desk-map-count", { count: String(drawn), when: moment });
  return (
    <main class="map-view">
      <div class="map-stage">
        <MapCanvas
          scene={scene}
          choose={choose}
          label={say("desk-map-label")}
          chart={chart}
          waiting={!scene.whole}
          lookAt={caps}
          {...(scene.whole ? { lookAgain: "once" } : {})}
        />
      </div>
      <div class="map-under">
        <TimeSlider moments={answer?.moments ?? []} at={at} choose={setAt} />
        <Legend scene={scene} />
        <p class="hint">{say("desk-map-keys")}</p>
      </div>
      <section class="map-facts" aria-label={say("desk-map-facts")}>
        <div class={chosen === undefined ? "map-chosen none" : "map-chosen"}>
          <p class="map-told" role="status">
            {chosen && `${chosen.area.name} · ${chosen.area.owner} · ${chosen.area.when}`}
          </p>
          {chosen !== undefined && chosen.area.entry !== "" && (
            <button type="button" onClick={() => go("now", chosen.area.line, chosen.area.entry)}>
              {say("desk-map-open")}
            </button>
          )}
        </div>
        <AreaTable scene={scene} choose={choose} caption={count} />
        {answer !== null && answer.left_off > 0 && <p class="bad">{say("desk-map-left-off", { count: String(answer.left_off) })}</p>}
        {answer !== null && answer.meetings_left_off > 0 && (
          <p class="bad">{say("desk-map-meetings-left-off", { count: String(answer.meetings_left_off) })}</p>
        )}
        {answer !== null && answer.places_unread.length > 0 && (
          <p class="bad">{say("desk-map-places-unread", { lines: answer.places_unread.join(" ") })}</p>
        )}
        <p class="hint">{say("desk-map-authority")}</p>
      </section>
    </main>
  );
}

export function Legend({ scene }: { scene: Scene }) {
  const { say } = useTongue();
  return (
    <ul class="key-list" aria-label={say("desk-map-legend")}>
      {scene.owners.map((owner, at) => (
        <li key={owner}>
          <span class={`swatch owner-${at % 7} force`} aria-hidden="true" />
          <bdi>{owner}</bdi>
        </li>
      ))}
      {(["force", "planned", "draft", "grave"] as const).map((line) => (
        <li key={line}>
          <span class={`swatch ${line}`} aria-hidden="true" />
          {say(`desk-map-line-${line}`)}
        </li>
      ))}
      <li>
        <span class="swatch mock" aria-hidden="true" />
        {say("desk-map-mock")}
      </li>
      <li>
        <span class="swatch conflict" aria-hidden="true" />
        {say("desk-map-conflict")}
      </li>
    </ul>
  );
}
