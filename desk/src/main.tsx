import { render } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { call, Refused } from "./api.ts";
import { Enrol } from "./enrol.tsx";
import type { SignedIn, Words } from "./forms.ts";
import { Shell } from "./shell.tsx";
import { SignIn } from "./sign-in.tsx";
import "./style.css";
import { Training } from "./training.tsx";
import { WallDisplay } from "./wall.tsx";
import { fetchWords, keepLanguage, keptLanguage, sayer, TongueContext } from "./words.ts";

const ON_WALL = location.pathname === "/wall";

function Desk() {
  const [language, setLanguage] = useState(keptLanguage());
  const [words, setWords] = useState<Words | null>(null);
  const [officer, setOfficer] = useState<SignedIn | null | "unknown">("unknown");
  const [invitation, setInvitation] = useState(new URLSearchParams(location.hash.slice(1)).get("invitation") ?? "");

  useEffect(() => {
    let wanted = true;
    void fetchWords(language).then((found) => wanted && setWords(found));
    return () => {
      wanted = false;
    };
  }, [language]);

  useEffect(() => {
    if (ON_WALL) return;
    call<SignedIn>("GET", "/api/session").then(setOfficer, (error: unknown) => {
      if (error instanceof Refused) setOfficer(null);
    });
  }, []);

  useEffect(() => {
    if (words === null) return;
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
    document.documentElement.classList.toggle("training", words.training);
  }, [words]);

  const tongue = useMemo(
    () =>
      words && {
        words,
        say: sayer(words),
        choose: (chosen: string) => {
          keepLanguage(chosen);
          setLanguage(chosen);
        },
      },
    [words],
  );
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
