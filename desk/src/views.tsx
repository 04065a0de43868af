// The views of the desk, in the order of the bar. `g` and then its key opens one from everywhere.
import type { ComponentType } from "preact";
import { AuditView } from "./audit.tsx";
import { HandOver } from "./handover.tsx";
import { FunctionsView } from "./functions.tsx";
import { AlarmWeekView } from "./alarm-week.tsx";
import { DebriefView } from "./debrief.tsx";
import { MapView } from "./map/map.tsx";
import { Find } from "./find.tsx";
import { Now } from "./now.tsx";
import { PeopleView } from "./people.tsx";
import { PrintView } from "./print.tsx";
import { StatisticsView } from "./statistics.tsx";
import { Subjects } from "./subjects.tsx";
import { Write } from "./write.tsx";

export interface View {
  // it stands behind # in the address, and its words under `desk-view-NAME`
  readonly name: string;
  // "" for a place that one comes to from an item, and that stands in no bar
  readonly key: string;
  readonly role: string;
  // it stands at a desk for training alone
  readonly training?: true;
  readonly Show: ComponentType;
}

export const VIEWS: readonly View[] = [
  { name: "now", key: "n", role: "read", Show: Now },
  { name: "map", key: "m", role: "read", Show: MapView },
  { name: "find", key: "f", role: "read", Show: Find },
  { name: "subjects", key: "p", role: "read", Show: Subjects },
  { name: "print", key: "", role: "read", Show: PrintView },
  { name: "statistics", key: "s", role: "read", Show: StatisticsView },
  { name: "functions", key: "o", role: "read", Show: FunctionsView },
  { name: "handover", key: "h", role: "read", Show: HandOver },
  { name: "audit", key: "a", role: "administer", Show: AuditView },
  { name: "people", key: "u", role: "administer", Show: PeopleView },
  { name: "write", key: "w", role: "draft", Show: Write },
  { name: "alarms", key: "l", role: "read", Show: AlarmWeekView },
  { name: "training", key: "t", role: "read", training: true, Show: DebriefView },
];
