// How far an item has come: machines' words dotted, people's solid, what stays at home apart, what is missing in words.
import type { Step } from "./forms.ts";
import { useTongue } from "./words.ts";

export function Ladder({ steps }: { steps: readonly Step[] }) {
  const { say } = useTongue();
  return (
    <section class="ladder" aria-labelledby="ladder">
      <h3 id="ladder">{say("desk-ladder")}</h3>
      {steps.length === 0 ? (
        <p class="hint">{say("desk-no-steps")}</p>
      ) : (
        <ol>
          {steps.map((step, at) => (
            <li key={at} class={step.missing ? "missing" : step.by_machine ? "machine" : "person"} data-level={step.level}>
              <bdi class="when">{step.at_words}</bdi> <strong>{step.words}</strong>
              {step.function !== "" && (
                <span class="to">
                  {" "}
                  → <bdi>{step.function}</bdi>
                </span>
              )}{" "}
              <span class="who">
                {[step.party, step.office, step.watch, step.officer]
                  .filter((each) => each !== "")
                  .map((each, number) => (
                    <>
                      {number > 0 && " · "}
                      <bdi key={number}>{each}</bdi>
                    </>
                  ))}
                {step.at_home && ` · ${say("desk-at-home")}`}
              </span>
              {step.note !== "" && <bdi class="note">{step.note}</bdi>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
