import { useState } from "preact/hooks";
import { call } from "./api.ts";
import type { Begun, SignedIn } from "./forms.ts";
import { Complaint, faultWords, focused, LanguageChoice } from "./parts.tsx";
import { showPasskey } from "./passkeys.ts";
import { useTongue } from "./words.ts";

// The code is asked for in every case, so that the duress code can stand in its place and nothing looks different.
export function SignIn({ done, locked = false }: { done: (officer: SignedIn) => void; locked?: boolean }) {
  const { say } = useTongue();
  const [code, setCode] = useState("");
  const [officer, setOfficer] = useState("");
  const [digits, setDigits] = useState("");
  const [byGenerator, setByGenerator] = useState(false);
  const [busy, setBusy] = useState(false);
  const [complaint, setComplaint] = useState("");

  async function signIn(): Promise<SignedIn> {
    if (byGenerator) return call("POST", "/api/sign-in/generator", { officer, digits, code });
    const begun = await call<Begun>("POST", "/api/sign-in/begin");
    const credential = await showPasskey(begun.options);
    return call("POST", "/api/sign-in/passkey", { ticket: begun.ticket, credential, code });
  }

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setComplaint("");
    try {
      done(await signIn());
    } catch (error) {
      setComplaint(faultWords(error, say));
    } finally {
      setBusy(false);
      setCode("");
    }
  }

  return (
    <main class="door">
      <form class="card" onSubmit={(event) => void submit(event)}>
        <h1>{say("desk-title")}</h1>
        <p>{say(locked ? "desk-locked" : byGenerator ? "desk-generator-how" : "desk-sign-in-how")}</p>
        {byGenerator && (
          <>
            <label>
              <span>{say("desk-officer")}</span>
              <input value={officer} autocomplete="username" onInput={(e) => setOfficer(e.currentTarget.value)} />
            </label>
            <label>
              <span>{say("desk-digits")}</span>
              <input value={digits} inputmode="numeric" autocomplete="one-time-code" onInput={(e) => setDigits(e.currentTarget.value)} />
            </label>
          </>
        )}
        <label>
          <span>{say("desk-code")}</span>
          <input
            type="password" inputmode="numeric" autocomplete="off" required value={code} ref={focused}
            onInput={(e) => setCode(e.currentTarget.value)}
          />
        </label>
        <button type="submit" class="main" disabled={busy}>
          {say("desk-sign-in")}
        </button>
        <Complaint words={complaint} />
        <button type="button" class="quiet" onClick={() => setByGenerator(!byGenerator)}>
          {say(byGenerator ? "desk-with-passkey" : "desk-with-generator")}
        </button>
        <LanguageChoice />
      </form>
    </main>
  );
}
