// The node's own audit feed, for administrators: who did what, checked whole each time it is shown.
import { useEffect, useState } from "preact/hooks";
import { call, query } from "./api.ts";
import { useDesk } from "./desk.ts";
import type { Audit } from "./forms.ts";
import "./handover.css";
import { Complaint, faultWords } from "./parts.tsx";
import { useTongue } from "./words.ts";

export function AuditView() {
  const { words, say } = useTongue();
  const { locked } = useDesk();
  const [audit, setAudit] = useState<Audit | null>(null);
  const [officer, setOfficer] = useState("");
  const [newest, setNewest] = useState("100");
  const [complaint, setComplaint] = useState("");
  const language = words.language;
  useEffect(() => {
    let wanted = true;
    call<Audit>("GET", query("/api/audit", { language, officer, newest })).then(
      (found) => wanted && setAudit(found),
      (error: unknown) => {
        locked(error);
        if (wanted) setComplaint(faultWords(error, say));
      },
    );
    return () => {
      wanted = false;
    };
  }, [language, officer, newest]);
  return (
    <main class="paper">
      <h1>{say("desk-view-audit")}</h1>
      <Complaint words={complaint} />
      {audit !== null && (
        <>
          <p class="good">{audit.words}</p>
          <p class="filters">
            <label>
              <span>{say("desk-officer")}</span>
              <select value={officer} onChange={(e) => setOfficer(e.currentTarget.value)}>
                <option value="">{say("desk-audit-all")}</option>
                {audit.officers.map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </select>
            </label>
            <label>
              <span>{say("desk-audit-newest")}</span>
              <select value={newest} onChange={(e) => setNewest(e.currentTarget.value)}>
                {["100", "300", "1000"].map((many) => (
                  <option key={many}>{many}</option>
                ))}
              </select>
            </label>
          </p>
          <table class="acts">
            <thead>
              <tr>
                {["number", "time", "officer", "means", "act", "about"].map((head) => (
                  <th key={head}>{say(`desk-audit-head-${head}`)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[...audit.acts].reverse().map((act) => (
                <tr key={act.number}>
                  <td>{act.number}</td>
                  <td>
                    <bdi>{act.at_words}</bdi>
                  </td>
                  <td>
                    {act.officer} {act.office} {act.watch}
                  </td>
                  <td>{act.means === "" ? "" : say(`desk-means-${act.means}`)}</td>
                  <td>
                    {act.act_words === "" ? <code>{act.act}</code> : act.act_words}
                    {act.coerced && <span class="coerced"> {say("desk-audit-coerced")}</span>}
                  </td>
                  <td>{act.about}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </main>
  );
}
