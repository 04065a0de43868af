// Where the officer is in the page: it stands behind # in the address, so that going back and loading again keep it.
import { useLayoutEffect, useState } from "preact/hooks";

export interface Place {
  readonly view: string;
  readonly rest: readonly string[];
}

export function usePlace(): Place {
  const [place, setPlace] = useState(here);
  // Before the first key can be pressed; and what has moved since the first drawing is seen as well.
  useLayoutEffect(() => {
    const moved = (): void => setPlace((before) => (same(before, here()) ? before : here()));
    addEventListener("hashchange", moved);
    moved();
    return () => removeEventListener("hashchange", moved);
  }, []);
  return place;
}

function same(one: Place, other: Place): boolean {
  return one.view === other.view && one.rest.join("/") === other.rest.join("/");
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
