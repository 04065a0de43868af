// How a line did: a small picture for each question, drawn here of the node's numbers and words, with the same as a table.
import { useAnswer } from "./answer.ts";
import { query } from "./api.ts";
import { useDesk } from "./desk.ts";
import type { Chart, LineStatistics, WordTable } from "./forms.ts";
import { Complaint } from "./parts.tsx";
import { go } from "./place.ts";
import "./statistics.css";
import { useTongue } from "./words.ts";

// days, and their words
const PERIODS = [
  ["1", "desk-statistics-day"],
  ["7", "desk-statistics-week"],
  ["30", "desk-statistics-month"],
  ["365", "desk-statistics-year"],
] as const;
const WIDTH = 600;
const HEIGHT = 120;
const ABOVE = 6;

export function StatisticsView() {
  const { words, say } = useTongue();
  const { lines, place } = useDesk();
  const line = place.rest[0] || lines?.lines[0]?.line || "";
  const days = PERIODS.find(([period]) => period === place.rest[1])?.[0] ?? "30";
  const language = words.language;

  const asked = query("/api/statistics", { line, days, language });
  const { answer: shown, complaint } = useAnswer<LineStatistics>(line === "" ? "" : asked);

  return (
    <main class="statistics">
      <form class="period" onSubmit={(event) => event.preventDefault()}>
        <label>
          <span>{say("desk-statistics-line")}</span>
          <select value={line} onChange={(event) => go("statistics", event.currentTarget.value, days)}>
            {(lines?.lines ?? []).map((each) => (
              <option key={each.line} value={each.line}>
                {each.peer} · {each.name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say("desk-statistics-period")}</span>
          <select value={days} onChange={(event) => go("statistics", line, event.currentTarget.value)}>
            {PERIODS.map(([period, key]) => (
              <option key={period} value={period}>
                {say(key)}
              </option>
            ))}
          </select>
        </label>
        {shown && (
          <bdi class="hint">
            {shown.begins} – {shown.ends}
          </bdi>
        )}
      </form>
      <p class="hint">{say("desk-statistics-hint")}</p>
      <Complaint words={complaint} />
      <div class="pictures">{shown?.charts.map((chart) => <ChartView key={chart.chart} chart={chart} />)}</div>
      <div class="tables">{shown?.tables.map((table) => <Words key={table.title} table={table} />)}</div>
    </main>
  );
}

function ChartView({ chart }: { chart: Chart }) {
  const { say } = useTongue();
  const wide = WIDTH / Math.max(1, chart.bars.length);
  const each = (wide * 0.8) / Math.max(1, chart.series.length);
  const high = (value: number): number => (chart.most === 0 ? 0 : (value / chart.most) * HEIGHT);
  const labels = [chart.bars[0], chart.bars[Math.floor(chart.bars.length / 2)], chart.bars[chart.bars.length - 1]];
  return (
    <section class="picture" aria-labelledby={`chart-${chart.chart}`}>
      <h2 id={`chart-${chart.chart}`}>{chart.title}</h2>
      <p class="hint">{chart.about}</p>
      <ul class="legend">
        {chart.series.map((side, at) => (
          <li key={side.name}>
            <svg class="key" viewBox="0 0 10 10" aria-hidden="true">
              <rect width="10" height="10" class={`side-${at}`} />
            </svg>
            {side.name}: <strong>{side.words}</strong>
          </li>
        ))}
      </ul>
      <figure dir="ltr">
        <p class="scale" dir="auto">
          {chart.most_words}
        </p>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + ABOVE}`} preserveAspectRatio="none" aria-hidden="true">
          <line class="axis" x1="0" x2={WIDTH} y1={HEIGHT + ABOVE - 0.5} y2={HEIGHT + ABOVE - 0.5} />
          <line class="grid" x1="0" x2={WIDTH} y1={ABOVE} y2={ABOVE} />
          {chart.bars.map((bar, at) =>
            bar.values.map((value, side) =>
              value === null || value === 0 ? null : (
                <rect
                  key={`${at}/${side}`}
                  class={`side-${side}`}
                  x={at * wide + wide * 0.1 + side * each}
                  y={HEIGHT + ABOVE - Math.max(1, high(value))}
                  width={each}
                  height={Math.max(1, high(value))}
                />
              ),
            ),
          )}
        </svg>
        <figcaption>
          {labels.map((bar, at) => (
            <span key={at}>{bar?.label}</span>
          ))}
        </figcaption>
      </figure>
      <details>
        <summary>{say("desk-statistics-table")}</summary>
        <div class="table" role="region" aria-labelledby={`chart-${chart.chart}`} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <td />
                {chart.series.map((side) => (
                  <th key={side.name} scope="col">
                    {side.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {chart.bars.map((bar) => (
                <tr key={bar.label}>
                  <th scope="row">{bar.label}</th>
                  {bar.words.map((words, at) => (
                    <td key={at}>{words}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

function Words({ table }: { table: WordTable }) {
  return (
    <div class="table" role="region" aria-label={table.title} tabIndex={0}>
      <table>
        <caption>{table.title}</caption>
        <thead>
          <tr>
            {table.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column} dir="auto">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
