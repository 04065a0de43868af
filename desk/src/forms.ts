// Made by tools/make_desk_forms.py from src/openline/web/forms.

export interface About {
  readonly entry: string;
  readonly sentence: string;
  readonly texts: readonly OwnText[];
}

export interface AlarmCount {
  readonly line: string;
  readonly peer: string;
  readonly precedence: string;
  readonly precedence_words: string;
  readonly alarms: number;
  readonly needless: number;
  readonly slowest: string;
}

export interface AlarmRow {
  readonly line: string;
  readonly entry: string;
  readonly opens: string;
  readonly kind: string;
  readonly kind_words: string;
  readonly precedence: string;
  readonly precedence_words: string;
  readonly author: string;
  readonly words: string;
  readonly where: string;
  readonly level: number;
  readonly real: boolean;
  readonly status_words: string;
  readonly once: boolean;
  readonly quiet: boolean;
  readonly every: number;
  readonly count: number;
  readonly alike: number;
  readonly counted: string;
}

export interface AlarmWeek {
  readonly from_words: string;
  readonly to_words: string;
  readonly counts: readonly AlarmCount[];
  readonly needless: readonly NeedlessAlarm[];
  readonly left_off: number;
}

export interface Answering {
  readonly request_id: string;
  readonly result: "no" | "no_information" | "repeat" | "stand_by" | "unable" | "yes";
  readonly minutes?: number | null;
  readonly text?: string | null;
  readonly marker?: string | null;
  readonly language?: string | null;
  readonly line?: string | null;
}

export interface Area {
  readonly id: string;
  readonly line: string;
  readonly entry: string;
  readonly draft: string;
  readonly owner: string;
  readonly ours: boolean;
  readonly name: string;
  readonly kind: string;
  readonly kind_words: string;
  readonly status: string;
  readonly status_words: string;
  readonly state: string;
  readonly state_words: string;
  readonly spans: readonly (readonly [number, number | null])[];
  readonly when: string;
  readonly heights: string;
  readonly shape: string;
  readonly polygons: readonly (readonly (readonly (readonly [number, number])[])[])[];
  readonly lines: readonly (readonly (readonly [number, number])[])[];
  readonly track: Track | null;
  readonly trouble: string;
}

export interface Areas {
  readonly now: number;
  readonly since: number;
  readonly until: number;
  readonly revision: string;
  readonly same: boolean;
  readonly whole: boolean;
  readonly anew: boolean;
  readonly areas: readonly Area[];
  readonly gone: readonly string[];
  readonly left: number;
  readonly meetings: readonly AreasMeet[];
  readonly moments: readonly Moment[];
  readonly places: readonly OwnPlace[];
  readonly places_unread: readonly number[];
  readonly left_off: number;
  readonly meetings_left_off: number;
}

export interface AreasMeet {
  readonly a: string;
  readonly b: string;
  readonly between_parties: boolean;
  readonly spans: readonly (readonly [number, number | null])[];
  readonly words: string;
  readonly inside: readonly [number, number];
  readonly polygons: readonly (readonly (readonly (readonly [number, number])[])[])[];
}

export interface AtField {
  readonly path: string;
  readonly words: string;
}

export interface Audit {
  readonly records: number;
  readonly words: string;
  readonly officers: readonly string[];
  readonly acts: readonly AuditAct[];
}

export interface AuditAct {
  readonly number: number;
  readonly at: number;
  readonly at_words: string;
  readonly act_words: string;
  readonly officer: string;
  readonly office: string;
  readonly watch: string;
  readonly act: string;
  readonly about: string;
  readonly means: string;
  readonly coerced: boolean;
}

export interface Bar {
  readonly label: string;
  readonly values: readonly (number | null)[];
  readonly words: readonly string[];
}

export interface Begun {
  readonly ticket: string;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface ByHand {
  readonly request_id: string;
  readonly function: string;
  readonly who: string;
  readonly have: boolean;
  readonly note?: string;
  readonly line?: string | null;
}

export interface Cell {
  readonly words: string;
  readonly tone: string;
}

export interface ChangeCount {
  readonly only: string;
  readonly count: number;
  readonly words: string;
}

export interface Changed {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export interface Changes {
  readonly since_words: string;
  readonly until: number;
  readonly skip: number;
  readonly only: string;
  readonly count: number;
  readonly counts: readonly ChangeCount[];
  readonly rows: readonly LogRow[];
  readonly range_words: string;
  readonly newer: boolean;
}

export interface Chart {
  readonly chart: string;
  readonly title: string;
  readonly about: string;
  readonly series: readonly Series[];
  readonly most: number;
  readonly most_words: string;
  readonly bars: readonly Bar[];
}

export interface ChoiceRow {
  readonly word: string;
  readonly words: string;
}

export interface Closing {
  readonly request_id: string;
  readonly line: string;
  readonly name: string;
  readonly needs: string;
  readonly reason: string;
}

export interface ConflictRow {
  readonly other: string;
  readonly other_name: string;
  readonly ours: boolean;
  readonly own: string;
  readonly severity: string;
  readonly severity_words: string;
  readonly distance: string;
  readonly when: string;
  readonly begins: number;
  readonly where: string;
  readonly heights: string;
  readonly sentence: string;
}

export interface Declining {
  readonly request_id: string;
  readonly reason: string;
  readonly line?: string | null;
}

export interface DraftInFull {
  readonly line: string;
  readonly draft: string;
  readonly type_words: string;
  readonly sentence: string;
  readonly why: string;
  readonly why_words: string;
  readonly written_by: string;
  readonly written_at: string;
  readonly released_by: readonly string[];
  readonly waits_for: Readonly<Record<string, number>>;
  readonly waits_words: string;
  readonly sent_back: string;
  readonly peer: string;
  readonly status: string;
  readonly precedence: string;
  readonly precedence_words: string;
  readonly details: readonly (readonly [string, string])[];
  readonly texts: readonly string[];
  readonly conflicts: readonly string[];
  readonly advice: readonly string[];
  readonly lacks: "" | "keys" | "role" | "second" | "time";
  readonly lacks_words: string;
}

export interface DraftRow {
  readonly line: string;
  readonly draft: string;
  readonly type_words: string;
  readonly sentence: string;
  readonly why: string;
  readonly why_words: string;
  readonly written_by: string;
  readonly written_at: string;
  readonly released_by: readonly string[];
  readonly waits_for: Readonly<Record<string, number>>;
  readonly waits_words: string;
  readonly sent_back: string;
}

export interface Dropping {
  readonly request_id: string;
}

export interface Echo {
  readonly path: string;
  readonly words: string;
  readonly typed: string;
  readonly area: Readonly<Record<string, unknown>> | null;
}

export interface EndingSessions {
  readonly request_id: string;
  readonly session?: string;
}

export interface Enrolment {
  readonly invitation: string;
  readonly ticket: string;
  readonly credential: Readonly<Record<string, unknown>>;
  readonly code: string;
  readonly duress: string;
  readonly label?: string;
}

export interface Entered {
  readonly number: number;
}

export interface Extract {
  readonly areas: readonly string[];
  readonly meetings: readonly AreasMeet[];
  readonly polygons: readonly (readonly (readonly (readonly [number, number])[])[])[];
  readonly lines: readonly (readonly (readonly [number, number])[])[];
}

export interface Failed {
  readonly error: Fault;
}

export interface Fault {
  readonly kind: "misuse" | "peer_fault" | "unavailable";
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

export interface FieldRow {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly takes: string;
  readonly many: string;
  readonly kind: string;
  readonly required: boolean;
  readonly nothing: boolean;
  readonly limits: readonly [number, number] | null;
  readonly choices: readonly ChoiceRow[];
  readonly repeat: readonly [number, number | null] | null;
  readonly apart: boolean;
  readonly fields: readonly FieldRow[];
}

export interface FootprintAsked {
  readonly footprint: Readonly<Record<string, unknown>>;
  readonly language?: string | null;
}

export interface FootprintDrawn {
  readonly polygons: readonly (readonly (readonly (readonly [number, number])[])[])[];
  readonly lines: readonly (readonly (readonly [number, number])[])[];
  readonly words: string;
  readonly trouble: string;
  readonly hint: string;
}

export interface ForLine {
  readonly line: string;
  readonly rule?: Readonly<Record<string, unknown>> | null;
}

export interface FormBegun {
  readonly kind: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly cover: Readonly<Record<string, unknown>>;
  readonly status: string;
  readonly precedence: string | null;
  readonly texts: readonly string[];
  readonly draft: string;
  readonly focus: string;
  readonly about: About | null;
  readonly line?: string;
}

export interface Found {
  readonly rows: readonly FoundRow[];
  readonly more: boolean;
  readonly entries: number;
  readonly place: string;
}

export interface FoundRow {
  readonly line: string;
  readonly peer: string;
  readonly entry: string;
  readonly kind: string;
  readonly kind_words: string;
  readonly subject: string;
  readonly author: string;
  readonly office: string;
  readonly precedence: string;
  readonly precedence_words: string;
  readonly status: string;
  readonly status_words: string;
  readonly at: number;
  readonly at_words: string;
  readonly sentence: string;
  readonly why: readonly string[];
}

export interface FunctionPage {
  readonly function: string;
  readonly words: string;
  readonly party: string;
  readonly language: string;
  readonly now: number;
  readonly items: readonly Onward[];
}

export interface FunctionRow {
  readonly function: string;
  readonly words: string;
  readonly language: string;
  readonly open: number;
  readonly owed: number;
  readonly links: readonly LinkRow[];
}

export interface FunctionRows {
  readonly functions: readonly FunctionRow[];
}

export interface Gone {
  readonly lines: readonly WentOut[];
}

export interface HandingOver {
  readonly request_id: string;
  readonly count: number;
  readonly digest: string;
  readonly heard: boolean;
  readonly staffed?: boolean;
  readonly remarks?: string;
  readonly code: string;
  readonly ticket?: string;
  readonly credential?: Readonly<Record<string, unknown>> | null;
  readonly officer?: string;
  readonly digits?: string;
}

export interface Invitation {
  readonly invitation: string;
}

export interface Invited {
  readonly ticket: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly officer: string;
}

export interface Item {
  readonly entry: string;
  readonly line: string;
  readonly kind: string;
  readonly kind_words: string;
  readonly author: string;
  readonly office: string;
  readonly level_words: string;
  readonly watch: string;
  readonly ours: boolean;
  readonly time: string;
  readonly precedence: string;
  readonly precedence_words: string;
  readonly status: string;
  readonly status_words: string;
  readonly state: string;
  readonly sentence: string;
  readonly times: readonly ItemTime[];
  readonly details: readonly (readonly [string, readonly string[]])[];
  readonly texts: readonly OwnWords[];
  readonly doubts: readonly string[];
  readonly conflicts: readonly ConflictRow[];
  readonly chain: readonly Version[];
  readonly thread: readonly ThreadRow[];
  readonly thread_more: string;
  readonly answers: readonly string[];
  readonly onward: readonly string[];
  readonly passed: readonly PassedRow[];
  readonly place: RecordPlace;
  readonly ladder: readonly Step[];
  readonly taken: string;
  readonly escalated: string;
  readonly rings: boolean;
}

export interface ItemTime {
  readonly kind: string;
  readonly words: string;
  readonly at: number;
  readonly at_words: string;
}

export interface Keeping {
  readonly request_id: string;
  readonly kind: string;
  readonly form: Readonly<Record<string, unknown>>;
  readonly sketch?: string;
}

export interface LineRow {
  readonly line: string;
  readonly name: string;
  readonly peer: string;
  readonly up: boolean;
  readonly transport: string;
  readonly bearers: readonly string[];
  readonly watch: string;
  readonly dealings: readonly string[];
  readonly tested: string;
  readonly overdue: string;
  readonly clock: string;
  readonly clock_off: boolean;
  readonly entries: number;
  readonly pending: number;
  readonly identical: number;
  readonly fingerprint: string | null;
  readonly alarms: readonly string[];
}

export interface LineStatistics {
  readonly line: string;
  readonly peer: string;
  readonly begins: string;
  readonly ends: string;
  readonly charts: readonly Chart[];
  readonly tables: readonly WordTable[];
}

export interface Lines {
  readonly lines: readonly LineRow[];
}

export interface LinkName {
  readonly request_id: string;
  readonly link: string;
}

export interface LinkRow {
  readonly link: string;
  readonly label: string;
  readonly made_by: string;
  readonly made_words: string;
  readonly opened_words: string;
  readonly expires_words: string;
}

export interface LogEntry {
  readonly request_id: string;
  readonly text: string;
}

export interface LogPage {
  readonly party: string;
  readonly words: string;
  readonly from_words: string;
  readonly until_words: string;
  readonly rows: readonly LogRow[];
  readonly older: string;
  readonly newer: string;
  readonly watch: number;
}

export interface LogRow {
  readonly at: number;
  readonly at_words: string;
  readonly kind: string;
  readonly kind_words: string;
  readonly line: string;
  readonly entry: string;
  readonly ours: boolean;
  readonly peer: string;
  readonly officer: string;
  readonly watch: string;
  readonly words: string;
  readonly precedence: string;
  readonly precedence_words: string;
  readonly open_words: string;
}

export interface Looked {
  readonly understood: Readonly<Record<string, unknown>> | null;
  readonly cover: Readonly<Record<string, unknown>> | null;
  readonly rules: readonly (Readonly<Record<string, unknown>> | null)[];
  readonly faults: readonly AtField[];
  readonly echoes: readonly Echo[];
  readonly lines: readonly OnLine[];
}

export interface MadeLink {
  readonly link: string;
  readonly address: string;
  readonly word: string;
  readonly expires_words: string;
}

export interface Met {
  readonly entry: string;
  readonly name: string;
  readonly party: string;
  readonly ours: boolean;
  readonly volume: number;
  readonly severity: string;
  readonly severity_words: string;
  readonly distance_words: string;
  readonly where: string;
  readonly when: string;
}

export interface Moment {
  readonly at: number;
  readonly words: string;
}

export interface NamedEntries {
  readonly entries: readonly NamedEntry[];
}

export interface NamedEntry {
  readonly entry: string;
  readonly sentence: string;
}

export interface NeedlessAlarm {
  readonly line: string;
  readonly entry: string;
  readonly at_words: string;
  readonly peer: string;
  readonly kind_words: string;
  readonly precedence: string;
  readonly precedence_words: string;
  readonly words: string;
  readonly why: string;
  readonly taken: string;
}

export interface NewLink {
  readonly request_id: string;
  readonly label?: string;
  readonly days?: number;
}

export interface Nothing {
}

export interface NoticeForm {
  readonly name: string;
  readonly sentence: string;
  readonly areas: number;
  readonly doubts: readonly string[];
  readonly form: FormBegun;
}

export interface NoticeRow {
  readonly id: string;
  readonly outcome: string;
  readonly outcome_words: string;
  readonly reason: string;
}

export interface OfFunction {
  readonly request_id: string;
  readonly function: string;
  readonly line?: string | null;
}

export interface OfferRow {
  readonly kind: string;
  readonly way: string;
  readonly words: string;
}

export interface OfferedAct {
  readonly act: string;
  readonly words: string;
  readonly target: string;
  readonly minutes: number | null;
  readonly points: boolean;
  readonly waits: boolean;
  readonly point?: number | null;
}

export interface OfferedForm {
  readonly kind: string;
  readonly words: string;
  readonly about: string;
}

export interface Offers {
  readonly offers: readonly OfferRow[];
}

export interface OfficerRow {
  readonly name: string;
  readonly office: string;
  readonly roles: readonly string[];
  readonly generator: boolean;
  readonly passkeys: readonly PasskeyRow[];
  readonly sessions: readonly SessionRow[];
}

export interface Officers {
  readonly officers: readonly OfficerRow[];
}

export interface OnLine {
  readonly line: string;
  readonly name: string;
  readonly peer: string;
  readonly sentences: readonly Said[];
  readonly reduced: string;
  readonly precedence: string;
  readonly precedence_words: string;
  readonly least: string;
  readonly conflicts: readonly Met[];
  readonly advice: readonly string[];
  readonly waits_words: string;
  readonly suspended: boolean;
}

export interface Onward {
  readonly line: string;
  readonly entry: string;
  readonly version: string;
  readonly party: string;
  readonly kind_words: string;
  readonly precedence: string;
  readonly precedence_words: string;
  readonly status: string;
  readonly status_words: string;
  readonly changed: boolean;
  readonly cancelled: boolean;
  readonly sentence: string;
  readonly changes: readonly string[];
  readonly begins: number | null;
  readonly begins_words: string;
  readonly ends: number | null;
  readonly ends_words: string;
  readonly area: readonly (readonly [string, string])[];
  readonly texts: readonly OwnWords[];
  readonly passed_words: string;
  readonly said: string;
  readonly said_words: string;
}

export interface OpenRow {
  readonly line: string;
  readonly entry: string;
  readonly draft: string;
  readonly sketch: string;
  readonly words: string;
  readonly state: string;
  readonly due_words: string;
  readonly precedence: string;
  readonly precedence_words: string;
  readonly needs: string;
  readonly closes: string;
}

export interface OpenWall {
  readonly token: string;
}

export interface Opening {
  readonly word: string;
}

export interface OwnPlace {
  readonly name: string;
  readonly at: readonly [number, number];
}

export interface OwnText {
  readonly part: number;
  readonly language: string;
  readonly marker: string;
  readonly text: string;
}

export interface OwnWords {
  readonly label: string;
  readonly marker: string;
  readonly language: string;
  readonly language_words: string;
  readonly text: string;
  readonly hidden: readonly string[];
  readonly doubts: readonly string[];
  readonly translations: readonly TranslationRow[];
}

export interface PassedRow {
  readonly function: string;
  readonly words: string;
  readonly state: string;
  readonly said: string;
  readonly open: number;
}

export interface Passing {
  readonly request_id: string;
  readonly function?: string | null;
  readonly line?: string | null;
}

export interface PassingTo {
  readonly request_id: string;
  readonly functions: readonly string[];
  readonly tell?: "named" | "no" | "unnamed";
  readonly line?: string | null;
}

export interface PasskeyRow {
  readonly passkey: string;
  readonly label: string;
  readonly added_words: string;
}

export interface Pasted {
  readonly text: string;
}

export interface PlanReplying {
  readonly request_id: string;
  readonly decision: "cannot_support_safely" | "noted" | "noted_with_comment";
  readonly text?: string | null;
  readonly marker?: string | null;
  readonly language?: string | null;
  readonly line?: string | null;
}

export interface Positions {
  readonly points: readonly (readonly [number, number])[];
  readonly words: readonly string[];
  readonly strays: readonly string[];
}

export interface PrintedSheet {
  readonly item: Item;
  readonly heading: string;
  readonly between: string;
  readonly line_id: string;
  readonly printed: string;
  readonly note: string;
  readonly second: SecondSentence;
}

export interface Queue {
  readonly now: number;
  readonly rows: readonly QueueRow[];
  readonly alarms: readonly AlarmRow[];
  readonly reminders: readonly ReminderRow[];
  readonly drafts: readonly DraftRow[];
}

export interface QueueRow {
  readonly line: string;
  readonly entry: string;
  readonly kind: string;
  readonly kind_words: string;
  readonly author: string;
  readonly office: string;
  readonly precedence: string;
  readonly precedence_words: string;
  readonly status: string;
  readonly status_words: string;
  readonly needs: string;
  readonly state: string;
  readonly sentence: string;
  readonly at: number;
  readonly at_words: string;
  readonly due: number | null;
  readonly due_words: string;
  readonly taken: string;
  readonly escalated: string;
  readonly group: string;
  readonly more: string;
}

export interface ReadNotice {
  readonly notices: readonly NoticeRow[];
  readonly faults: readonly string[];
  readonly forms: readonly NoticeForm[];
}

export interface Receipted {
  readonly line: string;
  readonly entry: string;
  readonly version: string;
  readonly have: boolean;
  readonly who?: string;
  readonly note?: string;
}

export interface Receipting {
  readonly request_id: string;
  readonly level: "opened" | "understood";
  readonly line?: string | null;
}

export interface RecordPlace {
  readonly verified: boolean;
  readonly verified_words: string;
  readonly identical: boolean;
  readonly identical_words: string;
  readonly cosigned: boolean | null;
  readonly cosigned_words: string;
  readonly sequence: number;
  readonly node: string;
  readonly fingerprint: string;
}

export interface Releasing {
  readonly request_id: string;
  readonly line?: string | null;
}

export interface ReminderRow {
  readonly line: string;
  readonly reminder: string;
  readonly words: string;
  readonly due: number;
  readonly due_words: string;
}

export interface Removal {
  readonly request_id: string;
}

export interface Roles {
  readonly request_id: string;
  readonly roles: readonly ("administer" | "draft" | "read" | "release")[];
}

export interface Said {
  readonly language: string;
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  readonly sentence: string;
}

export interface SaidStep {
  readonly entry: string;
  readonly author: string;
  readonly at_words: string;
  readonly sentence: string;
  readonly reason: string;
}

export interface SecondSentence {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly name: string;
  readonly sentence: string;
}

export interface Sending {
  readonly request_id: string;
  readonly kind: string;
  readonly understood: Readonly<Record<string, unknown>>;
  readonly understood_cover: Readonly<Record<string, unknown>>;
  readonly status: "actual" | "exercise" | "test";
  readonly lines: readonly ForLine[];
  readonly precedence?: "flash" | "immediate" | "priority" | "routine" | null;
  readonly texts?: readonly string[];
  readonly draft?: string;
  readonly sketch?: string;
}

export interface SendingBack {
  readonly request_id: string;
  readonly reason: string;
  readonly line?: string | null;
}

export interface Sent {
  readonly entries: readonly string[];
  readonly draft: string | null;
  readonly advice: readonly string[];
}

export interface Series {
  readonly name: string;
  readonly words: string;
}

export interface SessionRow {
  readonly session: string;
  readonly means: string;
  readonly passkey: string;
  readonly began_words: string;
  readonly used_words: string;
  readonly locked: boolean;
  readonly here: boolean;
}

export interface SignInByGenerator {
  readonly officer: string;
  readonly digits: string;
  readonly code: string;
}

export interface SignInByPasskey {
  readonly ticket: string;
  readonly credential: Readonly<Record<string, unknown>>;
  readonly code: string;
}

export interface SignedIn {
  readonly officer: string;
  readonly office: string;
  readonly roles: readonly string[];
  readonly means: string;
  readonly party: string;
  readonly language: string;
  readonly idle: number;
}

export interface SketchForm {
  readonly sketch: string;
  readonly kind: string;
  readonly form: Readonly<Record<string, unknown>>;
}

export interface SketchKept {
  readonly sketch: string;
}

export interface SketchList {
  readonly sketches: readonly SketchRow[];
}

export interface SketchRow {
  readonly sketch: string;
  readonly kind: string;
  readonly kind_words: string;
  readonly by: string;
  readonly at_words: string;
  readonly first: string;
}

export interface Step {
  readonly level: string;
  readonly words: string;
  readonly by_machine: boolean;
  readonly party: string;
  readonly office: string;
  readonly watch: string;
  readonly officer: string;
  readonly function: string;
  readonly at: number | null;
  readonly at_words: string;
  readonly at_home?: boolean;
  readonly missing?: boolean;
  readonly note?: string;
}

export interface SubjectActing {
  readonly request_id: string;
  readonly target: string;
  readonly line?: string | null;
  readonly minutes?: number | null;
  readonly point?: number | null;
  readonly points?: readonly number[] | null;
}

export interface SubjectCard {
  readonly line: string;
  readonly peer: string;
  readonly entry: string;
  readonly kind_words: string;
  readonly author: string;
  readonly status: string;
  readonly status_words: string;
  readonly title: string;
  readonly standing: string;
  readonly tone: string;
  readonly due: number | null;
  readonly due_words: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly tables: readonly Table[];
  readonly acts: readonly OfferedAct[];
  readonly forms: readonly OfferedForm[];
  readonly steps: readonly SaidStep[];
  readonly earlier: number;
}

export interface SubjectPage {
  readonly subject: string;
  readonly words: string;
  readonly cards: readonly SubjectCard[];
  readonly more: string;
  readonly empty: string;
  readonly writable: readonly Writable[];
}

export interface SubjectRow {
  readonly subject: string;
  readonly words: string;
  readonly all: number;
  readonly open: number;
  readonly disputed: number;
  readonly overdue: number;
}

export interface SubjectRows {
  readonly subjects: readonly SubjectRow[];
}

export interface Table {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly picks: readonly number[];
}

export interface Take {
  readonly request_id: string;
  readonly entry: string;
  readonly line?: string | null;
  readonly all_alike?: boolean;
}

export interface Taken {
  readonly taken: number;
}

export interface TakingBack {
  readonly request_id: string;
  readonly passkey: string;
}

export interface TakingWatch {
  readonly request_id: string;
  readonly count: number;
  readonly digest: string;
  readonly heard: boolean;
  readonly staffed?: boolean;
  readonly remarks?: string;
}

export interface ThreadRow {
  readonly entry: string;
  readonly depth: number;
  readonly kind_words: string;
  readonly author: string;
  readonly ours: boolean;
  readonly at_words: string;
  readonly sentence: string;
  readonly no_effect: string;
}

export interface Track {
  readonly points: readonly (readonly [number, number])[];
  readonly times: readonly number[];
  readonly radius_m: number;
}

export interface Trained {
  readonly name: string;
  readonly step: string;
  readonly function: string;
  readonly within_s: number;
  readonly took_s: number | null;
  readonly outcome: "late" | "met" | "missed" | "wrong";
  readonly entry: string;
  readonly line: string;
  readonly sentence: string;
  readonly said_words: string;
  readonly wanted: string;
  readonly came: string;
  readonly due: readonly string[];
  readonly steps: readonly string[];
}

export interface Training {
  readonly scenario: string;
  readonly state: "none" | "over" | "running";
  readonly heading: string;
  readonly title: string;
  readonly lesson: string;
  readonly when: string;
  readonly summary: string;
  readonly expected: readonly Trained[];
  readonly note: string;
}

export interface TranslationRow {
  readonly entry: string;
  readonly stage: string;
  readonly stage_words: string;
  readonly language: string;
  readonly language_words: string;
  readonly text: string;
  readonly translator: string;
  readonly reviewer: string;
  readonly party: string;
  readonly at_words: string;
}

export interface TypeForm {
  readonly kind: string;
  readonly name: string;
  readonly words: string;
  readonly usual: boolean;
  readonly people: number;
  readonly keys: boolean;
  readonly help: string;
  readonly fields: readonly FieldRow[];
  readonly cover: readonly FieldRow[];
  readonly rule: readonly FieldRow[];
}

export interface TypeRow {
  readonly kind: string;
  readonly name: string;
  readonly words: string;
  readonly usual: boolean;
  readonly people: number;
  readonly keys: boolean;
}

export interface TypeSubject {
  readonly subject: string;
  readonly words: string;
  readonly types: readonly TypeRow[];
}

export interface Types {
  readonly subjects: readonly TypeSubject[];
}

export interface Version {
  readonly entry: string;
  readonly kind_words: string;
  readonly at_words: string;
  readonly author: string;
  readonly sentence: string;
  readonly changes: readonly Changed[];
  readonly newest: boolean;
  readonly no_effect: string;
}

export interface Wall {
  readonly now: number;
  readonly now_words: string;
  readonly party: string;
  readonly training: boolean;
  readonly alarms: readonly WallAlarm[];
  readonly heads: readonly WallHead[];
  readonly waiting: number;
  readonly lines: readonly WallLine[];
}

export interface WallAlarm {
  readonly line: string;
  readonly entry: string;
  readonly precedence: string;
  readonly precedence_words: string;
  readonly kind_words: string;
  readonly author: string;
  readonly where: string;
  readonly status_words: string;
  readonly real: boolean;
  readonly once: boolean;
  readonly quiet: boolean;
  readonly every: number;
  readonly count: number;
  readonly counted: string;
}

export interface WallHead {
  readonly precedence: string;
  readonly precedence_words: string;
  readonly kind_words: string;
  readonly author: string;
  readonly status: string;
  readonly status_words: string;
  readonly due: number | null;
  readonly taken: boolean;
  readonly escalated: string;
}

export interface WallLine {
  readonly peer: string;
  readonly up: boolean;
  readonly transport: string;
  readonly watch: string;
  readonly tested: string;
  readonly overdue: string;
}

export interface WatchNow {
  readonly number: number;
  readonly officer: string;
  readonly mine: boolean;
  readonly words: string;
  readonly count: number;
  readonly digest: string;
  readonly rows: readonly OpenRow[];
  readonly skip: number;
  readonly more: string;
}

export interface WatchPassed {
  readonly number: number;
  readonly signed_in: SignedIn;
  readonly not_stated: readonly string[];
}

export interface WatchRow {
  readonly number: number;
  readonly words: string;
}

export interface Watches {
  readonly watches: readonly WatchRow[];
  readonly more: boolean;
}

export interface WayRow {
  readonly way: string;
  readonly words: string;
  readonly when: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly drawn: readonly (readonly (readonly (readonly [number, number])[])[])[];
}

export interface Ways {
  readonly met: readonly (readonly (readonly (readonly [number, number])[])[])[];
  readonly before: readonly (readonly (readonly (readonly [number, number])[])[])[];
  readonly proposals: readonly WayRow[];
  readonly closed: readonly string[];
}

export interface WaysAsked {
  readonly kind: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly cover: Readonly<Record<string, unknown>>;
  readonly status: "actual" | "exercise" | "test";
  readonly lines: readonly ForLine[];
  readonly precedence?: "flash" | "immediate" | "priority" | "routine" | null;
  readonly texts?: readonly string[];
  readonly on: string;
}

export interface WentOut {
  readonly entries: readonly string[];
  readonly draft: string | null;
  readonly advice: readonly string[];
  readonly line: string;
  readonly refused: Fault | null;
}

export interface WordTable {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Words {
  readonly language: string;
  readonly direction: string;
  readonly words: Readonly<Record<string, string>>;
  readonly languages: readonly (readonly [string, string])[];
  readonly training: boolean;
}

export interface Writable {
  readonly kind: string;
  readonly words: string;
}

export interface Written {
  readonly kind: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly cover: Readonly<Record<string, unknown>>;
  readonly status: "actual" | "exercise" | "test";
  readonly lines: readonly ForLine[];
  readonly precedence?: "flash" | "immediate" | "priority" | "routine" | null;
  readonly texts?: readonly string[];
}
