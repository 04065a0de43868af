// The tab's title and its picture say what rings, for whoever has another page before them.
import { useEffect } from "preact/hooks";
import type { AlarmRow } from "./forms.ts";
import { useTongue } from "./words.ts";

const BLINK_MS = 1_000;

type Shown = Pick<AlarmRow, "precedence_words" | "author">;

export function useTab(first: Shown | undefined, count: number, lost: boolean): void {
  const { say } = useTongue();
  const usual = say("desk-title");
  const loud = lost ? say("desk-lost") : first && `(${count}) ${first.precedence_words} ${first.author}`;

  useEffect(() => {
    picture(loud === undefined ? "/icon.svg" : "/alarm.svg");
    document.title = loud ?? usual;
    if (loud === undefined) return;
    const timer = setInterval(() => {
      document.title = document.hidden && document.title === loud ? `! ${usual}` : loud;
    }, BLINK_MS);
    return () => clearInterval(timer);
  }, [loud, usual]);
}

function picture(address: string): void {
  const link = document.querySelector<HTMLLinkElement>("link[rel=icon]");
  if (link !== null && link.getAttribute("href") !== address) link.href = address;
}
