// What every view of the desk can know: who sits here, what waits, how the lines stand, and the node's clock.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Lines, Queue, SignedIn } from "./forms.ts";
import type { Place } from "./place.ts";

export interface Desk {
  readonly officer: SignedIn;
  readonly queue: Queue | null;
  readonly lines: Lines | null;
  // how far the node's clock is ahead of the browser's, in milliseconds
  readonly ahead: number;
  // grows with all news: what a view shows is asked again when it does
  readonly changes: number;
  readonly place: Place;
  // to be told of every refused call: it locks the page where the session has ended
  readonly locked: (error: unknown) => void;
  // the group of rows in the queue of which all are shown; "" for none
  readonly group: string;
  readonly openGroup: (group: string) => void;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("nobody is signed in");
  return desk;
}
