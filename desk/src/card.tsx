// One card of a subject: what it is, how it stands, its tables, what was said, and what may be said next in two actions.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { call, requestId } from "./api.ts";
import { Countdown } from "./clock.tsx";
import { useDesk } from "./desk.ts";
import type { OfferedAct, OfferedForm, Sent, SubjectCard, Table } from "./forms.ts";
import { typing } from "./keys.ts";
import { Complaint, faultWords, focused } from "./parts.tsx";
import { go } from "./place.ts";
import { useTongue } from "./words.ts";

// so long a list of chosen points the node takes
const LONGEST_WAY = 32;

export function SubjectCardView({ card }: { card: SubjectCard }) {
  const { say } = useTongue();
  const { ahead, officer } = useDesk();
  const [picked, setPicked] = useState<readonly number[]>([]);
  const pick = (number: number): void =>
    setPicked((held) => (held.includes(number) ? held.filter((each) => each !== number) : [...held, number].sort((a, b) => a - b)));
  const may = officer.roles.includes("release") || officer.roles.includes("draft");
  // points are chosen of one text: what the other side has written since was not read yet
  const written = card.acts.find((act) => act.points)?.target;
  useLayoutEffect(() => setPicked([]), [written]);
  const open = card.entry === "" ? undefined : (): void => go("now", card.line, card.entry);

  return (
    <article class={`thread ${card.tone} ${card.status}`}>
      <button type="button" class="card-head" onClick={open} title={open && say("desk-open-item")}>
        <span class="head">
          {card.kind_words !== "" && <span class="kind">{card.kind_words}</span>}
          {card.status !== "actual" && <strong class="status">{card.status_words}</strong>}
          <span>{card.peer}</span>
          {card.standing !== "" && <strong class="standing">{card.standing}</strong>}
          {card.due !== null && (
            <>
              <bdi>{card.due_words}</bdi> <Countdown due={card.due} ahead={ahead} />
            </>
          )}
        </span>
        <span class="said">{card.title}</span>
      </button>
      {card.facts.length > 0 && (
        <dl class="facts">
          {card.facts.map(([label, words], at) => (
            <div key={at}>
              {label !== "" && <dt>{label}</dt>}
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      {card.tables.map((table, at) => (
        <TableView key={at} table={table} picked={picked} pick={pick} pickable={may && card.acts.some((act) => act.points)} />
      ))}
      {may && card.acts.length + card.forms.length > 0 && <Acts card={card} points={picked} done={() => setPicked([])} />}
      {card.steps.length > 0 && (
        <details>
          <summary>
            {say("desk-said-in-it")} <span class="count">{card.steps.length + card.earlier}</span>
          </summary>
          {card.earlier > 0 && <p class="more">{say("desk-earlier", { count: String(card.earlier) })}</p>}
          <ol class="steps">
            {card.steps.map((step) => (
              <li key={step.entry} class={step.reason === "" ? "" : "ignored"}>
                <span class="needs">
                  <bdi>{step.at_words}</bdi> · {step.author}
                </span>
                <span class="said">{step.sentence}</span>
                {step.reason !== "" && <span class="needs">{step.reason}</span>}
              </li>
            ))}
          </ol>
        </details>
      )}
    </article>
  );
}

interface Picking {
  readonly table: Table;
  readonly picked: readonly number[];
  readonly pick: (number: number) => void;
  readonly pickable: boolean;
}

export function TableView({ table, picked, pick, pickable }: Picking) {
  const { say } = useTongue();
  const choosing = pickable && table.picks.some((number) => number > 0);
  return (
    <div class="table" role="region" aria-label={table.title === "" ? table.heads.join(", ") : table.title} tabIndex={0}>
      <table>
        {table.title !== "" && <caption>{table.title}</caption>}
        <thead>
          <tr>
            {table.heads.map((head, at) => (
              <th key={at} scope="col">
                {head}
              </th>
            ))}
            {choosing && <td />}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => {
            const number = table.picks[at] ?? 0;
            return (
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={column} class={cell.tone} dir="auto">
                    {cell.words}
                  </td>
                ))}
                {choosing && (
                  <td>
                    {number > 0 && (
                      <input
                        type="checkbox"
                        aria-label={say("desk-take-point", { number: String(number) })}
                        checked={picked.includes(number)}
                        onChange={() => pick(number)}
                      />
                    )}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Acts({ card, points, done }: { card: SubjectCard; points: readonly number[]; done: () => void }) {
  const { say } = useTongue();
  const { locked, officer } = useDesk();
  const forms = officer.roles.includes("draft") ? card.forms : [];
  const write = ({ kind, about }: OfferedForm): void => {
    const chosen = points.join("-");
    go("write", "about", card.line, about, kind, chosen.length > LONGEST_WAY ? "all" : chosen);
  };
  const [chosen, setChosen] = useState<OfferedAct | null>(null);
  const [minutes, setMinutes] = useState("");
  const [request, setRequest] = useState("");
  const [told, setTold] = useState("");
  const [complaint, setComplaint] = useState("");
  const place = useRef<HTMLDivElement>(null);
  const ready = (act: OfferedAct): boolean => !act.points || points.length > 0;

  const choose = (act: OfferedAct | null): void => {
    setChosen(act);
    setMinutes(act?.minutes == null ? "" : String(act.minutes));
    setRequest(act === null ? "" : requestId());
    setComplaint("");
    setTold("");
    if (act === null) place.current?.closest(".thread")?.querySelector<HTMLElement>(".card-head")?.focus();
  };

  const written = card.acts.find((act) => act.points)?.target;
  useLayoutEffect(() => {
    if (chosen?.points === true) choose(null);
  }, [written]);

  // a digit chooses an act of the card in which the officer is
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const here = place.current?.closest(".thread")?.contains(document.activeElement) === true;
      if (!here || event.defaultPrevented) return;
      if (event.key === "Escape" && chosen !== null) {
        event.preventDefault();
        event.stopImmediatePropagation();
        choose(null);
      }
      if (typing(event) || chosen !== null) return;
      const number = Number(event.key) - 1;
      const act = card.acts[number];
      const form = forms[number - card.acts.length];
      if (form === undefined && (act === undefined || !ready(act))) return;
      event.preventDefault();
      if (form !== undefined) write(form);
      else if (act !== undefined) choose(act);
    };
    addEventListener("keydown", press, { capture: true });
    return () => removeEventListener("keydown", press, { capture: true });
  });

  async function send(event: Event): Promise<void> {
    event.preventDefault();
    if (chosen === null) return;
    const more = {
      ...(chosen.minutes === null ? {} : { minutes: Number(minutes) }),
      ...(chosen.points ? { points } : {}),
      ...(chosen.point == null ? {} : { point: chosen.point }),
    };
    const body = { request_id: request, target: chosen.target, line: card.line, ...more };
    try {
      const sent = await call<Sent>("POST", `/api/acts/${chosen.act}`, body);
      choose(null);
      done();
      const words = sent.draft === null ? say("desk-sent") : say("desk-draft-kept", { draft: sent.draft });
      setTold([words, ...sent.advice].join(" "));
    } catch (error) {
      locked(error);
      setComplaint(faultWords(error, say));
    }
  }

  return (
    <div class="acts" ref={place}>
      {chosen === null ? (
        <div class="choices">
          {card.acts.map((act, at) => (
            <button key={`${act.act}/${act.target}/${at}`} type="button" disabled={!ready(act)} onClick={() => choose(act)}>
              <kbd>{at + 1}</kbd> {act.words}
            </button>
          ))}
          {forms.map((form, at) => (
            <button key={form.kind} type="button" onClick={() => write(form)}>
              <kbd>{card.acts.length + at + 1}</kbd> {form.words}
            </button>
          ))}
        </div>
      ) : (
        <form class="confirm" onSubmit={(event) => void send(event)}>
          <strong>{chosen.words}</strong>
          {chosen.minutes !== null && (
            <label>
              <span>{say("desk-minutes")}</span>
              <input type="number" min="1" max="10080" value={minutes} ref={focused} onInput={(e) => setMinutes(e.currentTarget.value)} />
            </label>
          )}
          <button type="submit" class="main" ref={chosen.minutes === null ? focused : null}>
            {say(chosen.waits ? "desk-write-leave" : "desk-send")}
          </button>
          <button type="button" class="quiet" onClick={() => choose(null)}>
            {say("desk-back")}
          </button>
        </form>
      )}
      <p class="told" role="status">
        {told}
      </p>
      <Complaint words={complaint} />
    </div>
  );
}
