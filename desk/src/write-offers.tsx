// What can be written of an item: amend, extend or cancel one's own, reply, ask, translate. `e` goes there.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { call, query } from "./api.ts";
import { useDesk } from "./desk.ts";
import type { Offers } from "./forms.ts";
import { typing } from "./keys.ts";
import { go } from "./place.ts";
import { useTongue } from "./words.ts";

export function WriteAbout({ line, entry }: { line: string; entry: string }) {
  const { officer, changes, locked } = useDesk();
  const { words, say } = useTongue();
  const [offers, setOffers] = useState<Offers["offers"]>([]);
  const first = useRef<HTMLButtonElement>(null);
  const language = words.language;
  const may = officer.roles.includes("draft");

  useEffect(() => {
    if (!may) return;
    let wanted = true;
    call<Offers>("GET", query(`/api/entries/${entry}/offers`, { line, language })).then(
      (found) => wanted && setOffers(found.offers),
      locked,
    );
    return () => {
      wanted = false;
    };
  }, [line, entry, language, changes, may]);

  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== "e" || typing(event) || first.current === null) return;
      event.preventDefault();
      first.current.focus();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);

  if (offers.length === 0) return null;
  return (
    <section class="offers" aria-label={say("desk-write-of-it")}>
      <span class="hint">
        {say("desk-write-of-it")} <kbd>e</kbd>
      </span>
      {offers.map((offer, at) => (
        <button
          key={`${offer.kind}-${offer.way}`}
          type="button"
          ref={at === 0 ? first : null}
          onClick={() => go("write", "about", line, entry, offer.kind, offer.way)}
        >
          {offer.words}
        </button>
      ))}
    </section>
  );
}
