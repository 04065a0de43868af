import { useState } from "preact/hooks";
import { call } from "./api.ts";
import type { Invited } from "./forms.ts";
import { Complaint, faultWords, focused, LanguageChoice } from "./parts.tsx";
import { makePasskey } from "./passkeys.ts";
import { useTongue } from "./words.ts";

export function Enrol({ invitation, done }: { invitation: string; done: () => void }) {
  const { say } = useTongue();
  const [code, setCode] = useState("");
  const [duress, setDuress] = useState("");
  const [busy, setBusy] = useState(false);
  const [complaint, setComplaint] = useState("");

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setComplaint("");
    try {
      const begun = await call<Invited>("POST", "/api/enrolment/begin", { invitation });
      const credential = await makePasskey(begun.options);
      await call("POST", "/api/enrolment/finish", { invitation, ticket: begun.ticket, credential, code, duress });
      done();
    } catch (error) {
      setComplaint(faultWords(error, say));
    } finally {
      setBusy(false);
    }
  }

  return (
    <main class="door">
      <form class="card" onSubmit={(event) => void submit(event)}>
        <h1>{say("desk-enrol")}</h1>
        <p>{say("desk-enrol-how")}</p>
        <label>
          <span>{say("desk-code")}</span>
          <input type="password" inputmode="numeric" autocomplete="off" required ref={focused} value={code} onInput={(e) => setCode(e.currentTarget.value)} />
        </label>
        <label>
          <span>{say("desk-duress")}</span>
          <input type="password" inputmode="numeric" autocomplete="off" required value={duress} onInput={(e) => setDuress(e.currentTarget.value)} />
        </label>
        <button type="submit" class="main" disabled={busy}>
          {say("desk-register")}
        </button>
        <Complaint words={complaint} />
        <LanguageChoice />
      </form>
    </main>
  );
}
