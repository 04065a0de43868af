### Openline: every sentence and screen word, in English. The keys are the same in every language, and so are the
### arguments of each key (tests/unit/catalogue/test_languages.py). How they are put together: docs/reference/languages.md.
###
### Words concede nothing: no guilt, no recognition, no permission, no verdict.
###
### Arguments. A field comes as words that are ready to be shown, except three kinds that are there to choose by:
###   - a count ($count, $persons, $minutes, $complement) is a number, or "none" where it is not stated;
###   - a yes-or-no ($launched, $staffed) is "yes", "no" or "none", and never shown as it is;
###   - beside each code ($state) stands its word in the list ($state-code, such as "nonconforming").
### $target, $about, $items are references to entries: "entry 1a2b3c4d". $place, $area are words for a place. Free texts
### come with their marker and in quotes, and are never translated.

language-name = English
# Shown beside the language's name while no native speaker has read all of it for real use.
language-not-reviewed = not reviewed for ACTUAL use

## How a message is put together

# A message that is not real starts with this, before anything else.
marked = [{ $status }] { $said }
# $author: party, $office: code of its office that speaks.
said-by = { $author }, { $office }: { $said }
# One field behind the lead sentence.
clause = { $label }: { $value }.
# The same where the value ends with a mark of its own, such as a question mark.
clause-ended = { $label }: { $value }
clause-separator = {" "}
list-separator = {", "}
# Between longer things: areas, time windows, texts.
long-list-separator = {"; "}
# Inside a group of fields, such as the numbers of those who take part.
group-item = { $label } { $value }
and-more = … and { $count } more
# What stands where nothing is stated, and nothing was entered.
not-stated = not stated
# An empty list.
nothing = none
yes = yes
no = no
# $list: name of the list (list-...); $number: what the author sent, which this node's version does not know.
unknown-code = [WARNING: code { $number } of the list “{ $list }” is not known here; ask its author what it means]
entry = entry { $id }
entry-subject = entry { $id } ({ $subject })
# Short name of an entry: what it is, the author's own id.
subject = { $element } { $id }
quoted = “{ $words }”
# $marker: one of the eight words below (marker-...).
free-text = { $marker }: “{ $words }”
free-text-foreign = { $marker } [in { $language }, not translated]: “{ $words }”
number = { $count }

## Times and durations

until-further-notice = until further notice
# $zone: name of a time zone, such as Europe/Kyiv.
time-local = { $utc } ({ $local } { $zone })
window = from { $start } to { $end }
window-open = from { $start } until further notice
window-alternate = { $span } (alternate)
duration-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
duration-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
duration-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
duration-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
# Between the parts of a duration: 2 days 3 hours.
duration-separator = {" "}
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
# $from, $to: local time of day, 08:00; $to may lie on the next day.
weekly-span = { $day } { $from }–{ $to }
weekly-span-overnight = { $day } { $from } to { $to } of the next day
weekly-span-longer = { $day } { $from } for { $duration }

## Units

unit-metres = { $value } m
unit-kilometres = { $value } km
unit-feet = { $value } ft
unit-nautical-miles = { $value } nautical miles
unit-metres-per-second = { $value } m/s
unit-kilometres-per-hour = { $value } km/h
unit-knots = { $value } knots
unit-kilohertz = { $value } kHz
unit-megahertz = { $value } MHz
unit-square-kilometres = { $value } km²
unit-degrees = { $value }°

## Places and heights

shape-point = at { $place }
shape-circle = circle of radius { $radius } around { $place }
shape-corridor = along { $places }, { $width } to either side
shape-polygon = { $count ->
    [one] area with { $count } corner: { $places }
   *[other] area with { $count } corners: { $places }
}
# $places: the further rings of an area: holes in it.
shape-polygon-holes = { $area }, without { $places }
# $places: each with its time.
shape-moving = moving along { $places }, with { $width } around it
shape-moving-point = { $place } at { $time }
shape-sector = sector of radius { $radius } around { $place }, from { $from } clockwise to { $to }
shape-sector-ring = sector from { $inner } to { $radius } around { $place }, from { $from } clockwise to { $to }
shape-polygons = { $count ->
    [one] { $count } area: { $areas }
   *[other] { $count } areas: { $areas }
}
# Edges run straight over the globe, also between corners of one latitude.
shape-straight = { $area } (edges on great circles)
shape-quadrant = { $place }
shape-water-body = { $place } (an outline larger than the water; no statement about limits)
# A place whose number this node's list does not hold.
place-unknown = [WARNING: place number { $number } is not on this node's list; ask its author for corners]

heights = from { $lower } to { $upper }
heights-not-stated = not stated
# Without a lower limit, without an upper one, without both.
heights-below = up to { $upper }
heights-above = from { $lower } upwards
heights-all = at all heights
surface = the surface
# $reference: what it is measured from.
height = { $height } { $reference }
flight-level = FL{ $level }
# $height: in the standard atmosphere, in the reader's unit.
flight-level-about = FL{ $level } ({ $height } in the standard atmosphere)
reference-sfc = above the surface
reference-msl = above mean sea level
reference-agl = above ground
reference-wgs84 = above the WGS-84 ellipsoid
reference-fl = of the standard atmosphere
reference-depth = below the surface
# A volume, and one of several: $number counts from 1.
volume = { $area }; heights: { $heights }; times: { $windows }
volume-numbered = ({ $number }) { $area }; heights: { $heights }; times: { $windows }

quadrant-11 = north-east quadrant of the Atlantic Ocean
quadrant-12 = south-east quadrant of the Atlantic Ocean
quadrant-13 = south-west quadrant of the Atlantic Ocean
quadrant-14 = north-west quadrant of the Atlantic Ocean
quadrant-21 = north-east quadrant of the Indian Ocean
quadrant-22 = south-east quadrant of the Indian Ocean
quadrant-23 = south-west quadrant of the Indian Ocean
quadrant-24 = north-west quadrant of the Indian Ocean
quadrant-31 = north-east quadrant of the Pacific Ocean
quadrant-32 = south-east quadrant of the Pacific Ocean
quadrant-33 = south-west quadrant of the Pacific Ocean
quadrant-34 = north-west quadrant of the Pacific Ocean

# Where coastal states call a water by different names, say where it lies, and take neither name (docs/reference/waters.md).
water-10 = Arctic Ocean
water-11 = White Sea
water-12 = Barents Sea
water-13 = Kara Sea
water-14 = Laptev Sea
water-15 = East Siberian Sea
water-16 = Chukchi Sea
water-17 = Beaufort Sea
water-18 = Greenland Sea
water-19 = Norwegian Sea
water-21 = North Sea
water-22 = Baltic Sea
water-23 = Mediterranean Sea
water-24 = Black Sea
water-25 = Caribbean Sea
water-26 = the gulf between Florida and Yucatán
water-27 = Bay of Biscay
water-28 = Labrador Sea
water-31 = Red Sea
water-32 = the gulf between Arabia and Iran
water-33 = Arabian Sea
water-34 = Bay of Bengal
water-35 = Andaman Sea
water-36 = Gulf of Aden
water-37 = Caspian Sea
water-41 = Bering Sea
water-42 = Sea of Okhotsk
water-43 = the sea between Japan, Korea and Russia
water-44 = Yellow Sea
water-45 = East China Sea
water-46 = the sea between Borneo, China, Indochina and Luzon
water-47 = Philippine Sea
water-48 = Timor Sea
water-49 = Coral Sea
water-50 = Tasman Sea
water-51 = Gulf of Alaska

## Status, precedence, and whom a message is for

status-actual = actual
status-exercise = EXERCISE
status-test = TEST
precedence-flash = flash
precedence-flash-over-quota = immediate (flash over the quota)
precedence-immediate = immediate
precedence-priority = priority
precedence-routine = routine

handling-line = this line
handling-command = commands only
handling-heads = heads only
handling-public = may be published

carried-by-voice = by voice
carried-by-fax = by fax
carried-by-paper = on paper
carried-by-radio = by radio
carried-by-in-person = in person

authority-level-1 = level 1 (duty)
authority-level-2 = level 2 (command)
authority-level-3 = level 3 (staff)
authority-level-4 = level 4 (ministry)
authority-level-5 = level 5 (head)

function-sensor-desk = sensor desk
function-air-traffic = air traffic services
function-firing-unit = firing unit
function-drone-cell = unmanned aircraft cell
function-air-defence = air defence
function-naval-operations = naval operations
function-coast-guard = coast guard
function-rescue-centre = rescue centre
function-mission-control = mission control
function-ground-command = ground command
function-escort = escort
function-legal = legal adviser

# What kind of sentence a free text is (IMO SMCP message markers). Capitals where the script has them.
marker-instruction = INSTRUCTION
marker-advice = ADVICE
marker-warning = WARNING
marker-information = INFORMATION
marker-question = QUESTION
marker-answer = ANSWER
marker-request = REQUEST
marker-intention = INTENTION

language-ar = Arabic
language-en = English
language-es = Spanish
language-fr = French
language-ja = Japanese
language-ko = Korean
language-ru = Russian
language-uk = Ukrainian
language-zh = Chinese

## Names of the elements

element-test = test
element-receipt = receipt
element-line-status = line status
element-suspend = suspension
element-resume = resumption
element-contacts = contacts
element-handover = hand-over
element-no-answer = no answer recorded
element-key-event = key event
element-text = text
element-translation = translation
element-position = position
element-principal-message = message from head to head
element-activity = notice of an activity
element-launch = notice of a launch
element-launch-result = result of a launch
element-withheld = count of notices not given
element-amend = amendment
element-cancel = cancellation
element-state = state of a plan
element-actuals = actual numbers and times
element-reply-to-plan = reply to a plan
element-zone = announced zone
element-question = question
element-answer = answer
element-clarification = clarification
element-account = account of an incident
element-observed = observed launch
element-ceasefire-event = reported event
element-conflict = conflict between plans
element-track = track
element-encounter = encounter
element-signal = signal
element-distress = distress
element-pause = pause
element-site = protected site
element-movement = protected movement
element-call-request = request for a call
element-call-reply = reply to a request for a call
element-readout = readout
element-meeting = meeting
element-commitment = commitment
element-crisis = crisis thread
element-charter-text = text of the charter
element-charter-step = step of the charter
element-unreadable = unreadable item
# $number: of a type that this node does not know.
element-unknown = type { $number } (not known here)

## Sentences: tests, receipts, the line

# $number: of the type, which this node does not know or cannot read.
sentence-unreadable = An item of type { $element } that this node cannot read: { $reason }. It is kept.
sentence-test = Test number { $test_no } of the line.
# "understood" never says that anybody agrees.
sentence-receipt = Receipt for { $target }: { $level }, { $at }.
# Three separate facts.
sentence-line-status = Line status. Bytes travel: { $transport }. Watch: { $staffed ->
    [yes] staffed
   *[no] not staffed
}. Dealings between the parties: { $politics }.
# $term: the author's own word for it, which is kept. $scope: what it covers.
sentence-suspend = From { $since }, { $term } (its author's own term): { $scope }. Tests, receipts, distress and keys go on.
sentence-resume = Resumption: { $target } is taken back; dealings resume from { $since }.
sentence-contacts = Contacts, valid from { $valid_from }.
# Numbers of watches.
sentence-handover = Watch { $outgoing } handed over to watch { $incoming } at { $at }.
sentence-no-answer = No answer to { $target } recorded by { $due }; it was asked at { $asked_at }. { $delivery-code ->
    [not-delivered] Not delivered: no machine receipt came back.
    [opened] Machine received { $received_at }, opened by a person.
   *[machine-received] Machine received { $received_at }.
} Staffing: { $staffed ->
    [yes] stated as staffed
    [no] stated as not staffed
   *[none] not stated
}. Reason unknown.
# $key: first letters of the fingerprint of a key.
sentence-key-event = Key { $key } of the office { $office }: { $kind }, from { $since }.

## Sentences: words of people

sentence-text = Text.
sentence-translation = Translation of { $target } into { $language }, { $stage }, by { $translator }: { $text }. The original alone is authoritative.
sentence-position = { $stated_by } states a position on { $topic } ({ $kind }): { $text }.
sentence-principal-message = Message from the head { $from_head } to the head { $to_head }: { $text }.
sentence-question = Question about { $topic }.
sentence-answer = Answer to { $target }: { $result }.
# $meaning: a whole sentence with its full stop.
sentence-signal = Signal: { $meaning }

## Sentences: plans

sentence-activity = Notice of an activity, { $activity_id }: { $kind }. { $title }. Planned: { $volumes }.
sentence-launch = Notice of a launch, { $activity_id }: { $count ->
    [one] { $count } launch
   *[other] { $count } launches
} of the class { $launch_class }. Window: { $windows }. Launch area: { $launch_area }. The notice lapses at { $valid_until }.
sentence-launch-result = Announced launch, { $target }: { $launched ->
    [yes] it took place
   *[no] it did not take place
}.
# Notices that were due and were not given, as their author counts them.
sentence-withheld = { $count ->
    [0] Under { $agreement }, no notice was left out in { $year }, as its author states.
    [one] Under { $agreement }, { $count } notice was not given in { $year }. Its content is not stated.
   *[other] Under { $agreement }, { $count } notices were not given in { $year }. Their content is not stated.
}
sentence-amend = Amendment of { $target }: what follows replaces what was announced, all else stays.
sentence-cancel = Cancellation of { $target }: nothing of it counts any more.
sentence-state = State of { $target }: { $state }, since { $since }.
sentence-actuals = Actual course of { $target }: { $window }.
# Only a charter can make a reply an approval.
sentence-reply-to-plan = Reply to { $target }: { $decision }.
sentence-zone = Zone { $zone_id }, shown because its publisher { $publisher } announced it at { $since }; display recognises nothing. Where: { $volume }.
sentence-pause = Pause proposed until { $until }: { $area }. It holds while both sides have stated it.
sentence-conflict = Two plans meet ({ $severity }): { $items }; when: { $windows }.

## Sentences: what happened, and what was seen

sentence-distress = Distress: { $nature }, { $location }, at { $time }. Asked for: { $assistance }.
sentence-account = Account of an incident as known at { $as_known_at }, without prejudice: { $incident_class }. When: { $window }. Where: { $place }.
sentence-clarification = Clarification of { $target }, without prejudice. Circumstance: { $cause }.
sentence-ceasefire-event = Reported event: { $observer } reports ({ $method }): { $kind }, { $count ->
    [one] { $count } time
   *[other] { $count } times
}. When: { $window }. Observer's place: { $observer_position }. It is no finding.
sentence-observed = A launch was observed at { $time }; class as assessed: { $launch_class }. Launched from, as seen: { $area }. Compared with the notices: { $match }.
sentence-track = Track { $track_id }: { $kind }, { $location }, at { $time }, error { $error_dm }.
sentence-encounter = Tracks { $tracks } come within { $miss_dm } of each other at { $closest_at }; uncertainty { $miss_sigma_dm } (one standard deviation).

## Sentences: protection

sentence-site = Protected site { $site_id }: { $category } in { $locality }, { $location }; { $status }, the entry lapses at { $expires }. Notification is no precondition of protection.
sentence-movement = Protected movement { $move_id }: { $purpose }, { $persons ->
    [one] { $persons } person
   *[other] { $persons } persons
}. Way: { $legs }. Notification is no precondition of protection.

## Sentences: talks

sentence-call-request = Request for a call: { $media }, { $level }, about { $topic }. When: { $proposed }.
sentence-call-reply = Reply to { $target }: { $reply }.
# A point is agreed only when both sides have signed the same text of it.
sentence-readout = Readout of { $about }. A point is agreed when both sides have signed the same text.
sentence-meeting = Meeting { $meeting_id }: { $step }. When: { $window }.
sentence-commitment = Commitment { $commitment_id }: { $owner } will do: { $what }. State: { $state }.
sentence-crisis = Crisis thread { $crisis_id }: { $step }.{ $next_contact ->
    [none] {""}
   *[other] {" "}Next contact at { $next_contact }.
}
# Article 0 is the preamble.
sentence-charter-text = Text for article { $article } of the charter.
sentence-charter-step = Charter: { $move }, from { $since }.

## Labels of fields that follow a sentence

field-about = About
field-about-whom = Concerns
field-action = Action
field-action-taken = Action taken
field-activity-id = Author's id
field-advice = Advice
field-again = New window
field-agenda = Agenda
field-agreement = Agreement
field-alternates = Other ways
field-answers = Answers
field-contact-answers-within = answers within
field-area = Area
field-armoured = armoured vehicles
field-arrive = Arrival
field-article = Article
field-artillery = artillery
field-as-known-at = As known at
field-asked-at = Asked at
field-assistance = Asked for
field-assurances = Assured
field-at = At
field-attribution = Attribution, as its author states it
field-aircraft = aircraft
field-authority = authority
field-azimuth = Azimuth
field-azimuth-tolerance = To either side
field-basis = Cited for it
field-bearer = Carried over
field-contact-bearer = called over
field-bearers = Connections
field-bearing = Bearing
field-callsign = call sign
field-call-id = Call
field-cancelled-at = Cancelled at
field-candidates = Notices it is consistent with, best first
field-carried-by = First said or written elsewhere
field-casualties = Hurt or dead, as known
field-category = Category
field-cause = Circumstance
field-challenge = Commitment to challenge words
field-cites = Has read
field-closest-at = Closest at
field-colour = colour
field-comment = Comment
field-commitment-id = Commitment
field-complement = Number
field-condition = Condition for resuming
field-confidence = Confidence
field-control-point = Control point
field-count = Count
field-counterpart = counterpart
field-counters = Counter-text to
field-course = Course
field-craft = Craft
field-crisis-id = Thread
field-cut = Identical cut
field-damage = Damage, as known
field-decision = Reply
field-delegate = Will speak instead
field-delivery = Delivery
field-depart = Departure
field-digest = Fingerprint of the texts
field-direction = Direction
field-distance-dm = Distance
field-doubts = Unsure in the published text
field-doubts-settled = Doubts of the notice are settled
field-due = Due
field-emergency = Could not be announced earlier
field-ended = Ended
field-error-dm = Error of the place
field-every = Recurs every
field-expires = Lapses
field-facts = Facts
field-follow-up = To follow
field-footprint = Area
field-forces = Taking part
field-from-head = From
field-function = Passed to
field-further-by = More by
field-glossary = Version of the code lists
field-handling = Handling
field-hazards = Hazards
field-heard-at = Heard at
field-height-class = Height
field-height-dm = Height above the ellipsoid
field-height-error-dm = Error of the height
field-holder = holder
field-holidays = closed on
field-hours = hours
field-human-check = A person is asked to answer
field-impact-areas = Impact areas
field-incident-class = Incident
field-incident-id = Author's id
field-incoming = Incoming watch
field-inside = A point of the overlap
field-intent = Own side's intent, as its author states it
field-interpreters = Interpreters
field-items = Asked
field-answer-items = Answers the items
field-conflict-items = Plans
field-joins = Joins
field-key = Key
field-kind = Kind
field-label = Name
field-ladder = Ladder
field-language = Language
field-languages = languages
field-last-good = Last entry rightly signed
field-launch-area = Launch area
field-launch-class = Class
field-launched = Took place
field-leader = Leader
field-least-distance-dm = Least distance
field-legs = Legs
field-level = Level
# The level of authority at which a message is said.
field-cover-level = Said at
field-levels = levels
field-linked = Reports of the same event
field-locality = Locality
field-location = Place
field-maintenance = Maintenance
field-markings = Markings
field-match = Compared with the notices
field-meaning = Meaning
field-media = By
field-meeting-id = Meeting
field-method = Method
field-minutes = Minutes
field-miss-dm = Closest distance
field-miss-sigma-dm = Its uncertainty (one standard deviation)
field-move = Step
field-move-id = Author's id
field-nature = Nature
field-next-contact = Next contact
field-next-level = Next level offered
field-night-marking = Marking at night
field-obs-id = Author's id
field-observer = Observer
field-observer-position = Observer's place
field-off-nominal = May now be at
field-office = Office
field-onward = Must also reach
field-open-items = Open items
field-opened-by = Opened by
field-operator = Operator
field-other-units = Other units, as seen
field-outcome = Outcome
field-outgoing = Outgoing watch
field-own-action = Own action
field-own-units = Own units
field-owner = Who
field-part = Text number
field-part-of = Part of
field-participants = Participants
field-persons = Persons
field-distress-persons = Persons in danger
field-place = Place
field-plate = plate
field-politics = Dealings
field-previous = Answers
field-proposal = Proposed
field-proposed = When
field-readout-proposed = Proposed as agreed
field-public-key = Public key
field-publish = May be published
field-published = Published as
field-publisher = Publisher
field-purpose = Purpose
field-radio = Radio
field-range-class = Range
field-reason = Reason
field-received-at = Machine received
field-recipients = To
field-reduced-from = Reduced version of a fuller notice
field-relative-speed = Relative speed
field-repeat = Times given
field-replaces = Replaces
field-replies-to = Replies to
field-reply = Reply
field-result = Answer
field-result-hash = Fingerprint of the result
field-review-at = Review
field-reviewer = Reviewed by
field-rhythm = Longest time between contacts
field-roof-mark = seen from above
field-rule = Rule, in its publisher's words
field-rule-version = Version of the rules
field-safe-conduct = Safe conduct given
field-same-event = Same event as
field-scope = Scope
field-scope-agreement = agreement
field-sender = From
field-severity = Severity
field-ships = ships
field-shown-to = Also shown to, as its author states it
field-sigma-s = Uncertainty of the time (one standard deviation)
field-since = Since
field-site-id = Author's id
field-situation = Fingerprint of the situation
field-situation-at = Situation of
field-source = Source
field-activity-source = From the published notice
field-spans = open
field-speed = Speed
field-staffed = Watch staffed
field-stage = Stage
field-stale = Out of date after
field-state = State
field-stated-by = Stated by
field-stated-by-them = Stated by the other side, as its author heard it
field-stated-by-us = Stated by its author's side
field-status = Status
field-step = Step
field-stops = stops
field-systems = Kinds of systems
field-tanks = tanks
field-target = Regarding
field-targets = Articles
field-term = Author's own term
field-test-no = Number
field-text = Words
field-terms = Numbers
field-term-word = word
field-term-number = number
field-texts = Text
field-time = Time
field-title = Title
field-to-head = To
field-tolerance = To either side
field-topic = Topic
field-topics = topics
field-track = Addressed to the track
field-track-id = Author's id
field-tracker = Track that follows it
field-tracks = Tracks
field-translator = Translator
field-transport = Bytes travel
field-troops = troops
field-uncertainty-dm = Uncertainty of the place
field-until = Until
field-valid-from = Valid from
field-valid-until = Lapses
field-vehicles = Vehicles
field-forces-vehicles = vehicles
field-verified-at = Verified at
field-verified-by = Verified by
field-volume = Volume
field-volumes = Area, heights and times
field-watch = Watch
field-weapon = Weapon, as assessed
field-what = What
field-window = When
field-windows = When
field-withdrawn = Withdrawn
field-withheld = Withheld
field-year = Year
field-zone = Time zone
field-zone-id = Name
field-kinds = kinds of message
field-start = Start
field-end = End
field-alternate = Alternate
field-weekday = weekday
field-first-minute = from
field-last-minute = to
field-marker = Kind of sentence
field-lower-dm = Lower limit
field-lower-ref = Lower limit measured from
field-upper-dm = Upper limit
field-upper-ref = Upper limit measured from
field-frequency-khz = frequency
field-no = Number of the point
field-route = Way
field-last-ok = last worked

## Forms: what a field takes, and what its label does not say

# $example: written alike in every language. $least, $most: numbers, with their unit.
takes-time = a time such as { $example }
takes-number = a number from { $least } to { $most }
takes-whole = a whole number from { $least } to { $most }
takes-truth = { $yes } or { $no }
takes-words = a text; characters: { $least } to { $most }
takes-name = a name; characters: { $least } to { $most }
takes-language = a language code of two or three letters
takes-entry = the id of an entry, or its first digits
takes-bytes = hexadecimal digits: { $most }
takes-code = one of: { $words }
takes-place = a position such as { $example }
takes-footprint = a position with a radius ({ $example }), or three corners and more
takes-some = { $least } to { $most } of these:
takes-many = { $least } or more of these:
help-end = nothing: until further notice
help-alternate = a reserve, for the case that the others are not used
help-lower-dm = nothing: no lower limit
help-upper-dm = nothing: no upper limit
help-weekday = 1 Monday to 7 Sunday
help-first-minute = minute of the day, counted from midnight
help-last-minute = minute of the day; past midnight it goes on beyond 1440
help-contact-level = 1 duty, 2 command, 3 staff, 4 ministry, 5 head
help-call-request-level = { help-contact-level }
help-scope-levels = { help-contact-level }; nothing: any
help-scope-agreement = nothing: any
help-scope-topics = nothing: any
help-scope-kinds = numbers of types of the catalogue; nothing: any
help-contact-topics = nothing: everything
help-contact-hours = nothing: always
help-holidays = each day by its 00:00 UTC
help-answer-items = nothing: all of them
help-state-cites = newest versions of the other side's overlapping notices; whoever activates must have read them
help-activity-id = stays the same over all later versions
help-site-id = { help-activity-id }
help-move-id = { help-activity-id }
help-incident-id = { help-activity-id }
help-part = counted from 0; 0 is the message's own text
help-complement = metres, minutes or degrees, as the sentence says
help-article = 0 is the preamble
help-amend-target = the notice, or its newest amendment
help-cancel-since = nothing: at once

## Groups of fields: the arguments are what every one of them has; the rest follows as "label value"

# $frequency_khz: with its unit.
form-radio = { $frequency_khz }
form-leg = { $route }; departure { $depart }; arrival { $arrive }
form-term = { $word } = { $number }
form-vehicle = { $kind }
form-bearer-health = { $bearer }: last worked { $last_ok }
form-weekly-hours = time zone { $zone }
form-contact = { $level }: { $office }
form-point = point { $no }: { $texts }
form-follow-up = { $owner }, by { $due }: { $what }
# Said where none of the fields is filled in.
form-scope-nothing = everything that can be suspended
form-forces-nothing = numbers not stated

## Plans: kinds, states, replies

activity-kind-exercise = exercise
activity-kind-live-firing = live firing
activity-kind-missile = missile launch
activity-kind-rocket-launch = space launch
activity-kind-space-debris = falling space debris
activity-kind-hazardous-operation = hazardous operation
activity-kind-patrol = patrol
activity-kind-relocation = relocation
activity-kind-transit = transit
activity-kind-closed-area = closed area
activity-kind-works = works
activity-kind-hazard = hazard
activity-kind-other = other activity

activity-state-draft = draft
activity-state-notified = notified
activity-state-amended = amended
activity-state-active = active
activity-state-nonconforming = outside announced limits
activity-state-contingent = control uncertain, keep clear
activity-state-ended = ended
activity-state-cancelled = cancelled

action-returning = returning into the announced limits
action-holding = holding where it is
action-terminating = ending the activity
action-landing = landing
action-keep-clear = please keep clear
action-rescue-under-way = rescue is under way
action-lost-contact = contact with it is lost

decision-noted = noted
decision-noted-with-comment = noted with comment
decision-cannot-support-safely = cannot support safely
decision-approved = approved, as the charter provides

severity-margin-only = only the safety margins meet
severity-caution = caution
severity-serious = serious

system-class-surface-ship = surface ships
system-class-submarine = submarines
system-class-fixed-wing = fixed-wing aircraft
system-class-helicopter = helicopters
system-class-unmanned-aircraft = unmanned aircraft
system-class-artillery = artillery
system-class-rocket-artillery = rocket artillery
system-class-surface-to-air-missile = surface-to-air missiles
system-class-anti-ship-missile = anti-ship missiles
system-class-torpedo = torpedoes
system-class-mine-warfare = mine warfare
system-class-armour = armour
system-class-amphibious = amphibious forces
system-class-airborne = airborne forces
system-class-bomber = bombers
system-class-tanker = tanker aircraft
system-class-laser = lasers
system-class-jamming = jamming
system-class-unmanned-surface-vessel = unmanned surface vessels

hazard-gunfire = gunfire
hazard-missiles = missiles
hazard-bombs = bombs
hazard-falling-objects = falling objects
hazard-underwater-explosion = underwater explosions
hazard-towed-object = towed object
hazard-laser-light = laser light
hazard-radio-interference = radio interference
hazard-navigation-interference = interference with satellite navigation
hazard-unlit-vessels = vessels without lights
hazard-low-flying = low flying
hazard-mines = mines
hazard-other = other hazard

reason-weather = weather
reason-technical = technical reasons
reason-safety = safety
reason-conflict-with-plan = conflict with another plan
reason-operational = operational reasons
reason-political = political reasons
reason-error-in-notice = error in the notice
reason-completed = completed
reason-not-needed = no longer needed
reason-no-authority = no authority to do it
reason-not-readable = could not be read
reason-not-for-us = not for this office
reason-rescue = rescue
reason-request-of-peer = at the other side's request
reason-maintenance = maintenance
reason-other = another reason
reason-not-stated = reason not stated

## Launches

launch-class-ballistic-missile-land = ballistic missile from land
launch-class-ballistic-missile-submarine = ballistic missile from a submarine
launch-class-ballistic-missile-other = ballistic missile, other
launch-class-cruise-missile = cruise missile
launch-class-hypersonic = hypersonic vehicle
launch-class-space-launch = space launch
launch-class-sounding-rocket = sounding rocket
launch-class-missile-defence-test = missile defence test
launch-class-other = other launch

direction-north = north
direction-north-east = north-east
direction-east = east
direction-south-east = south-east
direction-south = south
direction-south-west = south-west
direction-west = west
direction-north-west = north-west

height-class-below-100-km = below 100 km
height-class-from-100-to-500-km = from 100 to 500 km
height-class-above-500-km = above 500 km
height-class-orbit = into orbit

range-class-below-500-km = below 500 km
range-class-from-500-to-2000-km = from 500 to 2,000 km
range-class-from-2000-to-5500-km = from 2,000 to 5,500 km
range-class-above-5500-km = above 5,500 km
range-class-orbit = into orbit

launch-field-launch-class = class
launch-field-count = number of launches
launch-field-launch-area = launch area
launch-field-azimuth = azimuth
launch-field-impact-areas = impact areas
launch-field-height = height
launch-field-range = range

launch-outcome-as-planned = as planned
launch-outcome-ended-early = ended early
launch-outcome-outside-announced-areas = outside the announced areas
launch-outcome-postponed = postponed
launch-outcome-cancelled = cancelled
launch-outcome-not-stated = outcome not stated

# How an observation compares with the notices held. Never a verdict, never what was launched.
match-consistent = consistent with a notice held on this line (does not establish what was launched)
match-partly = partly consistent with a notice held on this line (does not establish what was launched)
match-none-held = no consistent notice held on this line
match-not-compared = not compared with the notices

confidence-low = low
confidence-medium = medium
confidence-high = high

## Questions, answers, positions

topic-activity = an activity
topic-conflict = a conflict between plans
topic-launch = a launch
topic-incident = an incident
topic-contact = contacts
topic-other = another matter
topic-encounter = an encounter
topic-site = a protected site
topic-movement = a protected movement
topic-ceasefire = the ceasefire
topic-meeting = a meeting
topic-commitment = a commitment
topic-line = the line itself
topic-charter = the charter
topic-rescue = search and rescue
topic-exercise = an exercise
topic-detained-persons = detained persons

item-objectives = what is its purpose?
item-location = where exactly?
item-end-date = when does it end?
item-designation = what is it called?
item-subordination = which command is in charge?
item-numbers = how many take part?
item-types = what types take part?
item-confirm-times = do the announced times still hold?
item-confirm-area = does the announced area still hold?
item-confirm-heights = do the announced heights still hold?
item-can-shift-time = can the time be shifted?
item-can-shift-area = can the area be shifted?
item-radio-contact = on which frequency can it be called?
item-is-it-yours = is it yours?
item-was-it-intended = was it intended?
item-control-status = is it under control?
item-launch-announced = was this launch announced, and in which notice?
item-launch-class = of which class was the launch?
item-impact-area = where will it come down?
item-casualties = is anybody hurt or dead?
item-need-assistance = do you need help?
item-whereabouts = where is it now?
item-who-to-call = who can be called about it?
item-next-report = when will you report again?
item-reason = for what reason?
item-meaning-of-message = what does your message mean?

# $minutes: a number, or "none" where the word stands in a list of answers.
result-yes = yes
result-no = no
result-unable = unable
result-stand-by = { $minutes ->
    [none] stand by
    [one] stand by { $minutes } minute
   *[other] stand by { $minutes } minutes
}
result-no-information = no information
result-repeat = please repeat

stage-sight = at sight
stage-rough = rough
stage-reviewed = reviewed

position-kind-claim = claim
position-kind-denial = denial
position-kind-reservation = reservation
position-kind-objection = objection
position-kind-note = for the record

delivery-machine-received = received by the machine
delivery-opened = opened by a person
delivery-not-delivered = not delivered

## Signals for encounters: whole sentences. $complement is a number of the unit that the sentence names, or "none".

# Intentions
meaning-keeping-clear = We are keeping clear of your announced area.
meaning-passing-through = We intend to pass through the announced area.
meaning-aircraft-to-identify = We are sending aircraft to identify you.
meaning-holding-position = We are holding our position.
# Degrees, true.
meaning-changing-course = { $complement ->
    [none] We are changing course.
    [one] We are changing course to { $complement } degree true.
   *[other] We are changing course to { $complement } degrees true.
}
# Degrees by which we turn.
meaning-turning-to-starboard = { $complement ->
    [none] We are turning to starboard (right).
    [one] We are turning to starboard (right) by { $complement } degree.
   *[other] We are turning to starboard (right) by { $complement } degrees.
}
meaning-turning-to-port = { $complement ->
    [none] We are turning to port (left).
    [one] We are turning to port (left) by { $complement } degree.
   *[other] We are turning to port (left) by { $complement } degrees.
}
# Minutes until we stop.
meaning-stopping = { $complement ->
    [none] We are stopping.
    [one] We will have stopped within { $complement } minute.
   *[other] We will have stopped within { $complement } minutes.
}
# Metres above mean sea level.
meaning-climbing = { $complement ->
    [none] We are climbing.
    [one] We are climbing to { $complement } metre above mean sea level.
   *[other] We are climbing to { $complement } metres above mean sea level.
}
meaning-descending = { $complement ->
    [none] We are descending.
    [one] We are descending to { $complement } metre above mean sea level.
   *[other] We are descending to { $complement } metres above mean sea level.
}
meaning-keeping-course-and-speed = We are keeping our course and speed.
# Minutes until we have left.
meaning-leaving-area = { $complement ->
    [none] We are leaving the area.
    [one] We will have left the area within { $complement } minute.
   *[other] We will have left the area within { $complement } minutes.
}

# Requests
meaning-keep-clear = { $complement ->
    [none] Please keep clear of our announced area.
    [one] Please keep clear of our announced area by { $complement } metre.
   *[other] Please keep clear of our announced area by { $complement } metres.
}
meaning-call-on-radio = Please call us on the agreed radio channel.
meaning-keep-distance = { $complement ->
    [none] Please keep your distance.
    [one] Please keep a distance of { $complement } metre.
   *[other] Please keep a distance of { $complement } metres.
}
meaning-do-not-cross-ahead = Please do not cross ahead of us.
meaning-switch-off-fire-control = Please switch off your fire-control radar.
meaning-switch-off-illumination = Please switch off your lights or laser directed at us.
meaning-stop-interference = Please stop the radio interference.

# Warnings
meaning-danger-ahead = { $complement ->
    [none] There is danger ahead of you.
    [one] There is danger { $complement } metre ahead of you.
   *[other] There is danger { $complement } metres ahead of you.
}
meaning-towing = { $complement ->
    [none] We are towing an object.
    [one] We are towing an object { $complement } metre astern.
   *[other] We are towing an object { $complement } metres astern.
}
meaning-submarine-operating = A submarine is operating near here.
meaning-aircraft-operating = Our aircraft are taking off and landing.
meaning-rescue-in-progress = A rescue is in progress here.
meaning-unable-to-manoeuvre = We are unable to manoeuvre.
meaning-navigation-unreliable = Our navigation is unreliable.

# Assurances
meaning-no-hostile-intent = We have no hostile intent.
meaning-entered-by-mistake = We entered by mistake and are leaving.
meaning-weapons-not-readied = Our weapons are not readied.
meaning-misunderstanding = There is a misunderstanding; please take no action.

# State of an activity
meaning-ended = Our announced activity has ended.
# Minutes.
meaning-delayed = { $complement ->
    [none] Our announced activity is delayed.
    [one] Our announced activity is delayed by { $complement } minute.
   *[other] Our announced activity is delayed by { $complement } minutes.
}
meaning-real-not-exercise = This is real, not an exercise.
meaning-exercise-stops = The exercise stops now.

# How a signal is read aloud: 2-20-300-H.
signal-spoken = Spoken as
signal-group-1 = intentions
signal-group-2 = requests
signal-group-3 = warnings
signal-group-4 = assurances
signal-group-5 = state of an activity

## Receipts, the line, contacts, keys

level-received = received by the machine
level-opened = opened by a person
level-understood = clear to the reader (not agreement)
level-passed = passed on
level-decided = decided
level-answered = answered
level-rejected = cannot be dealt with
level-confirmed-as-heard = confirmed as heard
level-delivered-to-principal = delivered to the principal

bearer-kind-tls = network (TLS)
bearer-kind-file-drop = files by hand
bearer-kind-serial-line = serial line
bearer-kind-voice = voice

transport-up = yes
transport-degraded = with difficulty
transport-down = no

politics-open = open
politics-partly-suspended = partly suspended
politics-suspended = suspended

holder-in-post = in post
holder-acting = acting
holder-vacant = vacant
holder-not-stated = holder not stated

authority-decides = decides
authority-transmits = passes on
authority-represents = represents

key-kind-add = added
key-kind-rotate = brought in, in place of an earlier one
key-kind-revoke = revoked
key-kind-compromise = no longer to be trusted

# The word that a party uses for what it does; kept as it chose it.
own-term-suspended = suspended
own-term-cancelled = cancelled
own-term-postponed = postponed
own-term-paused = paused

charter-move-agree-article = article agreed
charter-move-begin-trial = trial begins
charter-move-put-in-force = put in force
charter-move-review = review
charter-move-leave = leaving

## Incidents, events, distress

incident-class-misfire = misfire
incident-class-border-crossing = crossing of a border or line
incident-class-airspace-entry = entry into airspace
incident-class-waters-entry = entry into waters
incident-class-laser = laser
incident-class-radar-lock = fire-control radar locked on
incident-class-close-approach = close approach
incident-class-collision = collision
incident-class-shots-fired = shots fired
incident-class-warning-shots = warning shots
incident-class-loss-of-control = loss of control
incident-class-jamming = jamming
incident-class-flares-or-objects-dropped = flares or objects dropped
incident-class-uncivil-language = uncivil language
incident-class-mine-or-drifting-object = mine or drifting object
incident-class-launch-by-mistake = launch by mistake
incident-class-strike-on-protected-site = strike on a protected site
incident-class-strike-on-movement = strike on a protected movement
incident-class-detention = detention of persons
incident-class-cable-or-pipeline-damage = damage to a cable or pipeline
incident-class-radiation-release = release of radiation
incident-class-computer-incident = computer incident
incident-class-other = other incident

unit-class-surface-ship = surface ship
unit-class-submarine = submarine
unit-class-fixed-wing = fixed-wing aircraft
unit-class-helicopter = helicopter
unit-class-unmanned-aircraft = unmanned aircraft
unit-class-ground-unit = ground unit
unit-class-air-defence-unit = air defence unit
unit-class-missile-unit = missile unit
unit-class-coast-guard = coast guard vessel
unit-class-civil-ship = civil ship
unit-class-civil-aircraft = civil aircraft
unit-class-convoy = convoy
unit-class-unknown = unit not known

intent-accidental = accidental
intent-deliberate = deliberate
intent-unknown = not known

damage-none-known = none known
damage-minor = minor
damage-serious = serious
damage-total-loss = total loss
damage-unknown = not known

action-taken-ordered-stop = ordered to stop
action-taken-withdrew = withdrew
action-taken-opened-investigation = opened an investigation
action-taken-offered-assistance = offered help
action-taken-secured-evidence = secured evidence
action-taken-grounded-similar-systems = grounded similar systems
action-taken-changed-procedure = changed the procedure
action-taken-informed-authorities = informed the authorities
action-taken-none-yet = none yet

cause-technical-fault = technical fault
cause-human-error = human error
cause-navigation-error = error in navigation
cause-weather = weather
cause-misunderstood-message = a message was misunderstood
cause-notice-not-passed-on = a notice was not passed on
cause-planned-activity = a planned activity
cause-not-ours = not ours
cause-under-investigation = under investigation
cause-other = another circumstance

assurance-not-directed-at-you = it was not directed at you
assurance-no-further-action = no further action follows
assurance-has-stopped = it has stopped
assurance-measures-taken = measures have been taken
assurance-forces-not-on-alert = forces are not on higher alert
assurance-will-report-again = a further report will follow

method-heard = heard
method-seen = seen
method-sensor = by a sensor
method-reported = as told by others

weapon-class-small-arms = small arms
weapon-class-heavy-machine-gun = heavy machine gun
weapon-class-grenade-launcher = grenade launcher
weapon-class-mortar = mortar
weapon-class-artillery = artillery
weapon-class-multiple-rockets = multiple rocket launcher
weapon-class-tank-gun = tank gun
weapon-class-anti-tank = anti-tank weapon
weapon-class-unmanned-aircraft = unmanned aircraft
weapon-class-air-strike = strike from the air
weapon-class-mine = mine
weapon-class-explosion-undetermined = explosion, weapon undetermined
weapon-class-flare = flare

event-kind-explosion = explosion
event-kind-burst = burst of fire
event-kind-shot = shot
event-kind-projectile = projectile in flight
event-kind-movement-of-weapons = movement of weapons
event-kind-works-near-line = works near the line
event-kind-crossing-of-line = crossing of the line
event-kind-overflight = overflight

distress-nature-fire = fire or explosion on board
distress-nature-flooding = flooding
distress-nature-collision = collision
distress-nature-grounding = grounding
distress-nature-capsizing = in danger of capsizing
distress-nature-sinking = sinking
distress-nature-disabled = disabled and adrift
distress-nature-abandoning = abandoning ship
distress-nature-man-overboard = person overboard
distress-nature-aircraft-down = aircraft down
distress-nature-aircraft-emergency = aircraft in an emergency
distress-nature-medical = medical emergency
distress-nature-submarine-sunk = submarine sunk
distress-nature-under-fire = under fire
distress-nature-radiation = radiation
distress-nature-undesignated = distress of another kind

assistance-search = search
assistance-rescue = rescue
assistance-medical = medical help
assistance-tow = tow
assistance-firefighting = firefighting
assistance-divers = divers
assistance-hold-fire = hold fire
assistance-safe-passage = safe passage
assistance-information = information
assistance-none = no help needed

## Tracks and encounters

track-kind-surface-ship = surface ship
track-kind-submarine = submarine
track-kind-fixed-wing = fixed-wing aircraft
track-kind-helicopter = helicopter
track-kind-unmanned-aircraft = unmanned aircraft
track-kind-ground-vehicle = ground vehicle
track-kind-convoy = convoy
track-kind-unknown = kind not known

source-ais = AIS
source-ads-b = ADS-B
source-radar = radar
source-visual = seen by eye
source-own-report = own report
source-other-sensor = other sensor

advice-both-turn-to-starboard = both turn to starboard (right)
advice-we-give-way = we give way
advice-please-give-way = please give way
advice-keep-course = please keep your course
advice-call-on-radio = please call on the radio
advice-separate-in-height = separate in height

## Protected sites and movements

site-category-hospital = hospital
site-category-clinic = clinic
site-category-school = school
site-category-shelter = shelter
site-category-warehouse = warehouse
site-category-office = office
site-category-water-works = water works
site-category-power-station = power station
site-category-nuclear-facility = nuclear facility
site-category-dam = dam
site-category-cultural-property = cultural property
site-category-place-of-worship = place of worship
site-category-detention-place = place of detention
site-category-crossing-point = crossing point
site-category-observer-post = observer post
site-category-residence-of-staff = residence of staff
site-category-other = other site

verification-visit-with-satellite-position = visit with satellite position
verification-imagery = imagery
verification-documents = documents
verification-two-sources = two sources
verification-not-verified = not verified

site-status-registered = registered
site-status-reverified = verified again
site-status-suspended = entry suspended
site-status-deregistered = entry withdrawn

purpose-relief-goods = relief goods
purpose-medical-evacuation = medical evacuation
purpose-staff-rotation = rotation of staff
purpose-medical-supplies = medical supplies
purpose-evacuation-of-civilians = evacuation of civilians
purpose-repair = repair
purpose-monitoring = monitoring
purpose-grain = grain
purpose-prisoner-exchange = exchange of prisoners
purpose-remains = return of remains
purpose-other = other purpose

vehicle-type-car = car
vehicle-type-armoured-car = armoured car
vehicle-type-truck = truck
vehicle-type-ambulance = ambulance
vehicle-type-bus = bus
vehicle-type-ship = ship
vehicle-type-boat = boat
vehicle-type-helicopter = helicopter
vehicle-type-aircraft = aircraft
vehicle-type-train = train
vehicle-type-on-foot = on foot

night-marking-none = none
night-marking-beacon = beacon
night-marking-roof-light = light on the roof
night-marking-thermal-panel = thermal panel
night-marking-infrared-strobe = infrared strobe
night-marking-hazard-lights = hazard lights

## Calls, meetings, readouts, commitments, crises

media-voice = voice
media-video = video
media-in-person = in person

reply-accept = accepted
reply-decline = declined
reply-stand-by = { $minutes ->
    [none] stand by
    [one] stand by { $minutes } minute
   *[other] stand by { $minutes } minutes
}

publish-nothing = nothing
publish-agreed-points = agreed points
publish-all = all of it

meeting-step-proposal = proposed
meeting-step-counter = another time or agenda proposed
meeting-step-agreed = agreed
meeting-step-held = held
meeting-step-not-held = not held
meeting-step-postponed = postponed

commitment-state-open = open
commitment-state-done = done
commitment-state-overdue = overdue
commitment-state-withdrawn = withdrawn

crisis-step-opened = opened
crisis-step-holding-reply = holding reply
crisis-step-first-facts = first facts
crisis-step-call = call
crisis-step-joint-sheet = joint sheet
crisis-step-contact = contact kept
crisis-step-closed = closed

## Names of the open lists, for codes that are not known here

list-action = action
list-action-taken = action taken
list-activity-kind = kind of activity
list-advice = advice
list-assistance = help asked for
list-assurance = assurances
list-bearer-kind = connection
list-carried-by = how it came
list-cause = circumstance
list-damage = damage
list-distress-nature = nature of distress
list-event-kind = kind of event
list-function = function
list-hazard = hazards
list-height-class = height
list-incident-class = incident
list-item = question
list-launch-class = class of launch
list-launch-field = fields of a launch notice
list-launch-outcome = outcome of a launch
list-meaning = signals
list-night-marking = marking at night
list-position-kind = kind of position
list-purpose = purpose
list-range-class = range
list-reason = reason
list-site-category = category of site
list-source = source of a track
list-system-class = kinds of systems
list-topic = topic
list-track-kind = kind of track
list-unit-class = class of unit
list-vehicle-type = vehicle
list-verification = verification
list-weapon-class = weapon

## Labels on screens

label-answers = Answers
label-area = Area
label-cancelled = Cancelled at
label-claimed-time = Author's clock
label-conflicts = Conflicts
label-doubt = Doubt
label-from = From
label-heights = Heights
label-id = Entry
label-not-compared = Not compared
label-reduced-version = Reduced version before
reduced-follows = { $entry } was made from this very notice
reduced-differs = { $entry } was made from another notice than this one
label-receipts = Receipts
label-nearest-at = Nearest at
label-heights-apart = Heights apart, by their figures
label-common-area = Area in common
label-computed-here = Computed here
conflict-check-agrees = the same result
conflict-check-differs = another result: compare what both sides hold
conflict-check-other-rules = not comparable: computed by another version of the rules
conflict-check-other-versions = not comparable: computed from versions that are not the newest here
conflict-check-not-met = another result: by our computation the two do not meet
label-same-event = Same event as
label-source = Published as
label-text = Text of the notice
label-to = To
label-windows = Times

## The situation

# $ours, $theirs: the two notices; $windows: when they meet.
conflict-line = { $ours } meets { $theirs }: { $windows }
conflict-margin = (only by the safety margin)
# Those of one plan with the other party.
conflicts-of-plan = conflicts: { $number }
party-ours = ours
party-theirs = theirs
not-delivered = not delivered
awaiting-answer = awaiting an answer
not-opened = not opened
needs-answer = needs an answer
state-forked = forked: evidence, not in force
state-after-closing = from after its node was closed; not in force
state-no-body = announced; its content has not arrived yet
state-sealed = announced; sealed, its key has not arrived yet
state-closed = closed here by { $officer }, { $at }: { $reason }
state-not-compared = not compared with other plans
state-without-effect = without effect
# Why something is kept and shown, and changes nothing.
no-effect-another-status = its status (actual, exercise, test) is not that of what it follows
no-effect-not-the-author = not by its author
no-effect-own-plan = a reply to one’s own plan
no-effect-another-kind = of another kind than the notice that it changes
no-effect-not-for-this-kind = does not fit a message of this kind
no-effect-text-not-held = names a text that is not held
no-effect-withdrawn-text = names a text that was withdrawn
no-effect-article-twice = names one article twice
no-effect-another-digest = its digest is not that of the texts named
no-effect-another-target = names another entry
no-effect-another-article = of another article
no-effect-not-the-asker = not by the side that asked
no-effect-own-question = an answer to one’s own question
no-effect-another-key = names another key
no-effect-bad-public-key = a public key that must not be enrolled
no-effect-unknown-key = names a key that is not enrolled
no-effect-another-meeting = of another meeting
no-effect-answers-nothing = agrees to no proposal that is held
no-effect-own-proposal = agrees to one’s own proposal
no-effect-other-terms = agrees to other terms than those proposed
no-effect-sign-offs-missing = the signatures of its office’s key holders are missing
no-effect-stand-bys-used-up = no further stand-by is left under the charter
told-without-effect = sent, and without effect: { $reason }

situation-in-force = in force
situation-planned = planned
situation-open = open
situation-overdue = overdue
situation-suspended = suspended
situation-promised = promised
situation-awaiting = awaiting an answer
situation-not-delivered = not delivered
situation-amended = amended
situation-cancelled = cancelled
situation-ended = ended
situation-lapsed = lapsed
situation-outside-announced-limits = outside announced limits
situation-control-uncertain = control uncertain, keep clear
situation-answered = answered
situation-standing-by = standing by
situation-disputed = stated differently by the two sides
situation-agreed = agreed
situation-missing-actuals = report of actual numbers and times is missing
situation-unmatched-launch = observed launch without a consistent notice
situation-nothing-open = nothing is open
situation-same = both nodes see the same situation
situation-differs = the two nodes see the situation differently; compare the records

# $at: time.
answer-due-by = answer due by { $at }
answer-overdue-since = no answer recorded; it was due by { $at }
# $minutes: a number.
answer-due-in = { $minutes ->
    [one] answer due in { $minutes } minute
   *[other] answer due in { $minutes } minutes
}
stand-by-until = standing by until { $at }
holding-reply-due-by = holding reply due by { $at }
first-facts-due-by = first facts due by { $at }
call-due-by = call due by { $at }
joint-sheet-due-by = joint sheet due by { $at }
contact-missed = the contact due at { $at } has not been made
meeting-due-by = meeting due by { $at }
actuals-due-by = report of actual numbers and times due by { $at }
review-due-at = to be looked at again at { $at }
# $level: such as "level 2 (command)"; $office: code.
next-level-offered = no answer; the next step is { $level }: { $office }
next-level-none = no answer; the ladder has no further step
contact-reachable-now = can be reached now
contact-reachable-from = can be reached from { $at }
contact-vacant = vacant
ladder-step = { $level }: { $office }, { $holder }, { $reachable }
# A warning before the window opens. $functions: a list.
onward-missing = { $activity } begins at { $at } and has no receipt yet from: { $functions }
# $target, $missed: entries. Plans that became known after what the author had read.
activation-stale = not activated: { $missed } came in since; read it first
activation-illegal = a plan that is { $from } cannot become { $to }
# The scope names what is suspended; $term is its author's word.
scope-suspended = not sent: this is { $term } since { $at }; it is kept as a draft
scope-never-suspended = tests, receipts, distress, keys and resumption are never suspended

# How late a notice is, against the agreed lead time. Late notices are accepted always.
lead-time-kept = lead time kept
lead-time-short = { $minutes ->
    [one] short by { $minutes } minute
   *[other] short by { $minutes } minutes
}
lead-time-late = late notice
threshold-reached = linked activities together reach the threshold: { $forces }
declared-and-actual = announced { $declared }, actual { $actual }
withheld-count = { $count ->
    [one] { $count } notice not given in { $year }
   *[other] { $count } notices not given in { $year }
}
withheld-limit = limit { $limit }

# Doubts about where a site is said to be; $other: id of another site.
site-doubt-swapped = the site lies { $distance } from { $locality }: latitude and longitude may be exchanged
site-doubt-hemisphere = the site lies { $distance } from { $locality }: north and south, or east and west, may be exchanged
site-doubt-swapped-hemisphere = the site lies { $distance } from { $locality }: latitude and longitude, and a hemisphere, may be exchanged
site-doubt-duplicate = the same coordinates as the site { $other }
site-doubt-far-from-place = the site lies { $distance } from { $locality }; is the place right?
note-in-pause = lies in a pause that both sides have stated until { $at }

# The node reminds; it never sends.
reminder-report = { $minutes ->
    [one] Has the other side been told? { $incident }: { $minutes } minute left.
   *[other] Has the other side been told? { $incident }: { $minutes } minutes left.
}
reminder-report-overdue = Has the other side been told? { $incident }: the report was due by { $at }.
reminder-draft-due = Draft { $draft } may go since { $at }; a person releases it: { $what }
reminder-draft-later = Draft { $draft } is kept back until { $at }: { $what }
reminder-sealed = Sealed, and no key has come: entry { $entry } of { $party }, { $at }
reminder-sealed-more = Sealed, and no key has come: further entries: { $count }
# What an audience sees of a notice.
sight-nothing = nothing
sight-coarse = coarsely
sight-full = in full
field-need-to-know-inside = In its areas it sees
field-need-to-know-areas = Its areas
field-need-to-know-outside = Elsewhere it sees
field-need-to-know-delay-s = Delay
field-need-to-know-before = Before the delay is over it sees
draft-why-release = waits for release
draft-why-suspended = suspended
draft-why-later = not before { $at }
draft-why-withheld = not shown to this audience
draft-why-written = written; a person releases it
# For whom a draft waits.
waits-people = { $count ->
    [one] { $count } more person
   *[other] { $count } more people
}
waits-holders = { $count ->
    [one] { $count } more holder of the office's key
   *[other] { $count } more holders of the office's key
}
# Screens of the command line: heads of columns, and what they say of a draft.
draft-waits = nothing was sent; it waits for { $what }
draft-kept = kept here, { $why }
draft-none = no drafts
draft-dropped = dropped: { $draft }
# The way out of a conflict: what is proposed, and why a way is closed. $by: a time, a height or a length.
way-later = later by { $by }
way-earlier = earlier by { $by }
way-higher = higher by { $by }
way-lower = lower by { $by }
way-aside = { $by } towards { $towards }
way-pauses = with pauses
way-cut = cut straight, { $kept } % kept, corners: { $corners }
way-bite = cut round what is there, { $kept } % kept, corners: { $corners }
way-name-later = Later
way-name-earlier = Earlier
way-name-higher = Higher
way-name-lower = Lower
way-name-aside = Aside
way-name-pauses = With pauses
way-name-cut = Cut straight
way-name-bite = Cut round what is there
way-name-two-kinds = Higher or lower, and at another time
closed-not-allowed = not allowed
closed-not-possible = cannot be
closed-blocked = blocked by { $plans }
closed-limits = beyond the limits
resolve-nothing = It meets nothing in force and no draft; there is nothing to change.
resolve-none = None within your limits.
resolve-met = It meets: { $plans }
kept-at-home = kept at home, nothing was sent: { $what }
sent-before = sent before under this request id; nothing changed
thread-under-charter = from here on under charter: { $charters }
thread-first-charter = the first one
inbox-nothing = nothing here
conflicts-counted = Conflicts: { $number }; fingerprint of the result: { $fingerprint }
conflicts-more = more: { $number } (openline inbox --conflicts)
hint = hint: { $said }
note = note: { $said }
head-number = No.
head-parts = Parts
head-bytes = Bytes
catalogue-marks = * must be filled in; + can be shown without the rest of the message
catalogue-example = Example
catalogue-size = Size: { $content } bytes in { $parts } parts; { $wire } on the wire: header and signature { $header }, sealed body { $body }, frames { $frames }.
catalogue-sizes-of = Parts and bytes are those of the example: { $command }
compose-begin = ? shows what a field takes; an empty line leaves it out where it may be left out
compose-not-read = not understood; it takes: { $takes }
incident-forgotten = forgotten: { $number }; nothing was sent
drawn = drawn: { $file }
chart-answered-in-time = Asked of the party, answered in time
chart-time-to-answer = Time to answer, median, s
head-line = Line
head-with = With
head-link = Link
head-held = Held
head-identical = Identical
line-held = { $said } said, { $acts } of the record itself
line-held-sealed = { $said } said ({ $sealed } sealed), { $acts } of the record itself
line-state-offered = offered
line-state-confirmed = confirmed
link-up = up
link-down = down
link-not-confirmed = not confirmed
link-no-node = no node runs
link-some = up: { $up } of { $all }
line-offered = offer of the line with { $peer }: { $file }; hand it over by any way
line-taken-up = line with { $peer } taken up
line-read-digits = Read these digits to the other side, over a way on which you know the voice:
line-same-digits = Both screens must show the same digits: if they differ, somebody swapped a card.
line-next = next, on both sides: { $command } (with the digits as the other side reads them)
line-ask-digits = The 60 digits, as the other side reads them to you
line-confirmed = line { $line } with { $peer } is confirmed on this side
line-card-counts = line { $line }: card number { $serial } of { $party } counts from now on
line-card-held = line { $line }: card number { $serial } of { $party } is on the record already
line-node-joined = node { $node } joined
line-node-gone = node { $node } is gone
ring-alarm = alarm: { $command }
ring-bell = the bell of the terminal
ring-busy = the alarm is sounding already
ring-ended = it ended with exit code { $code }
ring-goes-on = it goes on
head-state = State
head-what = What
head-when = When
head-stands = Stands
head-section = Situation
head-draft = Draft
head-type = Type
head-why = Why it is kept
head-released-by = Released by
head-waits-for = Waits for
head-change = Change
head-cost = Cost
head-witnessed = Witnessed
witness-at = witness { $name }: { $address }
witness-nowhere = witness { $name } is not asked any more
witness-made = witness { $name } made in { $folder }
witness-keys = its public keys, for the parties, who name it in their charter: { $file }
witness-next = next, once they have: { $command }
witness-watches = line { $line } ({ $name }) is watched from the next start on; feeds: { $feeds }
witness-found = { $party }: the keys of its node signed two histories of feed { $origin }
witness-caught-up = checkpoints of its own that were taken from the exports: { $number }; the witness signs again
relay-health = relay { $name }: { $link }
relay-holds = relay { $name }: { $link }; entries that it says it holds: { $held }; held here: { $all }
relay-given = line { $line }: the relay { $name } ({ $addresses }) carries it from now on
relay-is-witness = this relay is also the witness { $name } of the charter
relay-removed = line { $line }: the relay { $name } carries it no more
relay-card-written = card of the relay { $name }: { $file }; each party gives it to its nodes: { $command }
relay-carries = line { $line } ({ $name }) is carried as a relay from the next start on
# Tables and columns of the report.
report-counts = What was said
report-lateness = Late notices
report-receipts = Receipts
report-answers = Answers
report-tests = Tests of the line
report-withheld = Notices not given
report-suspensions = Suspensions
report-actuals = Announced and actual
report-actuals-missing = Missing reports of actual numbers
column-party = Party
column-element = Type
column-status = Status
column-entries = Entries
column-notices = Notices
column-late = Late
column-after-start = After the start
column-short-median-min = Short by, median, min
column-short-most-min = Short by, most, min
column-step = Step
column-receipted = Receipted
column-of = Of
column-median-s = Median, s
column-p90-s = 90 %, s
column-asked = Asked
column-answered = Answered
column-in-time = In time
column-no-answer = No answer
column-not-delivered = Not delivered
column-open = Open
column-tests = Tests
column-missed = Missed
column-longest-gap-s = Longest gap, s
column-agreement = Agreement
column-year = Year
column-withheld = Not given
column-limit = Limit
column-over = Over the limit
column-entry = Entry
column-since = Since
column-seconds = Seconds
column-said-within = Said meanwhile
column-plan = Plan
column-name = Author's id
column-field = Field
column-declared = Announced
column-actual = Actual
column-ended-at = Ended
column-due = Due
column-start = Start
column-end = End
trigger-misfire = misfire
trigger-unintended-launch = launch that was not intended
trigger-launch-off-course = launch off its course
trigger-border-crossing = crossing of a border or line
trigger-airspace-entry = entry into airspace
trigger-territorial-sea-entry = entry into a territorial sea
trigger-shots-fired = shots fired
trigger-collision = collision
trigger-laser = laser
trigger-radar-lock = fire-control radar locked on
trigger-jamming = jamming
trigger-unsafe-approach = unsafe approach
trigger-interception = interception
trigger-uncrewed-out-of-control = uncrewed craft out of control
trigger-weapon-adrift = weapon adrift
trigger-submarine-accident = accident of a submarine
trigger-radiological = radiation
trigger-debris = falling debris
trigger-strike-on-protected-site = strike on a protected site
trigger-outside-announced-limits = outside announced limits

## What rings until a person takes it

# $said: who said what, ending with a mark of its own or with at whom it rings in brackets; $waiting: what waits, counted.
ring = RINGS: { $said } Waiting: { $waiting }.
# $level: such as “level 2 (command)”. The offices there, by their codes, may follow.
ring-where = rings at: { $level }
ring-where-topic = rings at: { $level }, topic: { $topic }
ring-offices = { $where }: { $offices }
# An exercise or a test. $count: how many others came with it.
ring-not-real = { $count ->
    [0] does not ring: { $said }
   *[other] does not ring: { $said } … and { $count } more
}
# Short name of the reminder above, where things that wait are counted.
ring-reminder = report of an own incident
ring-test = Test of the alarm. Nothing has happened.
taken-by = taken by { $who }, { $at }
escalated-untaken = escalated to { $level } at { $at }: nobody had taken it
escalated-unanswered = escalated to { $level } at { $at }: the deadline passed unanswered
ring-own-event = in this node
ring-no-test = test of the line
needless-not-real = exercise or test
needless-again = the same had been said within the hour before
needless-nothing-followed = taken, and nothing followed
own-event-duress = An officer may be acting under duress: { $about }

## Launches compared with notices: never a verdict

# $notice: the author's id of a notice.
launch-consistent = consistent with notice { $notice } (does not establish what was launched)
launch-partly = partly consistent with notice { $notice } (does not establish what was launched)
launch-none-held = no consistent notice held on this line
launch-no-observation = no observation entered
aspect-time = time
aspect-place = place
aspect-direction = direction
aspect-class = class
standing-agrees = agrees
standing-near = near
standing-differs = differs
standing-not-stated = not stated
match-reason-in-window = within the announced window
match-reason-within-validity = within the validity of the notice, outside its window
match-reason-before-window = before the announced window
match-reason-after-window = after the announced window
match-reason-after-cancellation = after the notice was cancelled
match-reason-in-launch-area = within the announced launch area
match-reason-outside-launch-area = outside the announced launch area
match-reason-up-range-of-impact-area = before an announced impact area, seen along the direction of flight
match-reason-far-from-impact-areas = far from the announced impact areas
match-reason-place-not-stated = the notice states no place
match-reason-place-unreadable = the announced place cannot be read here
match-reason-in-direction = in the announced direction
match-reason-off-direction = in another direction than announced
match-reason-towards-impact-area = towards an announced impact area
match-reason-away-from-impact-areas = away from the announced impact areas
match-reason-direction-not-stated = the notice states no direction
match-reason-direction-not-observed = no direction was observed
match-reason-same-class = same class as announced
match-reason-other-class = assessed as another class than announced
match-reason-class-not-stated = the notice states no class
match-reason-class-not-observed = no class was assessed
match-reason-late-notice = the notice came after the launch
match-reason-margin-only = only within the margin of uncertainty
match-reason-nothing-held = no notice is held
match-reason-no-notice-at-that-time = no notice is held for that time
match-reason-no-notice-for-that-place = no notice is held for that place
match-reason-window-over = the window is over

## Readouts compared

# $party: name of a party.
readout-agreed = agreed
readout-stated-by = stated by { $party }
readout-only-in = appears in the text of { $party } only
readout-differs = the two texts differ
readout-alike = written alike in both texts
readout-no-longer = was agreed, and is no longer
readout-would-agree = Points agreed with this text: { $points }
readout-would-undo = Points no longer agreed with this text: { $points }
readout-line-points = Point { $no }
readout-line-stated = Statement { $no }
readout-line-follow-up = Follow-up { $no }
readout-text-of = { $party }: { $text }

## The charter that governs

# $digest: first letters of the charter's digest; $entry: of the entry with which it began to hold.
# $numbers: words with their numbers, which are not translated.
charter-governs-first = The first charter of this line governs what is said now.
charter-governs-in-force = Charter { $digest } governs what is said now: in force since entry { $entry } of { $since }.
charter-governs-on-trial = Charter { $digest } governs what is said now: on trial since entry { $entry } of { $since }.
charter-governs-on-trial-until = Charter { $digest } governs what is said now: on trial since entry { $entry } of { $since }, until { $until }.
charter-numbers = Its numbers: { $numbers }.
charter-numbers-unknown = Not known to this node, shown and without effect: { $numbers }.

## Line facts: three separate facts, in words

fact-transport-up = bytes travel
fact-transport-degraded = bytes travel with difficulty
fact-transport-down = bytes do not travel since { $at }
fact-transport-never = bytes do not travel; they have not since this node started
fact-bearer-up = { $name }: works
fact-bearer-down = { $name }: down since { $at }
fact-bearer-never = { $name }: not reached yet
fact-test-overdue = the next test is overdue since { $at }
fact-clock-within = at most { $most } from ours
fact-clock-ahead = ahead of ours by at least { $least }
fact-clock-behind = behind ours by at least { $least }
fact-clock-contradicts = cannot be told: what its entries say does not fit together
fact-clock-not-measured = not measured yet
fact-staffed = the other watch was stated as staffed at { $at }
fact-not-staffed = the other watch was stated as not staffed at { $at }
fact-staffing-not-stated = the other watch has not stated whether it is staffed
fact-staffing-lapsed = the statement of { $at } that the other watch is staffed has lapsed
fact-dealings-open = the parties state no suspension
fact-identical = entries identical on both sides: { $number }
fact-witnessed = of these witnessed: { $number } (cosigned by at least { $needed } of { $all } witnesses)
fact-agreed = agreed, as the charter counts: { $number }
fact-two-histories = the keys of { $party } signed two histories of one feed; the evidence is kept
fact-quota-fetched-here = entries of { $party } that wait for the quota of the charter since { $at }: { $count }; they stay at their author and are fetched as time passes, a distress call at once
fact-quota-fetched-there = own entries that { $party } does not fetch since { $at }, as it says, for they are over the quota of the charter: { $count }; they wait here and are fetched as time passes, a distress call at once
fact-flash-over-quota = flash of { $party } over the quota of the charter: { $count }; it rings like immediate
# $term: the author's own word; $party: who states it.
fact-dealings-suspended = { $party } states: { $term }, since { $at }
fact-used-despite = announced as { $term } by { $party }, and used all the same: { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
test-missed = test number { $number } was not answered

## Words on every export

preamble = Sending, receiving or answering is not consent, admission, recognition or a position on sovereignty or any boundary.
protection-note = Notification is no precondition of protection.

## Errors: what happened, in one line. The hint that follows is in English and names the command.

# $code: the stable word of an error that has no words here.
error-invalid-intent = this is no volume or flight intent of ASTM F3548
error-unknown = an error ({ $code })
error-peer-fault = the other side sent what the rules of the line forbid; it is kept as evidence
error-misuse = this cannot be done as asked
error-unavailable = something needed is not there now; try again later

error-after-closing = entries of a closed node, after the last one that its party lets stand
error-already-placed = an entry stands at that place already
error-audit-broken = the node's audit feed does not hold together
error-bad-alarm = the alarm’s command cannot be run
error-bad-offer = this party cannot take up the offer
error-bad-proof = the proof does not lead to the signed root
error-bad-public-key = a public key that must not be enrolled
error-bad-signature = the signature does not hold
error-body-mismatch = the body is not the one that the entry names
error-bad-grant = the granted secret does not open with the key that it names
error-bad-request = no node's request to be put on the card of its party
error-bad-seal = the body does not open with the secret that its author granted
error-body-sealed = the body is sealed, and its key is not here
error-malformed-act = the open body is not one of the record's own acts
error-malformed-closing = a closing of a node that is not in its form
error-broken-chain = the entry does not name the one before it as it is held here
error-card-conflict = two cards of one party contradict each other
error-card-not-in-force = the card is outside the time that it states for itself
error-channel-closed = the channel has ended; what was not receipted is sent again
error-crooked-link = a link names another entry than it says; the entry stands
error-digits-differ = the digits differ from those of this node
error-empty-frame = the other side announced a frame of no bytes
error-checkpoint-equivocation = one node signed two trees of one size over its own feed; both are kept as evidence
error-contradiction = a statement names other entries than those held here; it is kept as evidence
error-equivocation = one node signed two different entries for the same place; both are kept as evidence
error-not-signed-in = nobody is signed in
error-not-this-desk = the request is not from this desk's own page
error-not-your-role = the officer has not the role that this takes
error-last-administrator = nobody would be left who administers at this desk
error-no-browser = there is no browser on this machine for measuring and drills
error-training-only = a training node speaks with its simulated peer alone
error-sign-in-refused = passkey, code or name is not right
error-statement-equivocation = one node stated two contents of one feed at one size; both statements are kept as evidence
error-frame-too-large = the other side announced a frame that is too large
error-gap = entries before this one are missing; they are asked for
error-handshake-failed = no authenticated channel came about
error-invalid-cap-header = this would be no CAP message
error-invalid-coastlines = the file of coastlines is damaged
error-invalid-element = a field of the message breaks its rule
error-invalid-geojson = this is not GeoJSON, or holds a feature that is no volume
error-invalid-geometry = this is no area that can be compared
error-invalid-hours = these hours name no time
error-invalid-rule = this is no rule that a charter may hold
error-invalid-time = this is no time
error-invalid-volume = the volume cannot be compared with others
error-line-exists = a line with this id is held already, and differs
error-lock-held = another process writes to this node's folder
error-malformed-body = the body is not in the agreed form
error-malformed-card = the card is not in the agreed form
error-malformed-relay-card = the card of a relay is not in the agreed form
error-malformed-charter = the charter is not in the agreed form
error-malformed-checkpoint = the checkpoint is not in the agreed form
error-malformed-element = the body holds no message of the catalogue
error-malformed-encoding = the bytes are not in the agreed encoding
error-malformed-entry = the bytes are not an entry in the agreed form
error-malformed-export = a line of the export is not in the agreed form
error-malformed-proof = the file is not a proof in the agreed form
error-not-covered = the checkpoint or statement in the proof does not reach as far as the entry
error-malformed-frame = the other side sent bytes that are no frame
error-malformed-receipt = the receipt is not in the agreed form
error-malformed-statement = the statement is not in the agreed form
error-misheard = what was heard is no signal of the list
error-newer-schema = the folder was written by a later version
error-older-store = the folder was written by a version that did not seal what it keeps
error-no-gazetteer = the list of places is not installed
error-no-node = no running node answers
error-not-read-yet = announced; its content has not arrived yet
error-no-store = there is no store to read
error-no-such-signature = the checkpoint bears no signature by that key
error-bad-witness-keys = not the public keys of one witness
error-malformed-request = the request is not in the agreed form
error-no-alarm = what was shown does not prove two histories
error-too-long = the request is too long
error-too-many-tries = wrong too often
error-two-histories = the keys of one node signed two histories of its feed
error-witness-restored = the witness's folder was copied or restored; it does not sign yet
error-no-zones = the time zones are not installed
error-not-a-store = the file is no store of a node
error-store-locked = this opens only with the node's passphrase
error-not-expressible = that form has no words for what is announced
error-not-published = the text is no publication of the draft
error-not-released = it needs more people, or other people, before it is sent; it stays a draft
error-not-due = its audience may not see it yet; nothing was sent
error-nothing-shown = the rule shows this audience nothing; nothing was sent or kept
error-officer-exists = an officer of this name is kept already
error-opened-to-read = the store was opened only to read
error-out-of-order = an entry stands out of order
error-out-of-place = the entry does not stand at its place
error-out-of-turn = the other side spoke out of turn
error-own-feed-incomplete = entries of this node's own feed are missing; writing now would fork it
error-request-reused = this request was made before with other content; the first entry stands
error-root-contradicted = a signed root contradicts the entries in the file
error-worker-lost = a process that shared the work ended, or could not do its part
error-wrong-key = the key in the file does not open the content beside it
error-source-unavailable = the source does not answer
error-stale-citation = not activated: overlapping notices have not been read in their newest version
error-stale-snapshot = the stored snapshot is of another version; everything is folded again
error-store-busy = another process holds the store
error-store-closed = the store is closed
error-store-damaged = the store is damaged; nothing more is written
error-store-full = the disk is full; nothing was kept
error-suspended = not sent: this part of the dealings is suspended; it is kept as a draft
error-too-slow = the other side did not finish in time
error-unencodable = a value that the encoding has no form for
error-unknown-entry = no such entry is held here
error-unknown-feed = the line has no feed of this node
error-unknown-format = the body is in a format that this version cannot open; it is kept
error-unknown-head = the receipt names entries that are not held here yet
error-unknown-line = no such line is held here
error-unknown-node = no card of this line names this node
error-unknown-peer = somebody answered with a key that is not known here
error-unknown-zone = no time zone has that name
error-unproved-fork = two entries for one place, and no evidence for it
error-stated-apart = two histories of one feed have been stated; what all members have stated alike stands
error-unreachable = nobody answered at the other side's address
error-unreadable-source = the source cannot be read as asked
error-wrong-card = the card is missing, or not the one that the charter names
error-wrong-line = an item of another line
error-wrong-officer = no such officer, or another passphrase
error-wrong-passphrase = the passphrase does not open the file

# what is kept of what others did against the rules (spec 3.10)

evidence-none = Nothing is kept against anybody.
evidence-proves = It proves
evidence-not = It does not prove
evidence-twice-proves = that this key signed two contents of one feed: anybody can check both signatures.
evidence-twice-not = who used the key, or why. What all members had stated before is untouched.
evidence-other-proves = that this key signed another history than the one that is held here.
evidence-other-not = which of the two is its author’s: compare both records. Where a feed is forked, each side may have followed another branch in good faith.
evidence-bytes-proves = to others nothing beyond what is signed in the bytes: that the other node sent them is only our node’s word.
evidence-bytes-not = ill will: a program of another version or a damaged disk does the same.

# what a check of an export or a proof comes to (spec 2.10, 2.13)

verdict-holds = It holds.
verdict-holds-why = Everything in this file that can be checked is as it was signed.
verdict-forked = It holds, and it shows a fork.
verdict-forked-why = The key of one node signed two different entries for one place. Both signatures are good.
verdict-fails = It does NOT hold.
verdict-fails-why = Something in this file is not what was signed. What is named above cannot be relied on.
verdict-preamble = The charter of this line says
verdict-faults = What does not hold
verdict-flags = What an author did wrong; the entry stands
verdict-forks = Two entries for one place
verdict-fork-above = What follows: whoever held this key signed two histories, and both are kept. Which one is in force is decided by people. All that every member had signed before is untouched.
verdict-place = place { $sequence }
verdict-line-of-file = line { $line } of the file
verdict-checked = What was checked
verdict-count-cards = cards of the members, by their root keys
verdict-count-entries = entries: signature, chain and order
verdict-count-pending = entries that wait for another one
verdict-count-bodies = contents: the ones that their entries name
verdict-count-bodies-opened = of these opened, by keys in the file
verdict-count-bodies-sealed = of these sealed, and not opened
verdict-count-bodies-erased = contents that were erased by rule, and are not in the file
verdict-count-bodies-missing = contents that are not in the file
verdict-count-bodies-unopened = contents in a form that is not known here
verdict-count-forks = forks, both signatures of each
verdict-count-checkpoints = checkpoints of feeds
verdict-count-checkpoints-beyond = checkpoints over more than the file has
verdict-count-statements = statements of members
verdict-count-stated-roots = feeds in statements that agree with the file
verdict-count-stated-roots-beyond = feeds in statements beyond what the file has
verdict-count-receipts = receipts of machines
verdict-count-receipts-beyond = receipts that name more than the file has
verdict-erased = Erased by rule; the entries stand
verdict-erased-by = { $party } ({ $node }), { $rule }: entries named: { $count }, of these without content in this file: { $absent }
verdict-rule-1 = because they were over and old
verdict-rule-2 = because a kind is not kept longer
verdict-rule-unknown = by a rule that is not known here ({ $number })
verdict-count-cosignatures = cosignatures of witnesses
verdict-proves = What this proves
verdict-proves-author = Each entry counted above was signed by the key of the node that it names.
verdict-proves-cut = All members have signed the same history. Entries in it: { $count }. Its digits: { $digits }. Who compares these digits with the others compares the whole of it.
verdict-proves-no-cut = Not all members have stated what they hold: nothing is shown to be the same on all sides.
verdict-proves-witnessed = Of these also witnessed: { $count } (cosigned by at least { $needed } of the { $all } witnesses that the charter names).
verdict-proves-agreed = The charter counts as agreed what is identical and witnessed: { $count }.
verdict-unchecked = What was not checked, because no file can show it
verdict-unchecked-keys = That these root keys are the parties’: compare the 60 digits with people you trust.
verdict-unchecked-times = The times: each is what its author’s clock said.
verdict-unchecked-cards = Whether a card was in force when its party used it.
verdict-unchecked-newer = That nothing newer was left out: what no member has stated yet rests on whoever made the file.
verdict-unchecked-truth = Whether what is said is true: only that it is what was signed.
verdict-same = The two records are the same, entry by entry.
verdict-differ = The two records differ.
verdict-first-difference = The first difference
verdict-differ-missing-in-a = The first file lacks this entry.
verdict-differ-missing-in-b = The second file lacks this entry.
verdict-differ-fork = Each file has another entry for this place: somebody signed two histories.
verdict-differ-forged = Each file has another entry for this place. The signature of one does not hold: its node did not sign that.
verdict-signature = Signature
verdict-signature-good = good
verdict-signature-bad = does NOT hold
verdict-differ-other-bytes = One entry stands under two signatures. It says the same in both.
verdict-differ-other-body = The content of this entry differs: one of the two is not what was signed.
verdict-differ-body-missing-in-a = The first file lacks the content of this entry.
verdict-differ-body-missing-in-b = The second file lacks the content of this entry.
verdict-differ-other-line = The two files are records of two different lines.
verdict-proof-holds = The proof holds.
verdict-proof-holds-why = What is shown below is part of an entry that was signed as it stands here.
verdict-shown = What is shown
verdict-part = Part { $index }
verdict-kept-back = Not shown: whatever other parts this entry has. It has at most { $most } parts in all.
verdict-proof-checkpoint = { $party } signed a history in which this entry stands. Entries in it: { $size }.
verdict-proof-cosigned = Cosigned by { $count } of the { $all } witnesses that the charter names: { $names }.
verdict-proof-stated = Members that stated a history with this entry: { $parties }.
verdict-proof-unstated = The proof does not show that another member knew this entry.
verdict-status-1 = EXERCISE
verdict-status-2 = TEST
verdict-unchecked-others = Whether another entry changed, withdrew or answered this one.
verdict-may-show = The charter allows this kind of message to be shown to others.
verdict-may-not-show = The charter does NOT allow this kind of message to be shown to others. That changes nothing in what the proof shows.

## The desk in the browser. A hole is filled by the page, which chooses no form of a word.
desk-title = Duty officer's desk
desk-language = Language
desk-sign-in = Sign in
desk-sign-in-how = With your passkey, and your own code.
desk-locked = The desk is locked. Sign in again; what you typed stays.
desk-generator-how = With a code generator you can read and receipt, and no more.
desk-officer = Officer
desk-digits = The generator's six digits
desk-code = Your code
desk-with-passkey = With a passkey instead
desk-with-generator = Without a passkey: code generator
desk-enrol = Register your passkey
desk-enrol-how = Choose two codes of equal length, six to twelve digits. The second is for duress: everything looks the same, and your own command is told.
desk-duress = Code under duress
desk-register = Register
desk-sign-out = Sign out
desk-lost = The node does not answer. What is shown may be old; what you type stays here.
desk-training = TRAINING. Everything here is an exercise; nothing reaches a real line.
desk-views = Views
desk-view-now = Now
desk-needs-now = Needs somebody now
desk-nothing = Nothing needs anybody now.
desk-needs-answer = needs an answer
desk-needs-open = not read yet
desk-needs-settle = opened; say whether it is clear
desk-needs-look = look at this
desk-needs-delivery = ours; not delivered yet
desk-needs-reply = ours; waits for the other side
desk-needs-next = ours; no answer came in time
desk-needs-silent = ours; no answer came, and this is known here
desk-choose = Choose an item: arrow keys, then Enter.
desk-lines = Lines
desk-drafts = Waits for release
desk-no-drafts = No draft waits.
desk-keys = Keys: g and a letter go to a view; ↑ ↓ move, Enter opens and confirms, Escape goes back; the key in each frame chooses.
desk-transport = Transport
desk-watch = Their watch
desk-dealings = Dealings
desk-tested = Last test
desk-clock = Its clock
desk-never = none yet
desk-identical = Identical
desk-two-histories = The keys of { $party } signed two histories of one feed; the evidence is kept.
desk-take = Take it
desk-take-all = Take all { $count } alike
desk-alarms-more = Alarms on further lines: { $count }
desk-no-sound = This page cannot be heard yet. Press any key to turn its sound on:
desk-silence = Silence
desk-shown-exercise = EXERCISE: what is shown is not real
desk-shown-test = TEST: what is shown is not real
desk-wall-unknown = This display is not known. The administrator makes its address: openline wall add
desk-wall-taken = taken
desk-wall-more = and more: { $count }
desk-view-alarms = Alarms
desk-week-last = Last seven days
desk-week-before = The week before
desk-hear = Hear the alarm of this page:
desk-week-quiet = Nothing rang.
desk-week-counts = Alarms by line and precedence
desk-week-line = Line
desk-week-precedence = Precedence
desk-week-alarms = Alarms
desk-week-needless = of these needed by nobody
desk-week-slowest = longest until taken
desk-week-unneeded = Alarms that nobody needed
desk-week-none = None.
desk-own-words = The author's own words, as written
desk-ladder = How far it has come
desk-no-steps = Nobody has said so yet.
desk-result-yes = Yes
desk-result-no = No
desk-result-unable = Unable
desk-result-stand-by = Stand by … minutes
desk-result-no-information = No information
desk-result-repeat = Please repeat
desk-say = What can be said of it
desk-minutes = Minutes
desk-send = Send to the other side
desk-back = Back
desk-sent = Sent.
desk-draft-kept = Kept as draft { $draft }: somebody else releases it.

## Why an area cannot be compared, and what to do about it

# $place: where it is; $reason: one of those below.
unusable-at = { $reason } at { $place }
unusable-no-points = the line has no points
unusable-no-points-hint = give at least one point
unusable-no-ring = the polygon has no ring
unusable-no-ring-hint = give the outer ring first
unusable-few-corners = a ring has too few distinct corners: { $number }
unusable-few-corners-hint = a ring needs three; an area round a pole is a ring of points round it
unusable-half-parallel = an edge goes half way round its parallel: east or west cannot be told
unusable-half-parallel-hint = put a corner in between
unusable-no-window = it has no time window
unusable-no-window-hint = give at least a start; an end may be left open
unusable-backward-window = a time window ends before it starts
unusable-backward-window-hint = exchange start and end
unusable-no-number = a coordinate is not a number
unusable-no-number-hint = give every corner as two finite numbers
unusable-off-globe = a corner is off the globe: longitude { $lon }, latitude { $lat }
unusable-off-globe-hint = positions are longitude, then latitude, in degrees
unusable-radius = the radius is { $metres } m
unusable-radius-hint = a radius is from 0 to { $most } m
unusable-half-width = the half width is { $metres } m
unusable-half-width-hint = a half width is from 0 to { $most } m
unusable-opposite = an edge joins opposite points of the globe
unusable-opposite-hint = put a corner in between: every way round is equally short
unusable-large = the ring encloses { $share } of the globe
unusable-large-hint = an area is under half the globe: list the corners of a large one with it on their left, or split it
unusable-crossing = two edges of the polygon cross
unusable-crossing-hint = list the corners in order round the area, or split it
unusable-hole = a hole lies outside its area, or inside another hole
unusable-hole-hint = give the outer ring first, then holes within it; a second area is a feature of its own
unusable-overlap = two polygons of one area overlap
unusable-overlap-hint = give what overlaps as features of their own, or as one outline
unusable-track-times = a track of { $points } points with { $times } times
unusable-track-times-hint = give a time for each point of the track, and two points at least
unusable-track-order = the times of the track do not rise: number { $number } is not after the one before
unusable-track-order-hint = list the points in the order in which it passes them, each with its time
unusable-sector-radii = the inner radius is { $inner } m, the outer { $outer } m
unusable-sector-radii-hint = the outer radius of a sector is larger, by a metre at least
unusable-azimuth = an azimuth of { $azimuth } degrees
unusable-azimuth-hint = azimuths are from 0 to 360, clockwise from north
unusable-sector-turn = the sector goes from { $start } to { $end } degrees
unusable-sector-turn-hint = the two azimuths differ; all round is from 0 to 360
unusable-water = water { $number } is not in the list
unusable-water-hint = give the area as a polygon, or a number of docs/reference/waters.md
unusable-quadrant = quadrant { $sector } of ocean { $ocean } is not in the list
unusable-quadrant-hint = give the area as a polygon, or name a water
unusable-limits = the lower limit, { $lower }, is above the upper, { $upper }
unusable-limits-hint = exchange them, or mend the one that is wrong; depths count downwards
unusable-inner-radius = the inner radius is { $metres } m
unusable-inner-radius-hint = an inner radius is from 0 to { $most } m
unusable-outer-radius = the outer radius is { $metres } m
unusable-outer-radius-hint = an outer radius is from 0 to { $most } m

## What `openline party`, `officer` and `publish` say

# $command: what to type next; $reason: why a node was closed, as it was typed.
party-made = party { $name } made in { $folder }
party-site-made = node { $node } of { $name } made in { $folder }
party-root = root
party-node = node
party-language = language
party-root-key = root key
party-root-safe = { $file }: put it in a safe, and a copy of it in another
party-card = card of { $name }, number { $serial }, holds until { $until }
party-card-next = hand it to the other side by any way; the 60 digits will show if it was swapped
party-node-closed = node { $node } is closed on line { $line } ({ $reason })
officer-acts = officer { $name } acts for the office { $office }
next = next: { $command }
next-root = next, where the root key is: { $command }
next-here = then here: { $command }
publish-as-drafted = { $number }: as drafted
publish-otherwise = { $number }: not as drafted
# A draft at the desk: who stands behind it, and what can become of it.
draft-sent-back = sent back by { $officer }, { $at }: { $reason }
draft-lacks-role = You may not release; somebody with the role “release” does.
draft-lacks-second = You have released it already, or wrote it: a second, different person releases it.
draft-lacks-keys = Holders of the office's key sign it, each on the node's own command line: { $command }
draft-lacks-time = Its audience may not see it yet by its rule. Whoever wants it sent all the same says so on the node's own command line: { $command }
desk-draft-not-sent = Not sent.
desk-draft-conflicts = What it would meet
desk-draft-advice = To know before it goes
desk-draft-written = Written by
desk-draft-released = Released so far by
desk-draft-nobody = nobody yet
desk-draft-waits = Still waits for
desk-draft-ways = What can become of it
desk-draft-way-release = Release it
desk-draft-way-send-back = Send it back, with a reason
desk-draft-way-discard = Discard it
desk-draft-confirm-release = Release now
desk-draft-confirm = Yes, do it
desk-draft-reason = What is to be changed? It stays at home.
desk-draft-discarded = Discarded. Nothing was sent.
desk-draft-went-back = Sent back to its writer. Nothing was sent to the other side.
desk-draft-released-now = Released for your part; it still waits.
# A draft that is gone.
desk-draft-gone = This draft waits no more: it was sent, or discarded.

## Subjects of a line, each with a page of its own

subject-charter = Charter
subject-crises = Crises
subject-incidents = Incidents and distress
subject-questions = Questions
subject-plans = Plans
subject-launches = Launches
subject-protection = Sites and movements
subject-encounters = Encounters and tracks
subject-meetings = Meetings and calls
subject-readouts = Readouts
subject-commitments = Commitments
subject-words = Texts and positions
subject-contacts = Contacts
subject-suspensions = Suspensions
subject-line = The line itself
subject-empty = Nothing was said about this yet.
charter-article = Article { $number }
charter-preamble = Preamble
commitment-given-by = Given by
commitment-first-due = First due
contact-not-reachable = cannot be reached
contacts-none = No ladder was published.
contacts-of = Contacts of { $party }
own-watch-staffed = our watch is stated as staffed
own-watch-not-staffed = our watch is stated as not staffed
own-watch-not-stated = we have not stated whether our watch is staffed
crisis-first-hour = The first hour
incident-facts = Facts, as each side states them
incident-agreed-facts = Agreed in the readouts
incident-closed-agreed = closed: points agreed
incident-closed-disagreement = closed: disagreement recorded
incident-record-open = answered; a joint record is still open
launch-result-due = Result due by
readout-counted = agreed: { $agreed }; not agreed: { $disputed }
readout-of = Readouts of: { $about }
suspension-never = It also names kinds of message that can never be suspended.
act-charter-agree = Agree to the text of { $party }
act-charter-agree-own = Agree to our own text
act-charter-agree-one = Agree to this text
act-charter-withdraw = Withdraw our text
act-charter-trial = Sign: begin the trial of articles { $articles }
act-charter-force = Sign: put articles { $articles } in force
act-crisis-contact = Confirm contact, and the next one in … minutes
act-crisis-close = Close it for our side
act-meeting-agree = Agree to the terms of { $party }
act-meeting-held = Report: held ({ $at })
act-meeting-not-held = Report: not held ({ $at })
act-readout-agree = Agree to the chosen points, as the other side wrote them
act-readout-write = Our own text: change, leave out or add points
act-commitment-make = Commit ourselves: { $what } ({ $at })
act-commitment-done = It is done
act-commitment-withdraw = Withdraw it
act-suspension-resume = Take our suspension back
act-incident-ask = Ask the usual questions
act-launch-ask = Ask the other side about it
act-line-staffed = State our watch as staffed
act-line-unstaffed = State our watch as not staffed
error-nothing-to-say = this act does not go with the item as things stand now
desk-view-subjects = Subjects
desk-count-overdue = overdue: { $count }
desk-count-disputed = stated differently: { $count }
desk-count-open = open: { $count }
desk-write-new = Write: { $kind }
desk-said-in-it = What was said
desk-earlier = earlier: { $count }
desk-take-point = Choose point { $number }
desk-open-item = Open the item
desk-subject-keys = ↑ ↓ choose a subject, Enter opens it; Escape goes back.
desk-view-map = Map
desk-map-label = Map of the areas in force and planned
desk-map-keys = On the map: arrow keys move (with Shift a little), + and − zoom, 0 shows all, Enter takes what lies under the cross.
desk-map-bare = The coastlines could not be fetched; the areas are right without them.
desk-map-closer = Closer
desk-map-wider = Wider
desk-map-all = All
desk-map-globe = Globe
desk-map-kilometres = { $value } km
desk-map-metres = { $value } m
desk-map-what = What
desk-map-owner = Whose
desk-map-when = When
desk-map-heights = Heights
desk-map-conflicts = Conflicts
desk-map-before = Page before
desk-map-after = Next page
desk-map-page = Page { $page } of { $pages }
desk-map-all-days = All of the next seven days
desk-map-time = Time shown
desk-map-play = Play
desk-map-stop = Stop
desk-map-count = Areas: { $count }. { $when }.
desk-map-facts = The same as a table
desk-map-open = Open what announced it
desk-map-left-off = More areas than can be shown; left off, those that begin last: { $count }.
desk-map-authority = The picture helps to find; what counts are the coordinates in the notice. Coastlines: Natural Earth.
desk-map-legend = What lines and colours mean
desk-map-line-force = in force
desk-map-line-planned = planned
desk-map-line-draft = draft here
desk-map-line-grave = outside limits, or control uncertain
desk-map-mock = EXERCISE or TEST
desk-map-conflict = conflict
desk-draw-polygon = Polygon
desk-draw-circle = Circle
desk-draw-corridor = Corridor
desk-draw-shape = Shape
desk-draw-label = Map to draw the area on
desk-draw-keys = Click, or Enter at the cross, puts a corner; drag moves it; Backspace takes the last one away. Arrow keys move the map, + and − zoom, 0 shows all.
desk-draw-radius = Radius in metres
desk-draw-width = Half width in metres
desk-draw-clear = Begin anew
desk-draw-corners = Corners
desk-draw-corner = Corner { $number }
desk-draw-remove = Take corner { $number } away
desk-draw-typed = Type or paste positions, in any usual form
desk-draw-add = Add these
desk-draw-none = No position was found in this text.
desk-draw-strays = Not taken, or doubtful: { $words }
own-words-beside = Enclosed text
hidden-character = { $code } { $name } ×{ $count }
doubt-mixed = “{ $word }” mixes letters of several scripts: { $scripts }
doubt-resembles = “{ $word }” looks like “{ $name }” and is written with other characters
script-latin = Latin
script-cyrillic = Cyrillic
script-greek = Greek
place-verified = Verified here: signed by { $party }’s node, in its place, whole.
place-pending = Signed by { $party }’s node and whole; what stands before it has not all arrived yet.
place-forked = The keys of { $party } signed something else for the same place: neither counts until people say which.
place-identical = Identical: both sides have stated the same record up to here.
place-not-identical = Not stated alike by both sides yet.
place-cosigned = Cosigned by enough witnesses (needed: { $needed } of { $all }).
place-not-cosigned = Not cosigned by enough witnesses yet (needed: { $needed } of { $all }).
place-no-witnesses = This line has no witnesses.
time-answer = Answer due
time-stand-by = Standing by until
time-begins = Window opens
time-ends = Window closes
changed-from = { $label }: { $before } → { $after }
ladder-passed-to = passed on to
ladder-has = has it, and knows what to do
ladder-had = had an earlier version
ladder-cannot = cannot
ladder-by-hand = told to { $officer }
ladder-ended = need not say it any more
ladder-said = { $said } – { $who }, { $at }
passed-no-page = { $function }: no page of theirs is open now. Tell them by another way as well.
passed-missing = { $function } has not said that it has it. Window opens { $at }.
passed-late = { $function } has not said that it has it, and the window opened { $at }.
passed-no-window = { $function } has not said that it has it.
passed-cannot = { $function } cannot: “{ $words }” ({ $who })
passed-waits = no word yet; the desk is warned { $at }
passed-silent = silent, and should have answered by { $at }
passed-to-you = Passed to you by the duty desk ({ $office }), { $at }
ring-function = a receipt of a function is missing
error-no-such-link = this link opens nothing: it was used before, was revoked, or has expired
error-changed-meanwhile = this has changed since you read it
error-unmarked-text = A free text needs one of the eight markers: say what kind of sentence it is.
desk-needs-function = passed on; no receipt
desk-add-text = Add words
desk-text = Your words, in your language
desk-marker = What kind of sentence is it?
desk-reason = Reason
desk-at-home = kept at home, not on the record
desk-conflicts = Meets other plans
desk-conflict-other = Open the other:
desk-versions = Versions, and what changed
desk-version-newest = counts now
desk-thread = In this thread
desk-fields = Field by field
desk-record = Place in the record
desk-record-number = Number
desk-record-entry = Entry
desk-record-node = Node
desk-record-fingerprint = Digits to compare aloud
desk-copy = Copy
desk-copied = Copied
desk-hidden = Hidden characters, made visible:
desk-doubts = May be taken for something else
desk-translation = Translation, not the original: { $stage }
desk-passing = Those who act on it
desk-onward = Its author wants a receipt of:
desk-pass-on = Pass on
desk-pass-whom = To whom?
desk-pass-do = Pass on now
desk-passed-done = Done.
desk-pass-end = Need not receipt it
desk-tell = Once they have it, the other side learns
desk-tell-unnamed = that those concerned have it
desk-tell-named = which function has it
desk-tell-no = nothing
desk-by-hand = They told me
desk-by-hand-who = Who said so?
desk-by-hand-enter = Enter
desk-page-open = page open
desk-page-closed = no page open
desk-view-functions = Functions
desk-functions-how = Whom a notice must reach beyond this desk. Each opens its own page by a link, on any machine or telephone.
desk-functions-owed = without receipt:
desk-link-make = Make a link
desk-link-label = Where it is used
desk-link-how = Open this address on the machine that stands there. It opens one machine, once.
desk-link-once = It is shown now and never again.
desk-link-unopened = not opened yet
desk-link-opened = opened { $at }
desk-link-expires = ends { $at }
desk-link-revoke = Revoke
desk-print = Print
desk-f-have = We have it, and know what to do
desk-f-cannot = We cannot
desk-f-why = Why not?
desk-f-who = Who are you? (name or initials)
desk-f-say = Tell the duty desk
desk-f-nothing = Nothing for you now. Leave this page open: it sounds when something comes.
desk-f-changed = CHANGED since it was passed to you: read it again
desk-f-cancelled = CANCELLED
desk-f-opens = Opens in
desk-f-closes = OPEN NOW; closes in
desk-f-lost = The duty desk’s node does not answer. What you see may be old: telephone the duty desk.
desk-f-sound = Sound is off. Press here to be heard
desk-f-word = The word on your card
desk-f-open = Open

# Writing
desk-view-write = Write
desk-write-type = What is to be said
desk-write-search = Search by words
desk-write-drafts-only = What you write waits for somebody who may release it.
desk-write-none = No type has these words.
desk-write-two-people = two people
desk-write-paste = A published notice
desk-write-paste-how = Paste a NOTAM, a navigational warning or GeoJSON.
desk-write-read = Read it
desk-write-take = Fill the form: { $name }
desk-write-open = Being written here
desk-write-kept = Kept half written
desk-write-go-on = Go on with it
desk-write-change = Change it
desk-write-discard = Discard
desk-write-discard-sure = Really discard?
desk-write-status = Status
desk-write-precedence = Precedence
desk-write-by-rule = by the rules: { $precedence }
desk-write-to = For which lines
desk-write-for-nobody = Choose at least one line.
desk-write-less = This line may not see all of it
desk-write-about = Written about
desk-write-follows = What would follow
desk-write-ways = Ways out
desk-write-way-map = Yellow: { $way }. Dashed: as it stands. Red: what it meets.
desk-write-incomplete = Not complete yet.
desk-write-meets = What it meets
desk-write-near = { $distance } apart
desk-write-suspended = It falls under a suspension in force, and would stay here as a draft.
desk-write-second = It does not go out at once. It waits for: { $who }
desk-write-doubts = Unsure in the notice
desk-write-more = More fields: { $count }
desk-write-cover = Cover: offices, functions, handling
desk-write-preview = Preview
desk-write-keep = Keep half written
desk-write-is-kept = Kept on the node; another officer can go on with it.
desk-write-faults = Fields that need something: { $count }
desk-write-remove = Remove: { $name }
desk-write-add = Add: { $name }
desk-write-nothing = until further notice
desk-write-type-anew = Type it anew
desk-write-draw = On the map
desk-write-must = has to be filled in
desk-write-leave = Leave it for those who release
desk-write-done = Done
desk-write-of-it = Write about this
compose-missing = has to be filled in
compose-unknown = there is no such field
compose-shows-nothing = Nothing of it is shown now.
compose-shows-coarse = Only the coarse version is shown now.
compose-shows-full = All of it is shown.
compose-later-coarse = Coarsely from { $at }.
compose-later-full = In full from { $at }.
compose-way-extend = extend
compose-way-replace = change
notice-understood = understood
notice-partial = understood in part
notice-not-spatial = nothing with a place and a time
notice-not-understood = not understood
desk-map-meetings-left-off = More conflicts than can be shown; left off: { $count }.
desk-where = Where it is
desk-superseded = There is a newer version: open it

## Finding anything in the record

find-around = within { $radius } of { $place }
find-why-words = as written: { $words }
find-why-sentence = in the sentence ({ $language }): { $words }
find-why-author = by whom it was said: { $words }
find-why-id = its id begins with { $id }
find-why-place = its area or point is there
find-why-said = said at that time
find-why-about = about that time
error-no-such-place = no position, and no name of a place that is known here
error-no-such-time = no time: a year, a month, a day or a time in UTC is wanted
desk-view-find = Find
desk-find-words = Words, in any language, or the first letters of an id
desk-find-place = Place: a name or a position
desk-find-radius = Within, km
desk-find-since = From: 2026-04 or 2026-04-02
desk-find-until = Up to and with
desk-find-none = Nothing was found.
desk-find-more = There is more: say more words, a place or a time.
desk-find-searched = Entries searched: { $count }

## Why something was found

find-why = Why it is shown
# What was said under duress: shown to the own command alone.
draft-why-held = HELD: said under the duress code of { $officer }; nothing was sent
desk-map-places-unread = Lines of places.txt in which no position with a name was found: { $lines }
desk-conflict-way-out = Look for a way out

# Rules of the catalogue
rule-activity-window = an activity needs at least one time window
rule-doubt-words = a doubt needs words
rule-launch-end = the window of a launch has an end
rule-launch-lapses = the notice lapses before its window ends
rule-launch-tolerance = a tolerance goes with an azimuth
rule-launch-still = a launch area stands still
rule-launch-time = a launch that took place has a time
rule-translation-reviewer = a reviewed translation names its reviewer, and no other one does
rule-translation-two = a translation is reviewed by another person than its translator
rule-question-empty = a question asks for something: choose what, or write it
rule-stand-by = minutes go with stand-by, and stand-by needs them
rule-no-answer-time = what was delivered has a time of machine receipt, what was not has none
rule-free-text = a free text needs words
rule-heard = what was first said elsewhere says how it came and when it was heard
rule-test-digest = a digest of the situation names the cut and the time it is of
rule-receipt-function = only what was passed on names a function
rule-hours = hours end after they start
rule-handover = a watch hands over to another one
rule-key-new = a new key is shown whole, and no other one is
rule-key-replaces = a rotation names the key that it replaces
rule-window-order = a window ends before it starts
rule-article-text = an article is proposed with its text, or withdrawn without one
rule-article-withdrawn = what is withdrawn has no numbers
rule-article-numbers = there is one number under each word
rule-one-text = there is one text in each language
rule-charter-binds = what binds names the articles and the digest over their texts, and nothing else does
rule-article-one = an article is agreed one by one
rule-observed-notice = what is consistent names the notice, and nothing else does
rule-track-stale = a track becomes stale after its time
rule-track-height = a height goes with its error
rule-encounter-two = an encounter is between two tracks
rule-amend-nothing = an amendment changes something: fill in what is new
rule-comment = noted with comment needs the comment
rule-conflict-itself = a notice does not meet itself
rule-distance-bearing = a distance goes with a bearing
rule-site-lapses = the entry lapses after it was verified: set a later end
rule-site-replaces = what changes a site names the earlier entry
rule-leg-ends = a leg has a last time to set out and a last time to arrive
rule-leg-order = a leg arrives before it departs
rule-call-challenge = an acceptance carries the commitment to our challenge words, and nothing else does
rule-point-numbers = each point has its own number
rule-meeting-previous = every step but the first names the one that it answers
rule-commitment-date = a commitment has a date, for its end or for looking at it again
rule-crisis-next = every step but the last says when its author will be heard of again
rule-crisis-first = every step but the first names the entry that opened the thread
rule-footprint = the area is not stated as its shape wants it
rule-state-never = this state is said by a notice, an amendment or a cancellation
# The watch: who stands it, what is open, how it passes on; its log; the audit feed.
error-open-items-changed = what is open has changed meanwhile
error-not-the-watch = the officer who stands the watch hands it over, to another officer of the same office
watch-stood = Watch { $number } of { $office }, stood by { $officer } since { $at }.
watch-none = No watch was begun at this node.
watch-since = Since you left the desk, { $at }.
watch-first = You were not at this desk lately: the last seven days, since { $at }.
watch-open-draft = draft of { $officer }, not sent
watch-open-sketch = half written, kept by { $officer }
watch-open-report = own incident; the other side was not told
watch-open-unread = Entries that nobody here could read yet: { $count }
watch-unread = entries that nobody here could read
watch-still-open = still open
watch-lines = Lines and watch
watch-counted = { $kind }: { $count }
watch-range = { $first } to { $last } of { $count }
watch-began = { $incoming } began watch { $number }; open: { $count }.
watch-took = { $incoming } took watch { $number }; { $outgoing } did not hand it over. Open: { $count }.
watch-handed = { $outgoing } handed over to { $incoming }: watch { $number }. Open: { $count }.
watch-closed = Closed by hand: { $what } Reason: { $reason }
watch-met = { $ours } meets { $theirs }.
watch-parted = { $ours } no longer meets { $theirs }.
watch-line-lost = No bytes travel.
watch-line-back = Bytes travel again.
watch-kind-said = entered
watch-kind-closed = closed
watch-kind-began = watch begun
watch-kind-took = watch taken
watch-kind-handed = hand-over
watch-kind-came = new
watch-kind-answered = answered
watch-kind-changed = changed
watch-kind-lost = line lost
watch-kind-back = line back
watch-kind-met = conflict
watch-kind-parted = conflict gone
audit-checked = { $count } records; the whole feed was checked: each is signed by this node and in its place.
audit-act-signed-in = signed in
audit-act-signed-out = signed out
audit-act-enrolled-a-passkey = registered a passkey
audit-act-reply = answered or receipted
audit-act-draft-release = released a draft
audit-act-draft-send-back = sent a draft back
audit-act-draft-drop = discarded a draft
audit-act-send-element = sent or drafted a message
audit-act-take = took what rang
audit-act-watch-take = took the watch
audit-act-watch-hand-over = handed over the watch
audit-act-watch-accept = accepted the watch
audit-act-watch-staffed = stated that the watch is staffed
audit-act-log-write = entered in the watch log
audit-act-officer-take-back = took back a passkey
audit-act-officer-end = ended sessions
audit-act-officer-roles = changed roles
audit-act-officer-remove = took an officer out
audit-act-refused-code = refused: wrong code
audit-act-refused-passkey = refused: unknown passkey
audit-act-refused-expired = refused: too late, or a second time
audit-act-refused-generator = refused: code generator
audit-act-refused-invitation = refused: invitation
audit-act-refused-tries = refused: too many tries
audit-act-open-close = closed what was open
desk-view-handover = Watch
desk-view-audit = Audit
desk-watch-open = Open on all lines
desk-watch-nothing = Nothing is open.
desk-watch-changed = What changed
desk-watch-unchanged = Nothing changed.
desk-watch-hand-over = Hand over the watch
desk-watch-begin = Begin the watch
desk-watch-take = Take the watch; nobody hands it over
desk-watch-signs = Signed is the list as it stands: { $count } open, mark { $digest }.
desk-watch-test = Sound the alarm as a test
desk-watch-silent = This browser makes no sound. Check the loudspeaker, and press once more.
desk-watch-heard = We heard the alarm.
desk-watch-remarks = Remarks; they stay at home
desk-watch-staffed = State to the other sides that the watch is staffed
desk-watch-incoming = The incoming officer signs in here
desk-watch-code = The incoming officer's code
desk-watch-yours = Watch { $number } is yours.
desk-watch-not-stated = Not stated on: { $lines }.
desk-watch-log = Watch log
desk-watch-enter = An entry; it stays at home
desk-watch-enter-now = Enter it
desk-watch-read-log = Read and print the log
desk-watch-print = Print
desk-watch-close = Close it by hand …
desk-watch-close-why = Why it needs nobody any more; this stays at home
desk-watch-close-now = Close it
desk-watch-older = Older
desk-watch-newer = Newer
desk-watch-before = Page before
desk-watch-next = Next page
desk-watch-everything = Everything
desk-watch-newest = More came: to the newest
desk-watch-go = From a time on, UTC, such as 2026-11-30 or 2026-11-30T04:00
desk-watch-go-now = Go there
desk-watch-which = Of which watch
desk-watch-whole = the whole log
desk-watch-print-all = Print the whole watch
desk-audit-all = everybody
desk-audit-newest = Newest
desk-audit-coerced = UNDER DURESS
desk-audit-head-number = No.
desk-audit-head-time = Time
desk-audit-head-officer = Officer
desk-audit-head-means = By
desk-audit-head-act = Act
desk-audit-head-about = About
desk-view-people = People
desk-people-how = Who may sign in at this desk. What is taken back counts no more from that moment; the audit feed keeps the name.
desk-people-passkeys = Passkeys
desk-people-sessions = Open sessions
desk-people-none = none
desk-people-generator = has a code generator
desk-people-added = registered { $at }
desk-people-began = since { $began }
desk-people-used = last act { $used }
desk-people-locked = locked
desk-people-here = this desk
desk-people-take-back = Take back
desk-people-end = End
desk-people-end-all = End all sessions
desk-people-change = Change roles
desk-people-remove = Remove
desk-people-sure-take-back = The passkey { $label } of { $name } opens this desk no more, and the sessions that it opened end.
desk-people-sure-end = This session ends at once; { $name } may sign in again.
desk-people-sure-end-all = All sessions of { $name } end at once; { $name } may sign in again.
desk-people-sure-roles = { $name } has these roles from now on, and signs in anew.
desk-people-sure-remove = { $name } is taken out: no passkey, code or session counts any more.
desk-people-do = Do it
desk-role-read = read
desk-role-draft = draft
desk-role-release = release
desk-role-administer = administer
desk-means-passkey = passkey
desk-means-generator = code generator
desk-means-passphrase = passphrase
desk-means-link = link
## Statistics of a line as pictures

statistics-entries = What was said
statistics-entries-about = entries of each side, of all kinds
statistics-answer-times = Time to answer, median
statistics-answer-times-about = by whom it was asked of, from the question to the first full answer
statistics-late = Notices that came late
statistics-late-about = by the lead times that both sides agreed on
statistics-alarms = What rang for a person
statistics-alarms-about = at each side: real flash and immediate items, and requests for a call
statistics-tests = Tests of the line
statistics-tests-about = sent by each side’s node
statistics-heard = Hours in which it was heard of
statistics-heard-about = by the clocks in its own entries, whatever it said
desk-view-statistics = Statistics
desk-statistics-period = Period
desk-statistics-day = the last day
desk-statistics-week = the last week
desk-statistics-month = the last 30 days
desk-statistics-year = the last year
desk-statistics-line = Line
desk-statistics-table = As a table
desk-statistics-hint = From the record alone: the other side’s desk shows the same. Nothing here is a verdict.

## A printed page

sheet-heading = Copy of an item from the record of the line { $line }
sheet-printed = Printed for { $party }, office { $office }, at { $at }
sheet-note = This paper proves nothing by itself. The entry’s id is the hash of what was signed: compare it with the record, or with the other side.
desk-view-print = Printable page
desk-print-second = Second language
desk-print-now = Print
desk-map-asking = The areas are being fetched …

## Training: what the debrief of an exercise says, and the scenarios.
desk-view-training = Training
desk-training-deadlines = Deadlines of the line
desk-training-steps = What was done, and when
desk-training-open = Open it
training-none = No exercise is played
training-running = The exercise is under way; its debrief will stand here
training-over = Debrief of an exercise
training-note = All of this was an exercise; nothing of it reached a real line.
training-summary = Done as it should be: { $met } of { $all }.
training-want-opened = To be opened within { $within }
training-want-understood = To be receipted as clear within { $within }
training-want-passed = To be passed on within { $within } to: { $function }
training-want-passed-on = To be passed on within { $within } to whom it concerns
training-want-answered = To be answered by a code within { $within }
training-want-asked = To be asked about within { $within }: a question on this entry
training-counts = Right answers: { $results }
training-came-met = Done after { $took }.
training-came-late = Done after { $took }: too late.
training-came-wrong = Answered: { $result }. That was not the right answer.
training-came-missed = Not done.
training-due-opened = To be opened by a person within { $within }
training-due-answered = To be answered within { $within } of its receipt: by { $at }
training-step = { $said } – { $who }, { $at }, after { $after }
training-own-survey = Own unmanned aircraft surveys the ice edge near the line
training-own-patrol = Own patrol aircraft over the sea
training-own-firing = Own live firing at sea, under way
training-mistranslated = Tomorrow morning we will return fire.
training-translated = Tomorrow morning we hold the exercise named “Counter-fire”.
training-title-flash = A drone over the line: a FLASH question in a language that you do not read
training-lesson-flash = Read the coded sentence, not the foreign words; look at your own plans; a stand-by in two minutes is an answer, a denial that your own record contradicts is not.
training-title-launch = A rocket announced too late, where your own patrol flies
training-lesson-launch = A late notice is still a notice: pass it to the sensor desk first. In 1995 the notice was sent, and never reached the radar crew.
training-title-drift = A ship without power drifts into your firing area
training-lesson-drift = The firing unit has to know before the answer is worth anything: pass it on, then answer yes or stand by. A no while a crew drifts there cannot be taken back.
training-title-incident = An aircraft across the line: stand by, then answer, before the peer calls the level above you
training-lesson-incident = A stand-by buys time once; what comes after it has to be an answer, or the question climbs.
training-title-words = A sentence that reads like a threat, because its translation is wrong
training-lesson-words = A sight translation is one person’s first look: ask what is meant, by a question on the entry, before anybody above you acts on it.
training-title-rumor = A rumor that your side shot: who caused it takes a second person
training-lesson-rumor = A press report is not a finding. Answer in time that you have no information or ask to wait; an account that names who caused it waits for a second person’s release.
training-title-flood = A thousand FLASH questions in a minute, and one ship on fire among them
training-lesson-flood = What is alike is grouped and counted; distress stands apart from it. Take the one that is true, then answer the group.
training-title-silent = The peer asks, falls silent, and comes back with another question
training-lesson-silent = Silence says nothing of why: three facts stand apart, the link, the watch, the dealings. What you answered meanwhile goes out when the link is back.
training-title-distress = A ship on fire asks for help while a routine question waits
training-lesson-distress = Distress comes before everything, also before suspension: receipt it, pass it to whoever can go there, then answer.
## What cannot be done, and what to do next: by its key, or by the code of the error

refused-no-such = there is no { $name } here
refused-still-sealed = announced; sealed, its key has not arrived yet
refused-still-sealed-hint = the key comes from its author, who alone can grant it
refused-not-of-list = there is no { $name } here
refused-not-of-list-hint = there are: { $known }
refused-no-such-officer = there is no officer { $name }
refused-no-such-officer-hint = the administrator enrols one: openline officer add NAME
refused-no-such-kind = there is no such type of message
refused-no-such-kind-hint = all types: openline catalogue
refused-no-such-witness = no charter of this node names a witness { $name }
refused-alarm-log-weeks = the alarm log goes back two weeks
refused-alarm-log-weeks-hint = look at the last week, or at the one before
refused-not-said-of-entry = a { $kind } is not said of an entry
refused-not-said-of-entry-hint = begin it as a new message
refused-not-amended = a { $kind } is not amended
refused-not-amended-hint = announce it again; the new announcement names the earlier one
refused-bound-to-coarser = the draft { $draft } is bound to a reduced version
refused-bound-to-coarser-hint = discard it, and write it anew
refused-more-than-a-notice = that is longer than one notice
refused-more-than-a-notice-hint = paste one notice; whole files are read by openline notices
refused-nobody-says-it = what would follow depends on who says it
refused-nobody-says-it-hint = sign in at the desk
refused-for-nobody = it is for nobody
refused-for-nobody-hint = choose at least one line
refused-form-incomplete = the form is not complete
refused-form-incomplete-hint = fill in what is marked
refused-bad-cancel-time = the time of the cancellation cannot be read
refused-held-never-sent = the draft { $draft } refers to a message that was held and never sent
refused-held-never-sent-hint = discard it, and write it anew
refused-no-catalogue-function = the catalogue has no function { $number }
refused-no-catalogue-function-hint = the party’s own functions have the numbers 100 to 999
refused-no-short-name = { $name } is no short name
refused-no-short-name-hint = small Latin letters, digits and _, such as north_radar
refused-most-functions = a party has at most { $most } functions
refused-most-functions-hint = take one away: openline function remove
refused-only-function = this is the party’s only function
refused-only-function-hint = add the others first; a party has at least one
refused-link-days = a link lasts from 1 day to { $most } days
refused-most-links = { $function } has as many links as it may have ({ $most })
refused-most-links-hint = revoke one that is not used
refused-map-span = a map shows at most a year, from one time to a later one
refused-most-passed = so many things can be with functions at once, and no more: { $most }
refused-most-passed-hint = end those that nobody waits for
refused-pass-incomplete = say to whom it is passed, and what the other side learns
refused-pass-incomplete-hint = choose a function, and one of the three answers
refused-not-passed = this was not passed to { $function }
refused-not-passed-hint = pass it on first
refused-cannot-needs-why = whoever cannot says why
refused-cannot-needs-why-hint = a few words are enough
refused-not-due = by its audience’s rule the draft { $draft } may not go yet; nothing was sent
refused-not-due-hint = sent all the same by openline draft release { $draft } --early
refused-reason-length = a reason has 1 to { $most } characters
refused-reason-length-hint = say what is to be changed
refused-nothing-rings = nothing of that name rings
refused-nothing-rings-hint = somebody has taken it already, or it was answered
refused-not-well-formed = the program’s request is not well formed
refused-not-well-formed-hint = load the page again; if it comes back, report it
refused-suspended = { $kind } falls under the suspension { $suspension }; nothing was sent
refused-suspended-hint = it is kept as draft { $draft }; release it once the dealings are resumed
refused-two-people-one-by-one = what two people have to release is sent one by one
refused-own-entry = this entry is your own side’s
refused-own-entry-hint = the other side receipts it
refused-nothing-to-announce = nothing in this file can be announced
refused-nothing-to-ask = this leaves nothing to ask: no launch was observed, or a notice fits it
refused-nothing-to-ask-hint = anything else can be asked by a question of your own
refused-no-question = this entry is no question
refused-no-question-hint = say that it is clear
refused-own-question = this is your own side’s question
refused-own-question-hint = the other side answers it
refused-text-needs-words = a text needs words
refused-say-one-thing = one thing at a time
refused-say-one-thing-hint = opened, clear, or one of the coded answers
refused-receipt-without-words = a receipt carries no words
refused-receipt-without-words-hint = send a text, or a coded answer with words
refused-not-on-card = the party’s card does not name this node
refused-not-on-card-hint = take the party’s newest card: openline party take
refused-line-not-confirmed = the line with { $name } is not confirmed yet
refused-line-not-confirmed-hint = compare the 60 digits with the other side, then: openline line confirm
refused-node-closed = this node was closed on this line
refused-node-closed-hint = another node of the party goes on: openline party node
refused-most-passkeys = an officer has at most { $most } passkeys
refused-passkey-refused = the passkey could not be registered
refused-passkey-refused-hint = try again, with this browser and this address
refused-invitation-over = this invitation was used, or has expired
refused-invitation-over-hint = the administrator makes a new one: openline officer invite NAME
refused-locked = the desk is locked
refused-locked-hint = sign in again; what was typed stays
refused-took-too-long = this took too long, or was done before
refused-took-too-long-hint = try again
refused-code-length = a code has { $least } to { $most } digits
refused-code-guessable = a code of one or two different digits is guessed at once
refused-code-guessable-hint = take three different ones or more
refused-duress-code-alike = the duress code is as long as the other, and differs in at least two digits
refused-duress-code-alike-hint = whoever watches must not see which it is, and a slip must not raise the alarm
refused-sketch-gone = what was kept half written is there no more
refused-sketch-gone-hint = keep it as a new one
refused-most-sketches = as much as may be is kept half written already: { $most }
refused-most-sketches-hint = drop one that nobody needs
refused-sketch-too-long = what is kept half written has at most { $most } bytes
refused-sketch-too-long-hint = shorten what stands in it
refused-no-such-sketch = nothing is kept half written under this name
refused-no-such-sketch-hint = somebody sent or dropped it
refused-statistics-days = there are no pictures of so many days
refused-statistics-days-hint = choose a day, a week, 30 days or a year
refused-contact-minutes = the next contact cannot be set for then
refused-contact-minutes-hint = from 1 minute to a week from now
refused-no-article-agreed = no article is agreed that was not signed already
refused-meeting-not-in-force = this meeting is not in force
refused-no-date-to-report = no date of this meeting has begun of which nothing was said
refused-points-not-proposed = the author’s readout does not propose these points
refused-no-such-follow-up = the readout has no such commitment
refused-all-was-asked = all usual questions about it were asked
refused-no-display-name = no display can be called that
refused-no-display-name-hint = give a name of its own; there are at most 32 displays
refused-alarm-not-heard = the alarm was not heard
refused-alarm-not-heard-hint = test it first; a watch without an alarm is none
refused-remarks-too-long = remarks have at most { $most } characters
refused-log-entry-length = an entry of the watch log has 1 to { $most } characters
refused-watch-is-yours = this watch is your own already
refused-closing-reason = a reason has 1 to { $most } characters
refused-closing-reason-hint = say why it needs nobody any more
refused-not-closed-by-hand = nothing of that name is open and can be closed by hand
refused-not-closed-by-hand-hint = an answer in time, opened and clear are said to the other side
refused-no-such-watch = there was no watch { $number }
refused-closed-too-many = { $most } things of this line were closed already
refused-incidents-wait = { $most } incidents wait for a report
refused-no-incident-class = { $kind } is no class of the list
refused-same-person-twice = the same person released it twice
refused-same-person-twice-hint = a second, different person has to release it
refused-people-missing = people needed for the release: { $needed }; so far: { $now }
refused-people-missing-hint = it stays a draft until another person releases it
refused-keys-missing = holders of the office’s key needed: { $needed }; signed so far: { $now }
refused-keys-missing-hint = it stays a draft until they have signed
refused-program-fault = the node could not do this
refused-program-fault-hint = a fault of the program; the node’s log says more
refused-display-unknown = this display is not known
refused-display-unknown-hint = the administrator makes its address: openline wall add
error-invalid-element-hint = what belongs into it: openline catalogue TYPE
error-misheard-hint = ask for it again; it is written like 2-20-300-H
error-invalid-hours-hint = weekday 1 (Monday) to 7, first minute of the day 0 to 1439, last minute after it, up to 2880
error-invalid-rule-hint = docs/reference/rules.md lists the words that a charter may use
error-stale-citation-hint = read them, then activate again; a plan outside its announced limits needs no citation
error-stale-snapshot-hint = the record is folded anew; nothing is lost
error-unknown-head-hint = it is judged again when those entries have arrived
error-body-sealed-hint = the key comes from its author, who alone can grant it
error-bad-witness-keys-hint = ask the witness for its file of keys: openline witness create
error-invalid-coastlines-hint = install the package again: the file comes with it
error-invalid-intent-hint = ASTM F3548-21 has the form: outline, two altitudes above W84 in M, two times
error-invalid-geojson-hint = docs/reference/notices.md shows the form of a feature
error-invalid-time-hint = write times like 2026-04-02T11:52:00Z
error-bad-public-key-hint = ask the party for a new card, made with new keys
error-audit-broken-hint = the disk was changed by somebody, or is failing; keep a copy of the folder before anything else
error-no-such-place-hint = a name such as Hammerfest, or a position such as 70-39.8N 023-40.9E or 70.66, 23.68
error-no-such-time-hint = in UTC: 2026, 2026-04, 2026-04-02 or 2026-04-02T12:00:00Z
error-lock-held-hint = the running node answers on its socket; if it hangs, stop it first
error-no-such-link-hint = the duty desk makes a new link
error-wrong-officer-hint = who is enrolled here: openline officer list
error-not-your-role-hint = somebody with that role does it
error-no-gazetteer-hint = make setup installs it; without it sites are compared with one another only
error-wrong-passphrase-hint = type it again; a lost passphrase cannot be recovered from this machine
error-digits-differ-hint = read them again; if they still differ, somebody swapped a card: start over with cards from a safe hand
error-no-node-hint = start it: openline serve; if it runs but does not answer, stop it first
error-not-read-yet-hint = it is fetched by itself; look again in a moment
error-changed-meanwhile-hint = read what changed, and say it again
error-nothing-shown-hint = widen the rule’s areas, or say what it shows outside
error-bad-alarm-hint = give a program and its arguments as you would type them, such as: paplay /usr/share/sounds/alarm.oga
error-not-signed-in-hint = sign in
error-sign-in-refused-hint = try again; after five wrong codes wait five minutes
error-too-many-tries-hint = wait; or let the party’s administrator invite the officer anew
error-nothing-to-say-hint = look at its page again: something may have been said since
error-training-only-hint = a real node is made in a folder of its own: openline party create
error-open-items-changed-hint = look at the list as it is now, and sign that
error-not-the-watch-hint = whoever finds a watch left takes it
error-witness-restored-hint = give it the newest export of every line that it watches: openline witness catch-up DIR EXPORT...
error-unknown-zone-hint = use a name such as Europe/Kyiv, Asia/Shanghai or UTC
error-no-zones-hint = make setup installs it
error-newer-schema-hint = use the version of Openline that wrote this folder, or a later one
error-older-store-hint = make the party and its lines anew; the old folder is left as it is
error-not-a-store-hint = name the folder of an Openline node; nothing was changed
error-opened-to-read-hint = take the node’s lock, or speak to the node that holds it
error-unknown-line-hint = the lines of this node: openline line list
error-officer-exists-hint = choose another name
error-request-reused-hint = give each new act its own request id; repeat an id only to repeat the same act
error-store-locked-hint = give the node’s passphrase
error-store-full-hint = make room on the disk of the node’s folder, then try again
error-store-busy-hint = only the process that holds the node’s lock writes: end the other one, or try again
error-store-damaged-hint = copy the node’s folder to a sound disk and open it there; a peer still holds what it has receipted
error-no-store-hint = name the folder of an Openline node: --node DIR
error-store-closed-hint = the node is stopping; try again when it runs
error-own-feed-incomplete-hint = connect to a peer, so that the node can fetch its own missing entries
error-unmarked-text-hint = instruction, advice, warning, information, question, answer, request or intention
error-not-this-desk-hint = open the desk under the address that openline serve shows
error-too-long-hint = a request has at most 1 048 576 bytes
refused-port-taken = the desk cannot listen on port { $port }
refused-no-such-session = { $name } has no such session
refused-no-such-session-hint = it may have ended by itself
refused-officer-without-role = an officer has at least one role
refused-officer-without-role-hint = to take somebody out altogether: openline officer remove
refused-no-such-passkey = { $name } has no such passkey
refused-no-such-passkey-hint = the passkeys by name: openline officer list
refused-most-passkeys-hint = take one back: openline officer take-back NAME
error-last-administrator-hint = give another officer the role, and a passkey, first

## What the readers of published notices are unsure of, and what became of a notice: found by their English sentence

notice-verdict-text-too-long-64 = the notice is longer than 64 kB
notice-doubt-zone-named = a Chinese text names UTC; its times are read as Beijing time
notice-doubt-beijing-time = an English text without UTC; its times are those of the Chinese text, Beijing time
notice-doubt-cut-off = the text ends in the middle of a sentence
notice-doubt-no-start-or-publication = neither a beginning nor the publication is stated
notice-doubt-no-start-publication = no beginning is stated; it begins with the publication
notice-doubt-hours-without-days = hours are stated, but not their days
notice-doubt-arc = a side of this area is an arc; the stated corners are joined directly
notice-doubt-seconds-or-decimals = of one position, one half is written in decimals and the other in seconds
notice-doubt-no-hemisphere = a position lacks the letter of its hemisphere; it is taken from those before it
notice-doubt-unknown-series = no known heading; read like an NGA warning
notice-verdict-text-too-long = longer than { $most } kB: no single notice is
notice-verdict-no-text = there is no text
notice-verdict-no-series = no known series, and no coordinates
notice-verdict-reader-fault = fault in our reader, please report it: { $kind }: { $text }
notice-doubt-encoding-inferred = the file is not UTF-8; read as { $encoding }
notice-doubt-encoding = some bytes are not Unicode
notice-doubt-letter-for-digit = the letter O stands for a zero in a position
notice-doubt-separator = a position is written with unusual separators
notice-doubt-sixty-minutes = a position has sixty or more minutes or seconds
notice-doubt-digit-groups = the digits of a position are grouped so that it can be read in several ways
notice-doubt-short-figure = a figure of a position has one digit where more are usual
notice-doubt-last-night-own-end = the last day that is named is the one on which the last night ends, as the own end says
notice-doubt-past-cancel = a time that is announced lies behind the time at which the notice cancels itself
notice-doubt-long-before-cancel = all that is announced ends more than 30 days before the notice cancels itself
notice-doubt-coarser-twin = { $notice } announces the same area for the same first and last time, but other hours between
notice-doubt-contradicts-twin = { $notice } announces the same area for other times
notice-doubt-cancelled-unknown-time = { $notice } cancels this notice and does not say when it was issued
notice-doubt-cancelled-before-issue = { $notice } cancels this notice and is older than it; not applied
notice-doubt-same-number = { $notice } bears the same number and says something else
notice-doubt-repeated = the same notice came { $count } times
notice-doubt-after-cancel = a window begins after the notice has cancelled itself
notice-doubt-cut-by-cancel = the notice cancels itself before its last window ends
notice-doubt-single-time-from-issue = a single time is stated, neither start nor end; the area stands from the time of issue
notice-doubt-month-mistyped = the month stated was over; that of the self-cancel time is taken, where all fits
notice-doubt-times-elsewhere = the times are those of an earlier paragraph that tells no place
notice-doubt-times-of-others = no times are stated for this area, though for others in the same warning
notice-doubt-last-night-left-out = the last night of a daily schedule is left out; the warning cancels itself before it
notice-verdict-announces-nothing = it announces nothing with a place and a time
notice-verdict-told-in-words = its place is told in words, not by positions
notice-verdict-cancels-only = it cancels and announces nothing with a place and a time
notice-verdict-reports-aids = it reports the state of aids to navigation
notice-verdict-positions-unread = its positions could not be read
notice-doubt-self-cancel-unread = the time at which the notice cancels itself could not be read
notice-doubt-second-message = another warning follows in the same text; it is not read
notice-doubt-self-crossing = the corners, in the order stated, make a ring that crosses itself; they are kept
notice-doubt-around-a-ring = what lies within a distance of the area is meant too; only the area is drawn
notice-doubt-corner-twice = the ring comes back to a corner before its end; the corners are kept
notice-doubt-too-few-corners = an area is bound by fewer than three positions; they are kept as a line or point
notice-doubt-coast = a part of the boundary follows the coast, which is not in the text; the corners are joined straight
notice-doubt-shape-not-stated = several positions without a word on how they are joined; each is taken as a point
notice-doubt-ring-not-stated = several positions without a word on how they are joined; they are taken for an area
notice-doubt-hemisphere = one corner lies on the other side of the equator or of the zero meridian, far from all others
notice-doubt-stray-position = a position could not be read
notice-doubt-no-times = no times are stated; it stands from the time of issue until further notice
notice-doubt-no-issue-time = neither a start nor a time of issue is known
notice-doubt-times-after-areas = the times stand after several areas; they are taken for all of them
notice-doubt-coarse-position = no coordinates in the text; the circle of the Q-line stands for the area
notice-verdict-area-only-named = the area is only named, its corners are not in the notice
notice-doubt-levels-field = field { $field }) was not understood: { $text }
notice-verdict-cancels-another = it cancels another notice
notice-verdict-activity-ended = an activity is ended or withdrawn
notice-verdict-points-to-publication = it points to a publication
notice-verdict-changes-routes = it changes routes; no area is announced
notice-verdict-no-area-or-activity = no area, place or activity is announced
notice-verdict-area-named-elsewhere = an area is named but its place is not in the notice
notice-verdict-area-without-time = an area is stated but no time
notice-doubt-reference-point = positions without an extent beside the areas were left out
notice-doubt-exclusion-named = a part that is only named is excepted; the whole area is given
notice-doubt-part = this is part { $part } of { $parts } of a notice
notice-doubt-end = no end is stated
notice-doubt-estimated-end = the end is an estimate, the notice holds until it is replaced or cancelled
notice-doubt-times = the stated end lies before the start; the end is left open
notice-doubt-start = no start is stated; the time of issue is taken
notice-doubt-text-times = the text states hours that field D) does not; the whole period is given
notice-doubt-levels-differ = the text states other vertical limits than fields F) and G)
notice-doubt-no-limits = no vertical limits are stated
notice-doubt-buffer-drawn = the buffer zone is drawn beyond the edge of the area; the wider of two readings
notice-doubt-buffer = a buffer around the area is announced and not drawn
notice-doubt-sun-computed-area = sunrise and sunset are computed for the area, and rounded outwards
notice-doubt-schedule-hours = dates without hours; whole days are given
notice-doubt-sun-outer-bounds = hours by sunrise and sunset; the outer bounds are given
notice-doubt-schedule-outside-day = day { $day } of the schedule lies outside fields B) and C)
notice-doubt-levels-crossed = the lower limit is above the upper limit
notice-doubt-levels-no-reference = a limit has no reference (above mean sea level or above ground)
notice-verdict-precision-uneven = latitude and longitude are not given to the same precision
notice-verdict-sixty-and-more = minutes or seconds of 60 and more
notice-verdict-digits-no-position = the digits do not make a latitude and a longitude
notice-verdict-off-earth = the position lies beyond 90 degrees of latitude or 180 of longitude
notice-doubt-public-holidays-not-left-out = public holidays are excepted, their dates are not stated; they are kept
notice-doubt-public-holidays = public holidays are named, their dates are not stated
notice-doubt-schedule-long = only the first { $count } periods are given
notice-doubt-open-schedule = hours of activity are stated ({ $text }) but no end
notice-doubt-schedule-unread = the hours of activity were not understood: { $text }
notice-doubt-schedule-outside = no stated period lies between the stated start and end
notice-doubt-schedule-time = { $text } is no time of day
notice-doubt-arc-drawn = an arc is drawn with chords of five degrees
notice-doubt-along-line = a side follows a border or a coast that is not in the text; drawn straight
notice-doubt-bearings = bearings are taken from true north, which the text does not say
notice-doubt-arc-unread-centre = a side is an arc whose centre was not understood; drawn straight
notice-doubt-arc-unread-end = a side is an arc whose end was not understood; drawn straight
notice-doubt-arc-unread-circle = a side is an arc whose positions make no circle; drawn straight
notice-doubt-arc-direction = it is not said which way an arc turns; the shorter one is drawn
notice-doubt-arc-radius = an end of an arc does not lie at the stated radius
notice-doubt-sector-unread = only a sector of the circle is meant; the whole circle is given
notice-doubt-corner-repeated = a corner is stated twice in a row, where another may have been meant
notice-doubt-ring-order = the corners in the stated order make a ring that crosses itself
notice-doubt-bad-coordinate = { $text } is half a position
notice-doubt-enclosing-circle = a circle around the area, in parentheses, was left out
notice-doubt-exclusion = an area is excepted that was not cut out
notice-doubt-two-points = two positions make no area; the line between them is given
notice-doubt-crossing-ring = the edges of this area cross as its corners are listed
notice-doubt-corner-repeated-once = a corner is stated twice in a row, where another may have been meant; it counts once
notice-doubt-coast-line-only = two corners and the coast bound this area; only the line between the two is kept
notice-doubt-coast-closed-two-corners = two corners and the coast bound this area; all between them and the shore, and 20 km around the shore, is taken
notice-doubt-coast-unknown = the coast closes this area, and it is not known which; what lies up to it is left out
notice-doubt-coast-closed-side = all between an area's side and the shore, and 20 km around the shore, is taken
notice-doubt-two-corners = a ring of two corners is stated; only the line between the two is kept
notice-doubt-centre-only = only the centre of a named area is stated, not its extent
notice-doubt-coast-line = the coast closes this area; the stated corners are joined directly
notice-doubt-time-below = a time below the areas is not theirs as far as can be told
notice-doubt-time-unread-spoken = the text speaks of a time that was not understood
notice-doubt-bare-points = an activity is announced at single points; they may be corners
notice-doubt-heading-date = a date in a heading lies outside the announced period and is not a time of it
notice-doubt-local-time-legal = local time is read as the legal time of the coordinator's country
notice-doubt-no-start-year = neither a beginning nor the time of issue is stated; its year's first day is taken
notice-doubt-single-time-activity = only a single time is stated for an activity
notice-doubt-no-start-or-issue = neither a beginning nor the time of issue is stated
notice-doubt-no-start-issue = no beginning is stated; it begins with the issue
notice-verdict-record-without-text = the record has no text (none of { $names })
notice-verdict-line-no-json = line { $line } is not JSON: { $text }
notice-verdict-neither-record-nor-text = it is neither a record nor a text
notice-doubt-languages-differ = the languages of this notice name different places or times
notice-verdict-bulletin-heading = what stands in the bulletin before its first notice
notice-doubt-impossible-clock-time = a clock time outside 0000 to 2400
notice-doubt-time-unread = a part of the times could not be read
notice-doubt-local-time = local time is stated, and nothing tells whose
notice-doubt-two-clocks = times of two different clocks; all are read by the first
notice-doubt-no-year-container = neither the text nor its container tells the year
notice-doubt-impossible-range = the days end before they begin
notice-doubt-hours-without-days-added = further hours are stated without days; they are added on every day
notice-doubt-ends-before-start = a window ends before it begins
notice-doubt-no-month-no-issue = a date-time group without a month, and no time of issue to tell it
notice-doubt-impossible-date = month { $month } of { $year } has no day { $day }
notice-doubt-wider-hours = hours around those of the activity are stated; they are taken too
notice-doubt-from-and = FROM one day AND another: read as FROM and TO
notice-doubt-days-without-hours = some days are stated with hours and some without
notice-doubt-sun-whole-day = sunrise or sunset bounds the time in a way that is not computed; the whole day is taken
notice-doubt-no-zone-letter = a time lacks its zone letter; UTC is taken
notice-doubt-holidays = holidays are named, their dates are not stated
notice-doubt-holidays-not-left-out = holidays are excepted, their dates are not stated; they are kept
notice-doubt-instants-daily = full date-times are said to be daily; kept as one window
notice-doubt-time-malformed = a date-time group has a wrong number of digits
notice-doubt-to-left-out = two date-times stand side by side; they are taken for start and end
notice-doubt-no-month = days are stated without a month; it is taken from the time of issue
notice-doubt-clocks-repeated = alternate days without clock times are given those before them
notice-doubt-no-issue = the start is left to the time of issue, which is not known
notice-doubt-no-end = daily times without a last day; kept as one window until further notice
notice-doubt-not-cut = the excepted days of the week are kept, as the time is too long or has no end
notice-doubt-days-out-of-order = the days of a list are not in order
notice-doubt-sun-computed = sunrise and sunset are computed for the corners of the area, to five minutes outwards
notice-doubt-polar-night = hours by the sun are stated for days on which the sun does not rise; the whole day is taken
notice-doubt-impossible-time = a date or clock time that does not exist
notice-doubt-no-year = neither the notice nor its time of issue tells the year
notice-doubt-over-before-issue = a window was over when the notice was issued
notice-doubt-long-over = a window was over weeks before the notice was issued
notice-doubt-rolled-back = the first date of a window is taken for the month before; it lies before the time of issue
notice-doubt-month-before = the first date of a window is taken for the month before, as it is the later day
notice-doubt-year-turn = at the turn of the year a window could be meant for either year
notice-doubt-too-many-days = a daily schedule of more than two years is kept as one window
notice-verdict-position-unread = a position is stated that cannot be read
notice-verdict-no-place = no place is announced
notice-verdict-state-of-aid = the state of an aid to navigation or a service
notice-verdict-list-in-force = a list of the warnings in force
notice-verdict-activity-without-positions = an activity is announced, but its place is not stated in positions
notice-doubt-no-time = the feature states no windows, so it counts at every time
notice-doubt-no-reference = { $side }_m states no reference; mean sea level is assumed
notice-verdict-cancellation = a cancellation
notice-verdict-repeats = repeats { $notice }
