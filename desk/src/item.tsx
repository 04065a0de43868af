// One item in full: what was said, how far it has come, and what one can say of it in two actions.
import { useEffect, useState } from "preact/hooks";
import { Answers } from "./answers.tsx";
import { call, query } from "./api.ts";
import type { Item, SignedIn, Step } from "./forms.ts";
import type { Chosen } from "./now.tsx";
import { Complaint, faultWords } from "./parts.tsx";
import { Mark } from "./queue.tsx";
import { useShown } from "./shown.ts";
import { useTongue } from "./words.ts";

interface Given {
  readonly chosen: Chosen;
  readonly changes: number;
  readonly officer: SignedIn;
  readonly back: () => void;
  readonly locked: (error: unknown) => void;
}

export function ItemView({ chosen, changes, officer, back, locked }: Given) {
  const { words, say } = useTongue();
  const [item, setItem] = useState<Item | null>(null);
  const [complaint, setComplaint] = useState("");
  const language = words.language;

  useEffect(() => {
    let wanted = true;
    call<Item>("GET", query(`/api/entries/${chosen.entry}`, { line: chosen.line, language })).then(
      (found) => wanted && setItem(found),
      (error: unknown) => {
        locked(error);
        if (wanted) setComplaint(faultWords(error, say));
      },
    );
    return () => {
      wanted = false;
    };
  }, [chosen.entry, chosen.line, language, changes]);

  useShown(item?.status);
  if (item === null) return <Complaint words={complaint} />;
  const status = item.status;
  return (
    <article class={`item ${status}`} aria-labelledby="item-said">
      {status !== "actual" && <p class="banner">{say(`status-${status}`)}</p>}
      <p class="head">
        <Mark precedence={item.precedence} /> {item.precedence_words} · {item.author} · <bdi>{item.time}</bdi>
      </p>
      <h2 id="item-said" tabIndex={-1}>
        {item.sentence}
      </h2>
      {item.texts.map((text) => (
        <figure key={text} class="own">
          <figcaption>{say("desk-own-words")}</figcaption>
          <blockquote dir="auto">{text}</blockquote>
        </figure>
      ))}
      {item.taken !== "" && <p class="taken">{item.taken}</p>}
      {item.escalated !== "" && <p class="escalated">{item.escalated}</p>}
      <Answers item={item} officer={officer} back={back} />
      <Ladder steps={item.ladder} />
      <dl class="details">
        {item.details.map(([label, value], at) => (
          <div key={at}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="place">
        {say("desk-place", { number: String(item.sequence), node: item.node.slice(0, 8), entry: item.entry.slice(0, 12) })}
      </p>
    </article>
  );
}

function Ladder({ steps }: { steps: readonly Step[] }) {
  const { say } = useTongue();
  return (
    <section class="ladder" aria-labelledby="ladder">
      <h3 id="ladder">{say("desk-ladder")}</h3>
      {steps.length === 0 ? (
        <p class="hint">{say("desk-no-steps")}</p>
      ) : (
        <ol>
          {steps.map((step, at) => (
            <li key={at} class={step.by_machine ? "machine" : "person"}>
              <strong>{step.words}</strong>
              {step.function !== "" && <span> → {step.function}</span>}{" "}
              <span class="who">
                {step.party} {step.office} {step.watch} <bdi>{step.at_words}</bdi>
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
