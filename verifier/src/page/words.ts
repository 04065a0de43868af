/** The page's words: one file a language, English the list of keys. */

import type { Code } from "../record/faults.ts";
import ar from "../../words/ar.json";
import en from "../../words/en.json";
import es from "../../words/es.json";
import fr from "../../words/fr.json";
import ja from "../../words/ja.json";
import ko from "../../words/ko.json";
import ru from "../../words/ru.json";
import uk from "../../words/uk.json";
import zh from "../../words/zh.json";

export type Key = keyof typeof en;

export const LANGUAGES: Record<string, Record<Key, string>> = { en, uk, ru, zh, ko, ja, fr, es, ar };

/** The first of the reader's languages that the page speaks. */
export function preferred(wanted: readonly string[]): string {
  return wanted.map((tag) => tag.split("-")[0] as string).find((code) => code in LANGUAGES) ?? "en";
}

export class Words {
  private readonly words: Record<Key, string>;
  private readonly locale: string;

  constructor(readonly language: string) {
    this.words = LANGUAGES[language] ?? en;
    this.locale = `${language}-u-nu-latn`; // the digits that people compare are the same in every language
  }

  get direction(): "ltr" | "rtl" {
    return this.language === "ar" ? "rtl" : "ltr";
  }

  has(key: string): key is Key {
    return key in this.words;
  }

  say(key: Key, values: Record<string, string | number> = {}): string {
    return this.words[key].replace(/\{(\w+)\}/g, (_all, name: string) => {
      const value = values[name] as string | number;
      // Names of parties and digits keep their own direction inside a sentence of another one.
      return `\u2068${typeof value === "number" ? this.number(value) : value}\u2069`;
    });
  }

  number(value: number): string {
    return new Intl.NumberFormat(this.locale).format(value);
  }

  bytes(value: number): string {
    const unit = value < 1e6 ? "kilobyte" : "megabyte";
    const amount = value / (unit === "kilobyte" ? 1e3 : 1e6);
    return new Intl.NumberFormat(this.locale, { style: "unit", unit, maximumFractionDigits: 1 }).format(amount);
  }

  time(seconds: number): string {
    const format = new Intl.DateTimeFormat(this.locale, {
      dateStyle: "medium",
      timeStyle: "medium",
      timeZone: "UTC",
      hourCycle: "h23", // a watch counts to 24
    });
    return `${format.format(new Date(seconds * 1000))} UTC`;
  }

  list(items: readonly string[]): string {
    return new Intl.ListFormat(this.locale).format(items);
  }

  element(number: number): string {
    const key = `element_${number}`;
    return this.has(key) ? this.say(key) : this.say("element_unknown", { number });
  }

  fault(code: Code): string {
    const words = this.say(`fault_${code}`);
    return words.charAt(0).toLocaleUpperCase(this.language) + words.slice(1);
  }

  /** What follows from a fault, where there is something to say. */
  follows(code: string): string {
    const key = `follows_${code}`;
    return this.has(key) ? this.say(key) : "";
  }
}
