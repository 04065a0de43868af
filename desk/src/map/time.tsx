// The days ahead: all of them, or one moment after another. The words for the moments are the node's.
import { useEffect, useState } from "preact/hooks";
import type { Moment } from "../forms.ts";
import { useTongue } from "../words.ts";

const PLAY_MS = 450;

interface Given {
  readonly moments: readonly Moment[];
  readonly at: number | null;
  readonly choose: (at: number | null) => void;
}

export function TimeSlider({ moments, at, choose }: Given) {
  const { say } = useTongue();
  const [plays, setPlays] = useState(false);
  const step = at === null ? 0 : moments.findIndex((each) => each.at === at) + 1;
  const words = step === 0 ? say("desk-map-all-days") : (moments[step - 1]?.words ?? "");

  useEffect(() => {
    if (!plays) return;
    const timer = setTimeout(() => {
      const next = moments[step];
      if (next === undefined) setPlays(false);
      else choose(next.at);
    }, PLAY_MS);
    return () => clearTimeout(timer);
  }, [plays, step, moments, choose]);

  return (
    <div class="time">
      <label for="map-time">{say("desk-map-time")}</label>
      <input
        id="map-time"
        type="range"
        min={0}
        max={moments.length}
        value={step}
        aria-valuetext={words}
        onInput={(event) => {
          setPlays(false);
          choose(moments[Number(event.currentTarget.value) - 1]?.at ?? null);
        }}
      />
      <bdi class="when">{words}</bdi>
      <button type="button" aria-pressed={plays} onClick={() => setPlays(!plays)}>
        {say(plays ? "desk-map-stop" : "desk-map-play")}
      </button>
    </div>
  );
}
