import type { Lines } from "./forms.ts";
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
            <dt>{say("desk-transport")}</dt>
            <dd class={line.up ? "good" : "bad"}>{line.transport}</dd>
            <dt>{say("desk-watch")}</dt>
            <dd>{line.watch}</dd>
            <dt>{say("desk-dealings")}</dt>
            <dd>{line.dealings.join("; ")}</dd>
            <dt>{say("desk-tested")}</dt>
            <dd>
              <bdi>{line.tested === "" ? say("desk-never") : line.tested}</bdi>
            </dd>
            <dt>{say("desk-identical")}</dt>
            <dd>
              <bdi>
                {line.identical} / {line.entries}
              </bdi>
            </dd>
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
