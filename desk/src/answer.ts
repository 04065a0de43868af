// What a view asks the node and shows: asked anew when the question changes; an answer that comes too late is dropped.
import { useEffect, useState } from "preact/hooks";
import { call } from "./api.ts";
import { useDesk } from "./desk.ts";
import { faultWords } from "./parts.tsx";
import { useTongue } from "./words.ts";

// Returns the last answer, and in words why the newest question had none; "" for a path asks nothing. It is asked again
// when one of `news` is another.
export function useAnswer<T>(path: string, ...news: readonly unknown[]): { answer: T | null; complaint: string } {
  const { say } = useTongue();
  const { locked } = useDesk();
  const [answer, setAnswer] = useState<T | null>(null);
  const [complaint, setComplaint] = useState("");
  useEffect(() => {
    if (path === "") return;
    let wanted = true;
    call<T>("GET", path).then(
      (found) => {
        if (!wanted) return;
        setAnswer(found);
        setComplaint("");
      },
      (error: unknown) => {
        locked(error);
        if (wanted) setComplaint(faultWords(error, say));
      },
    );
    return () => {
      wanted = false;
    };
  }, [path, ...news]);
  return { answer, complaint };
}
