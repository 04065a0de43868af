// The author's own words, untouched, in their own direction and column; beside them what people made of them in another language.
import type { OwnWords, TranslationRow } from "./forms.ts";
import { useTongue } from "./words.ts";

export function OwnWordsList({ texts }: { texts: readonly OwnWords[] }) {
  return (
    <>
      {texts.map((text, at) => (
        <Own key={at} text={text} alone={texts.length === 1} />
      ))}
    </>
  );
}

function Own({ text, alone }: { text: OwnWords; alone: boolean }) {
  const { say } = useTongue();
  const said = [text.marker, alone ? "" : text.label, text.language_words].filter((each) => each !== "");
  return (
    <figure class="own">
      <figcaption>
        {say("desk-own-words")} · {said[0] !== undefined && <strong>{said[0]}</strong>} {said.slice(1).map((each) => ` · ${each}`)}
      </figcaption>
      <div class={text.translations.length > 0 ? "side-by-side" : ""}>
        <blockquote dir="auto" lang={text.language || undefined} tabIndex={0}>
          {text.text}
        </blockquote>
        {text.translations.map((made) => (
          <Translated key={made.entry} made={made} />
        ))}
      </div>
      {text.hidden.length > 0 && (
        <p class="doubt">
          {say("desk-hidden")} <span dir="ltr">{text.hidden.join(", ")}</span>
        </p>
      )}
      <Doubts doubts={text.doubts} />
    </figure>
  );
}

// Never as the original: another frame, its stage above it, and who made it.
function Translated({ made }: { made: TranslationRow }) {
  const { say } = useTongue();
  const who = made.reviewer === "" ? made.translator : `${made.translator} / ${made.reviewer}`;
  return (
    <div class={`translated ${made.stage}`}>
      <p class="stage">
        <strong>{say("desk-translation", { stage: made.stage_words })}</strong> · {made.language_words}
      </p>
      <blockquote dir="auto" lang={made.language || undefined} tabIndex={0}>
        {made.text}
      </blockquote>
      <p class="who">
        <bdi>{who}</bdi> · {made.party} · <bdi>{made.at_words}</bdi>
      </p>
    </div>
  );
}

export function Doubts({ doubts }: { doubts: readonly string[] }) {
  const { say } = useTongue();
  if (doubts.length === 0) return null;
  return (
    <div class="doubt" role="note">
      <strong>⚠ {say("desk-doubts")}</strong>
      <ul>
        {doubts.map((each) => (
          <li key={each}>
            <bdi>{each}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
