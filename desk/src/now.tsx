// The front page: what needs me now, is the line alive, what am I about to do; and the item that is being read.
import { useCallback } from "preact/hooks";
import { useDesk } from "./desk.ts";
import { DraftList, DraftView } from "./drafts.tsx";
import { ItemView } from "./item.tsx";
import { LineList } from "./lines.tsx";
import { WhereMap } from "./map/extract.tsx";
import "./now.css";
import { Panel } from "./parts.tsx";
import { go } from "./place.ts";
import { QueueList } from "./queue.tsx";
import { useTongue } from "./words.ts";
import { HalfWritten } from "./write-kept.tsx";

export interface Chosen {
  readonly line: string;
  readonly entry: string;
}

export function Now() {
  const { say } = useTongue();
  const { officer, queue, lines, ahead, changes, place, locked } = useDesk();
  const [line, entry, name] = place.rest;
  const draft = line === "draft" && entry !== undefined && name !== undefined ? { line: entry, draft: name } : null;
  const chosen = draft === null && line !== undefined && entry !== undefined ? { line, entry } : null;
  const back = useCallback(() => go("now"), []);
  const urgent = (queue?.rows ?? []).filter((row) => !["delivery", "reply", "silent"].includes(row.needs)).length;

  return (
    <div class="columns front">
      <Panel name={say("desk-needs-now")} id="needs" count={String(urgent)}>
        <QueueList queue={queue} chosen={chosen} choose={(row) => go("now", row.line, row.entry)} ahead={ahead} />
      </Panel>
      <main class="middle">
        {draft !== null ? (
          <DraftView key={draft.draft} {...draft} />
        ) : chosen === null ? (
          <WhereMap whole />
        ) : (
          <ItemView key={chosen.entry} chosen={chosen} changes={changes} back={back} officer={officer} locked={locked} />
        )}
      </main>
      <div class="side">
        <Panel name={say("desk-lines")} id="lines">
          <LineList lines={lines} />
        </Panel>
        <Panel name={say("desk-drafts")} id="drafts" count={String(queue?.drafts.length ?? 0)}>
          <DraftList drafts={queue?.drafts ?? []} chosen={draft?.draft ?? ""} />
        </Panel>
        <HalfWritten />
        {(draft !== null || chosen !== null) && <WhereMap />}
      </div>
    </div>
  );
}
