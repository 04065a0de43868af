// One item in full: what was said and in whose words, what counts down, what it meets, how far it has come, where it stands.
import { useEffect, useState } from "preact/hooks";
import { Answers } from "./answers.tsx";
import { call, query } from "./api.ts";
import { Countdown } from "./clock.tsx";
import { useDesk } from "./desk.ts";
import type { Item, SignedIn } from "./forms.ts";
import "./item.css";
import { Chain, Conflicts, Details, Record, Thread } from "./item-more.tsx";
import { Ladder } from "./ladder.tsx";
import { MapExtract } from "./map/extract.tsx";
import type { Chosen } from "./now.tsx";
import { Doubts, OwnWordsList } from "./own-words.tsx";
import { Complaint, faultWords } from "./parts.tsx";
import { PassingOn } from "./passing.tsx";
import { go } from "./place.ts";
import { Mark } from "./queue.tsx";
import { useShown } from "./shown.ts";
import { useTongue } from "./words.ts";
import { WriteAbout } from "./write-offers.tsx";

interface Given {
  readonly chosen: Chosen;
  readonly changes: number;
  readonly officer: SignedIn;
  readonly back: () => void;
  readonly locked: (error: unknown) => void;
}

export function ItemView({ chosen, changes, officer, back, locked }: Given) {
  const { words, say } = useTongue();
  const { ahead } = useDesk();
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
  const newest = item.chain.find((version) => version.newest);
  return (
    <article class={`item ${item.status} ${item.precedence}`} aria-labelledby="item-said" data-entry={item.entry}>
      {item.status !== "actual" && <p class="banner">{item.status_words}</p>}
      <p class="head">
        <span class="precedence">
          <Mark precedence={item.precedence} /> {item.precedence_words}
        </span>
        <span>{item.kind_words}</span>
        <span>
          <bdi>{item.author}</bdi> · <bdi>{item.office}</bdi> · {item.level_words}
          {item.watch !== "" && (
            <>
              {" "}
              · <bdi>{item.watch}</bdi>
            </>
          )}
        </span>
        <bdi>{item.time}</bdi>
      </p>
      {newest !== undefined && newest.entry !== item.entry && item.chain.some((version) => version.entry === item.entry) && (
        <p class="superseded" role="note">
          <button type="button" class="link" onClick={() => go("now", item.line, newest.entry)}>
            {say("desk-superseded")}
          </button>
        </p>
      )}
      <h2 id="item-said" tabIndex={-1} dir="auto">
        {item.sentence}
      </h2>
      <Doubts doubts={item.doubts} />
      {item.taken !== "" && <p class="taken">{item.taken}</p>}
      {item.escalated !== "" && <p class="escalated">{item.escalated}</p>}
      {item.times.length > 0 && (
        <dl class="times">
          {item.times.map((time) => (
            <div key={time.kind}>
              <dt>{time.words}</dt>
              <dd>
                <Countdown due={time.at} ahead={ahead} /> <bdi>{time.at_words}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <OwnWordsList texts={item.texts} />
      <Answers item={item} officer={officer} back={back} />
      <MapExtract line={item.line} entry={item.entry} />
      <Conflicts item={item} ahead={ahead} />
      <PassingOn item={item} locked={locked} />
      <WriteAbout line={item.line} entry={item.entry} />
      <Ladder steps={item.ladder} />
      <Chain item={item} />
      <Thread item={item} />
      <Details details={item.details} />
      <Record item={item} />
      <button type="button" class="quiet" onClick={() => go("print", item.line, item.entry)}>
        {say("desk-view-print")}
      </button>
    </article>
  );
}
