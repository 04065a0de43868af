// A way out as a picture: the areas as they would be, dashed as they stand, and what they meet now.
import { useMemo } from "preact/hooks";
import { useTongue } from "../words.ts";
import { useAreas } from "./areas.ts";
import { MapCanvas } from "./canvas.tsx";
import { outlinePaint } from "./handles.ts";
import { piece, type Place, type Rings, type Vector } from "./sphere.ts";

const AROUND = 1.6; // of the areas' own width, so that one sees what they keep clear of

interface Given {
  readonly before: readonly Rings[];
  readonly after: readonly Rings[];
  readonly met: readonly Rings[];
  readonly name: string;
}

export function WayMap({ before, after, met, name }: Given) {
  const { say } = useTongue();
  const { scene, answer } = useAreas(null, "");
  const pieces = useMemo(() => after.map(piece), [after]);
  const over = useMemo(() => outlinePaint(pieces, before.flat().map(closed), met.map(piece)), [pieces, before, met]);
  const caps = useMemo(
    () => [...pieces, ...before.map(piece)].map((each): readonly [Vector, number] => [each.centre, each.radius * AROUND]),
    [pieces, before],
  );
  return (
    <MapCanvas
      small
      scene={scene}
      over={over}
      choose={() => undefined}
      label={`${say("desk-map-label")}: ${name}`}
      lookAt={caps}
      lookAgain={name}
      waiting={answer === null}
    />
  );
}

function closed(ring: readonly Place[]): readonly Place[] {
  return [...ring, ...ring.slice(0, 1)];
}
