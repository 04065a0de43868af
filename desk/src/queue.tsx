import { useLayoutEffect, useRef } from "preact/hooks";
import type { Queue, QueueRow } from "./forms.ts";
import { Countdown } from "./clock.tsx";
import type { Chosen } from "./now.tsx";
import { useDesk } from "./desk.ts";
import { typing } from "./keys.ts";
import { useTongue } from "./words.ts";

interface Given {
  readonly queue: Queue | null;
  readonly chosen: Chosen | null;
  readonly choose: (chosen: Chosen) => void;
  readonly ahead: number;
}

export function QueueList({ queue, chosen, choose, ahead }: Given) {
  const { say } = useTongue();
  const { openGroup } = useDesk();
  const rows = queue?.rows ?? [];
  const list = useRef<HTMLOListElement>(null);

  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (typing(event)) return;
      const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
      if (step === undefined || rows.length === 0) return;
      event.preventDefault();
      const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>("button.row") ?? [])];
      const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
      buttons[at < 0 ? (step > 0 ? 0 : buttons.length - 1) : Math.min(Math.max(at + step, 0), buttons.length - 1)]?.focus();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [rows.length]);

  if (queue === null) return null;
  if (rows.length === 0 && queue.reminders.length === 0) return <p class="hint">{say("desk-nothing")}</p>;
  return (
    <ol class="queue" ref={list}>
      {queue.reminders.map((each) => (
        <li key={each.reminder} class="reminder">
          <span class="said">{each.words}</span> <Countdown due={each.due} ahead={ahead} />
        </li>
      ))}
      {rows.map((row) => (
        <li key={`${row.entry} ${row.needs} ${row.state}`}>
          <button
            type="button"
            class={`row ${row.precedence} ${row.status}`}
            aria-current={chosen?.entry === row.entry}
            onClick={() => choose({ line: row.line, entry: row.entry })}
          >
            <Head row={row} ahead={ahead} />
            <span class="said">{row.sentence}</span>
            <span class="needs">
              {say(`desk-needs-${row.needs}`)} · {row.author} · <bdi>{row.at_words}</bdi>
            </span>
            {["next", "silent", "function"].includes(row.needs) && <span class="needs">{row.state}</span>}
            {row.taken !== "" && <span class="taken">{row.taken}</span>}
            {row.escalated !== "" && <span class="escalated">{row.escalated}</span>}
          </button>
          {row.more !== "" && (
            <button type="button" class="row more" onClick={() => openGroup(row.group)}>
              {row.author} · {row.precedence_words}: {row.more}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

function Head({ row, ahead }: { row: QueueRow; ahead: number }) {
  return (
    <span class="head">
      <span class="precedence">
        <Mark precedence={row.precedence} /> {row.precedence_words}
      </span>
      {row.status !== "actual" && <strong class="status">{row.status_words}</strong>}
      <span class="kind">{row.kind_words}</span>
      {row.due !== null && <Countdown due={row.due} ahead={ahead} />}
    </span>
  );
}

// A shape beside the colour: whoever sees no colours sees the precedence all the same.
export function Mark({ precedence }: { precedence: string }) {
  const shape = { flash: "▲▲", immediate: "▲", priority: "◆", routine: "●" }[precedence] ?? "?";
  return (
    <span class="mark" aria-hidden="true">
      {shape}
    </span>
  );
}
