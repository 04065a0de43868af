// What would follow from what stands in the form, line by line: computed by the node while one types, said to nobody.
import { useLayoutEffect, useState } from "preact/hooks";
import type { OnLine, WayRow } from "./forms.ts";
import { typing } from "./keys.ts";
import { WayMap } from "./map/way.tsx";
import { useTongue } from "./words.ts";
import { change, type Sheet, type Values } from "./writing.ts";

export function Follows({ sheet }: { sheet: Sheet }) {
  const { say } = useTongue();
  const lines = sheet.looked?.lines ?? [];
  const proposals = sheet.ways?.proposals ?? [];
  const [shown, setShown] = useState("");
  const pictured = proposals.find((way) => way.way === shown) ?? proposals[0];
  const take = (way: WayRow): void => change(sheet.id, { fields: way.fields as Values, ways: null });

  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const way = typing(event) ? undefined : proposals[Number(event.key) - 1];
      if (way === undefined) return;
      event.preventDefault();
      take(way);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });

  return (
    <aside class="follows" aria-label={say("desk-write-follows")}>
      {lines.map((line) => (
        <OneLine key={line.line} line={line} several={lines.length > 1} />
      ))}
      {proposals.length > 0 && (
        <section class="ways" aria-labelledby="write-ways">
          <h3 id="write-ways">
            {say("desk-write-ways")} <kbd>F8</kbd>
          </h3>
          {proposals.map((way, at) => (
            <button
              key={way.way}
              type="button"
              aria-describedby={way === pictured ? "way-map" : undefined}
              class={way === pictured ? "pictured" : ""}
              onClick={() => take(way)}
              onFocus={() => setShown(way.way)}
              onPointerEnter={() => setShown(way.way)}
            >
              <kbd>{at + 1}</kbd> {way.words} <small>{way.when}</small>
            </button>
          ))}
          {sheet.ways !== null && pictured !== undefined && (
            <figure id="way-map">
              <WayMap before={sheet.ways.before} after={pictured.drawn} met={sheet.ways.met} name={pictured.words} />
              <figcaption class="hint">{say("desk-write-way-map", { way: pictured.words })}</figcaption>
            </figure>
          )}
        </section>
      )}
      {(sheet.ways?.closed ?? []).map((words) => (
        <p key={words} class="hint">
          {words}
        </p>
      ))}
    </aside>
  );
}

function OneLine({ line, several }: { line: OnLine; several: boolean }) {
  const { say } = useTongue();
  const said = line.sentences[0];
  return (
    <section class="on-line" aria-label={line.peer}>
      {several && <h3>{line.peer}</h3>}
      <div aria-live="polite">
        <Matters line={line} />
      </div>
      {said === undefined ? (
        <p class="hint">{line.reduced === "" ? say("desk-write-incomplete") : line.reduced}</p>
      ) : (
        <>
          {line.reduced !== "" && <p class="advice">{line.reduced}</p>}
          <p class="said" lang={said.language} dir={said.direction}>
            {said.sentence}
          </p>
        </>
      )}
    </section>
  );
}

// What there is to think of before it goes out on a line: what it meets, what is doubtful, what keeps it back.
export function Matters({ line }: { line: OnLine }) {
  return (
    <>
      <Conflicts line={line} />
      {line.advice.map((words) => (
        <p key={words} class="advice">
          {words}
        </p>
      ))}
      <Hindrances line={line} />
    </>
  );
}

function Conflicts({ line }: { line: OnLine }) {
  const { say } = useTongue();
  if (line.conflicts.length === 0) return null;
  return (
    <section class="conflicts" aria-label={say("desk-write-meets")}>
      <h3>{say("desk-write-meets")}</h3>
      <ul>
        {line.conflicts.map((met) => (
          <li key={`${met.entry}-${met.volume}`} class={met.severity}>
            <span>
              <strong>{met.severity_words}</strong> · {met.party}: <bdi>{met.name}</bdi>
            </span>
            <span class="needs">
              {say("desk-write-near", { distance: met.distance_words })} · <bdi dir="ltr">{met.where}</bdi> · <bdi>{met.when}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

// What keeps it from going out at once.
function Hindrances({ line }: { line: OnLine }) {
  const { say } = useTongue();
  return (
    <>
      {line.suspended && <p class="bad">{say("desk-write-suspended")}</p>}
      {line.waits_words !== "" && <p class="second">{say("desk-write-second", { who: line.waits_words })}</p>}
    </>
  );
}
