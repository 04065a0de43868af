// What stands below an item: conflicts, versions, its thread, its fields, its place in the record.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Countdown } from "./clock.tsx";
import { useDesk } from "./desk.ts";
import type { Item } from "./forms.ts";
import { go } from "./place.ts";
import { useTongue } from "./words.ts";

function Part({ id, name, children }: { id: string; name: string; children: ComponentChildren }) {
  return (
    <section class={`part ${id}`} aria-labelledby={`item-${id}`}>
      <h3 id={`item-${id}`}>{name}</h3>
      {children}
    </section>
  );
}

function To({ line, entry, children }: { line: string; entry: string; children: ComponentChildren }) {
  return (
    <button type="button" class="link" onClick={() => go("now", line, entry)}>
      {children}
    </button>
  );
}

export function Conflicts({ item, ahead }: { item: Item; ahead: number }) {
  const { say } = useTongue();
  const may = useDesk().officer.roles.includes("draft");
  if (item.conflicts.length === 0) return null;
  return (
    <Part id="conflicts" name={say("desk-conflicts")}>
      <ul>
        {item.conflicts.map((met) => (
          <li key={met.other + met.when} class={`severity ${met.severity}`}>
            <p>
              <strong>{met.severity_words}</strong> · {met.distance} · <Countdown due={met.begins} ahead={ahead} />
            </p>
            <p dir="auto">{met.sentence}</p>
            <p class="who">
              <bdi>{met.where}</bdi> · <bdi>{met.heights}</bdi>
            </p>
            <p class="ways">
              <To line={item.line} entry={met.other}>
                {say("desk-conflict-other")} <bdi>{met.other_name}</bdi>
              </To>
              {may && met.own !== "" && (
                <button type="button" class="link" onClick={() => go("write", "about", item.line, met.own, "amend", "")}>
                  {say("desk-conflict-way-out")}
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function Chain({ item }: { item: Item }) {
  const { say } = useTongue();
  if (item.chain.length === 0) return null;
  return (
    <Part id="chain" name={say("desk-versions")}>
      <ol>
        {item.chain.map((version) => (
          <li key={version.entry} aria-current={version.entry === item.entry ? "true" : undefined}>
            <p>
              <To line={item.line} entry={version.entry}>
                {version.kind_words}
              </To>{" "}
              <bdi>{version.at_words}</bdi> {version.newest && <strong class="good">{say("desk-version-newest")}</strong>}
              {version.no_effect !== "" && <strong class="bad"> {version.no_effect}</strong>}
            </p>
            {version.changes.length > 0 && (
              <dl>
                {version.changes.map((change) => (
                  <div key={change.label}>
                    <dt>{change.label}</dt>
                    <dd dir="auto">
                      {change.before !== "" && <del>{change.before}</del>} {change.after !== "" && <ins>{change.after}</ins>}
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </li>
        ))}
      </ol>
    </Part>
  );
}

export function Thread({ item }: { item: Item }) {
  const { say } = useTongue();
  if (item.thread.length === 0) return null;
  return (
    <Part id="thread" name={say("desk-thread")}>
      {item.thread_more !== "" && <p class="hint">{item.thread_more}</p>}
      <ol>
        {item.thread.map((said) => (
          <li key={said.entry} class={`depth-${said.depth} ${said.ours ? "ours" : ""}`} aria-current={said.entry === item.entry ? "true" : undefined}>
            <p class="who">
              <To line={item.line} entry={said.entry}>
                {said.kind_words}
              </To>{" "}
              <bdi>{said.author}</bdi> · <bdi>{said.at_words}</bdi>
              {said.no_effect !== "" && <strong class="bad"> {said.no_effect}</strong>}
            </p>
            <p class="said" dir="auto">
              {said.sentence}
            </p>
          </li>
        ))}
      </ol>
    </Part>
  );
}

export function Details({ details }: { details: Item["details"] }) {
  const { say } = useTongue();
  return (
    <Part id="fields" name={say("desk-fields")}>
      <dl class="details">
        {details.map(([label, values]) => (
          <div key={label}>
            <dt>{label}</dt>
            {values.map((value, at) => (
              <dd key={at} dir="auto">
                {value}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Part>
  );
}

// Three facts, each by itself, as this node knows them; and what two officers compare over the telephone.
export function Record({ item }: { item: Item }) {
  const { say } = useTongue();
  const { place } = item;
  const facts: readonly (readonly [string, boolean | null, string])[] = [
    ["verified", place.verified, place.verified_words],
    ["identical", place.identical, place.identical_words],
    ["cosigned", place.cosigned, place.cosigned_words],
  ];
  return (
    <Part id="record" name={say("desk-record")}>
      <ul class="facts">
        {facts.map(([name, holds, words]) => (
          <li key={name} class={holds === null ? "none" : holds ? "good" : "bad"}>
            <span aria-hidden="true">{holds === null ? "–" : holds ? "✓" : "✗"}</span> {words}
          </li>
        ))}
      </ul>
      <dl class="ids">
        <dt>{say("desk-record-number")}</dt>
        <dd>{place.sequence}</dd>
        <Id label={say("desk-record-entry")} value={item.entry} />
        <Id label={say("desk-record-node")} value={place.node} />
        {place.fingerprint !== "" && <Id label={say("desk-record-fingerprint")} value={place.fingerprint} />}
      </dl>
    </Part>
  );
}

function Id({ label, value }: { label: string; value: string }) {
  const { say } = useTongue();
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    void navigator.clipboard.writeText(value).then(() => setCopied(true));
  };
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <code dir="ltr">{value}</code>{" "}
        <button type="button" class="quiet copy" onClick={copy} aria-label={`${say("desk-copy")}: ${label}`}>
          {copied ? say("desk-copied") : say("desk-copy")}
        </button>
      </dd>
    </>
  );
}
