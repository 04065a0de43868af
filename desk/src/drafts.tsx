import type { DraftRow } from "./forms.ts";
import { useTongue } from "./words.ts";

export function DraftList({ drafts }: { drafts: readonly DraftRow[] }) {
  const { say } = useTongue();
  if (drafts.length === 0) return <p class="hint">{say("desk-no-drafts")}</p>;
  return (
    <ul class="drafts">
      {drafts.map((draft) => (
        <li key={draft.draft}>
          <span class="said">{draft.sentence}</span>
          <span class="needs">
            {draft.why_words} · {draft.written_by}
          </span>
        </li>
      ))}
    </ul>
  );
}
