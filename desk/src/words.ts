// The screen's words, made by the node for one language. A hole stands as {name}; the page chooses no form of a word.
import { createContext } from "preact";
import { useContext, useEffect, useMemo, useState } from "preact/hooks";
import { call, query, speak } from "./api.ts";
import type { Words } from "./forms.ts";

export type Say = (key: string, holes?: Readonly<Record<string, string>>) => string;

export interface Tongue {
  readonly words: Words;
  readonly say: Say;
  readonly choose: (language: string) => void;
}

const KEPT = "openline-language";

export async function fetchWords(language: string): Promise<Words> {
  const words = await call<Words>("GET", query("/api/words", { language }));
  speak(words.language);
  return words;
}

export function keptLanguage(): string {
  return localStorage.getItem(KEPT) ?? "";
}

export function keepLanguage(language: string): void {
  localStorage.setItem(KEPT, language);
}

export function sayer(words: Words): Say {
  return (key, holes = {}) => {
    const pattern = words.words[key];
    if (pattern === undefined) return `[${key}]`;
    return pattern.replace(/\{(\w+)\}/g, (hole, name: string) => holes[name] ?? hole);
  };
}

export const TongueContext = createContext<Tongue | null>(null);

export function useTongue(): Tongue {
  const tongue = useContext(TongueContext);
  if (tongue === null) throw new Error("no words yet");
  return tongue;
}

// The words of a whole page: in the language chosen here, else the one `wished` for, else the node's own. Null until they
// have come; then the document speaks and reads like them.
export function useOwnTongue(wished = ""): Tongue | null {
  const [language, setLanguage] = useState(keptLanguage());
  const [words, setWords] = useState<Words | null>(null);
  const asked = language || wished;
  useEffect(() => {
    let wanted = true;
    void fetchWords(asked).then((found) => wanted && setWords(found));
    return () => {
      wanted = false;
    };
  }, [asked]);
  useEffect(() => {
    if (words === null) return;
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
    document.documentElement.classList.toggle("training", words.training);
  }, [words]);
  return useMemo(() => {
    const choose = (chosen: string): void => {
      keepLanguage(chosen);
      setLanguage(chosen);
    };
    return words && { words, say: sayer(words), choose };
  }, [words]);
}
