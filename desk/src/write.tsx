// Writing: what is to be said, its form, what would follow from it, and sending. `#write/ID` is a form that is open here.
import { useEffect, useState } from "preact/hooks";
import { call, query } from "./api.ts";
import { useDesk } from "./desk.ts";
import type { FormBegun, SketchForm } from "./forms.ts";
import { Complaint, faultWords } from "./parts.tsx";
import { go } from "./place.ts";
import { useTongue } from "./words.ts";
import { WriteForm } from "./write-form.tsx";
import { Start } from "./write-start.tsx";
import "./write.css";
import { begin, useSheets, type Sheet } from "./writing.ts";

export function Write() {
  const { officer, place } = useDesk();
  const sheets = useSheets(officer.officer);
  const [first = "", ...rest] = place.rest;
  const sheet = sheets.find((each) => each.id === first);
  if (sheet) return <WriteForm key={sheet.id} sheet={sheet} />;
  if (first === "new" || first === "about" || first === "draft" || first === "sketch")
    return <Beginning key={place.rest.join("/")} what={first} rest={rest} />;
  return <Start sheets={sheets} />;
}

// new/KIND, about/LINE/ENTRY/KIND/WAY, draft/LINE/ID, sketch/ID: the node says how the form begins.
function Beginning({ what, rest }: { what: string; rest: readonly string[] }) {
  const { officer, lines, locked } = useDesk();
  const { words, say } = useTongue();
  const [complaint, setComplaint] = useState("");
  const known = lines !== null;

  useEffect(() => {
    if (lines === null) return;
    let wanted = true;
    const all = lines.lines.map((line) => line.line);
    open(officer.officer, what, rest, all, words.language).then(
      (id) => wanted && location.replace(`#write/${encodeURIComponent(id)}`),
      (error: unknown) => {
        locked(error);
        if (wanted) setComplaint(faultWords(error, say));
      },
    );
    return () => {
      wanted = false;
    };
  }, [known]);

  return (
    <main class="not-begun">
      <Complaint words={complaint} />
      {complaint !== "" && (
        <button type="button" onClick={() => go("write")}>
          {say("desk-back")}
        </button>
      )}
    </main>
  );
}

async function open(
  officer: string,
  what: string,
  rest: readonly string[],
  lines: readonly string[],
  language: string,
): Promise<string> {
  const [one = "", other = "", kind = "", way = ""] = rest;
  if (what === "sketch") {
    const found = await call<SketchForm>("GET", `/api/sketches/${one}`);
    const empty = { fields: {}, cover: {}, status: "actual", precedence: null, texts: [], draft: "", focus: "", about: null };
    return begin(officer, { ...empty, kind: found.kind, line: "" }, lines, { ...(found.form as Partial<Sheet>), sketch: found.sketch });
  }
  const asked: Record<string, string> =
    what === "new"
      ? { kind: one, line: lines[0] ?? "" }
      : what === "draft"
        ? { line: one, draft: other }
        : { line: one, about: other, kind, way };
  const begun = await call<FormBegun>("GET", query("/api/compose/begin", { ...asked, language }));
  // of several lines none is chosen for the officer, unless the item itself stands on one
  const chosen = what === "new" && lines.length > 1 ? [] : [begun.line ?? lines[0] ?? ""];
  return begin(officer, begun, chosen);
}
