# Openline: every sentence and screen word in English. Keys are the same in every language (tests/unit/test_languages.py).
# Words concede nothing: no guilt, no recognition, no permission, no verdict (design section 7).

language-name = English

status-actual = actual
status-exercise = EXERCISE
status-test = TEST
precedence-flash = flash
precedence-immediate = immediate
precedence-priority = priority
precedence-routine = routine

kind-exercise = exercise
kind-live_firing = live firing
kind-missile = missile launch
kind-rocket_launch = space launch
kind-space_debris = falling space debris
kind-hazardous_operation = hazardous operation
kind-patrol = patrol
kind-relocation = relocation
kind-transit = transit
kind-closed_area = closed area
kind-works = works
kind-hazard = hazard
kind-other = other activity

topic-activity = an activity
topic-conflict = a conflict between plans
topic-launch = a launch
topic-incident = an incident
topic-contact = contacts
topic-other = another matter

item-objectives = what is its purpose?
item-location = where exactly?
item-end_date = when does it end?
item-designation = what is it called?
item-subordination = which command is in charge?
item-numbers = how many take part?
item-types = what types take part?
item-confirm_times = do the announced times still hold?
item-confirm_area = does the announced area still hold?
item-confirm_heights = do the announced heights still hold?
item-can_shift_time = can the time be shifted?
item-can_shift_area = can the area be shifted?
item-radio_contact = on which frequency can you be called?

result-yes = yes
result-no = no
result-unable = unable
result-stand_by = { $minutes ->
    [one] stand by { $minutes } minute
   *[other] stand by { $minutes } minutes
}
result-no_information = no information
result-repeat = please repeat

marker-instruction = INSTRUCTION
marker-advice = ADVICE
marker-warning = WARNING
marker-information = INFORMATION
marker-question = QUESTION
marker-answer = ANSWER
marker-request = REQUEST
marker-intention = INTENTION

meaning-keeping_clear = We are keeping clear of your announced area.
meaning-passing_through = We intend to pass through the announced area.
meaning-keep_clear = Please keep clear of our announced area.
meaning-ended = Our announced activity has ended.
meaning-delayed = Our announced activity is delayed.
meaning-call_on_radio = Please call us on the agreed radio channel.
meaning-aircraft_to_identify = We are sending aircraft to identify you.
meaning-real_not_exercise = This is real, not an exercise.
meaning-exercise_stops = The exercise stops now.
meaning-no_hostile_intent = We have no hostile intent.
meaning-holding_position = We are holding our position.
meaning-changing_course = We are changing course.

level-received = received by the machine
level-opened = opened by a person
level-understood = clear to the reader (not agreement)

shape-point = at { $place }
shape-circle = circle of radius { $radius } around { $place }
shape-corridor = along { $places }, { $width } to either side
shape-polygon = area with { $count } corners: { $places }
heights = from { $lower } to { $upper }
heights-not-stated = not stated
unlimited = unlimited
surface = surface
until-further-notice = until further notice
window-alternate = { $span } (alternate)
windows-more = { $count ->
    [one] and { $count } more window
   *[other] and { $count } more windows
}
in-language = in { $language }, not translated

sentence-activity = Activity notice: { $kind }. { $title } ({ $id }). { $windows }
sentence-question = Question about { $topic }: { $items }
sentence-answer = Answer: { $result }.
sentence-signal = Signal: { $meaning }
sentence-receipt = Receipt: { $level }, { $at }.
sentence-text = Text.
sentence-test = Test number { $number } of the line.
sentence-unreadable = An item of type { $number } that this node cannot read ({ $reason }). It is kept.

label-area = Area
label-heights = Heights
label-windows = Times
label-source = Published as
label-cancelled = Cancelled at
label-same-event = Same event as
label-doubt = Doubt
label-not-compared = Not compared
label-from = From
label-to = To
label-id = Entry
label-claimed-time = Author's clock
label-receipts = Receipts
label-answers = Answers
label-conflicts = Conflicts
label-text = Text of the notice

conflict-line = { $ours } meets { $theirs }: { $windows }
conflict-margin = (only by the safety margin)
party-ours = ours
party-theirs = theirs
not-delivered = not delivered
awaiting-answer = awaiting an answer
not-opened = not opened
needs-answer = needs an answer
state-forked = forked: evidence, not in force
state-not-compared = not compared with other plans
