import type { ComponentChildren } from "preact";
import type { Lines } from "./forms.ts";
import "./lines.css";
import { useTongue } from "./words.ts";

// Three facts, never one light: whether bytes travel, whether a watch is there, what the parties state.
export function LineList({ lines }: { lines: Lines | null }) {
  const { say } = useTongue();
  if (lines === null) return null;
  return (
    <ul class="lines">
      {lines.lines.map((line) => (
        <li key={line.line}>
          <strong>{line.peer}</strong> <span class="name">{line.name}</span>
          <dl>
            <Fact name={say("desk-transport")} state={line.up ? "good" : "bad"}>
              {[line.transport, ...line.bearers].join(" · ")}
            </Fact>
            <Fact name={say("desk-watch")}>{line.watch}</Fact>
            <Fact name={say("desk-dealings")}>{line.dealings.join("; ")}</Fact>
            <Fact name={say("desk-tested")} state={line.overdue === "" ? "" : "bad"}>
              {[line.tested === "" ? say("desk-never") : line.tested, line.overdue].filter((words) => words !== "").join(" · ")}
            </Fact>
            <Fact name={say("desk-clock")} state={line.clock_off ? "bad" : ""}>
              {line.clock}
            </Fact>
            <Fact name={say("desk-identical")}>
              {line.identical} / {line.entries}
            </Fact>
          </dl>
          {line.alarms.map((name) => (
            <p key={name} class="complaint" role="alert">
              {say("desk-two-histories", { party: name })}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Fact({ name, state = "", children }: { name: string; state?: "good" | "bad" | ""; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class={state}>
        <bdi>{children}</bdi>
      </dd>
    </div>
  );
}
