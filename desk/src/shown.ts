// Whether what is shown is real. A view that shows something else says so here, and the frame tells it on every side.
import { createContext } from "preact";
import { useContext, useEffect } from "preact/hooks";

export type Status = "actual" | "exercise" | "test";

export const ShownContext = createContext<(status: Status) => void>(() => undefined);

export function useShown(status: string | undefined): void {
  const tell = useContext(ShownContext);
  useEffect(() => {
    tell(status === "exercise" || status === "test" ? status : "actual");
    return () => tell("actual");
  }, [status, tell]);
}
