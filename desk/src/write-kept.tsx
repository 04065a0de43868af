// On the front page: what somebody left half written waits for a person like everything else there.
import { useEffect, useState } from "preact/hooks";
import { call, query } from "./api.ts";
import { useDesk } from "./desk.ts";
import type { SketchList, SketchRow } from "./forms.ts";
import { Panel } from "./parts.tsx";
import { go } from "./place.ts";
import { useTongue } from "./words.ts";

export function HalfWritten() {
  const { officer, changes, locked } = useDesk();
  const { words, say } = useTongue();
  const [sketches, setSketches] = useState<readonly SketchRow[]>([]);
  const language = words.language;
  const may = officer.roles.includes("draft");

  useEffect(() => {
    if (!may) return;
    let wanted = true;
    call<SketchList>("GET", query("/api/sketches", { language })).then((found) => wanted && setSketches(found.sketches), locked);
    return () => {
      wanted = false;
    };
  }, [language, changes, may]);

  if (sketches.length === 0) return null;
  return (
    <Panel name={say("desk-write-kept")} id="kept" count={String(sketches.length)}>
      <ul class="drafts">
        {sketches.map((row) => (
          <li key={row.sketch}>
            <button type="button" onClick={() => go("write", "sketch", row.sketch)}>
              {row.kind_words}: <bdi>{row.first}</bdi>
            </button>
            <span class="needs">
              <bdi>{row.by}</bdi> · <bdi>{row.at_words}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
