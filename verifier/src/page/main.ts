/** The page: takes files, hands them to a worker, shows what it tells. */

import { h } from "./dom.ts";
import type { Told } from "./messages.ts";
import { View } from "./view.ts";
import { LANGUAGES, preferred, Words } from "./words.ts";

declare const WORKER: string; // the worker's code, put in by build.mjs

const SPOKEN = new URLSearchParams(location.search).get("lang");

class Page {
  private words = new Words(preferred([...(SPOKEN ? [SPOKEN] : []), ...navigator.languages]));
  private worker: Worker | null = null;
  private told: Told | null = null;
  private readonly main = document.querySelector("main") as HTMLElement;
  private readonly languages = document.querySelector("select") as HTMLSelectElement;
  private readonly chooser = h("input", { type: "file", multiple: "" }) as HTMLInputElement;

  start(): void {
    for (const [code, words] of Object.entries(LANGUAGES)) {
      this.languages.append(h("option", { value: code, lang: code }, words.name));
    }
    this.languages.value = this.words.language;
    this.languages.addEventListener("change", () => {
      this.words = new Words(this.languages.value);
      this.draw();
    });
    this.chooser.addEventListener("change", () => this.check([...(this.chooser.files ?? [])]));
    this.catchDrops();
    this.draw();
  }

  private catchDrops(): void {
    const over = (event: DragEvent): void => {
      event.preventDefault();
      document.body.classList.toggle("over", event.type === "dragover");
    };
    for (const name of ["dragover", "dragleave"] as const) document.addEventListener(name, over);
    document.addEventListener("drop", (event) => {
      over(event);
      this.check([...(event.dataTransfer?.files ?? [])]);
    });
  }

  private check(files: File[]): void {
    if (files.length === 0) return;
    this.stop();
    const address = URL.createObjectURL(new Blob([WORKER], { type: "text/javascript" }));
    this.worker = new Worker(address);
    this.worker.onmessage = ({ data }: MessageEvent<Told>) => {
      this.told = data;
      if (data.kind !== "progress") this.end();
      this.draw();
    };
    this.told = { kind: "progress", read: 0, size: files.reduce((sum, file) => sum + file.size, 0), lines: 0 };
    this.worker.postMessage(files.slice(0, 2));
    this.draw();
  }

  private end(): void {
    this.worker?.terminate();
    this.worker = null;
    this.chooser.value = ""; // the same file can be chosen again
  }

  private stop(): void {
    this.end();
    this.told = null;
    this.draw();
  }

  private draw(): void {
    const root = document.documentElement;
    root.lang = this.words.language;
    root.dir = this.words.direction;
    document.title = `Openline · ${this.words.say("title")}`;
    this.languages.setAttribute("aria-label", this.words.say("language"));
    const { told } = this;
    if (told === null) this.main.replaceChildren(...this.invitation());
    else if (told.kind === "progress") this.main.replaceChildren(this.progress(told));
    else this.main.replaceChildren(...new View(this.words).show(told), this.button("again", () => this.stop()));
  }

  private button(key: "again" | "stop" | "choose", act: () => void): HTMLElement {
    const button = h("button", { type: "button" }, this.words.say(key));
    button.addEventListener("click", act);
    return button;
  }

  private invitation(): HTMLElement[] {
    return [
      h("h1", {}, this.words.say("title")),
      h("p", { class: "lead" }, this.words.say("lead")),
      h(
        "div",
        { class: "drop" },
        h("p", { class: "big" }, this.words.say("drop")),
        this.button("choose", () => this.chooser.click()),
        h("p", { class: "quiet" }, this.words.say("two")),
      ),
      h("p", { class: "quiet" }, this.words.say("offline")),
    ];
  }

  private progress({ read, size, lines }: Extract<Told, { kind: "progress" }>): HTMLElement {
    const values = { done: this.words.bytes(read), all: this.words.bytes(size), lines };
    return h(
      "div",
      { class: "drop", role: "status" },
      h("p", {}, this.words.say("reading", values)),
      h("progress", { max: String(Math.max(size, 1)), value: String(read) }),
      this.button("stop", () => this.stop()),
    );
  }
}

new Page().start();
