// What every view and every door of a training desk bears, so that nobody takes it for the real one, nor that for it.
import "./training.css";
import { useTongue } from "./words.ts";

export function Training() {
  const { say } = useTongue();
  return (
    <p class="training-band" role="note">
      {say("desk-training")}
    </p>
  );
}
