import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { call, Refused } from "./api.ts";
import { Enrol } from "./enrol.tsx";
import type { SignedIn } from "./forms.ts";
import { Shell } from "./shell.tsx";
import { SignIn } from "./sign-in.tsx";
import "./style.css";
import { Training } from "./training.tsx";
import { WallDisplay } from "./wall.tsx";
import { TongueContext, useOwnTongue } from "./words.ts";

const ON_WALL = location.pathname === "/wall";

function Desk() {
  const tongue = useOwnTongue();
  const [officer, setOfficer] = useState<SignedIn | null | "unknown">("unknown");
  const [invitation, setInvitation] = useState(new URLSearchParams(location.hash.slice(1)).get("invitation") ?? "");

  useEffect(() => {
    if (ON_WALL) return;
    call<SignedIn>("GET", "/api/session").then(setOfficer, (error: unknown) => {
      if (error instanceof Refused) setOfficer(null);
    });
  }, []);

  if (tongue === null) return null;
  if (ON_WALL) {
    return (
      <TongueContext.Provider value={tongue}>
        {tongue.words.training && <Training />}
        <WallDisplay />
      </TongueContext.Provider>
    );
  }
  if (officer === "unknown") return null;

  const registered = (): void => {
    history.replaceState(null, "", location.pathname);
    setInvitation("");
  };
  return (
    <TongueContext.Provider value={tongue}>
      {tongue.words.training && <Training />}
      {invitation !== "" ? (
        <Enrol invitation={invitation} done={registered} />
      ) : (
        <>
          {officer && <Shell officer={officer} gone={() => setOfficer(null)} />}
          {!officer && <SignIn done={setOfficer} />}
        </>
      )}
    </TongueContext.Provider>
  );
}

const place = document.getElementById("desk");
if (place) render(<Desk />, place);
