// Where the officer is in the page: it stands behind # in the address, so that going back and loading again keep it.
import { useEffect, useState } from "preact/hooks";

export interface Place {
  readonly view: string;
  readonly rest: readonly string[];
}

export function usePlace(): Place {
  const [place, setPlace] = useState(here);
  useEffect(() => {
    const moved = (): void => setPlace(here());
    addEventListener("hashchange", moved);
    return () => removeEventListener("hashchange", moved);
  }, []);
  return place;
}

export function go(view: string, ...rest: readonly string[]): void {
  location.hash = [view, ...rest].map(encodeURIComponent).join("/");
}

function here(): Place {
  const [view = "", ...rest] = location.hash.slice(1).split("/").map(decoded);
  return { view, rest };
}

function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return ""; // an address that somebody else made
  }
}
