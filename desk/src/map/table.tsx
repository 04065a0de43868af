// The same facts as the picture, in a table: for who sees no picture, and for who wants to read.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { AreasMeet } from "../forms.ts";
import { useTongue } from "../words.ts";
import { lineOf } from "./paint.ts";
import { visible, visibleMeeting, type Scene, type Shown } from "./scene.ts";

const PAGE = 100;

interface Given {
  readonly scene: Scene;
  readonly choose: (id: string) => void;
  readonly caption: string;
}

export function AreaTable({ scene, choose, caption }: Given) {
  const { say } = useTongue();
  const body = useRef<HTMLTableSectionElement>(null);
  const [page, setPage] = useState(0);
  const rows = useMemo(() => scene.areas.filter((each) => visible(scene, each)), [scene.areas, scene.at]);
  const conflicts = useConflicts(scene);
  const last = Math.max(0, Math.ceil(rows.length / PAGE) - 1);
  const here = Math.min(page, last);

  useEffect(() => {
    const at = rows.findIndex((each) => each.area.id === scene.selected);
    if (at >= 0) setPage(Math.floor(at / PAGE));
  }, [scene.selected, rows]);
  useLayoutEffect(() => {
    body.current?.querySelector("tr[aria-current=true]")?.scrollIntoView({ block: "nearest" });
  }, [scene.selected, here]);

  const press = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const buttons = [...(body.current?.querySelectorAll<HTMLButtonElement>("button") ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    event.stopPropagation();
    buttons[at + step]?.focus();
  };

  return (
    <>
      <table class="areas" onKeyDown={press}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {["desk-map-what", "desk-map-owner", "desk-map-when", "desk-map-heights"].map((key) => (
              <th key={key} scope="col">
                {say(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.slice(here * PAGE, (here + 1) * PAGE).map((each) => (
            <Row key={each.area.id} scene={scene} each={each} met={conflicts.get(each.area.id) ?? []} choose={choose} />
          ))}
        </tbody>
      </table>
      {last > 0 && (
        <p class="pages">
          <button type="button" disabled={here === 0} onClick={() => setPage(here - 1)}>
            {say("desk-map-before")}
          </button>
          <span>{say("desk-map-page", { page: String(here + 1), pages: String(last + 1) })}</span>
          <button type="button" disabled={here === last} onClick={() => setPage(here + 1)}>
            {say("desk-map-after")}
          </button>
        </p>
      )}
    </>
  );
}

// An area, and under it in full width what it meets: a column of its own would break every word.
function Row({ scene, each, met, choose }: { scene: Scene; each: Shown; met: readonly string[]; choose: (id: string) => void }) {
  const { say } = useTongue();
  const { area } = each;
  const selected = area.id === scene.selected;
  return (
    <>
      <tr aria-current={selected} class={`area ${area.status}${met.length === 0 ? "" : " meets"}`}>
        <th scope="row">
          <Swatch scene={scene} each={each} />
          <button type="button" aria-pressed={selected} onClick={() => choose(area.id)}>
            <bdi>{area.name}</bdi>
          </button>
          {area.status !== "actual" && <strong class="status">{area.status_words}</strong>}
          <span class="needs">
            {" "}
            {area.kind_words} · {area.state_words}
          </span>
          {area.trouble !== "" && <span class="bad"> {area.trouble}</span>}
        </th>
        <td>
          <bdi>{area.owner}</bdi>
        </td>
        <td>{area.when}</td>
        <td>{area.heights}</td>
      </tr>
      {met.length > 0 && (
        <tr class="clash" aria-current={selected}>
          <td colSpan={4}>
            <span class="clash-name">{say("desk-map-conflicts")}</span>
            <ul>
              {met.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </td>
        </tr>
      )}
    </>
  );
}

export function Swatch({ scene, each }: { scene: Scene; each: Shown }) {
  const look = Math.max(0, scene.owners.indexOf(each.area.owner)) % 7;
  const mock = each.area.status === "actual" ? "" : " mock";
  return <span class={`swatch owner-${look} ${lineOf(scene, each)}${mock}`} aria-hidden="true" />;
}

function useConflicts(scene: Scene): Map<string, string[]> {
  return useMemo(() => {
    const found = new Map<string, string[]>();
    const add = (id: string, meeting: AreasMeet): void => {
      const words = found.get(id) ?? [];
      if (!words.includes(meeting.words)) words.push(meeting.words);
      found.set(id, words);
    };
    for (const each of scene.meetings) {
      if (!visibleMeeting(scene, each)) continue;
      add(each.meeting.a, each.meeting);
      add(each.meeting.b, each.meeting);
    }
    return found;
  }, [scene.meetings, scene.at]);
}
