### Openline: every sentence and screen word, in Arabic. The keys are the same in every language, and so are the
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
###
### This script runs from right to left: on screens it is shown with isolation marks (phrases("ar", isolating=True)), without
### which the parts of 28-38.47N 080-37.31W, of times and of ids change places.

language-name = العربية
# Shown beside the language's name while no native speaker has read all of it for real use.
language-not-reviewed = لم تُراجَع للاستعمال الفعلي

## How a message is put together

# A message that is not real starts with this, before anything else.
marked = [{ $status }] { $said }
# $author: party, $office: code of its office that speaks.
said-by = { $author }، { $office }: { $said }
# One field behind the lead sentence.
clause = { $label }: { $value }.
# The same where the value ends with a mark of its own, such as a question mark.
clause-ended = { $label }: { $value }
clause-separator = {" "}
list-separator = {"، "}
# Between longer things: areas, time windows, texts.
long-list-separator = {"؛ "}
# Inside a group of fields, such as the numbers of those who take part.
group-item = { $label }: { $value }
and-more = … وعدد الباقي: { $count }
# What stands where nothing is stated, and nothing was entered.
not-stated = غير مذكور
# An empty list.
nothing = لا شيء
yes = نعم
no = لا
# $list: name of the list (list-...); $number: what the author sent, which this node's version does not know.
unknown-code = [تحذير: الرمز { $number } من القائمة «{ $list }» غير معروف هنا؛ اسألوا صاحبه عن معناه]
entry = القيد { $id }
entry-subject = القيد { $id } ({ $subject })
# Short name of an entry: what it is, the author's own id.
subject = { $element } { $id }
quoted = «{ $words }»
# $marker: one of the eight words below (marker-...).
free-text = { $marker }: «{ $words }»
free-text-foreign = { $marker } [اللغة: { $language }، غير مترجم]: «{ $words }»
number = { NUMBER($count, useGrouping: 0) }

## Times and durations

until-further-notice = حتى إشعار آخر
# $zone: name of a time zone, such as Europe/Kyiv.
time-local = { $utc } ({ $local } { $zone })
window = من { $start } إلى { $end }
window-open = من { $start } حتى إشعار آخر
window-alternate = { $span } (احتياطي)
duration-days = { $count ->
    [one] يوم واحد
    [two] يومان
    [few] { NUMBER($count, useGrouping: 0) } أيام
    [many] { NUMBER($count, useGrouping: 0) } يومًا
   *[other] { NUMBER($count, useGrouping: 0) } يوم
}
duration-hours = { $count ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { NUMBER($count, useGrouping: 0) } ساعات
   *[other] { NUMBER($count, useGrouping: 0) } ساعة
}
duration-minutes = { $count ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { NUMBER($count, useGrouping: 0) } دقائق
   *[other] { NUMBER($count, useGrouping: 0) } دقيقة
}
duration-seconds = { $count ->
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { NUMBER($count, useGrouping: 0) } ثوانٍ
   *[other] { NUMBER($count, useGrouping: 0) } ثانية
}
# Between the parts of a duration: 2 days 3 hours.
duration-separator = {" و"}
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
# $from, $to: local time of day, 08:00; $to may lie on the next day.
weekly-span = { $day } من { $from } إلى { $to }
weekly-span-overnight = { $day } من { $from } إلى { $to } من اليوم التالي
weekly-span-longer = { $day } من { $from }، المدة: { $duration }

## Units

unit-metres = { NUMBER($value, useGrouping: 0) } م
unit-kilometres = { NUMBER($value, useGrouping: 0) } كم
unit-feet = { NUMBER($value, useGrouping: 0) } قدم
unit-nautical-miles = { NUMBER($value, useGrouping: 0) } ميل بحري
unit-metres-per-second = { NUMBER($value, useGrouping: 0) } م/ث
unit-kilometres-per-hour = { NUMBER($value, useGrouping: 0) } كم/س
unit-knots = { NUMBER($value, useGrouping: 0) } عقدة
unit-kilohertz = { NUMBER($value, useGrouping: 0) } كيلوهرتز
unit-megahertz = { $value } ميغاهرتز
unit-square-kilometres = { $value } كم²
unit-degrees = { $value }°

## Places and heights

shape-point = عند { $place }
shape-circle = دائرة نصف قطرها { $radius } حول { $place }
shape-corridor = على امتداد { $places }، بعرض { $width } على كل جانب
shape-polygon = { $count ->
    [one] منطقة برأس واحد: { $places }
    [two] منطقة برأسين: { $places }
    [few] منطقة بعدد { $count } رؤوس: { $places }
    [many] منطقة بعدد { $count } رأسًا: { $places }
   *[other] منطقة بعدد { $count } رأس: { $places }
}
# $places: the further rings of an area: holes in it.
shape-polygon-holes = { $area }، باستثناء ما يقع داخل { $places }
# $places: each with its time.
shape-moving = متحركة على امتداد { $places }، والمسافة حولها { $width }
shape-moving-point = { $place } ({ $time })
shape-sector = قطاع نصف قطره { $radius } حول { $place }، من { $from } باتجاه عقارب الساعة إلى { $to }
shape-sector-ring = قطاع من { $inner } إلى { $radius } حول { $place }، من { $from } باتجاه عقارب الساعة إلى { $to }
shape-polygons = { $count ->
    [zero] لا مناطق
    [one] منطقة واحدة: { $areas }
    [two] منطقتان: { $areas }
    [few] { $count } مناطق: { $areas }
    [many] { $count } منطقة: { $areas }
   *[other] { $count } منطقة: { $areas }
}
# Edges run straight over the globe, also between corners of one latitude.
shape-straight = { $area } (الأضلاع على دوائر عظمى)
shape-quadrant = { $place }
shape-water-body = { $place } (محيط مرسوم أكبر من المياه؛ لا يدل على أي حدود)
# A place whose number this node's list does not hold.
place-unknown = [تحذير: المكان رقم { $number } غير وارد في قائمة هذه العقدة؛ اطلبوا الرؤوس من صاحبه]

heights = من { $lower } إلى { $upper }
heights-not-stated = غير مذكورة
# Without a lower limit, without an upper one, without both.
heights-below = حتى { $upper }
heights-above = من { $lower } فما فوق
heights-all = على جميع الارتفاعات
surface = السطح
# $reference: what it is measured from.
height = { $height } { $reference }
flight-level = FL{ $level }
# $height: in the standard atmosphere, in the reader's unit.
flight-level-about = FL{ $level } ({ $height } في الجو القياسي)
reference-sfc = فوق السطح
reference-msl = فوق متوسط مستوى سطح البحر
reference-agl = فوق سطح الأرض
reference-wgs84 = فوق المجسم الإهليلجي WGS-84
reference-fl = في الجو القياسي
reference-depth = تحت السطح
# A volume, and one of several: $number counts from 1.
volume = { $area }؛ الارتفاعات: { $heights }؛ الأوقات: { $windows }
volume-numbered = ({ $number }) { $area }؛ الارتفاعات: { $heights }؛ الأوقات: { $windows }

quadrant-11 = الربع الشمالي الشرقي من المحيط الأطلسي
quadrant-12 = الربع الجنوبي الشرقي من المحيط الأطلسي
quadrant-13 = الربع الجنوبي الغربي من المحيط الأطلسي
quadrant-14 = الربع الشمالي الغربي من المحيط الأطلسي
quadrant-21 = الربع الشمالي الشرقي من المحيط الهندي
quadrant-22 = الربع الجنوبي الشرقي من المحيط الهندي
quadrant-23 = الربع الجنوبي الغربي من المحيط الهندي
quadrant-24 = الربع الشمالي الغربي من المحيط الهندي
quadrant-31 = الربع الشمالي الشرقي من المحيط الهادئ
quadrant-32 = الربع الجنوبي الشرقي من المحيط الهادئ
quadrant-33 = الربع الجنوبي الغربي من المحيط الهادئ
quadrant-34 = الربع الشمالي الغربي من المحيط الهادئ

# Where coastal states call a water by different names, say where it lies, and take neither name (docs/reference/waters.md).
water-10 = المحيط المتجمد الشمالي
water-11 = البحر الأبيض (شمال روسيا)
water-12 = بحر بارنتس
water-13 = بحر كارا
water-14 = بحر لابتيف
water-15 = بحر سيبيريا الشرقي
water-16 = بحر تشوكشي
water-17 = بحر بوفورت
water-18 = بحر غرينلاند
water-19 = البحر النرويجي
water-21 = بحر الشمال
water-22 = بحر البلطيق
water-23 = البحر الأبيض المتوسط
water-24 = البحر الأسود
water-25 = البحر الكاريبي
water-26 = الخليج الواقع بين فلوريدا ويوكاتان
water-27 = خليج بسكاي
water-28 = بحر لابرادور
water-31 = البحر الأحمر
water-32 = الخليج الواقع بين إيران وشبه الجزيرة العربية
water-33 = بحر العرب
water-34 = خليج البنغال
water-35 = بحر أندامان
water-36 = خليج عدن
water-37 = بحر قزوين
water-41 = بحر بيرنغ
water-42 = بحر أوخوتسك
water-43 = البحر الواقع بين روسيا وكوريا واليابان
water-44 = البحر الأصفر
water-45 = بحر الصين الشرقي
water-46 = البحر الواقع بين بورنيو والصين ولوزون والهند الصينية
water-47 = بحر الفلبين
water-48 = بحر تيمور
water-49 = بحر المرجان
water-50 = بحر تسمان
water-51 = خليج ألاسكا

## Status, precedence, and whom a message is for

status-actual = فعلي
status-exercise = تمرين
status-test = اختبار
precedence-flash = خاطف
precedence-flash-over-quota = فوري (خاطف تجاوز الحصة)
precedence-immediate = فوري
precedence-priority = ذو أولوية
precedence-routine = عادي

handling-line = هذا الخط
handling-command = لمستوى القيادة فقط
handling-heads = لمستوى الرئاسة فقط
handling-public = يجوز نشره

carried-by-voice = صوتيًا
carried-by-fax = بالفاكس
carried-by-paper = على الورق
carried-by-radio = باللاسلكي
carried-by-in-person = حضوريًا

authority-level-1 = المستوى 1 (المناوبة)
authority-level-2 = المستوى 2 (القيادة)
authority-level-3 = المستوى 3 (الأركان)
authority-level-4 = المستوى 4 (الوزارة)
authority-level-5 = المستوى 5 (الرئاسة)

function-sensor-desk = مكتب أجهزة الرصد
function-air-traffic = خدمات الحركة الجوية
function-firing-unit = وحدة الرماية
function-drone-cell = خلية التحكم بالطائرات بدون طيار
function-air-defence = جهة الدفاع الجوي
function-naval-operations = جهة العمليات البحرية
function-coast-guard = خفر السواحل
function-rescue-centre = مركز الإنقاذ
function-mission-control = مركز التحكم بالمهمة
function-ground-command = القيادة البرية
function-escort = وحدة المرافقة
function-legal = المستشار القانوني

# What kind of sentence a free text is (IMO SMCP message markers). Capitals where the script has them.
marker-instruction = تعليمات
marker-advice = نصيحة
marker-warning = تحذير
marker-information = معلومات
marker-question = سؤال
marker-answer = جواب
marker-request = طلب
marker-intention = نية

language-ar = العربية
language-en = الإنجليزية
language-es = الإسبانية
language-fr = الفرنسية
language-ja = اليابانية
language-ko = الكورية
language-ru = الروسية
language-uk = الأوكرانية
language-zh = الصينية

## Names of the elements

element-test = اختبار
element-receipt = إشعار استلام
element-line-status = حالة الخط
element-suspend = تعليق
element-resume = استئناف
element-contacts = جهات الاتصال
element-handover = تسليم المناوبة
element-no-answer = تسجيل عدم ورود جواب
element-key-event = حدث يخص مفتاحًا
element-text = نص
element-translation = ترجمة
element-position = موقف
element-principal-message = رسالة على مستوى الرئاسة
element-activity = إخطار بنشاط
element-launch = إخطار بإطلاق
element-launch-result = نتيجة إطلاق
element-withheld = عدد الإخطارات التي لم تُقدَّم
element-amend = تعديل
element-cancel = إلغاء
element-state = حالة خطة
element-actuals = الأعداد والأوقات الفعلية
element-reply-to-plan = رد على خطة
element-zone = منطقة معلنة
element-question = سؤال
element-answer = جواب
element-clarification = توضيح
element-account = بيان عن حادث
element-observed = إطلاق مرصود
element-ceasefire-event = حدث مُبلَّغ عنه
element-conflict = تداخل بين خطط
element-track = مسار
element-encounter = تقارب
element-signal = إشارة
element-distress = استغاثة
element-pause = توقف مؤقت
element-site = موقع محمي
element-movement = تحرك محمي
element-call-request = طلب مكالمة
element-call-reply = رد على طلب مكالمة
element-readout = خلاصة المباحثات
element-meeting = اجتماع
element-commitment = التزام
element-crisis = ملف أزمة
element-charter-text = نص من الميثاق
element-charter-step = خطوة بشأن الميثاق
element-unreadable = عنصر تتعذر قراءته
# $number: of a type that this node does not know.
element-unknown = النوع { $number } (غير معروف هنا)

## Sentences: tests, receipts, the line

# $number: of the type, which this node does not know or cannot read.
sentence-unreadable = عنصر من النوع { $element } لا تستطيع هذه العقدة قراءته: { $reason }. وهو محفوظ.
sentence-test = الاختبار رقم { $test_no } للخط.
# "understood" never says that anybody agrees.
sentence-receipt = إشعار استلام { $target }: { $level }، { $at }.
# Three separate facts.
sentence-line-status = حالة الخط. مرور البيانات: { $transport }. المناوبة: { $staffed ->
    [yes] قائمة
   *[no] غير قائمة
}. التعامل بين الطرفين: { $politics }.
# $term: the author's own word for it, which is kept. $scope: what it covers.
sentence-suspend = اعتبارًا من { $since }: { $term } (اللفظ لصاحبه). النطاق: { $scope }. ويستمر إرسال الاختبارات وإشعارات الاستلام ورسائل الاستغاثة والرسائل المتعلقة بالمفاتيح.
sentence-resume = استئناف: سُحب { $target }؛ ويُستأنف التعامل اعتبارًا من { $since }.
sentence-contacts = جهات الاتصال، سارية اعتبارًا من { $valid_from }.
# Numbers of watches.
sentence-handover = سلّمت المناوبة { $outgoing } الخدمة إلى المناوبة { $incoming }؛ الوقت: { $at }.
sentence-no-answer = لم يُسجَّل حتى { $due } جواب على { $target }؛ وكان السؤال قد وُجِّه في { $asked_at }. { $delivery-code ->
    [not-delivered] لم يُسلَّم: لم يرد إشعار استلام من الجهاز.
    [opened] استلمه الجهاز في { $received_at }، وفتحه شخص.
   *[machine-received] استلمه الجهاز في { $received_at }.
} المناوبة: { $staffed ->
    [yes] مُعلن أنها قائمة
    [no] مُعلن أنها غير قائمة
   *[none] لم يُذكر هل كانت قائمة
}. السبب غير معروف.
# $key: first letters of the fingerprint of a key.
sentence-key-event = المفتاح { $key } للمكتب { $office }: { $kind }، اعتبارًا من { $since }.

## Sentences: words of people

sentence-text = نص.
sentence-translation = ترجمة ({ $stage }) لما ورد في { $target }؛ لغة الترجمة: { $language }؛ المترجم: { $translator }: { $text }. النص الأصلي وحده هو المعتمد.
sentence-position = موقف يعلنه { $stated_by }؛ الموضوع: { $topic } ({ $kind }): { $text }.
sentence-principal-message = رسالة على مستوى الرئاسة، من { $from_head } إلى { $to_head }: { $text }.
sentence-question = سؤال؛ الموضوع: { $topic }.
sentence-answer = جواب على { $target }: { $result }.
# $meaning: a whole sentence with its full stop.
sentence-signal = إشارة: { $meaning }

## Sentences: plans

sentence-activity = إخطار بنشاط، { $activity_id }: { $kind }. { $title }. المخطط: { $volumes }.
sentence-launch = إخطار بإطلاق، { $activity_id }: { $count ->
    [one] عملية إطلاق واحدة
    [two] عمليتا إطلاق
    [few] { $count } عمليات إطلاق
   *[other] { $count } عملية إطلاق
}؛ الفئة: { $launch_class }. نافذة الإطلاق: { $windows }. منطقة الإطلاق: { $launch_area }. تنتهي صلاحية الإخطار في { $valid_until }.
sentence-launch-result = الإطلاق المعلن، { $target }: { $launched ->
    [yes] نُفِّذ
   *[no] لم يُنفَّذ
}.
# Notices that were due and were not given, as their author counts them.
sentence-withheld = { $count ->
    [0] بموجب { $agreement }: عدد الإخطارات التي لم تُقدَّم في عام { $year }: لا شيء، وفق ما يذكره صاحب الرسالة.
    [one] بموجب { $agreement }: عدد الإخطارات التي لم تُقدَّم في عام { $year }: إخطار واحد. مضمونه غير مذكور.
    [two] بموجب { $agreement }: عدد الإخطارات التي لم تُقدَّم في عام { $year }: إخطاران. مضمونهما غير مذكور.
   *[other] بموجب { $agreement }: عدد الإخطارات التي لم تُقدَّم في عام { $year }: { $count }. مضمونها غير مذكور.
}
sentence-amend = تعديل { $target }: ما يلي يحل محل ما أُعلن، ويبقى كل ما عداه.
sentence-cancel = إلغاء { $target }: لم يعد شيء مما ورد فيه ساريًا.
sentence-state = حالة { $target }: { $state }، منذ { $since }.
sentence-actuals = السير الفعلي، { $target }: { $window }.
# Only a charter can make a reply an approval.
sentence-reply-to-plan = رد على { $target }: { $decision }.
sentence-zone = المنطقة { $zone_id }، معروضة لأن ناشرها { $publisher } أعلنها في { $since }؛ ولا يعني عرضها أي اعتراف. المكان: { $volume }.
sentence-pause = توقف مؤقت مقترح حتى { $until }: { $area }. ويظل قائمًا ما دام الطرفان كلاهما قد أعلناه.
sentence-conflict = خطتان تتداخلان ({ $severity }): { $items }؛ الوقت: { $windows }.

## Sentences: what happened, and what was seen

sentence-distress = استغاثة: { $nature }، { $location }، الوقت: { $time }. المطلوب: { $assistance }.
sentence-account = بيان عن حادث وفق المعلوم في { $as_known_at }، دون المساس بمواقف الطرفين: { $incident_class }. الوقت: { $window }. المكان: { $place }.
sentence-clarification = توضيح بشأن { $target }، دون المساس بمواقف الطرفين. الظرف: { $cause }.
sentence-ceasefire-event = حدث مُبلَّغ عنه. المراقب { $observer } يُبلغ ({ $method }): { $kind }، { $count ->
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
   *[other] { $count } مرة
}. الوقت: { $window }. مكان المراقب: { $observer_position }. ولا يُعدّ ذلك استنتاجًا.
sentence-observed = رُصد إطلاق، الوقت: { $time }؛ الفئة وفق التقدير: { $launch_class }. مكان الإطلاق كما رُصد: { $area }. المقارنة بالإخطارات: { $match }.
sentence-track = المسار { $track_id }: { $kind }، { $location }، الوقت: { $time }، الخطأ: { $error_dm }.
sentence-encounter = تقارب المسارات { $tracks }: أقل مسافة بينها { $miss_dm }، الوقت: { $closest_at }؛ عدم اليقين { $miss_sigma_dm } (انحراف معياري واحد).

## Sentences: protection

sentence-site = الموقع المحمي { $site_id }: { $category }، البلدة: { $locality }، { $location }؛ { $status }، تنتهي صلاحية القيد في { $expires }. الإخطار ليس شرطًا مسبقًا للحماية.
sentence-movement = التحرك المحمي { $move_id }: { $purpose }، { $persons ->
    [one] شخص واحد
    [two] شخصان
    [few] { $persons } أشخاص
    [many] { $persons } شخصًا
   *[other] { $persons } شخص
}. الطريق: { $legs }. الإخطار ليس شرطًا مسبقًا للحماية.

## Sentences: talks

sentence-call-request = طلب مكالمة: { $media }، { $level }، الموضوع: { $topic }. الوقت: { $proposed }.
sentence-call-reply = رد على { $target }: { $reply }.
# A point is agreed only when both sides have signed the same text of it.
sentence-readout = خلاصة المباحثات، بشأن { $about }. تُعدّ النقطة متفقًا عليها متى وقّع الطرفان كلاهما النص نفسه.
sentence-meeting = الاجتماع { $meeting_id }: { $step }. الوقت: { $window }.
sentence-commitment = الالتزام { $commitment_id }؛ المكلَّف: { $owner }؛ ما سيُفعل: { $what }. الحالة: { $state }.
sentence-crisis = ملف الأزمة { $crisis_id }: { $step }.{ $next_contact ->
    [none] {""}
   *[other] {" "}الاتصال التالي: { $next_contact }.
}
# Article 0 is the preamble.
sentence-charter-text = نص للمادة { $article } من الميثاق.
sentence-charter-step = الميثاق: { $move }، اعتبارًا من { $since }.

## Labels of fields that follow a sentence

field-about = بشأن
field-about-whom = المعني
field-action = الإجراء
field-action-taken = الإجراءات المتخذة
field-activity-id = المعرّف الذي وضعه صاحب الرسالة
field-advice = النصيحة
field-again = النافذة الجديدة
field-agenda = جدول الأعمال
field-agreement = الاتفاق
field-alternates = طرق بديلة
field-answers = جواب على
field-contact-answers-within = يجيب خلال
field-area = المنطقة
field-armoured = المركبات المدرعة
field-arrive = الوصول
field-article = المادة
field-artillery = قطع المدفعية
field-as-known-at = وفق المعلوم في
field-asked-at = وُجِّه السؤال في
field-assistance = المطلوب
field-assurances = التأكيدات
field-at = الوقت
field-attribution = النسبة إلى جهة، وفق ما يذكره صاحب الرسالة
field-aircraft = الطائرات
field-authority = الصلاحية
field-azimuth = السمت
field-azimuth-tolerance = إلى كل جانب
field-basis = السند المذكور
field-bearer = نُقل عبر
field-contact-bearer = وسيلة الاتصال
field-bearers = الوصلات
field-bearing = السمت من مكان المراقب
field-callsign = رمز النداء
field-call-id = المكالمة
field-cancelled-at = أُلغي في
field-candidates = الإخطارات التي يتسق معها، الأوفق أولًا
field-carried-by = قيل أو كُتب أولًا بوسيلة أخرى
field-casualties = المصابون والموتى، وفق المعلوم
field-category = الفئة
field-cause = الظرف
field-challenge = التزام تشفيري بكلمات التحقق
field-cites = اطّلع على
field-closest-at = وقت أقرب تقارب
field-colour = اللون
field-comment = تعليق
field-commitment-id = الالتزام
field-complement = العدد
field-condition = شرط الاستئناف
field-confidence = درجة الثقة
field-control-point = نقطة التحكم
field-count = العدد
field-counterpart = النظير
field-counters = نص مقابل للنص
field-course = وجهة السير
field-craft = السفينة أو الطائرة
field-crisis-id = الملف
field-cut = مقطع متطابق
field-damage = الأضرار، وفق المعلوم
field-decision = الرد
field-delegate = سيتكلم نيابةً عنه
field-delivery = التسليم
field-depart = المغادرة
field-digest = بصمة النصوص
field-direction = الاتجاه
field-distance-dm = المسافة
field-doubts = غير مؤكد في النص المنشور
field-doubts-settled = زالت الشكوك بشأن الإخطار
field-due = الموعد الأقصى
field-emergency = لم يكن ممكنًا الإعلان قبل ذلك
field-ended = انتهى في
field-error-dm = خطأ المكان
field-every = يتكرر كل
field-expires = تنتهي الصلاحية
field-facts = الوقائع
field-follow-up = المتابعة
field-footprint = المنطقة
field-forces = المشاركون
field-from-head = من
field-function = أُحيل إلى
field-further-by = معلومات إضافية في موعد أقصاه
field-glossary = إصدار قوائم الرموز
field-handling = التداول
field-hazards = المخاطر
field-heard-at = سُمع في
field-height-class = الارتفاع
field-height-dm = الارتفاع فوق المجسم الإهليلجي
field-height-error-dm = خطأ الارتفاع
field-holder = شاغل المنصب
field-holidays = مغلق في
field-hours = ساعات العمل
field-human-check = طلب جواب من شخص
field-impact-areas = مناطق السقوط
field-incident-class = الحادث
field-incident-id = المعرّف الذي وضعه صاحب الرسالة
field-incoming = المناوبة المستلِمة
field-inside = نقطة داخل التداخل
field-intent = قصد جانب صاحب الرسالة، وفق ما يذكره
field-interpreters = المترجمون الشفويون
field-items = الأسئلة
field-answer-items = يجيب عن الأسئلة
field-conflict-items = الخطط
field-joins = ينضم إلى
field-key = المفتاح
field-kind = النوع
field-label = الاسم
field-ladder = سلّم الاتصال
field-language = اللغة
field-languages = اللغات
field-last-good = آخر قيد بتوقيع صحيح
field-launch-area = منطقة الإطلاق
field-launch-class = الفئة
field-launched = نُفِّذ الإطلاق
field-leader = القائد
field-least-distance-dm = أقل مسافة
field-legs = مراحل الطريق
field-level = المستوى
# The level of authority at which a message is said.
field-cover-level = صادر عن
field-levels = المستويات
field-linked = بلاغات عن الحدث نفسه
field-locality = البلدة
field-location = المكان
field-maintenance = الصيانة
field-markings = العلامات
field-match = المقارنة بالإخطارات
field-meaning = المعنى
field-media = الوسيلة
field-meeting-id = الاجتماع
field-method = الطريقة
field-minutes = الدقائق
field-miss-dm = أقل مسافة بينها
field-miss-sigma-dm = عدم اليقين فيها (انحراف معياري واحد)
field-move = الخطوة
field-move-id = المعرّف الذي وضعه صاحب الرسالة
field-nature = الطبيعة
field-next-contact = الاتصال التالي
field-next-level = المستوى التالي المعروض
field-night-marking = العلامة الليلية
field-obs-id = المعرّف الذي وضعه صاحب الرسالة
field-observer = المراقب
field-observer-position = مكان المراقب
field-off-nominal = المكان المحتمل الآن
field-office = المكتب
field-onward = يجب أن يصل أيضًا إلى
field-open-items = مسائل مفتوحة
field-opened-by = القيد الذي فتحه
field-operator = الجهة المشغّلة
field-other-units = وحدات أخرى، كما شوهدت
field-outcome = النتيجة
field-outgoing = المناوبة المسلِّمة
field-own-action = إجراء صاحب الرسالة
field-own-units = وحدات صاحب الرسالة
field-owner = المكلَّف
field-part = رقم النص
field-part-of = جزء من
field-participants = المشاركون
field-persons = الأشخاص
field-distress-persons = الأشخاص المعرضون للخطر
field-place = المكان
field-plate = لوحة التسجيل
field-politics = التعامل
field-previous = جواب على
field-proposal = المقترح
field-proposed = الوقت
field-readout-proposed = مقترح باعتباره متفقًا عليه
field-public-key = المفتاح العام
field-publish = يجوز نشره
field-published = منشور باسم
field-publisher = الناشر
field-purpose = الغرض
field-radio = اللاسلكي
field-range-class = المدى
field-reason = السبب
field-received-at = استلمه الجهاز في
field-recipients = إلى
field-reduced-from = نسخة مختصرة من إخطار أكمل
field-relative-speed = السرعة النسبية
field-repeat = عدد مرات الإرسال
field-replaces = يحل محل
field-replies-to = رد على
field-reply = الرد
field-result = الجواب
field-result-hash = بصمة النتيجة
field-review-at = المراجعة
field-reviewer = راجعه
field-rhythm = أطول مدة بين اتصالين
field-roof-mark = يُرى من الأعلى
field-rule = القاعدة، بكلمات ناشرها
field-rule-version = إصدار القواعد
field-safe-conduct = منح صاحب الرسالة المرور الآمن
field-same-event = الحدث نفسه الوارد في
field-scope = النطاق
field-scope-agreement = الاتفاق
field-sender = من
field-severity = الشدة
field-ships = السفن
field-shown-to = عُرض أيضًا على، وفق ما يذكره صاحب الرسالة
field-sigma-s = عدم اليقين في الوقت (انحراف معياري واحد)
field-since = اعتبارًا من
field-site-id = المعرّف الذي وضعه صاحب الرسالة
field-situation = بصمة الحالة العامة
field-situation-at = الحالة العامة في
field-source = المصدر
field-activity-source = من الإخطار المنشور
field-spans = مفتوح
field-speed = السرعة
field-staffed = المناوبة قائمة
field-stage = المرحلة
field-stale = يصبح قديمًا بعد
field-state = الحالة
field-stated-by = يعلنه
field-stated-by-them = أعلنه الطرف الآخر، كما سمعه صاحب الرسالة
field-stated-by-us = أعلنه جانب صاحب الرسالة
field-status = وضع القيد
field-step = الخطوة
field-stops = التوقفات
field-systems = أنواع المنظومات
field-tanks = الدبابات
field-target = بشأن القيد
field-targets = المواد
field-term = اللفظ الذي اختاره صاحبه
field-test-no = الرقم
field-text = الكلمات
field-terms = الأرقام
field-term-word = الكلمة
field-term-number = الرقم
field-texts = النص
field-time = الوقت
field-title = العنوان
field-to-head = إلى
field-tolerance = إلى كل جانب
field-topic = الموضوع
field-topics = المواضيع
field-track = موجّهة إلى المسار
field-track-id = المعرّف الذي وضعه صاحب الرسالة
field-tracker = يتبعه المسار
field-tracks = المسارات
field-translator = المترجم
field-transport = مرور البيانات
field-troops = الأفراد العسكريون
field-uncertainty-dm = عدم اليقين في المكان
field-until = حتى
field-valid-from = سارٍ اعتبارًا من
field-valid-until = تنتهي الصلاحية
field-vehicles = المركبات
field-forces-vehicles = المركبات
field-verified-at = وقت التحقق
field-verified-by = تحقق منه
field-volume = الحيّز
field-volumes = المنطقة والارتفاعات والأوقات
field-watch = المناوبة
field-weapon = السلاح، وفق التقدير
field-what = ماذا
field-window = الوقت
field-windows = الوقت
field-withdrawn = مسحوب
field-withheld = لم يُقدَّم
field-year = العام
field-zone = المنطقة الزمنية
field-zone-id = الاسم
field-kinds = أنواع الرسائل
field-start = البداية
field-end = النهاية
field-alternate = احتياطي
field-weekday = يوم الأسبوع
field-first-minute = من
field-last-minute = إلى
field-marker = نوع الجملة
field-lower-dm = الحد الأدنى
field-lower-ref = مرجع قياس الحد الأدنى
field-upper-dm = الحد الأعلى
field-upper-ref = مرجع قياس الحد الأعلى
field-frequency-khz = التردد
field-no = رقم النقطة
field-route = الطريق
field-last-ok = آخر مرة عمل فيها

## Forms: what a field takes, and what its label does not say

# $example: written alike in every language. $least, $most: numbers, with their unit.
takes-time = وقت، مثل { $example }
takes-number = عدد من { $least } إلى { $most }
takes-whole = عدد صحيح من { $least } إلى { $most }
takes-truth = { $yes } أو { $no }
takes-words = نص؛ عدد الأحرف: من { $least } إلى { $most }
takes-name = اسم؛ عدد الأحرف: من { $least } إلى { $most }
takes-language = رمز لغة من حرفين لاتينيين أو ثلاثة
takes-entry = معرّف قيد، أو أرقامه الأولى
takes-bytes = عدد الأرقام الست عشرية: { $most }
takes-code = واحد مما يلي: { $words }
takes-place = موقع، مثل { $example }
takes-footprint = موقع مع نصف قطر ({ $example })، أو ثلاثة رؤوس فأكثر
takes-some = مما يلي، من { $least } إلى { $most }:
takes-many = مما يلي، { $least } أو أكثر:
help-end = فارغ: حتى إشعار آخر
help-alternate = نافذة احتياطية إن لم تُستخدم النوافذ الأخرى
help-lower-dm = فارغ: بلا حد أدنى
help-upper-dm = فارغ: بلا حد أعلى
help-weekday = من 1 (الاثنين) إلى 7 (الأحد)
help-first-minute = دقيقة اليوم، محسوبة من منتصف الليل
help-last-minute = دقيقة اليوم؛ وبعد منتصف الليل يستمر العد بعد 1440
help-contact-level = 1 المناوبة، 2 القيادة، 3 الأركان، 4 الوزارة، 5 الرئاسة
help-call-request-level = { help-contact-level }
help-scope-levels = { help-contact-level }؛ فارغ: أي مستوى
help-scope-agreement = فارغ: أي اتفاق
help-scope-topics = فارغ: أي موضوع
help-scope-kinds = أرقام أنواع من الفهرس؛ فارغ: أي نوع
help-contact-topics = فارغ: كل المواضيع
help-contact-hours = فارغ: دائمًا
help-holidays = كل يوم بوقته 00:00 UTC
help-answer-items = فارغ: جميعها
help-state-cites = أحدث نسخ إخطارات الطرف الآخر المتداخلة مع الخطة؛ وعلى من يبدأ أن يكون قد قرأها
help-activity-id = يبقى كما هو في كل النسخ اللاحقة
help-site-id = { help-activity-id }
help-move-id = { help-activity-id }
help-incident-id = { help-activity-id }
help-part = العد من 0؛ و0 هو نص الرسالة نفسها
help-complement = أمتار أو دقائق أو درجات، بحسب الجملة
help-article = 0 هو الديباجة
help-amend-target = الإخطار، أو أحدث تعديل له
help-cancel-since = فارغ: فورًا

## Groups of fields: the arguments are what every one of them has; the rest follows as "label value"

# $frequency_khz: with its unit.
form-radio = { $frequency_khz }
form-leg = { $route }؛ المغادرة: { $depart }؛ الوصول: { $arrive }
form-term = { $word } = { $number }
form-vehicle = { $kind }
form-bearer-health = { $bearer }: آخر عمل لها { $last_ok }
form-weekly-hours = المنطقة الزمنية { $zone }
form-contact = { $level }: { $office }
form-point = النقطة { $no }: { $texts }
form-follow-up = { $owner }، في موعد أقصاه { $due }: { $what }
# Said where none of the fields is filled in.
form-scope-nothing = كل ما يمكن تعليقه
form-forces-nothing = الأعداد غير مذكورة

## Plans: kinds, states, replies

activity-kind-exercise = تمرين
activity-kind-live-firing = رماية بالذخيرة الحية
activity-kind-missile = إطلاق صاروخ
activity-kind-rocket-launch = إطلاق فضائي
activity-kind-space-debris = سقوط حطام فضائي
activity-kind-hazardous-operation = عملية خطرة
activity-kind-patrol = دورية
activity-kind-relocation = نقل إلى موقع آخر
activity-kind-transit = عبور
activity-kind-closed-area = منطقة مغلقة
activity-kind-works = أشغال
activity-kind-hazard = خطر
activity-kind-other = نشاط آخر

activity-state-draft = مسودة
activity-state-notified = تم الإخطار به
activity-state-amended = معدَّل
activity-state-active = جارٍ
activity-state-nonconforming = خارج الحدود المعلنة
activity-state-contingent = السيطرة غير مؤكدة، ابقوا بعيدين
activity-state-ended = منتهٍ
activity-state-cancelled = ملغى

action-returning = العودة إلى داخل الحدود المعلنة
action-holding = البقاء في المكان الحالي
action-terminating = إنهاء النشاط
action-landing = الهبوط
action-keep-clear = يُرجى البقاء بعيدًا
action-rescue-under-way = الإنقاذ جارٍ
action-lost-contact = فُقد الاتصال به

decision-noted = أُحيط علمًا به
decision-noted-with-comment = أُحيط علمًا به مع تعليق
decision-cannot-support-safely = لا يمكن دعمه بأمان
decision-approved = موافَق عليه، وفق ما ينص عليه الميثاق

severity-margin-only = تتداخل هوامش الأمان فقط
severity-caution = يلزم الحذر
severity-serious = خطير

system-class-surface-ship = سفن سطح
system-class-submarine = غواصات
system-class-fixed-wing = طائرات ثابتة الجناح
system-class-helicopter = مروحيات
system-class-unmanned-aircraft = طائرات بدون طيار
system-class-artillery = مدفعية
system-class-rocket-artillery = مدفعية صاروخية
system-class-surface-to-air-missile = صواريخ سطح-جو
system-class-anti-ship-missile = صواريخ مضادة للسفن
system-class-torpedo = طوربيدات
system-class-mine-warfare = حرب الألغام
system-class-armour = مدرعات
system-class-amphibious = قوات برمائية
system-class-airborne = قوات محمولة جوًا
system-class-bomber = قاذفات
system-class-tanker = طائرات التزويد بالوقود
system-class-laser = أجهزة ليزر
system-class-jamming = تشويش
system-class-unmanned-surface-vessel = زوارق سطح غير مأهولة

hazard-gunfire = نيران المدافع
hazard-missiles = صواريخ
hazard-bombs = قنابل
hazard-falling-objects = أجسام ساقطة
hazard-underwater-explosion = انفجارات تحت الماء
hazard-towed-object = جسم مقطور
hazard-laser-light = ضوء ليزر
hazard-radio-interference = تداخل لاسلكي
hazard-navigation-interference = تداخل مع الملاحة بالسواتل
hazard-unlit-vessels = سفن بلا أنوار
hazard-low-flying = طيران منخفض
hazard-mines = ألغام
hazard-other = خطر آخر

reason-weather = الأحوال الجوية
reason-technical = أسباب فنية
reason-safety = السلامة
reason-conflict-with-plan = تداخل مع خطة أخرى
reason-operational = أسباب عملياتية
reason-political = أسباب سياسية
reason-error-in-notice = خطأ في الإخطار
reason-completed = اكتمل
reason-not-needed = لم تعد هناك حاجة إليه
reason-no-authority = لا توجد صلاحية للقيام به
reason-not-readable = تعذّرت قراءته
reason-not-for-us = ليس من اختصاص هذا المكتب
reason-rescue = إنقاذ
reason-request-of-peer = بطلب من الطرف الآخر
reason-maintenance = صيانة
reason-other = سبب آخر
reason-not-stated = السبب غير مذكور

## Launches

launch-class-ballistic-missile-land = صاروخ باليستي من البر
launch-class-ballistic-missile-submarine = صاروخ باليستي من غواصة
launch-class-ballistic-missile-other = صاروخ باليستي من نوع آخر
launch-class-cruise-missile = صاروخ جوّال (كروز)
launch-class-hypersonic = مركبة فرط صوتية
launch-class-space-launch = إطلاق فضائي
launch-class-sounding-rocket = صاروخ سبر
launch-class-missile-defence-test = اختبار دفاع صاروخي
launch-class-other = إطلاق آخر

direction-north = شمال
direction-north-east = شمال شرق
direction-east = شرق
direction-south-east = جنوب شرق
direction-south = جنوب
direction-south-west = جنوب غرب
direction-west = غرب
direction-north-west = شمال غرب

height-class-below-100-km = أقل من 100 كم
height-class-from-100-to-500-km = من 100 إلى 500 كم
height-class-above-500-km = أكثر من 500 كم
height-class-orbit = إلى المدار

range-class-below-500-km = أقل من 500 كم
range-class-from-500-to-2000-km = من 500 إلى 2000 كم
range-class-from-2000-to-5500-km = من 2000 إلى 5500 كم
range-class-above-5500-km = أكثر من 5500 كم
range-class-orbit = إلى المدار

launch-field-launch-class = الفئة
launch-field-count = عدد عمليات الإطلاق
launch-field-launch-area = منطقة الإطلاق
launch-field-azimuth = السمت
launch-field-impact-areas = مناطق السقوط
launch-field-height = الارتفاع
launch-field-range = المدى

launch-outcome-as-planned = وفق المخطط
launch-outcome-ended-early = انتهى قبل الأوان
launch-outcome-outside-announced-areas = خارج المناطق المعلنة
launch-outcome-postponed = مؤجَّل
launch-outcome-cancelled = ملغى
launch-outcome-not-stated = النتيجة غير مذكورة

# How an observation compares with the notices held. Never a verdict, never what was launched.
match-consistent = متسق مع إخطار محفوظ على هذا الخط (لا يثبت ذلك ما الذي أُطلق)
match-partly = متسق جزئيًا مع إخطار محفوظ على هذا الخط (لا يثبت ذلك ما الذي أُطلق)
match-none-held = لا يوجد إخطار متسق محفوظ على هذا الخط
match-not-compared = لم يُقارَن بالإخطارات

confidence-low = منخفضة
confidence-medium = متوسطة
confidence-high = عالية

## Questions, answers, positions

topic-activity = نشاط
topic-conflict = تداخل بين خطط
topic-launch = إطلاق
topic-incident = حادث
topic-contact = جهات الاتصال
topic-other = مسألة أخرى
topic-encounter = تقارب
topic-site = موقع محمي
topic-movement = تحرك محمي
topic-ceasefire = وقف إطلاق النار
topic-meeting = اجتماع
topic-commitment = التزام
topic-line = الخط نفسه
topic-charter = الميثاق
topic-rescue = البحث والإنقاذ
topic-exercise = تمرين
topic-detained-persons = أشخاص محتجزون

item-objectives = ما الغرض منه؟
item-location = أين بالتحديد؟
item-end-date = متى ينتهي؟
item-designation = ما اسمه؟
item-subordination = أي قيادة تتولاه؟
item-numbers = كم عدد المشاركين فيه؟
item-types = ما أنواع المشاركين فيه؟
item-confirm-times = هل ما زالت الأوقات المعلنة سارية؟
item-confirm-area = هل ما زالت المنطقة المعلنة سارية؟
item-confirm-heights = هل ما زالت الارتفاعات المعلنة سارية؟
item-can-shift-time = هل يمكن تغيير الوقت؟
item-can-shift-area = هل يمكن نقل المنطقة؟
item-radio-contact = على أي تردد يمكن الاتصال به؟
item-is-it-yours = هل هو تابع لكم؟
item-was-it-intended = هل كان مقصودًا؟
item-control-status = هل هو تحت السيطرة؟
item-launch-announced = هل أُعلن هذا الإطلاق، وفي أي إخطار؟
item-launch-class = من أي فئة كان الإطلاق؟
item-impact-area = أين سيسقط؟
item-casualties = هل يوجد مصابون أو موتى؟
item-need-assistance = هل تحتاجون إلى مساعدة؟
item-whereabouts = أين هو الآن؟
item-who-to-call = بمن يمكن الاتصال بشأنه؟
item-next-report = متى ستُبلغون مجددًا؟
item-reason = لأي سبب؟
item-meaning-of-message = ما معنى رسالتكم؟

# $minutes: a number, or "none" where the word stands in a list of answers.
result-yes = نعم
result-no = لا
result-unable = غير ممكن
result-stand-by = { $minutes ->
    [none] يُرجى الانتظار
    [one] يُرجى الانتظار دقيقة واحدة
    [two] يُرجى الانتظار دقيقتين
    [few] يُرجى الانتظار { NUMBER($minutes, useGrouping: 0) } دقائق
   *[other] يُرجى الانتظار { NUMBER($minutes, useGrouping: 0) } دقيقة
}
result-no-information = لا توجد معلومات
result-repeat = يُرجى الإعادة

stage-sight = منظورة
stage-rough = أولية
stage-reviewed = مراجَعة

position-kind-claim = إفادة
position-kind-denial = نفي
position-kind-reservation = تحفظ
position-kind-objection = اعتراض
position-kind-note = للتسجيل

delivery-machine-received = استلمه الجهاز
delivery-opened = فتحه شخص
delivery-not-delivered = لم يُسلَّم

## Signals for encounters: whole sentences. $complement is a number of the unit that the sentence names, or "none".

# Intentions
meaning-keeping-clear = نحن نبقى بعيدين عن منطقتكم المعلنة.
meaning-passing-through = ننوي المرور عبر المنطقة المعلنة.
meaning-aircraft-to-identify = نحن نرسل طائرات للتعرف عليكم.
meaning-holding-position = نحن نحافظ على موقعنا.
# Degrees, true.
meaning-changing-course = { $complement ->
    [none] نحن نغيّر وجهة سيرنا.
    [one] نحن نغيّر وجهة سيرنا إلى درجة حقيقية واحدة.
    [two] نحن نغيّر وجهة سيرنا إلى درجتين حقيقيتين.
    [few] نحن نغيّر وجهة سيرنا إلى { NUMBER($complement, useGrouping: 0) } درجات حقيقية.
   *[other] نحن نغيّر وجهة سيرنا إلى { NUMBER($complement, useGrouping: 0) } درجة حقيقية.
}
# Degrees by which we turn.
meaning-turning-to-starboard = { $complement ->
    [none] نحن ننعطف إلى الميمنة (اليمين).
    [one] نحن ننعطف إلى الميمنة (اليمين) بمقدار درجة واحدة.
    [two] نحن ننعطف إلى الميمنة (اليمين) بمقدار درجتين.
    [few] نحن ننعطف إلى الميمنة (اليمين) بمقدار { NUMBER($complement, useGrouping: 0) } درجات.
   *[other] نحن ننعطف إلى الميمنة (اليمين) بمقدار { NUMBER($complement, useGrouping: 0) } درجة.
}
meaning-turning-to-port = { $complement ->
    [none] نحن ننعطف إلى الميسرة (اليسار).
    [one] نحن ننعطف إلى الميسرة (اليسار) بمقدار درجة واحدة.
    [two] نحن ننعطف إلى الميسرة (اليسار) بمقدار درجتين.
    [few] نحن ننعطف إلى الميسرة (اليسار) بمقدار { NUMBER($complement, useGrouping: 0) } درجات.
   *[other] نحن ننعطف إلى الميسرة (اليسار) بمقدار { NUMBER($complement, useGrouping: 0) } درجة.
}
# Minutes until we stop.
meaning-stopping = { $complement ->
    [none] نحن نتوقف الآن.
    [one] سنكون قد توقفنا خلال دقيقة واحدة.
    [two] سنكون قد توقفنا خلال دقيقتين.
    [few] سنكون قد توقفنا خلال { NUMBER($complement, useGrouping: 0) } دقائق.
   *[other] سنكون قد توقفنا خلال { NUMBER($complement, useGrouping: 0) } دقيقة.
}
# Metres above mean sea level.
meaning-climbing = { $complement ->
    [none] نحن نصعد.
    [one] نحن نصعد إلى متر واحد فوق متوسط مستوى سطح البحر.
    [two] نحن نصعد إلى مترين فوق متوسط مستوى سطح البحر.
    [few] نحن نصعد إلى { NUMBER($complement, useGrouping: 0) } أمتار فوق متوسط مستوى سطح البحر.
    [many] نحن نصعد إلى { NUMBER($complement, useGrouping: 0) } مترًا فوق متوسط مستوى سطح البحر.
   *[other] نحن نصعد إلى { NUMBER($complement, useGrouping: 0) } متر فوق متوسط مستوى سطح البحر.
}
meaning-descending = { $complement ->
    [none] نحن نهبط.
    [one] نحن نهبط إلى متر واحد فوق متوسط مستوى سطح البحر.
    [two] نحن نهبط إلى مترين فوق متوسط مستوى سطح البحر.
    [few] نحن نهبط إلى { NUMBER($complement, useGrouping: 0) } أمتار فوق متوسط مستوى سطح البحر.
    [many] نحن نهبط إلى { NUMBER($complement, useGrouping: 0) } مترًا فوق متوسط مستوى سطح البحر.
   *[other] نحن نهبط إلى { NUMBER($complement, useGrouping: 0) } متر فوق متوسط مستوى سطح البحر.
}
meaning-keeping-course-and-speed = نحن نحافظ على وجهة سيرنا وسرعتنا.
# Minutes until we have left.
meaning-leaving-area = { $complement ->
    [none] نحن نغادر المنطقة.
    [one] سنكون قد غادرنا المنطقة خلال دقيقة واحدة.
    [two] سنكون قد غادرنا المنطقة خلال دقيقتين.
    [few] سنكون قد غادرنا المنطقة خلال { NUMBER($complement, useGrouping: 0) } دقائق.
   *[other] سنكون قد غادرنا المنطقة خلال { NUMBER($complement, useGrouping: 0) } دقيقة.
}

# Requests
meaning-keep-clear = { $complement ->
    [none] يُرجى البقاء بعيدًا عن منطقتنا المعلنة.
    [one] يُرجى البقاء على بعد لا يقل عن متر واحد من منطقتنا المعلنة.
    [two] يُرجى البقاء على بعد لا يقل عن مترين من منطقتنا المعلنة.
    [few] يُرجى البقاء على بعد لا يقل عن { NUMBER($complement, useGrouping: 0) } أمتار من منطقتنا المعلنة.
    [many] يُرجى البقاء على بعد لا يقل عن { NUMBER($complement, useGrouping: 0) } مترًا من منطقتنا المعلنة.
   *[other] يُرجى البقاء على بعد لا يقل عن { NUMBER($complement, useGrouping: 0) } متر من منطقتنا المعلنة.
}
meaning-call-on-radio = يُرجى الاتصال بنا على القناة اللاسلكية المتفق عليها.
meaning-keep-distance = { $complement ->
    [none] يُرجى الحفاظ على المسافة بيننا.
    [one] يُرجى الحفاظ على مسافة لا تقل عن متر واحد.
    [two] يُرجى الحفاظ على مسافة لا تقل عن مترين.
    [few] يُرجى الحفاظ على مسافة لا تقل عن { NUMBER($complement, useGrouping: 0) } أمتار.
    [many] يُرجى الحفاظ على مسافة لا تقل عن { NUMBER($complement, useGrouping: 0) } مترًا.
   *[other] يُرجى الحفاظ على مسافة لا تقل عن { NUMBER($complement, useGrouping: 0) } متر.
}
meaning-do-not-cross-ahead = يُرجى عدم العبور من أمامنا.
meaning-switch-off-fire-control = يُرجى إطفاء رادار إدارة النيران لديكم.
meaning-switch-off-illumination = يُرجى إطفاء أنواركم أو أشعة الليزر الموجهة إلينا.
meaning-stop-interference = يُرجى إيقاف التداخل اللاسلكي.

# Warnings
meaning-danger-ahead = { $complement ->
    [none] يوجد خطر أمامكم.
    [one] يوجد خطر على بعد متر واحد أمامكم.
    [two] يوجد خطر على بعد مترين أمامكم.
    [few] يوجد خطر على بعد { NUMBER($complement, useGrouping: 0) } أمتار أمامكم.
    [many] يوجد خطر على بعد { NUMBER($complement, useGrouping: 0) } مترًا أمامكم.
   *[other] يوجد خطر على بعد { NUMBER($complement, useGrouping: 0) } متر أمامكم.
}
meaning-towing = { $complement ->
    [none] نحن نقطر جسمًا.
    [one] نحن نقطر جسمًا على بعد متر واحد خلفنا.
    [two] نحن نقطر جسمًا على بعد مترين خلفنا.
    [few] نحن نقطر جسمًا على بعد { NUMBER($complement, useGrouping: 0) } أمتار خلفنا.
    [many] نحن نقطر جسمًا على بعد { NUMBER($complement, useGrouping: 0) } مترًا خلفنا.
   *[other] نحن نقطر جسمًا على بعد { NUMBER($complement, useGrouping: 0) } متر خلفنا.
}
meaning-submarine-operating = توجد غواصة تعمل بالقرب من هنا.
meaning-aircraft-operating = طائراتنا تقلع وتهبط الآن.
meaning-rescue-in-progress = تجري هنا عملية إنقاذ.
meaning-unable-to-manoeuvre = نحن غير قادرين على المناورة.
meaning-navigation-unreliable = ملاحتنا لا يُعتمد عليها.

# Assurances
meaning-no-hostile-intent = ليس لدينا أي نية عدائية.
meaning-entered-by-mistake = دخلنا بالخطأ ونحن نغادر الآن.
meaning-weapons-not-readied = أسلحتنا ليست في وضع الاستعداد.
meaning-misunderstanding = يوجد سوء فهم؛ يُرجى عدم اتخاذ أي إجراء.

# State of an activity
meaning-ended = انتهى نشاطنا المعلن.
# Minutes.
meaning-delayed = { $complement ->
    [none] تأخر نشاطنا المعلن.
    [one] تأخر نشاطنا المعلن دقيقة واحدة.
    [two] تأخر نشاطنا المعلن دقيقتين.
    [few] تأخر نشاطنا المعلن { NUMBER($complement, useGrouping: 0) } دقائق.
   *[other] تأخر نشاطنا المعلن { NUMBER($complement, useGrouping: 0) } دقيقة.
}
meaning-real-not-exercise = هذا أمر حقيقي وليس تمرينًا.
meaning-exercise-stops = التمرين يتوقف الآن.

# How a signal is read aloud: 2-20-300-H.
signal-spoken = تُقرأ هكذا
signal-group-1 = نوايا
signal-group-2 = طلبات
signal-group-3 = تحذيرات
signal-group-4 = تأكيدات
signal-group-5 = حالة نشاط

## Receipts, the line, contacts, keys

level-received = استلمه الجهاز
level-opened = فتحه شخص
level-understood = واضح للقارئ (ولا يعني الموافقة)
level-passed = أُحيل
level-decided = تم البت فيه
level-answered = أُجيب عنه
level-rejected = لا يمكن التعامل معه
level-confirmed-as-heard = مؤكَّد كما سُمع
level-delivered-to-principal = سُلِّم إلى المسؤول المقصود

bearer-kind-tls = شبكة (TLS)
bearer-kind-file-drop = ملفات باليد
bearer-kind-serial-line = خط تسلسلي
bearer-kind-voice = صوت

transport-up = نعم
transport-degraded = بصعوبة
transport-down = لا

politics-open = مفتوح
politics-partly-suspended = معلَّق جزئيًا
politics-suspended = معلَّق

holder-in-post = في منصبه
holder-acting = بالنيابة
holder-vacant = المنصب شاغر
holder-not-stated = شاغل المنصب غير مذكور

authority-decides = يتخذ القرار
authority-transmits = ينقل الرسائل
authority-represents = يمثّل

key-kind-add = أُضيف
key-kind-rotate = اعتُمد بدلًا من المفتاح السابق
key-kind-revoke = أُلغي اعتماده
key-kind-compromise = لم يعد موضع ثقة

# The word that a party uses for what it does; kept as it chose it.
own-term-suspended = معلَّق
own-term-cancelled = ملغى
own-term-postponed = مؤجَّل
own-term-paused = متوقف مؤقتًا

charter-move-agree-article = الاتفاق على مادة
charter-move-begin-trial = بدء الفترة التجريبية
charter-move-put-in-force = بدء النفاذ
charter-move-review = المراجعة
charter-move-leave = الانسحاب

## Incidents, events, distress

incident-class-misfire = انطلاق سلاح عَرَضًا
incident-class-border-crossing = عبور حدود أو خط
incident-class-airspace-entry = دخول مجال جوي
incident-class-waters-entry = دخول مياه
incident-class-laser = ليزر
incident-class-radar-lock = إطباق رادار إدارة النيران
incident-class-close-approach = اقتراب شديد
incident-class-collision = تصادم
incident-class-shots-fired = طلقات أُطلقت
incident-class-warning-shots = طلقات تحذيرية
incident-class-loss-of-control = فقدان السيطرة
incident-class-jamming = تشويش
incident-class-flares-or-objects-dropped = إسقاط مشاعل أو أجسام
incident-class-uncivil-language = كلام غير لائق
incident-class-mine-or-drifting-object = لغم أو جسم منجرف
incident-class-launch-by-mistake = إطلاق بالخطأ
incident-class-strike-on-protected-site = إصابة موقع محمي
incident-class-strike-on-movement = إصابة تحرك محمي
incident-class-detention = احتجاز أشخاص
incident-class-cable-or-pipeline-damage = ضرر بكابل أو خط أنابيب
incident-class-radiation-release = تسرب إشعاعي
incident-class-computer-incident = حادث حاسوبي
incident-class-other = حادث آخر

unit-class-surface-ship = سفينة سطح
unit-class-submarine = غواصة
unit-class-fixed-wing = طائرة ثابتة الجناح
unit-class-helicopter = مروحية
unit-class-unmanned-aircraft = طائرة بدون طيار
unit-class-ground-unit = وحدة برية
unit-class-air-defence-unit = وحدة دفاع جوي
unit-class-missile-unit = وحدة صواريخ
unit-class-coast-guard = سفينة خفر سواحل
unit-class-civil-ship = سفينة مدنية
unit-class-civil-aircraft = طائرة مدنية
unit-class-convoy = قافلة
unit-class-unknown = وحدة غير معروفة

intent-accidental = غير متعمَّد
intent-deliberate = متعمَّد
intent-unknown = غير معروف

damage-none-known = لا أضرار معلومة
damage-minor = طفيفة
damage-serious = جسيمة
damage-total-loss = خسارة كلية
damage-unknown = غير معروفة

action-taken-ordered-stop = الأمر بالتوقف
action-taken-withdrew = الانسحاب
action-taken-opened-investigation = فتح تحقيق
action-taken-offered-assistance = عرض المساعدة
action-taken-secured-evidence = حفظ الأدلة
action-taken-grounded-similar-systems = وقف تشغيل المنظومات المماثلة
action-taken-changed-procedure = تغيير الإجراءات
action-taken-informed-authorities = إبلاغ السلطات
action-taken-none-yet = لا شيء حتى الآن

cause-technical-fault = عطل فني
cause-human-error = خطأ بشري
cause-navigation-error = خطأ ملاحي
cause-weather = الأحوال الجوية
cause-misunderstood-message = أُسيء فهم رسالة
cause-notice-not-passed-on = لم يُحَل إخطار إلى وجهته
cause-planned-activity = نشاط مخطط له
cause-not-ours = ليس تابعًا لنا
cause-under-investigation = قيد التحقيق
cause-other = ظرف آخر

assurance-not-directed-at-you = لم يكن موجهًا إليكم
assurance-no-further-action = لن يتبعه إجراء آخر
assurance-has-stopped = توقف
assurance-measures-taken = اتُّخذت تدابير
assurance-forces-not-on-alert = لم تُرفع درجة تأهب القوات
assurance-will-report-again = سيتبع بلاغ آخر

method-heard = سماعًا
method-seen = مشاهدةً
method-sensor = بجهاز رصد
method-reported = نقلًا عن آخرين

weapon-class-small-arms = أسلحة خفيفة
weapon-class-heavy-machine-gun = رشاش ثقيل
weapon-class-grenade-launcher = قاذف قنابل
weapon-class-mortar = هاون
weapon-class-artillery = مدفعية
weapon-class-multiple-rockets = راجمة صواريخ
weapon-class-tank-gun = مدفع دبابة
weapon-class-anti-tank = سلاح مضاد للدبابات
weapon-class-unmanned-aircraft = طائرة بدون طيار
weapon-class-air-strike = ضربة من الجو
weapon-class-mine = لغم
weapon-class-explosion-undetermined = انفجار، السلاح غير محدد
weapon-class-flare = مشعل ضوئي

event-kind-explosion = انفجار
event-kind-burst = رشقة نارية
event-kind-shot = طلقة
event-kind-projectile = مقذوف طائر
event-kind-movement-of-weapons = تحرك أسلحة
event-kind-works-near-line = أشغال قرب الخط
event-kind-crossing-of-line = عبور الخط
event-kind-overflight = تحليق

distress-nature-fire = حريق أو انفجار على المتن
distress-nature-flooding = تسرب المياه
distress-nature-collision = تصادم
distress-nature-grounding = جنوح
distress-nature-capsizing = خطر الانقلاب
distress-nature-sinking = غرق
distress-nature-disabled = تعطل وانجراف
distress-nature-abandoning = إخلاء السفينة
distress-nature-man-overboard = سقوط شخص في البحر
distress-nature-aircraft-down = طائرة ساقطة
distress-nature-aircraft-emergency = طائرة في حالة طوارئ
distress-nature-medical = طارئ طبي
distress-nature-submarine-sunk = غواصة غارقة
distress-nature-under-fire = التعرض لإطلاق النار
distress-nature-radiation = إشعاع
distress-nature-undesignated = استغاثة من نوع آخر

assistance-search = البحث
assistance-rescue = الإنقاذ
assistance-medical = مساعدة طبية
assistance-tow = القطر
assistance-firefighting = إطفاء الحريق
assistance-divers = غواصون
assistance-hold-fire = الامتناع عن إطلاق النار
assistance-safe-passage = مرور آمن
assistance-information = معلومات
assistance-none = لا حاجة إلى مساعدة

## Tracks and encounters

track-kind-surface-ship = سفينة سطح
track-kind-submarine = غواصة
track-kind-fixed-wing = طائرة ثابتة الجناح
track-kind-helicopter = مروحية
track-kind-unmanned-aircraft = طائرة بدون طيار
track-kind-ground-vehicle = مركبة برية
track-kind-convoy = قافلة
track-kind-unknown = النوع غير معروف

source-ais = AIS
source-ads-b = ADS-B
source-radar = رادار
source-visual = مشاهدة بالعين
source-own-report = بلاغ ذاتي
source-other-sensor = جهاز رصد آخر

advice-both-turn-to-starboard = لينعطف الاثنان إلى الميمنة (اليمين)
advice-we-give-way = نحن نفسح الطريق
advice-please-give-way = يُرجى إفساح الطريق
advice-keep-course = يُرجى الحفاظ على وجهة سيركم
advice-call-on-radio = يُرجى الاتصال باللاسلكي
advice-separate-in-height = يُرجى التباعد في الارتفاع

## Protected sites and movements

site-category-hospital = مستشفى
site-category-clinic = عيادة
site-category-school = مدرسة
site-category-shelter = ملجأ
site-category-warehouse = مستودع
site-category-office = مكتب
site-category-water-works = مرفق مياه
site-category-power-station = محطة كهرباء
site-category-nuclear-facility = منشأة نووية
site-category-dam = سد
site-category-cultural-property = ممتلكات ثقافية
site-category-place-of-worship = دار عبادة
site-category-detention-place = مكان احتجاز
site-category-crossing-point = نقطة عبور
site-category-observer-post = مركز مراقبة
site-category-residence-of-staff = سكن موظفين
site-category-other = موقع آخر

verification-visit-with-satellite-position = زيارة مع تحديد الموقع بالسواتل
verification-imagery = صور
verification-documents = وثائق
verification-two-sources = مصدران
verification-not-verified = غير متحقق منه

site-status-registered = مسجَّل
site-status-reverified = متحقق منه مجددًا
site-status-suspended = القيد معلَّق
site-status-deregistered = القيد مسحوب

purpose-relief-goods = مواد إغاثة
purpose-medical-evacuation = إخلاء طبي
purpose-staff-rotation = تناوب الموظفين
purpose-medical-supplies = إمدادات طبية
purpose-evacuation-of-civilians = إجلاء مدنيين
purpose-repair = إصلاح
purpose-monitoring = مراقبة
purpose-grain = حبوب
purpose-prisoner-exchange = تبادل أسرى
purpose-remains = إعادة رفات
purpose-other = غرض آخر

vehicle-type-car = سيارة
vehicle-type-armoured-car = سيارة مصفحة
vehicle-type-truck = شاحنة
vehicle-type-ambulance = سيارة إسعاف
vehicle-type-bus = حافلة
vehicle-type-ship = سفينة
vehicle-type-boat = قارب
vehicle-type-helicopter = مروحية
vehicle-type-aircraft = طائرة
vehicle-type-train = قطار
vehicle-type-on-foot = سيرًا على الأقدام

night-marking-none = لا شيء
night-marking-beacon = منارة ضوئية
night-marking-roof-light = ضوء على السقف
night-marking-thermal-panel = لوحة حرارية
night-marking-infrared-strobe = وميض بالأشعة تحت الحمراء
night-marking-hazard-lights = أضواء تحذيرية

## Calls, meetings, readouts, commitments, crises

media-voice = صوتية
media-video = مرئية
media-in-person = حضورية

reply-accept = مقبول
reply-decline = معتذَر عنه
reply-stand-by = { $minutes ->
    [none] يُرجى الانتظار
    [one] يُرجى الانتظار دقيقة واحدة
    [two] يُرجى الانتظار دقيقتين
    [few] يُرجى الانتظار { NUMBER($minutes, useGrouping: 0) } دقائق
   *[other] يُرجى الانتظار { NUMBER($minutes, useGrouping: 0) } دقيقة
}

publish-nothing = لا شيء
publish-agreed-points = النقاط المتفق عليها
publish-all = الكل

meeting-step-proposal = مقترح
meeting-step-counter = يُقترح وقت آخر أو جدول أعمال آخر
meeting-step-agreed = متفق عليه
meeting-step-held = عُقد
meeting-step-not-held = لم يُعقد
meeting-step-postponed = مؤجَّل

commitment-state-open = قائم
commitment-state-done = أُنجز
commitment-state-overdue = تجاوز موعده
commitment-state-withdrawn = مسحوب

crisis-step-opened = فُتح
crisis-step-holding-reply = رد مؤقت
crisis-step-first-facts = الوقائع الأولى
crisis-step-call = مكالمة
crisis-step-joint-sheet = ورقة مشتركة
crisis-step-contact = الاتصال مستمر
crisis-step-closed = أُغلق

## Names of the open lists, for codes that are not known here

list-action = الإجراء
list-action-taken = الإجراء المتخذ
list-activity-kind = نوع النشاط
list-advice = النصيحة
list-assistance = المساعدة المطلوبة
list-assurance = التأكيدات
list-bearer-kind = الوصلة
list-carried-by = كيفية الوصول
list-cause = الظرف
list-damage = الأضرار
list-distress-nature = طبيعة الاستغاثة
list-event-kind = نوع الحدث
list-function = الجهة
list-hazard = المخاطر
list-height-class = الارتفاع
list-incident-class = الحادث
list-item = السؤال
list-launch-class = فئة الإطلاق
list-launch-field = حقول إخطار الإطلاق
list-launch-outcome = نتيجة الإطلاق
list-meaning = الإشارات
list-night-marking = العلامة الليلية
list-position-kind = نوع الموقف
list-purpose = الغرض
list-range-class = المدى
list-reason = السبب
list-site-category = فئة الموقع
list-source = مصدر المسار
list-system-class = أنواع المنظومات
list-topic = الموضوع
list-track-kind = نوع المسار
list-unit-class = فئة الوحدة
list-vehicle-type = المركبة
list-verification = التحقق
list-weapon-class = السلاح

## Labels on screens

label-answers = جواب على
label-area = المنطقة
label-cancelled = أُلغي في
label-claimed-time = ساعة صاحب الرسالة
label-conflicts = التداخلات
label-doubt = شك
label-from = من
label-heights = الارتفاعات
label-id = القيد
label-not-compared = لم يُقارَن
label-reduced-version = النسخة المختصرة السابقة
reduced-follows = { $entry }: نسخة أُعدّت من هذا الإخطار نفسه
reduced-differs = { $entry }: نسخة أُعدّت من إخطار غير هذا
label-receipts = إشعارات الاستلام
label-nearest-at = أقرب ما يكون في
label-heights-apart = فرق الارتفاع بحسب الأرقام المذكورة
label-common-area = المساحة المشتركة
label-computed-here = الحساب هنا
conflict-check-agrees = النتيجة نفسها
conflict-check-differs = نتيجة أخرى: قارنوا ما لدى الطرفين
conflict-check-other-rules = غير قابل للمقارنة: حُسب وفق نسخة أخرى من القواعد
conflict-check-other-versions = غير قابل للمقارنة: حُسب من نسخ ليست الأحدث هنا
conflict-check-not-met = نتيجة أخرى: بحسب حسابنا لا يتداخل الاثنان
label-same-event = الحدث نفسه الوارد في
label-source = منشور باسم
label-text = نص الإخطار
label-to = إلى
label-windows = الأوقات

## The situation

# $ours, $theirs: the two notices; $windows: when they meet.
conflict-line = تداخل بين { $ours } و{ $theirs }: { $windows }
conflict-margin = (بهامش الأمان فقط)
# Those of one plan with the other party.
conflicts-of-plan = التداخلات: { $number }
party-ours = لنا
party-theirs = للطرف الآخر
not-delivered = لم يُسلَّم
awaiting-answer = بانتظار جواب
not-opened = لم يُفتح
needs-answer = يتطلب جوابًا
state-forked = متفرّع: دليل محفوظ، غير نافذ
state-after-closing = بعد إغلاق عقدته؛ غير سارٍ
state-no-body = أُعلن عنه؛ لم يصل المحتوى بعد
state-sealed = أُعلن عنه؛ مختوم ولم يصل مفتاحه بعد
state-closed = أغلقه هنا { $officer }، { $at }: { $reason }
state-not-compared = لم يُقارَن بالخطط الأخرى
state-without-effect = بلا أثر
# Why something is kept and shown, and changes nothing.
no-effect-another-status = حالته (فعلي، تمرين، اختبار) ليست حالة الرسالة التي يتبعها
no-effect-not-the-author = ليس من صاحبه
no-effect-own-plan = رد على خطة صاحبه نفسه
no-effect-another-kind = من نوع غير نوع الإخطار الذي يغيّره
no-effect-not-for-this-kind = لا يلائم رسالة من هذا النوع
no-effect-text-not-held = يسمي نصًا غير محفوظ هنا
no-effect-withdrawn-text = يسمي نصًا سُحب
no-effect-article-twice = يسمي مادة واحدة مرتين
no-effect-another-digest = بصمته ليست بصمة النصوص المسماة
no-effect-another-target = يسمي قيدًا آخر
no-effect-another-article = يخص مادة أخرى
no-effect-not-the-asker = ليس من الطرف الذي سأل
no-effect-own-question = جواب عن سؤال صاحبه نفسه
no-effect-another-key = يسمي مفتاحًا آخر
no-effect-bad-public-key = مفتاح عام لا يجوز تسجيله
no-effect-unknown-key = يسمي مفتاحًا غير مسجل
no-effect-another-meeting = يخص اجتماعًا آخر
no-effect-answers-nothing = يوافق على اقتراح غير محفوظ هنا
no-effect-own-proposal = يوافق على اقتراح صاحبه نفسه
no-effect-other-terms = يوافق على شروط غير المقترحة
no-effect-sign-offs-missing = تنقصه توقيعات حملة مفتاح المكتب
no-effect-stand-bys-used-up = لم يعد الميثاق يسمح بمهلة انتظار أخرى
told-without-effect = أُرسل، لكن بلا أثر: { $reason }

situation-in-force = نافذ
situation-planned = مخطط له
situation-open = مفتوح
situation-overdue = تجاوز موعده
situation-suspended = معلَّق
situation-promised = موعود به
situation-awaiting = بانتظار جواب
situation-not-delivered = لم يُسلَّم
situation-amended = معدَّل
situation-cancelled = ملغى
situation-ended = منتهٍ
situation-lapsed = انتهت صلاحيته
situation-outside-announced-limits = خارج الحدود المعلنة
situation-control-uncertain = السيطرة غير مؤكدة، ابقوا بعيدين
situation-answered = أُجيب عنه
situation-standing-by = في حالة انتظار
situation-disputed = أعلنه الطرفان على نحو مختلف
situation-agreed = متفق عليه
situation-missing-actuals = تقرير الأعداد والأوقات الفعلية لم يرد
situation-unmatched-launch = إطلاق مرصود دون إخطار متسق
situation-nothing-open = لا شيء مفتوح
situation-same = ترى العقدتان الحالة العامة نفسها
situation-differs = ترى العقدتان الحالة العامة على نحو مختلف؛ قارنوا السجلات

# $at: time.
answer-due-by = الجواب مطلوب في موعد أقصاه { $at }
answer-overdue-since = لم يُسجَّل جواب؛ كان الموعد الأقصى { $at }
# $minutes: a number.
answer-due-in = { $minutes ->
    [one] الجواب مطلوب خلال دقيقة واحدة
    [two] الجواب مطلوب خلال دقيقتين
    [few] الجواب مطلوب خلال { NUMBER($minutes, useGrouping: 0) } دقائق
   *[other] الجواب مطلوب خلال { NUMBER($minutes, useGrouping: 0) } دقيقة
}
stand-by-until = في حالة انتظار حتى { $at }
holding-reply-due-by = الرد المؤقت مطلوب في موعد أقصاه { $at }
first-facts-due-by = الوقائع الأولى مطلوبة في موعد أقصاه { $at }
call-due-by = المكالمة مطلوبة في موعد أقصاه { $at }
joint-sheet-due-by = الورقة المشتركة مطلوبة في موعد أقصاه { $at }
contact-missed = لم يُجرَ الاتصال الذي كان مقررًا في { $at }
meeting-due-by = الاجتماع مطلوب في موعد أقصاه { $at }
actuals-due-by = تقرير الأعداد والأوقات الفعلية مطلوب في موعد أقصاه { $at }
review-due-at = يُعاد النظر فيه في { $at }
# $level: such as "level 2 (command)"; $office: code.
next-level-offered = لا جواب؛ الخطوة التالية هي { $level }: { $office }
next-level-none = لا جواب؛ لا توجد خطوة أخرى في سلّم الاتصال
contact-reachable-now = يمكن الاتصال به الآن
contact-reachable-from = يمكن الاتصال به اعتبارًا من { $at }
contact-vacant = المنصب شاغر
ladder-step = { $level }: { $office }، { $holder }، { $reachable }
# A warning before the window opens. $functions: a list.
onward-missing = { $activity } يبدأ في { $at } ولم يرد بعد إشعار استلام من: { $functions }
# $target, $missed: entries. Plans that became known after what the author had read.
activation-stale = لم يُفعَّل: ورد منذئذ { $missed }؛ اقرؤوه أولًا
activation-illegal = خطة حالتها «{ $from }» لا يمكن أن تصبح حالتها «{ $to }»
# The scope names what is suspended; $term is its author's word.
scope-suspended = لم يُرسل: هذا الجزء «{ $term }» منذ { $at }؛ وهو محفوظ مسودةً
scope-never-suspended = لا تُعلَّق أبدًا الاختبارات وإشعارات الاستلام ورسائل الاستغاثة والمفاتيح والاستئناف

# How late a notice is, against the agreed lead time. Late notices are accepted always.
lead-time-kept = رُوعيت مهلة الإخطار
lead-time-short = { $minutes ->
    [one] تنقص المهلة دقيقة واحدة
    [two] تنقص المهلة دقيقتين
    [few] تنقص المهلة { NUMBER($minutes, useGrouping: 0) } دقائق
   *[other] تنقص المهلة { NUMBER($minutes, useGrouping: 0) } دقيقة
}
lead-time-late = إخطار متأخر
threshold-reached = الأنشطة المرتبطة تبلغ مجتمعةً الحد المقرر: { $forces }
declared-and-actual = المعلن { $declared }، الفعلي { $actual }
withheld-count = { $count ->
    [one] إخطار واحد لم يُقدَّم في عام { $year }
    [two] إخطاران لم يُقدَّما في عام { $year }
    [few] { $count } إخطارات لم تُقدَّم في عام { $year }
    [many] { $count } إخطارًا لم تُقدَّم في عام { $year }
   *[other] { $count } إخطار لم تُقدَّم في عام { $year }
}
withheld-limit = الحد { $limit }

# Doubts about where a site is said to be; $other: id of another site.
site-doubt-swapped = يقع الموقع على بعد { $distance } من { $locality }: ربما تبادل خط العرض وخط الطول موضعيهما
site-doubt-hemisphere = يقع الموقع على بعد { $distance } من { $locality }: ربما حل الشمال محل الجنوب أو الشرق محل الغرب، أو العكس
site-doubt-swapped-hemisphere = يقع الموقع على بعد { $distance } من { $locality }: ربما تبادل خط العرض وخط الطول موضعيهما، وتبدّل كذلك أحد نصفي الكرة
site-doubt-duplicate = الإحداثيات نفسها للموقع { $other }
site-doubt-far-from-place = يقع الموقع على بعد { $distance } من { $locality }؛ هل المكان صحيح؟
note-in-pause = يقع ضمن توقف مؤقت يلتزم به الطرفان كلاهما حتى { $at }

# The node reminds; it never sends.
reminder-report = { $minutes ->
    [one] هل أُبلغ الطرف الآخر؟ { $incident }: بقيت دقيقة واحدة.
    [two] هل أُبلغ الطرف الآخر؟ { $incident }: بقيت دقيقتان.
    [few] هل أُبلغ الطرف الآخر؟ { $incident }: بقيت { NUMBER($minutes, useGrouping: 0) } دقائق.
   *[other] هل أُبلغ الطرف الآخر؟ { $incident }: بقيت { NUMBER($minutes, useGrouping: 0) } دقيقة.
}
reminder-report-overdue = هل أُبلغ الطرف الآخر؟ { $incident }: كان الموعد الأقصى للإبلاغ { $at }.
reminder-draft-due = يجوز إرسال المسودة { $draft } منذ { $at }؛ ويأذن بإرسالها شخص: { $what }
reminder-draft-later = المسودة { $draft } محتجزة حتى { $at }: { $what }
reminder-sealed = مختوم ولم يصل مفتاحه: القيد { $entry }، { $party }، { $at }
reminder-sealed-more = مختومة ولم تصل مفاتيحها: قيود أخرى: { $count }
# What an audience sees of a notice.
sight-nothing = لا شيء
sight-coarse = بصورة تقريبية
sight-full = كاملًا
field-need-to-know-inside = ما يراه في مناطقه
field-need-to-know-areas = مناطقه
field-need-to-know-outside = ما يراه في غيرها
field-need-to-know-delay-s = التأخير
field-need-to-know-before = ما يراه قبل انقضاء التأخير
draft-why-release = بانتظار الإذن بالإرسال
draft-why-suspended = معلَّق
draft-why-later = ليس قبل { $at }
draft-why-withheld = لا يُعرض على هؤلاء المتلقين
draft-why-written = مكتوبة؛ يأذن بإرسالها شخص
# For whom a draft waits.
waits-people = أذون لا تزال مطلوبة: { $count }
waits-holders = توقيعات حملة مفتاح المكتب التي لا تزال مطلوبة: { $count }
# Screens of the command line: heads of columns, and what they say of a draft.
draft-waits = لم يُرسل شيء؛ بانتظار: { $what }
draft-kept = محفوظ هنا، { $why }
draft-none = لا مسودات
draft-dropped = حُذفت: { $draft }
# The way out of a conflict: what is proposed, and why a way is closed. $by: a time, a height or a length.
way-later = بعد الموعد بمقدار { $by }
way-earlier = قبل الموعد بمقدار { $by }
way-higher = أعلى بمقدار { $by }
way-lower = أدنى بمقدار { $by }
way-aside = { $by } باتجاه { $towards }
way-pauses = مع فترات توقف
way-cut = اقتطاع بخط مستقيم، يبقى { $kept }٪، عدد الرؤوس: { $corners }
way-bite = اقتطاع ما يتداخل، يبقى { $kept }٪، عدد الرؤوس: { $corners }
way-name-later = بعد الموعد
way-name-earlier = قبل الموعد
way-name-higher = أعلى
way-name-lower = أدنى
way-name-aside = إلى الجانب
way-name-pauses = مع فترات توقف
way-name-cut = اقتطاع بخط مستقيم
way-name-bite = اقتطاع ما يتداخل
way-name-two-kinds = أعلى أو أدنى، وفي وقت آخر
closed-not-allowed = غير مسموح
closed-not-possible = غير ممكن
closed-blocked = تعيقها: { $plans }
closed-limits = خارج الحدود
resolve-nothing = لا تتداخل مع أي خطة سارية ولا مع أي مسودة؛ لا شيء يحتاج إلى تغيير.
resolve-none = لا شيء ضمن حدودكم.
resolve-met = تتداخل مع: { $plans }
kept-at-home = محفوظ لدينا، ولم يُرسل شيء: { $what }
sent-before = أُرسل سابقًا بهذا الرقم للطلب؛ ولم يتغير شيء
thread-under-charter = من هنا فصاعدًا بموجب الميثاق: { $charters }
thread-first-charter = الأول
inbox-nothing = لا شيء هنا
conflicts-counted = عدد التداخلات: { $number }؛ بصمة النتيجة: { $fingerprint }
conflicts-more = المزيد: { $number } (openline inbox --conflicts)
hint = إرشاد: { $said }
note = ملاحظة: { $said }
head-number = الرقم
head-parts = الأجزاء
head-bytes = البايتات
catalogue-marks = * يجب ملؤه؛ + يمكن عرضه دون بقية الرسالة
catalogue-example = مثال
catalogue-size = الحجم بالبايت: { $content }، عدد الأجزاء: { $parts }؛ عند الإرسال { $wire }: الترويسة والتوقيع { $header }، المتن المختوم { $body }، الأطر { $frames }.
catalogue-sizes-of = أعداد الأجزاء والبايتات هي أعداد المثال: { $command }
compose-begin = ? تُظهر ما يقبله الحقل؛ والسطر الفارغ يتركه إن جاز تركه
compose-not-read = غير مفهوم؛ يقبل الحقل: { $takes }
incident-forgotten = حُذف من قائمة التذكير: { $number }؛ لم يُرسل شيء
drawn = رُسم: { $file }
chart-answered-in-time = ما سُئل عنه الطرف وأجاب عنه في الوقت
chart-time-to-answer = الوقت حتى الجواب، الوسيط، بالثواني
head-line = الخط
head-with = مع
head-link = الاتصال
head-held = محفوظ هنا
head-identical = متطابق
line-held = ما قيل: { $said }، إجراءات السجل نفسه: { $acts }
line-held-sealed = ما قيل: { $said } (مختوم: { $sealed })، إجراءات السجل نفسه: { $acts }
line-state-offered = معروض
line-state-confirmed = مؤكد
link-up = قائم
link-down = منقطع
link-not-confirmed = الخط غير مؤكد
link-no-node = لا عقدة تعمل
link-some = قائم: { $up } من { $all }
line-offered = عرض الخط مع { $peer }: { $file }؛ سلّمه بأي طريق
line-taken-up = قُبل الخط مع { $peer }
line-read-digits = اقرأ هذه الأرقام للطرف الآخر عبر طريق تعرف فيه الصوت:
line-same-digits = تُظهر الشاشتان الأرقام نفسها، وإلا فقد بدّل أحدهم بطاقة.
line-next = بعد ذلك، عند الطرفين: { $command } (بالأرقام التي يقرؤها الطرف الآخر)
line-ask-digits = الأرقام الستون كما يقرؤها لك الطرف الآخر
line-confirmed = الخط { $line } مع { $peer } مؤكد من هذا الطرف
line-card-counts = الخط { $line }: البطاقة رقم { $serial } للطرف { $party } سارية من الآن
line-card-held = الخط { $line }: البطاقة رقم { $serial } للطرف { $party } مثبتة في السجل من قبل
line-node-joined = انضمت العقدة { $node }
line-node-gone = خرجت العقدة { $node }
ring-alarm = الإنذار: { $command }
ring-bell = جرس الطرفية
ring-busy = الإنذار يدق بالفعل
ring-ended = انتهى برمز الخروج { $code }
ring-goes-on = ما زال مستمرًا
head-state = الحالة
head-what = المضمون
head-when = متى
head-stands = الوضع
head-section = الحالة العامة
head-draft = المسودة
head-type = النوع
head-why = سبب الحفظ
head-released-by = أذن بإرسالها
head-waits-for = بانتظار
head-change = التغيير
head-cost = الكلفة
head-witnessed = المشهود عليه
witness-at = الشاهد { $name }: { $address }
witness-nowhere = لم يعد الشاهد { $name } يُسأل
witness-made = أُنشئ الشاهد { $name } في { $folder }
witness-keys = مفاتيحه العامة، للطرفين اللذين يسمّيانه في ميثاقهما: { $file }
witness-next = ثم، بعد أن يسمّياه: { $command }
witness-watches = يُراقَب الخط { $line } ({ $name }) ابتداءً من التشغيل القادم؛ السلاسل: { $feeds }
witness-found = { $party }: وقّعت مفاتيح عقدته على تاريخين مختلفين للسلسلة { $origin }
witness-caught-up = نقاط التحقق الخاصة به المأخوذة من الملفات المصدّرة: { $number }؛ ويوقّع الشاهد من جديد
relay-health = المرحّل { $name }: الاتصال { $link }
relay-holds = المرحّل { $name }: الاتصال { $link }؛ القيود التي يقول إنها لديه: { $held }؛ ولدينا هنا: { $all }
relay-given = الخط { $line }: ينقله المرحّل { $name } ({ $addresses }) من الآن
relay-is-witness = هذا المرحّل هو أيضًا الشاهد { $name } المذكور في الميثاق
relay-removed = الخط { $line }: لم يعد المرحّل { $name } ينقله
relay-card-written = بطاقة المرحّل { $name }: { $file }؛ يعطيها كل طرف لعقده: { $command }
relay-carries = يُنقل الخط { $line } ({ $name }) عبر المرحّل ابتداءً من التشغيل القادم
# Tables and columns of the report.
report-counts = ما قيل
report-lateness = الإخطارات المتأخرة
report-receipts = إشعارات الاستلام
report-answers = الأجوبة
report-tests = اختبارات الخط
report-withheld = إخطارات لم تُقدَّم
report-suspensions = التعليقات
report-actuals = المعلن والفعلي
report-actuals-missing = تقارير فعلية ناقصة
column-party = الطرف
column-element = النوع
column-status = الحالة
column-entries = القيود
column-notices = الإخطارات
column-late = متأخرة
column-after-start = بعد البدء
column-short-median-min = النقص، الوسيط، دقيقة
column-short-most-min = النقص، الأقصى، دقيقة
column-step = الخطوة
column-receipted = ورد إشعار استلامه
column-of = من أصل
column-median-s = الوسيط، ثانية
column-p90-s = 90 %، ثانية
column-asked = المطروحة
column-answered = المجاب عنها
column-in-time = في الموعد
column-no-answer = بلا جواب
column-not-delivered = لم تُسلَّم
column-open = مفتوحة
column-tests = الاختبارات
column-missed = الفائتة
column-longest-gap-s = أطول انقطاع، ثانية
column-agreement = الاتفاق
column-year = السنة
column-withheld = لم تُقدَّم
column-limit = الحد
column-over = فوق الحد
column-entry = القيد
column-since = منذ
column-seconds = ثوانٍ
column-said-within = ما قيل خلالها
column-plan = الخطة
column-name = المعرّف الذي وضعه صاحب الرسالة
column-field = الحقل
column-declared = المعلن
column-actual = الفعلي
column-ended-at = انتهت
column-due = الموعد
column-start = البدء
column-end = الانتهاء
trigger-misfire = انطلاق سلاح عَرَضًا
trigger-unintended-launch = إطلاق لم يكن مقصودًا
trigger-launch-off-course = إطلاق خرج عن مساره
trigger-border-crossing = عبور حدود أو خط
trigger-airspace-entry = دخول مجال جوي
trigger-territorial-sea-entry = دخول بحر إقليمي
trigger-shots-fired = طلقات أُطلقت
trigger-collision = تصادم
trigger-laser = ليزر
trigger-radar-lock = إطباق رادار إدارة النيران
trigger-jamming = تشويش
trigger-unsafe-approach = اقتراب غير آمن
trigger-interception = اعتراض جوي أو بحري
trigger-uncrewed-out-of-control = مركبة غير مأهولة خارج السيطرة
trigger-weapon-adrift = سلاح منجرف
trigger-submarine-accident = حادث غواصة
trigger-radiological = إشعاع
trigger-debris = حطام ساقط
trigger-strike-on-protected-site = إصابة موقع محمي
trigger-outside-announced-limits = خارج الحدود المعلنة

## What rings until a person takes it

ring = رنين: { $said } في الانتظار: { $waiting }.
ring-where = يرن لدى: { $level }
ring-where-topic = يرن لدى: { $level }، الموضوع: { $topic }
ring-offices = { $where }: { $offices }
ring-not-real = { $count ->
    [0] بلا رنين: { $said }
   *[other] بلا رنين: { $said } … و{ $count } غيرها
}
ring-reminder = إبلاغ عن حادث من جانبنا
ring-test = اختبار الإنذار. لم يحدث شيء.
taken-by = تولّاه { $who }، { $at }
escalated-untaken = رُفع إلى { $level } في { $at }: لم يتولّه أحد
escalated-unanswered = رُفع إلى { $level } في { $at }: انقضت المهلة دون جواب
ring-own-event = في هذه العقدة
ring-no-test = اختبار الخط
needless-not-real = تمرين أو اختبار
needless-again = قيل الشيء نفسه خلال الساعة السابقة
needless-nothing-followed = تم تولّيه ولم يتبعه شيء
own-event-duress = قد يكون أحد الضباط يتصرف تحت الإكراه: { $about }

## Launches compared with notices: never a verdict

# $notice: the author's id of a notice.
launch-consistent = متسق مع الإخطار { $notice } (لا يثبت ذلك ما الذي أُطلق)
launch-partly = متسق جزئيًا مع الإخطار { $notice } (لا يثبت ذلك ما الذي أُطلق)
launch-none-held = لا يوجد إخطار متسق محفوظ على هذا الخط
launch-no-observation = لم يُدخَل أي رصد
aspect-time = الوقت
aspect-place = المكان
aspect-direction = الاتجاه
aspect-class = الفئة
standing-agrees = متطابق
standing-near = قريب
standing-differs = مختلف
standing-not-stated = غير مذكور
match-reason-in-window = ضمن النافذة المعلنة
match-reason-within-validity = ضمن مدة صلاحية الإخطار، خارج نافذته
match-reason-before-window = قبل النافذة المعلنة
match-reason-after-window = بعد النافذة المعلنة
match-reason-after-cancellation = بعد إلغاء الإخطار
match-reason-in-launch-area = ضمن منطقة الإطلاق المعلنة
match-reason-outside-launch-area = خارج منطقة الإطلاق المعلنة
match-reason-up-range-of-impact-area = قبل منطقة سقوط معلنة، باتجاه الطيران
match-reason-far-from-impact-areas = بعيد عن مناطق السقوط المعلنة
match-reason-place-not-stated = لا يذكر الإخطار مكانًا
match-reason-place-unreadable = تتعذر هنا قراءة المكان المعلن
match-reason-in-direction = في الاتجاه المعلن
match-reason-off-direction = في اتجاه غير الاتجاه المعلن
match-reason-towards-impact-area = نحو منطقة سقوط معلنة
match-reason-away-from-impact-areas = في اتجاه مبتعد عن مناطق السقوط المعلنة
match-reason-direction-not-stated = لا يذكر الإخطار اتجاهًا
match-reason-direction-not-observed = لم يُرصد اتجاه
match-reason-same-class = الفئة نفسها كما أُعلن
match-reason-other-class = قُدِّر أنه من فئة غير المعلنة
match-reason-class-not-stated = لا يذكر الإخطار فئة
match-reason-class-not-observed = لم تُقدَّر فئة
match-reason-late-notice = ورد الإخطار بعد الإطلاق
match-reason-margin-only = ضمن هامش عدم اليقين فقط
match-reason-nothing-held = لا يوجد أي إخطار محفوظ
match-reason-no-notice-at-that-time = لا يوجد إخطار محفوظ لذلك الوقت
match-reason-no-notice-for-that-place = لا يوجد إخطار محفوظ لذلك المكان
match-reason-window-over = انتهت النافذة

## Readouts compared

# $party: name of a party.
readout-agreed = متفق عليه
readout-stated-by = أعلنه { $party }
readout-only-in = يرد في نص { $party } فقط
readout-differs = النصان مختلفان
readout-alike = مكتوب بالصيغة نفسها في النصين
readout-no-longer = كان متفقًا عليه ولم يعد كذلك
readout-would-agree = النقاط المتفق عليها بهذا النص: { $points }
readout-would-undo = النقاط التي لا تعود متفقًا عليها بهذا النص: { $points }
readout-line-points = النقطة { $no }
readout-line-stated = البيان { $no }
readout-line-follow-up = المتابعة { $no }
readout-text-of = { $party }: { $text }

## The charter that governs

# $digest: first letters of the charter's digest; $entry: of the entry with which it began to hold.
# $numbers: words with their numbers, which are not translated.
charter-governs-first = الميثاق الأول لهذا الخط هو الذي يحكم ما يُقال الآن.
charter-governs-in-force = الميثاق { $digest } يحكم ما يُقال الآن: نافذ منذ القيد { $entry } بتاريخ { $since }.
charter-governs-on-trial = الميثاق { $digest } يحكم ما يُقال الآن: قيد التجربة منذ القيد { $entry } بتاريخ { $since }.
charter-governs-on-trial-until = الميثاق { $digest } يحكم ما يُقال الآن: قيد التجربة منذ القيد { $entry } بتاريخ { $since }، حتى { $until }.
charter-numbers = أرقامه: { $numbers }.
charter-numbers-unknown = غير معروفة لهذه العقدة، تُعرض ولا أثر لها: { $numbers }.

## Line facts: three separate facts, in words

fact-transport-up = البيانات تمر
fact-transport-degraded = البيانات تمر بصعوبة
fact-transport-down = البيانات لا تمر منذ { $at }
fact-transport-never = البيانات لا تمر؛ ولم تمر منذ بدء تشغيل هذه العقدة
fact-bearer-up = { $name }: يعمل
fact-bearer-down = { $name }: منقطع منذ { $at }
fact-bearer-never = { $name }: لم يتم الوصول إليه بعد
fact-test-overdue = الاختبار التالي متأخر منذ { $at }
fact-clock-within = لا يزيد فرقها عن ساعتنا على { $most }
fact-clock-ahead = متقدمة على ساعتنا بما لا يقل عن { $least }
fact-clock-behind = متأخرة عن ساعتنا بما لا يقل عن { $least }
fact-clock-contradicts = لا يمكن تحديده: أوقات قيودها متناقضة
fact-clock-not-measured = لم يُقَس بعد
fact-staffed = أُعلن في { $at } أن مناوبة الطرف الآخر قائمة
fact-not-staffed = أُعلن في { $at } أن مناوبة الطرف الآخر غير قائمة
fact-staffing-not-stated = لم يُذكر هل مناوبة الطرف الآخر قائمة أم لا
fact-staffing-lapsed = انتهت صلاحية الإعلان الصادر في { $at } بأن مناوبة الطرف الآخر قائمة
fact-dealings-open = لا يعلن الطرفان أي تعليق
fact-identical = القيود المتطابقة لدى الطرفين: { $number }
fact-witnessed = منها المشهود عليه: { $number } (وقّع عليها بالاشتراك من الشهود ما لا يقل عن { $needed } من { $all })
fact-agreed = المتفق عليه بحسب الميثاق: { $number }
fact-two-histories = وقّعت مفاتيح { $party } على تاريخين مختلفين لسلسلة واحدة؛ والأدلة محفوظة
fact-quota-fetched-here = قيود { $party } التي تنتظر حصة الميثاق منذ { $at }: { $count }؛ تبقى لدى صاحبها وتُجلب بمرور الوقت، أما نداء الاستغاثة فيُجلب فورًا
fact-quota-fetched-there = قيودنا التي لا يجلبها الطرف { $party } منذ { $at }، كما يقول، لأنها تجاوزت حصة الميثاق: { $count }؛ تنتظر هنا وتُجلب بمرور الوقت، أما نداء الاستغاثة فيُجلب فورًا
fact-flash-over-quota = رسائل خاطفة من { $party } تجاوزت حصة الميثاق: { $count }؛ ترنّ كالفورية
# $term: the author's own word; $party: who states it.
fact-dealings-suspended = إعلان من { $party }: { $term }، منذ { $at }
fact-used-despite = أعلنه { $party } «{ $term }» واستُعمل مع ذلك: { $count ->
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $count } رسائل
   *[other] { $count } رسالة
}
test-missed = لم يُجَب عن الاختبار رقم { $number }

## Words on every export

preamble = الإرسال أو الاستلام أو الجواب ليس موافقة ولا إقرارًا ولا اعترافًا ولا موقفًا بشأن السيادة أو أي حدود.
protection-note = الإخطار ليس شرطًا مسبقًا للحماية.

## Errors: what happened, in one line. The hint that follows is in English and names the command.

# $code: the stable word of an error that has no words here.
error-invalid-intent = هذا ليس حيّزًا ولا نية طيران وفق ASTM F3548
error-unknown = خطأ ({ $code })
error-peer-fault = أرسل الطرف الآخر ما تمنعه قواعد الخط؛ وهو محفوظ دليلًا
error-misuse = لا يمكن تنفيذ هذا كما طُلب
error-unavailable = شيء لازم غير متوفر الآن؛ أعيدوا المحاولة لاحقًا

error-after-closing = قيود عقدة مغلقة تلي آخر قيد يبقيه طرفها نافذًا
error-already-placed = يوجد قيد في ذلك الموضع بالفعل
error-audit-broken = سجل التدقيق في العقدة غير متماسك
error-bad-alarm = لا يمكن تشغيل أمر الإنذار
error-bad-offer = لا يستطيع هذا الطرف قبول العرض
error-bad-proof = الإثبات لا يؤدي إلى الجذر الموقَّع
error-bad-public-key = مفتاح عام لا يجوز تسجيله
error-bad-signature = التوقيع غير صحيح
error-body-mismatch = المتن ليس هو الذي يسميه القيد
error-bad-grant = السر الممنوح لا يُفتح بالمفتاح الذي يسميه
error-bad-request = ليس هذا طلب عقدة لإدراجها في بطاقة طرفها
error-bad-seal = المتن لا يُفتح بالسر الذي منحه صاحبه
error-body-sealed = المتن مختوم ومفتاحه غير موجود هنا
error-malformed-act = المتن غير المختوم ليس أيًّا من إجراءات السجل نفسه
error-malformed-closing = إغلاق عقدة ليس على صيغته
error-broken-chain = القيد لا يسمي القيد السابق له كما هو محفوظ هنا
error-card-conflict = بطاقتان لطرف واحد تناقض إحداهما الأخرى
error-card-not-in-force = البطاقة خارج المدة التي تذكرها لنفسها
error-channel-closed = انتهت القناة؛ ما لم يرد إشعار باستلامه يُرسل مجددًا
error-crooked-link = رابط يسمي قيدًا غير الذي يذكره؛ ويبقى القيد قائمًا
error-digits-differ = الأرقام تختلف عن أرقام هذه العقدة
error-empty-frame = أعلن الطرف الآخر إطارًا خاليًا من البايتات
error-checkpoint-equivocation = وقّعت عقدة واحدة شجرتين مختلفتين بحجم واحد لسلسلتها هي؛ وكلتاهما محفوظة دليلًا
error-contradiction = يسمي إعلان قيودًا غير المحفوظة هنا؛ وهو محفوظ دليلًا
error-equivocation = وقّعت عقدة واحدة قيدين مختلفين للموضع نفسه؛ وكلاهما محفوظ دليلًا
error-not-signed-in = لم يسجّل أحد الدخول
error-not-this-desk = الطلب ليس من صفحة مكتب المناوبة هذا
error-not-your-role = ليس للضابط الدور اللازم لهذا
error-last-administrator = لن يبقى أحد يدير مكتب المناوبة هذا
error-no-browser = لا يوجد على هذا الجهاز متصفح للقياس والتمرين
error-training-only = عقدة التدريب لا تخاطب إلا نظيرها المحاكى
error-sign-in-refused = مفتاح المرور أو الرمز أو الاسم غير صحيح
error-statement-equivocation = أعلنت عقدة واحدة مضمونين مختلفين لسلسلة واحدة بحجم واحد؛ وكلا الإعلانين محفوظ دليلًا
error-frame-too-large = أعلن الطرف الآخر إطارًا كبيرًا جدًا
error-gap = قيود سابقة لهذا القيد ناقصة؛ وقد طُلبت
error-handshake-failed = لم تنشأ قناة موثَّقة
error-invalid-cap-header = هذا لا يصلح رسالة CAP
error-invalid-coastlines = ملف خطوط السواحل تالف
error-invalid-element = حقل في الرسالة يخالف قاعدته
error-invalid-geojson = هذا ليس GeoJSON، أو فيه عنصر ليس حيّزًا
error-invalid-geometry = هذه ليست منطقة تمكن مقارنتها
error-invalid-hours = هذه الساعات لا تحدد أي وقت
error-invalid-rule = هذه ليست قاعدة يمكن أن يتضمنها ميثاق
error-invalid-time = هذا ليس وقتًا
error-invalid-volume = لا يمكن مقارنة الحيّز بغيره
error-line-exists = يوجد بالفعل خط محفوظ بهذا المعرّف، وهو مختلف
error-lock-held = عملية أخرى تكتب في مجلد هذه العقدة
error-malformed-body = المتن ليس بالصيغة المتفق عليها
error-malformed-card = البطاقة ليست بالصيغة المتفق عليها
error-malformed-relay-card = بطاقة المرحّل ليست بالصيغة المتفق عليها
error-malformed-charter = الميثاق ليس بالصيغة المتفق عليها
error-malformed-checkpoint = نقطة التحقق ليست بالصيغة المتفق عليها
error-malformed-element = لا يتضمن المتن أي رسالة من الفهرس
error-malformed-encoding = البايتات ليست بالترميز المتفق عليه
error-malformed-entry = البايتات ليست قيدًا بالصيغة المتفق عليها
error-malformed-export = سطر في ملف التصدير ليس بالصيغة المتفق عليها
error-malformed-proof = الملف ليس إثباتًا بالصيغة المتفق عليها
error-not-covered = نقطة التحقق أو الإعلان في الإثبات لا يصل إلى القيد
error-malformed-frame = أرسل الطرف الآخر بايتات ليست إطارًا
error-malformed-receipt = إشعار الاستلام ليس بالصيغة المتفق عليها
error-malformed-statement = الإعلان ليس بالصيغة المتفق عليها
error-misheard = ما سُمع ليس إشارة من القائمة
error-newer-schema = كُتب المجلد بإصدار أحدث
error-older-store = كُتب المجلد بإصدار لم يكن يختم ما يحفظه
error-no-gazetteer = قائمة الأماكن غير مثبتة
error-no-node = لا تجيب أي عقدة عاملة
error-not-read-yet = أُعلن عنه؛ لم يصل المحتوى بعد
error-no-store = لا يوجد مخزن للقراءة
error-no-such-signature = لا تحمل نقطة التحقق توقيعًا بذلك المفتاح
error-bad-witness-keys = ليست المفاتيح العامة لشاهد واحد
error-malformed-request = الطلب ليس بالصيغة المتفق عليها
error-no-alarm = ما عُرض لا يثبت وجود تاريخين
error-too-long = الطلب أطول من اللازم
error-too-many-tries = محاولات خاطئة كثيرة
error-two-histories = وقّعت مفاتيح عقدة واحدة على تاريخين مختلفين لسلسلتها
error-witness-restored = نُسخ مجلد الشاهد أو استُعيد؛ ولا يوقّع بعد
error-no-zones = المناطق الزمنية غير مثبتة
error-not-a-store = الملف ليس مخزن عقدة
error-store-locked = لا يُفتح هذا إلا بعبارة مرور العقدة
error-not-expressible = لا توجد في تلك الصيغة كلمات لما أُعلن
error-not-published = النص ليس النص المنشور للمسودة
error-not-released = يلزم مزيد من الأشخاص، أو أشخاص آخرون، قبل الإرسال؛ ويبقى مسودةً
error-not-due = لا يجوز للمتلقين الاطلاع عليه بعد؛ ولم يُرسل شيء
error-nothing-shown = القاعدة لا تُظهر شيئًا لهؤلاء المتلقين؛ لم يُرسل شيء ولم يُحفظ
error-officer-exists = يوجد ضابط مسجل بهذا الاسم بالفعل
error-opened-to-read = فُتح المخزن للقراءة فقط
error-out-of-order = قيد في غير ترتيبه
error-out-of-place = القيد ليس في موضعه
error-out-of-turn = تكلم الطرف الآخر في غير دوره
error-own-feed-incomplete = قيود من سلسلة هذه العقدة نفسها ناقصة؛ والكتابة الآن تؤدي إلى تفرّعها
error-request-reused = قُدِّم هذا الطلب من قبل بمضمون آخر؛ والقيد الأول هو القائم
error-root-contradicted = جذر موقَّع يناقض القيود الواردة في الملف
error-worker-lost = انتهت عملية كانت تتقاسم العمل، أو لم تتمكن من أداء جزئها
error-wrong-key = المفتاح الذي في الملف لا يفتح المتن المجاور له
error-source-unavailable = المصدر لا يجيب
error-stale-citation = لم يُفعَّل: إخطارات متداخلة لم تُقرأ في أحدث نسخها
error-stale-snapshot = اللقطة المخزنة من إصدار آخر؛ ويُعاد حساب كل شيء
error-store-busy = عملية أخرى تشغل المخزن
error-store-closed = المخزن مغلق
error-store-damaged = المخزن تالف؛ ولا يُكتب فيه شيء بعد الآن
error-store-full = القرص ممتلئ؛ ولم يُحفظ شيء
error-suspended = لم يُرسل: هذا الجزء من التعامل معلَّق؛ وهو محفوظ مسودةً
error-too-slow = لم ينتهِ الطرف الآخر في الوقت المحدد
error-unencodable = قيمة ليس لها صيغة في الترميز
error-unknown-entry = لا يوجد قيد كهذا محفوظ هنا
error-unknown-feed = لا توجد في الخط سلسلة لهذه العقدة
error-unknown-format = المتن بصيغة لا يستطيع هذا الإصدار فتحها؛ وهو محفوظ
error-unknown-head = يسمي إشعار الاستلام قيودًا غير محفوظة هنا بعد
error-unknown-line = لا يوجد خط كهذا محفوظ هنا
error-unknown-node = لا تسمي أي بطاقة على هذا الخط هذه العقدة
error-unknown-peer = أجاب أحد بمفتاح غير معروف هنا
error-unknown-zone = لا توجد منطقة زمنية بهذا الاسم
error-unproved-fork = قيدان لموضع واحد، ولا دليل على ذلك
error-stated-apart = أُعلن تاريخان مختلفان لسلسلة واحدة؛ وما أعلنه جميع الأعضاء على نحو واحد يبقى قائمًا
error-unreachable = لم يجب أحد على عنوان الطرف الآخر
error-unreadable-source = لا يمكن قراءة المصدر كما طُلب
error-wrong-card = البطاقة مفقودة، أو ليست التي يسميها الميثاق
error-wrong-line = عنصر من خط آخر
error-wrong-officer = لا يوجد ضابط كهذا، أو عبارة المرور مختلفة
error-wrong-passphrase = عبارة المرور لا تفتح الملف

# what is kept of what others did against the rules (spec 3.10)

evidence-none = لا يوجد دليل محفوظ ضد أحد.
evidence-proves = يثبت
evidence-not = لا يثبت
evidence-twice-proves = أن هذا المفتاح وقّع مضمونين مختلفين لسلسلة واحدة: ويستطيع أي أحد التحقق من التوقيعين.
evidence-twice-not = من استعمل المفتاح ولا لماذا. وما أعلنه جميع الأعضاء قبل ذلك لم يُمسّ.
evidence-other-proves = أن هذا المفتاح وقّع تاريخًا غير التاريخ المحفوظ هنا.
evidence-other-not = أيهما تاريخ صاحبه: قارنوا السجلين. وإذا تفرّعت السلسلة فقد يكون كل طرف قد تبع فرعًا آخر بحسن نية.
evidence-bytes-proves = لا شيء للغير سوى ما هو موقّع داخل البايتات: أما أنها جاءت من تلك العقدة فهو قول عقدتنا وحدها.
evidence-bytes-not = سوء نية: فبرنامج بإصدار آخر أو قرص تالف يفعل الشيء نفسه.

# what a check of an export or a proof comes to (spec 2.10, 2.13)

verdict-holds = السجل سليم.
verdict-holds-why = كل ما يمكن التحقق منه في هذا الملف مطابق لما وُقِّع.
verdict-forked = السجل سليم، وفيه تفرّع.
verdict-forked-why = وقّع مفتاح عقدة واحدة قيدين مختلفين لموضع واحد. والتوقيعان صحيحان كلاهما.
verdict-fails = السجل غير سليم.
verdict-fails-why = في هذا الملف شيء ليس هو ما وُقِّع. ولا يُعوَّل على ما يُسمّى أعلاه.
verdict-preamble = ينص ميثاق هذا الخط على
verdict-faults = ما ليس سليمًا
verdict-flags = ما أخطأ فيه صاحبه؛ ويبقى القيد قائمًا
verdict-forks = قيدان لموضع واحد
verdict-fork-above = ما يترتب على ذلك: من كان بيده هذا المفتاح وقّع تاريخين، وكلاهما محفوظ. ويقرر البشر أيهما نافذ. وكل ما وقّعه جميع الأعضاء قبل ذلك لم يُمسّ.
verdict-place = الموضع { $sequence }
verdict-line-of-file = السطر { $line } من الملف
verdict-checked = ما جرى التحقق منه
verdict-count-cards = بطاقات الأعضاء، بمفاتيحهم الجذرية
verdict-count-entries = القيود: التوقيع والتتابع والترتيب
verdict-count-pending = قيود تنتظر قيدًا آخر
verdict-count-bodies = المتون: هي التي تسميها قيودها
verdict-count-bodies-opened = منها ما فُتح بمفاتيح في الملف
verdict-count-bodies-sealed = منها مختوم لم يُفتح
verdict-count-bodies-erased = متون مُحيت بموجب قاعدة وليست في الملف
verdict-count-bodies-missing = متون ليست في الملف
verdict-count-bodies-unopened = متون بصيغة غير معروفة هنا
verdict-count-forks = التفرعات، بتوقيعي كل منها
verdict-count-checkpoints = نقاط تحقق السلاسل
verdict-count-checkpoints-beyond = نقاط تحقق تشمل أكثر مما في الملف
verdict-count-statements = إعلانات الأعضاء
verdict-count-stated-roots = سلاسل في الإعلانات تطابق الملف
verdict-count-stated-roots-beyond = سلاسل في الإعلانات تتجاوز ما في الملف
verdict-count-receipts = إشعارات استلام من الأجهزة
verdict-count-receipts-beyond = إشعارات استلام تسمي أكثر مما في الملف
verdict-erased = ما مُحي بموجب قاعدة؛ وتبقى القيود قائمة
verdict-erased-by = { $party } ({ $node })، { $rule }: القيود المسماة: { $count }، ومنها بلا متن في هذا الملف: { $absent }
verdict-rule-1 = لأنها منتهية وقديمة
verdict-rule-2 = لأن هذا النوع لا يُحفظ مدة أطول
verdict-rule-unknown = بموجب قاعدة غير معروفة هنا ({ $number })
verdict-count-cosignatures = توقيعات الشهود المشتركة
verdict-proves = ما يثبته ذلك
verdict-proves-author = كل قيد معدود أعلاه موقَّع بمفتاح العقدة التي يسميها.
verdict-proves-cut = وقّع جميع الأعضاء التاريخ نفسه. عدد القيود فيه: { $count }. أرقامه: { $digits }. ومن يقارن هذه الأرقام مع الآخرين يقارنه كله.
verdict-proves-no-cut = لم يعلن جميع الأعضاء ما لديهم: فلا يظهر أن شيئًا متطابق عند جميع الأطراف.
verdict-proves-witnessed = منها المشهود عليه أيضًا: { $count } (وقّع عليها بالاشتراك من الشهود الذين يسمّيهم الميثاق ما لا يقل عن { $needed } من { $all }).
verdict-proves-agreed = يَعُدّ الميثاق متفقًا عليه ما هو متطابق ومشهود عليه: { $count }.
verdict-unchecked = ما لم يُتحقق منه لأن أي ملف لا يمكن أن يبيّنه
verdict-unchecked-keys = أن هذه المفاتيح الجذرية تعود إلى الأطراف: قارنوا الأرقام الستين مع من تثقون بهم.
verdict-unchecked-times = الأوقات: كل منها ما دلت عليه ساعة صاحبه.
verdict-unchecked-cards = هل كانت البطاقة سارية حين استعملها طرفها.
verdict-unchecked-newer = أنه لم يُحذف شيء أحدث: فما لم يعلنه أي عضو بعد يتوقف على من أعد الملف.
verdict-unchecked-truth = هل ما قيل صحيح: وإنما يثبت أنه هو ما وُقِّع.
verdict-same = السجلان متطابقان قيدًا قيدًا.
verdict-differ = السجلان مختلفان.
verdict-first-difference = أول اختلاف
verdict-differ-missing-in-a = الملف الأول ينقصه هذا القيد.
verdict-differ-missing-in-b = الملف الثاني ينقصه هذا القيد.
verdict-differ-fork = في كل ملف قيد آخر لهذا الموضع: وقّع أحدهم تاريخين.
verdict-differ-forged = في كل ملف قيد آخر لهذا الموضع. وتوقيع أحدهما غير صحيح: فلم توقّعه عقدته.
verdict-signature = التوقيع
verdict-signature-good = صحيح
verdict-signature-bad = غير صحيح
verdict-differ-other-bytes = قيد واحد بتوقيعين. ومضمونه واحد فيهما.
verdict-differ-other-body = متن هذا القيد مختلف: أحدهما ليس هو ما وُقِّع.
verdict-differ-body-missing-in-a = الملف الأول ينقصه متن هذا القيد.
verdict-differ-body-missing-in-b = الملف الثاني ينقصه متن هذا القيد.
verdict-differ-other-line = الملفان سجلان لخطين مختلفين.
verdict-proof-holds = الإثبات صحيح.
verdict-proof-holds-why = ما يظهر أدناه جزء من قيد وُقِّع كما هو هنا.
verdict-shown = ما يظهر
verdict-part = الجزء { $index }
verdict-kept-back = ما لا يظهر: ما قد يكون لهذا القيد من أجزاء أخرى. وعددها كلها { $most } على الأكثر.
verdict-proof-checkpoint = وقّع { $party } تاريخًا يرد فيه هذا القيد. عدد القيود فيه: { $size }.
verdict-proof-cosigned = وقّع بالاشتراك من الشهود الذين يسمّيهم الميثاق { $count } من { $all }: { $names }.
verdict-proof-stated = الأعضاء الذين أعلنوا تاريخًا يتضمن هذا القيد: { $parties }.
verdict-proof-unstated = لا يُظهر الإثبات أن عضوًا آخر كان يعلم بهذا القيد.
verdict-status-1 = تمرين
verdict-status-2 = اختبار
verdict-unchecked-others = هل غيّر قيد آخر هذا القيد أو سحبه أو أجاب عنه.
verdict-may-show = يسمح الميثاق بإطلاع الغير على هذا النوع من الرسائل.
verdict-may-not-show = لا يسمح الميثاق بإطلاع الغير على هذا النوع من الرسائل. ولا يغير ذلك شيئًا مما يظهره الإثبات.

## The desk in the browser. A hole is filled by the page, which chooses no form of a word.
desk-title = مكتب الضابط المناوب
desk-language = اللغة
desk-sign-in = تسجيل الدخول
desk-sign-in-how = بمفتاح المرور الخاص بك ورمزك الشخصي.
desk-locked = مكتب المناوبة مقفل. سجّل الدخول من جديد؛ ما كتبته يبقى.
desk-generator-how = بمولّد الرموز يمكنك القراءة وإرسال إشعارات الاستلام فقط.
desk-officer = الضابط
desk-digits = أرقام المولّد الستة
desk-code = رمزك
desk-with-passkey = بمفتاح المرور بدلًا من ذلك
desk-with-generator = من دون مفتاح مرور: مولّد الرموز
desk-enrol = سجّل مفتاح المرور الخاص بك
desk-enrol-how = اختر رمزين متساويي الطول، من ستة إلى اثني عشر رقمًا. الثاني لحالة الإكراه: يبدو كل شيء كما هو، وتُبلَّغ قيادتك.
desk-duress = رمز حالة الإكراه
desk-register = تسجيل
desk-sign-out = تسجيل الخروج
desk-lost = العقدة لا تجيب. قد يكون المعروض قديمًا؛ وما تكتبه يبقى هنا.
desk-training = تدريب. كل ما هنا تمرين؛ ولا يصل شيء إلى خط حقيقي.
desk-views = الصفحات
desk-view-now = الآن
desk-needs-now = يحتاج إلى عمل الآن
desk-nothing = لا شيء يحتاج إلى عمل الآن.
desk-needs-answer = يحتاج إلى جواب
desk-needs-open = لم يُقرأ بعد
desk-needs-settle = فُتح؛ قل هل هو واضح
desk-needs-look = انظر في هذا
desk-needs-delivery = منّا؛ لم يُسلَّم بعد
desk-needs-reply = منّا؛ ينتظر الطرف الآخر
desk-needs-next = منّا؛ لم يصل جواب في الوقت المحدد
desk-needs-silent = منّا؛ لم يصل جواب، والأمر معلوم هنا
desk-choose = اختر بندًا: مفاتيح الأسهم ثم Enter.
desk-lines = الخطوط
desk-drafts = بانتظار الإذن بالإرسال
desk-no-drafts = لا مسودات بالانتظار.
desk-keys = المفاتيح: g ثم حرف لفتح صفحة؛ ↑ ↓ للتنقل، Enter يفتح ويؤكد، Escape للرجوع؛ والمفتاح داخل الإطار للاختيار.
desk-transport = النقل
desk-watch = مناوبتهم
desk-dealings = التعامل
desk-tested = آخر اختبار
desk-clock = ساعته
desk-never = لا شيء بعد
desk-identical = متطابق
desk-two-histories = وقّعت مفاتيح { $party } على تاريخين مختلفين لسلسلة واحدة؛ والأدلة محفوظة.
desk-take = تولَّه
desk-take-all = تولَّ المتشابه كله: { $count }
desk-alarms-more = إنذارات على خطوط أخرى: { $count }
desk-no-sound = لا يمكن سماع هذه الصفحة بعد. اضغط أي مفتاح لتشغيل الصوت:
desk-silence = إسكات
desk-shown-exercise = تمرين: المعروض ليس حقيقيًا
desk-shown-test = اختبار: المعروض ليس حقيقيًا
desk-wall-unknown = هذه الشاشة غير معروفة. ينشئ المسؤول عنوانها: openline wall add
desk-wall-taken = تم تولّيه
desk-wall-more = وغيرها: { $count }
desk-view-alarms = الإنذارات
desk-week-last = الأيام السبعة الأخيرة
desk-week-before = الأسبوع السابق
desk-hear = استمع إلى إنذار هذه الصفحة:
desk-week-quiet = لم يرن شيء.
desk-week-counts = الإنذارات حسب الخط والأسبقية
desk-week-line = الخط
desk-week-precedence = الأسبقية
desk-week-alarms = الإنذارات
desk-week-needless = منها لم يحتجها أحد
desk-week-slowest = أطول وقت حتى التولّي
desk-week-unneeded = إنذارات لم يحتجها أحد
desk-week-none = لا شيء.
desk-own-words = كلمات صاحب الرسالة كما كُتبت
desk-ladder = إلى أين وصل
desk-no-steps = لم يؤكد ذلك أحد بعد.
desk-result-yes = نعم
desk-result-no = لا
desk-result-unable = غير ممكن
desk-result-stand-by = انتظر … دقيقة
desk-result-no-information = لا معلومات
desk-result-repeat = كرّر من فضلك
desk-say = ما يمكن قوله عنه
desk-minutes = الدقائق
desk-send = أرسل إلى الطرف الآخر
desk-back = رجوع
desk-sent = أُرسل.
desk-draft-kept = حُفظ مسودةً { $draft }: يأذن بإرسالها شخص آخر.

## Why an area cannot be compared, and what to do about it

# $place: where it is; $reason: one of those below.
unusable-at = { $reason }، في { $place }
unusable-no-points = لا نقاط للخط
unusable-no-points-hint = اذكروا نقطة واحدة على الأقل
unusable-no-ring = لا محيط للمضلع
unusable-no-ring-hint = اذكروا المحيط الخارجي أولًا
unusable-few-corners = الرؤوس المختلفة في المحيط أقل من اللازم: { $number }
unusable-few-corners-hint = يلزم المحيطَ ثلاثة رؤوس؛ والمنطقة حول القطب محيط من نقاط حوله
unusable-half-parallel = ضلع يدور نصف دورة على خط عرضه: لا يُعرف أشرقًا أم غربًا
unusable-half-parallel-hint = ضعوا رأسًا بينهما
unusable-no-window = لا توجد نافذة زمنية
unusable-no-window-hint = اذكروا البداية على الأقل؛ ويجوز ترك النهاية مفتوحة
unusable-backward-window = نافذة زمنية تنتهي قبل أن تبدأ
unusable-backward-window-hint = بدّلوا بين البداية والنهاية
unusable-no-number = إحداثي ليس عددًا
unusable-no-number-hint = اذكروا كل رأس بعددين محدودين
unusable-off-globe = رأس خارج الكرة الأرضية: خط الطول { $lon }، خط العرض { $lat }
unusable-off-globe-hint = المواقع خط الطول ثم خط العرض، بالدرجات
unusable-radius = نصف القطر { $metres } م
unusable-radius-hint = نصف القطر من 0 إلى { $most } م
unusable-half-width = نصف العرض { $metres } م
unusable-half-width-hint = نصف العرض من 0 إلى { $most } م
unusable-opposite = ضلع يصل بين نقطتين متقابلتين على الكرة الأرضية
unusable-opposite-hint = ضعوا رأسًا بينهما: كل الطرق حولها متساوية القصر
unusable-large = المحيط يضم { $share } من الكرة الأرضية
unusable-large-hint = المنطقة أقل من نصف الكرة الأرضية: رتّبوا رؤوس المنطقة الكبيرة بحيث تقع المنطقة على يسار السائر عليها، أو قسّموها
unusable-crossing = ضلعان من المضلع يتقاطعان
unusable-crossing-hint = رتّبوا الرؤوس حول المنطقة، أو قسّموها
unusable-hole = فتحة تقع خارج منطقتها أو داخل فتحة أخرى
unusable-hole-hint = اذكروا المحيط الخارجي أولًا ثم الفتحات داخله؛ والمنطقة الثانية تُذكر على حدة
unusable-overlap = مضلعان من منطقة واحدة يتراكبان
unusable-overlap-hint = اذكروا ما يتراكب كلًّا على حدة، أو كمحيط واحد
unusable-track-times = نقاط المسار: { $points }، والأوقات: { $times }
unusable-track-times-hint = اذكروا وقتًا لكل نقطة من المسار، ونقطتين على الأقل
unusable-track-order = أوقات المسار لا تتصاعد: الوقت رقم { $number } ليس بعد سابقه
unusable-track-order-hint = رتّبوا النقاط بترتيب المرور بها، كل نقطة مع وقتها
unusable-sector-radii = نصف القطر الداخلي { $inner } م، والخارجي { $outer } م
unusable-sector-radii-hint = نصف القطر الخارجي للقطاع أكبر بمتر على الأقل
unusable-azimuth = سمت مقداره { $azimuth } درجة
unusable-azimuth-hint = السموت من 0 إلى 360، باتجاه عقارب الساعة من الشمال
unusable-sector-turn = القطاع من { $start } إلى { $end } درجة
unusable-sector-turn-hint = يجب أن يختلف السمتان؛ والدورة الكاملة من 0 إلى 360
unusable-water = المسطح المائي { $number } ليس في القائمة
unusable-water-hint = اذكروا المنطقة كمضلع، أو برقم من docs/reference/waters.md
unusable-quadrant = الربع { $sector } من المحيط { $ocean } ليس في القائمة
unusable-quadrant-hint = اذكروا المنطقة كمضلع، أو سمّوا مسطحًا مائيًا
unusable-limits = الحد الأدنى، { $lower }، فوق الحد الأعلى، { $upper }
unusable-limits-hint = بدّلوا بينهما، أو صحّحوا الخاطئ منهما؛ تُعد الأعماق نزولًا
unusable-inner-radius = نصف القطر الداخلي { $metres } م
unusable-inner-radius-hint = نصف القطر الداخلي من 0 إلى { $most } م
unusable-outer-radius = نصف القطر الخارجي { $metres } م
unusable-outer-radius-hint = نصف القطر الخارجي من 0 إلى { $most } م

## What `openline party`, `officer` and `publish` say

# $command: what to type next; $reason: why a node was closed, as it was typed.
party-made = أُنشئ الطرف { $name } في { $folder }
party-site-made = أُنشئت العقدة { $node } للطرف { $name } في { $folder }
party-root = الجذر
party-node = العقدة
party-language = اللغة
party-root-key = المفتاح الجذري
party-root-safe = { $file }: ضعوه في خزنة، ونسخة منه في أخرى
party-card = بطاقة الطرف { $name }، رقم { $serial }، سارية حتى { $until }
party-card-next = سلّموها إلى الطرف الآخر بأي طريقة؛ وستُظهر الأرقام الستون إن بُدّلت
party-node-closed = أُغلقت العقدة { $node } على الخط { $line } ({ $reason })
officer-acts = الضابط { $name } يعمل باسم المكتب { $office }
next = التالي: { $command }
next-root = التالي، حيث المفتاح الجذري: { $command }
next-here = ثم هنا: { $command }
publish-as-drafted = { $number }: مطابق للمسودة
publish-otherwise = { $number }: غير مطابق للمسودة
# A draft at the desk: who stands behind it, and what can become of it.
draft-sent-back = أعاده { $officer }، { $at }: { $reason }
draft-lacks-role = لا يجوز لك الإذن بالإرسال؛ يأذن به من له دور «الإذن بالإرسال» (release).
draft-lacks-second = سبق أن أذنت بإرساله أو كتبته: يأذن بإرساله شخص ثانٍ غيرك.
draft-lacks-keys = يوقّعه حملة مفتاح المكتب، كلٌّ في سطر أوامر العقدة: { $command }
draft-lacks-time = بحسب قاعدة المتلقين لا يجوز لهم الاطلاع عليه بعد. ومن أراد إرساله مع ذلك فليأمر بذلك في سطر أوامر العقدة: { $command }
desk-draft-not-sent = لم يُرسل.
desk-draft-conflicts = ما سيتداخل معه
desk-draft-advice = ما ينبغي معرفته قبل الإرسال
desk-draft-written = كتبه
desk-draft-released = أذن بإرساله حتى الآن
desk-draft-nobody = لا أحد بعد
desk-draft-waits = ما زال ينتظر
desk-draft-ways = ما يمكن فعله به
desk-draft-way-release = الإذن بإرساله
desk-draft-way-send-back = إعادته مع السبب
desk-draft-way-discard = حذفه
desk-draft-confirm-release = ائذن بإرساله الآن
desk-draft-confirm = نعم، نفّذ
desk-draft-reason = ما الذي يُغيَّر؟ يبقى هذا عندنا.
desk-draft-discarded = حُذف. لم يُرسل شيء.
desk-draft-went-back = أُعيد إلى كاتبه. لم يُرسل شيء إلى الطرف الآخر.
desk-draft-released-now = أُذن بإرساله من جانبك؛ وما زال ينتظر.
# A draft that is gone.
desk-draft-gone = لم تعد هذه المسودة تنتظر: أُرسلت أو حُذفت.

## Subjects of a line, each with a page of its own

subject-charter = الميثاق
subject-crises = الأزمات
subject-incidents = الحوادث والاستغاثة
subject-questions = الأسئلة
subject-plans = الخطط
subject-launches = عمليات الإطلاق
subject-protection = المواقع والتحركات
subject-encounters = حالات التقارب والمسارات
subject-meetings = الاجتماعات والمكالمات
subject-readouts = خلاصات المباحثات
subject-commitments = الالتزامات
subject-words = النصوص والمواقف
subject-contacts = جهات الاتصال
subject-suspensions = التعليقات
subject-line = الخط نفسه
subject-empty = لم يُقل شيء في هذا بعد.
charter-article = المادة { $number }
charter-preamble = الديباجة
commitment-given-by = قدّمه
commitment-first-due = الموعد الأول
contact-not-reachable = لا يمكن الاتصال به
contacts-none = لم يُنشر سلّم اتصال.
contacts-of = جهات اتصال { $party }
own-watch-staffed = مُعلن أن مناوبتنا قائمة
own-watch-not-staffed = مُعلن أن مناوبتنا غير قائمة
own-watch-not-stated = لم نعلن هل مناوبتنا قائمة أم لا
crisis-first-hour = الساعة الأولى
incident-facts = الوقائع كما يذكرها كل طرف
incident-agreed-facts = المتفق عليه في خلاصات المباحثات
incident-closed-agreed = أُغلق: اتُّفق على النقاط
incident-closed-disagreement = أُغلق: سُجّل الخلاف
incident-record-open = أُجيب؛ والمحضر المشترك لم يُستكمل بعد
launch-result-due = موعد النتيجة
readout-counted = متفق عليها: { $agreed }؛ غير متفق عليها: { $disputed }
readout-of = خلاصات المباحثات بشأن: { $about }
suspension-never = يذكر أيضًا أنواع رسائل لا يجوز تعليقها أبدًا.
act-charter-agree = الموافقة على نص { $party }
act-charter-agree-own = الموافقة على نصّنا
act-charter-agree-one = الموافقة على هذا النص
act-charter-withdraw = سحب نصّنا
act-charter-trial = توقيع: بدء تجربة المواد { $articles }
act-charter-force = توقيع: إنفاذ المواد { $articles }
act-crisis-contact = تأكيد الاتصال، والتالي بعد … دقيقة
act-crisis-close = إغلاقها من جانبنا
act-meeting-agree = الموافقة على شروط { $party }
act-meeting-held = إبلاغ: عُقد ({ $at })
act-meeting-not-held = إبلاغ: لم يُعقد ({ $at })
act-readout-agree = الموافقة على النقاط المختارة كما كتبها الطرف الآخر
act-readout-write = نصنا نحن: تغيير نقاط أو حذفها أو إضافتها
act-commitment-make = الالتزام: { $what } ({ $at })
act-commitment-done = نُفِّذ
act-commitment-withdraw = سحبه
act-suspension-resume = رفع تعليقنا
act-incident-ask = طرح الأسئلة المعتادة
act-launch-ask = سؤال الطرف الآخر عن ذلك
act-line-staffed = إعلان أن مناوبتنا قائمة
act-line-unstaffed = إعلان أن مناوبتنا غير قائمة
error-nothing-to-say = هذا الإجراء لا يناسب البند في وضعه الحالي
desk-view-subjects = المواضيع
desk-count-overdue = متأخرة: { $count }
desk-count-disputed = أُعلنت على نحو مختلف: { $count }
desk-count-open = مفتوحة: { $count }
desk-write-new = كتابة: { $kind }
desk-said-in-it = ما قيل
desk-earlier = أقدم: { $count }
desk-take-point = اختيار النقطة { $number }
desk-open-item = فتح البند
desk-subject-keys = ↑ ↓ لاختيار موضوع، وEnter لفتحه، وEscape للرجوع.
desk-view-map = الخريطة
desk-map-label = خريطة المناطق السارية والمخططة
desk-map-keys = على الخريطة: الأسهم تحرّك (ومع Shift قليلًا)، و+ و− للتكبير والتصغير، و0 يعرض الكل، وEnter يختار ما تحت علامة التقاطع.
desk-map-bare = تعذّر جلب خطوط الساحل؛ والمناطق صحيحة من دونها.
desk-map-closer = أقرب
desk-map-wider = أوسع
desk-map-all = الكل
desk-map-globe = الكرة الأرضية
desk-map-kilometres = { $value } كم
desk-map-metres = { $value } م
desk-map-what = ماذا
desk-map-owner = لمن
desk-map-when = متى
desk-map-heights = الارتفاعات
desk-map-conflicts = التداخلات
desk-map-before = الصفحة السابقة
desk-map-after = الصفحة التالية
desk-map-page = صفحة { $page } من { $pages }
desk-map-all-days = كل الأيام السبعة القادمة
desk-map-time = الوقت المعروض
desk-map-play = تشغيل
desk-map-stop = إيقاف
desk-map-count = المناطق: { $count }. { $when }.
desk-map-facts = الشيء نفسه في جدول
desk-map-open = فتح ما أعلن عنها
desk-map-left-off = المناطق أكثر مما يمكن عرضه؛ لم تُعرض المناطق التي تبدأ آخرًا: { $count }.
desk-map-authority = الصورة تساعد على الإيجاد؛ والمعتمد هو الإحداثيات في الإخطار. خطوط الساحل: Natural Earth.
desk-map-legend = معنى الخطوط والألوان
desk-map-line-force = سارية
desk-map-line-planned = مخططة
desk-map-line-draft = مسودة هنا
desk-map-line-grave = خارج الحدود المعلنة، أو السيطرة غير مؤكدة
desk-map-mock = تمرين أو اختبار
desk-map-conflict = تداخل
desk-draw-polygon = مضلع
desk-draw-circle = دائرة
desk-draw-corridor = ممر
desk-draw-shape = الشكل
desk-draw-label = خريطة لرسم المنطقة
desk-draw-keys = النقر، أو Enter عند علامة التقاطع، يضع رأسًا؛ والسحب ينقله؛ وBackspace يزيل الأخير. الأسهم تحرّك الخريطة، و+ و− للتكبير والتصغير، و0 يعرض الكل.
desk-draw-radius = نصف القطر بالأمتار
desk-draw-width = نصف العرض بالأمتار
desk-draw-clear = البدء من جديد
desk-draw-corners = الرؤوس
desk-draw-corner = الرأس { $number }
desk-draw-remove = إزالة الرأس { $number }
desk-draw-typed = اكتب المواقع أو الصقها بأي صيغة معتادة
desk-draw-add = إضافة
desk-draw-none = لم يُعثر على أي موقع في هذا النص.
desk-draw-strays = لم يُؤخذ، أو مشكوك فيه: { $words }
own-words-beside = نص مرفق
hidden-character = { $code } { $name } ×{ $count }
doubt-mixed = «{ $word }» يخلط حروفًا من كتابات مختلفة: { $scripts }
doubt-resembles = «{ $word }» يشبه «{ $name }» لكنه مكتوب بمحارف أخرى
script-latin = اللاتينية
script-cyrillic = السيريلية
script-greek = اليونانية
place-verified = تم التحقق هنا: وقّعته عقدة { $party }، وهو في مكانه وكامل.
place-pending = وقّعته عقدة { $party } وهو كامل؛ ولم يصل بعد كل ما يسبقه.
place-forked = وقّعت مفاتيح { $party } شيئًا آخر في المكان نفسه: لا يُعتدّ بأيٍّ منهما حتى يقرر الناس أيهما.
place-identical = متطابق: أعلن الطرفان السجل نفسه حتى هنا.
place-not-identical = لم يعلن الطرفان ذلك على نحو متطابق بعد.
place-cosigned = وقّع معه عدد كافٍ من الشهود (المطلوب { $needed } من { $all }).
place-not-cosigned = لم يوقّع معه عدد كافٍ من الشهود بعد (المطلوب { $needed } من { $all }).
place-no-witnesses = ليس لهذا الخط شهود.
time-answer = موعد الجواب
time-stand-by = الانتظار حتى
time-begins = بدء النافذة الزمنية
time-ends = انتهاء النافذة الزمنية
changed-from = { $label }: { $before } ← { $after }
ladder-passed-to = أُحيل إلى
ladder-has = لديه، ويعرف ما يفعل
ladder-had = كانت لديه نسخة سابقة
ladder-cannot = لا يستطيع
ladder-by-hand = قيل لـ{ $officer }
ladder-ended = لم يعد عليه أن يؤكد
ladder-said = { $said } – { $who }، { $at }
passed-no-page = { $function }: لا صفحة مفتوحة لديهم الآن. أبلغهم بطريقة أخرى أيضًا.
passed-missing = { $function }: لم يرد تأكيد بالاستلام. تبدأ النافذة الزمنية { $at }.
passed-late = { $function }: لم يرد تأكيد بالاستلام، وقد بدأت النافذة الزمنية { $at }.
passed-no-window = { $function }: لم يرد تأكيد بالاستلام.
passed-cannot = { $function }: تعذّر التنفيذ «{ $words }» ({ $who })
passed-waits = لا رد بعد؛ يُنبَّه مكتب المناوبة { $at }
passed-silent = لا رد، وكان الجواب مطلوبًا في موعد أقصاه { $at }
passed-to-you = أحاله إليكم مكتب المناوبة ({ $office })، { $at }
ring-function = ينقص إشعار استلام من إحدى الجهات
error-no-such-link = هذا الرابط لا يفتح شيئًا: استُعمل من قبل أو أُلغي أو انتهت مدته
error-changed-meanwhile = تغيّر هذا منذ قرأته
error-unmarked-text = النص الحر يحتاج إلى إحدى العلامات الثماني: بيّن نوع الجملة.
desk-needs-function = أُحيل؛ ولا إشعار استلام
desk-add-text = إضافة كلام
desk-text = كلامك بلغتك
desk-marker = ما نوع الجملة؟
desk-reason = السبب
desk-at-home = محفوظ عندنا، ليس في السجل
desk-conflicts = يتداخل مع خطط أخرى
desk-conflict-other = افتح الآخر:
desk-versions = النسخ وما تغيّر
desk-version-newest = السارية الآن
desk-thread = في هذا الموضوع
desk-fields = حقلًا حقلًا
desk-record = الموضع في السجل
desk-record-number = الرقم
desk-record-entry = القيد
desk-record-node = العقدة
desk-record-fingerprint = أرقام للمقارنة بصوت مسموع
desk-copy = نسخ
desk-copied = نُسخ
desk-hidden = محارف خفية أُظهرت:
desk-doubts = قد يُظن شيئًا آخر
desk-translation = ترجمة، وليست الأصل: { $stage }
desk-passing = من يتصرفون
desk-onward = يطلب صاحبه إشعار استلام من:
desk-pass-on = إحالة
desk-pass-whom = إلى من؟
desk-pass-do = أحِل الآن
desk-passed-done = تم.
desk-pass-end = لا حاجة إلى إشعار استلام
desk-tell = متى استلموه يعلم الطرف الآخر
desk-tell-unnamed = أن المعنيين استلموه
desk-tell-named = أي جهة استلمته
desk-tell-no = لا شيء
desk-by-hand = أخبروني
desk-by-hand-who = من قال ذلك؟
desk-by-hand-enter = تسجيل
desk-page-open = الصفحة مفتوحة
desk-page-closed = لا صفحة مفتوحة
desk-view-functions = الجهات
desk-functions-how = من يجب أن يبلغهم الإخطار خارج مكتب المناوبة هذا. كلٌّ يفتح صفحته برابط على أي جهاز أو هاتف.
desk-functions-owed = بلا إشعار استلام:
desk-link-make = إنشاء رابط
desk-link-label = مكان استعماله
desk-link-how = افتح هذا العنوان على الجهاز الموجود هناك. يفتح جهازًا واحدًا مرة واحدة.
desk-link-once = يظهر الآن ولا يظهر ثانية.
desk-link-unopened = لم يُفتح بعد
desk-link-opened = فُتح { $at }
desk-link-expires = ينتهي { $at }
desk-link-revoke = إلغاء
desk-print = طباعة
desk-f-have = استلمناه ونعرف ما نفعل
desk-f-cannot = لا نستطيع
desk-f-why = لماذا؟
desk-f-who = من أنت؟ (الاسم أو الأحرف الأولى)
desk-f-say = أخبر مكتب المناوبة
desk-f-nothing = لا شيء لكم الآن. أبقوا هذه الصفحة مفتوحة: تصدر صوتًا عند وصول شيء.
desk-f-changed = تغيّر منذ أُحيل إليكم: اقرؤوه من جديد
desk-f-cancelled = أُلغي
desk-f-opens = يبدأ بعد
desk-f-closes = جارٍ الآن؛ ينتهي بعد
desk-f-lost = عقدة مكتب المناوبة لا تجيب. قد يكون المعروض قديمًا: اتصل بمكتب المناوبة هاتفيًا.
desk-f-sound = الصوت مغلق. اضغط هنا لتشغيله
desk-f-word = الكلمة التي على بطاقتكم
desk-f-open = فتح

# Writing
desk-view-write = كتابة
desk-write-type = ما الذي يُراد قوله
desk-write-search = البحث بالكلمات
desk-write-drafts-only = ما تكتبه ينتظر من يجوز له الإذن بإرساله.
desk-write-none = لا يوجد نوع بهذه الكلمات.
desk-write-two-people = شخصان
desk-write-paste = إخطار منشور
desk-write-paste-how = الصق إعلان طيارين (نوتام) أو تحذيرًا ملاحيًا أو GeoJSON.
desk-write-read = اقرأه
desk-write-take = املأ النموذج: { $name }
desk-write-open = قيد الكتابة هنا
desk-write-kept = محفوظ قبل اكتماله
desk-write-go-on = متابعة الكتابة
desk-write-change = تعديل
desk-write-discard = حذف
desk-write-discard-sure = أتحذفه حقًا؟
desk-write-status = الصفة
desk-write-precedence = الأسبقية
desk-write-by-rule = بحسب القواعد: { $precedence }
desk-write-to = لأي الخطوط
desk-write-for-nobody = اختر خطًا واحدًا على الأقل.
desk-write-less = لا يجوز لهذا الخط أن يرى كل شيء
desk-write-about = مكتوب بشأن
desk-write-follows = ما الذي سيترتب
desk-write-ways = مخارج
desk-write-way-map = الأصفر: { $way }. المتقطع: كما هي الآن. الأحمر: ما تتداخل معه.
desk-write-incomplete = لم يكتمل بعد.
desk-write-meets = ما يتداخل معه
desk-write-near = على مسافة { $distance }
desk-write-suspended = يقع تحت تعليق نافذ، وسيبقى هنا مسودة.
desk-write-second = لا يخرج فورًا. ينتظر: { $who }
desk-write-doubts = غير مؤكد في الإخطار
desk-write-more = حقول أخرى: { $count }
desk-write-cover = الغلاف: المكاتب والجهات والتداول
desk-write-preview = معاينة
desk-write-keep = احفظه قبل اكتماله
desk-write-is-kept = حُفظ على العقدة؛ يمكن لضابط آخر متابعته.
desk-write-faults = حقول تحتاج إلى شيء: { $count }
desk-write-remove = إزالة: { $name }
desk-write-add = إضافة: { $name }
desk-write-nothing = حتى إشعار آخر
desk-write-type-anew = اكتبه من جديد
desk-write-draw = على الخريطة
desk-write-must = يجب ملؤه
desk-write-leave = اتركه لمن يأذن بالإرسال
desk-write-done = تم
desk-write-of-it = الكتابة بشأن هذا
compose-missing = يجب ملؤه
compose-unknown = لا يوجد حقل كهذا
compose-shows-nothing = لا يُعرض منه شيء الآن.
compose-shows-coarse = لا تُعرض الآن إلا النسخة التقريبية.
compose-shows-full = يُعرض كله.
compose-later-coarse = تقريبيًا ابتداءً من { $at }.
compose-later-full = كاملًا ابتداءً من { $at }.
compose-way-extend = تمديد
compose-way-replace = تغيير
notice-understood = مفهوم
notice-partial = مفهوم جزئيًا
notice-not-spatial = لا شيء له مكان وزمان
notice-not-understood = غير مفهوم
desk-map-meetings-left-off = التداخلات أكثر مما يمكن عرضه؛ والمتروك منها: { $count }.
desk-where = أين هو
desk-superseded = توجد نسخة أحدث: افتحها

## Finding anything in the record

find-around = ضمن { $radius } من { $place }
find-why-words = كما كُتب: { $words }
find-why-sentence = في الجملة ({ $language }): { $words }
find-why-author = قائله: { $words }
find-why-id = معرّفه يبدأ بـ { $id }
find-why-place = منطقته أو نقطته هناك
find-why-said = قيل في ذلك الوقت
find-why-about = يتعلق بذلك الوقت
error-no-such-place = ليس موقعًا ولا اسم مكان معروفًا هنا
error-no-such-time = ليس وقتًا: المطلوب سنة أو شهر أو يوم أو وقت UTC
desk-view-find = بحث
desk-find-words = كلمات بأي لغة، أو أول حروف المعرّف
desk-find-place = المكان: اسم أو موقع
desk-find-radius = ضمن، كم
desk-find-since = من: 2026-04 أو 2026-04-02
desk-find-until = حتى، شاملًا
desk-find-none = لم يُعثر على شيء.
desk-find-more = هناك المزيد: أضف كلمات أو مكانًا أو وقتًا.
desk-find-searched = القيود التي بُحث فيها: { $count }

## Why something was found

find-why = سبب العرض
# What was said under duress: shown to the own command alone.
draft-why-held = محتجز: قيل برمز الإكراه لـ { $officer }؛ لم يُرسل شيء
desk-map-places-unread = أسطر places.txt التي لم يُعثر فيها على موقع مع اسم: { $lines }
desk-conflict-way-out = البحث عن مخرج

# Rules of the catalogue
rule-activity-window = يحتاج النشاط إلى نافذة زمنية واحدة على الأقل
rule-doubt-words = يحتاج الشك إلى كلمات
rule-launch-end = يجب أن تكون لنافذة الإطلاق نهاية
rule-launch-lapses = تنتهي صلاحية الإخطار قبل انتهاء نافذته
rule-launch-tolerance = يُذكر التفاوت مع السمت
rule-launch-still = منطقة الإطلاق لا تتحرك
rule-launch-time = للإطلاق الذي جرى وقت
rule-translation-reviewer = الترجمة المراجعة تسمي مراجعها، ولا تفعل غيرها
rule-translation-two = يراجع الترجمة شخص غير المترجم
rule-question-empty = السؤال يسأل عن شيء: اختره أو اكتبه
rule-stand-by = تُذكر الدقائق مع الانتظار، والانتظار يحتاج إليها
rule-no-answer-time = لما سُلّم وقت استلمه فيه الجهاز، وما لم يُسلّم لا وقت له
rule-free-text = يحتاج النص الحر إلى كلمات
rule-heard = ما قيل أولًا في مكان آخر يذكر كيف وصل ومتى سُمع
rule-test-digest = بصمة الحالة العامة تسمي المقطع المتطابق ووقته
rule-receipt-function = لا يسمي جهةً إلا ما أُحيل
rule-hours = تنتهي الساعات بعد بدايتها
rule-handover = تُسلَّم المناوبة إلى مناوبة أخرى
rule-key-new = يُعرض المفتاح الجديد كاملًا دون غيره
rule-key-replaces = يسمي التبديل المفتاح السابق الذي جرى استبداله
rule-window-order = تنتهي النافذة قبل أن تبدأ
rule-article-text = تُقترح المادة بنصها أو تُسحب بلا نص
rule-article-withdrawn = ليس لما سُحب أرقام
rule-article-numbers = تحت كل كلمة رقم واحد
rule-one-text = لكل لغة نص واحد
rule-charter-binds = الملزم يسمي المواد وبصمة نصوصها دون غيره
rule-article-one = يُتفق على المواد واحدة واحدة
rule-observed-notice = المتسق يسمي الإخطار دون غيره
rule-track-stale = يتقادم المسار بعد وقته
rule-track-height = يُذكر الارتفاع مع خطئه
rule-encounter-two = التقارب يكون بين مسارين
rule-amend-nothing = التعديل يغير شيئًا: املأ الجديد
rule-comment = «أُحيط علمًا به مع تعليق» يحتاج إلى التعليق
rule-conflict-itself = لا يتداخل الإخطار مع نفسه
rule-distance-bearing = تُذكر المسافة مع الاتجاه
rule-site-lapses = يجب أن تنتهي صلاحية القيد بعد وقت التحقق منه: حدّد نهاية لاحقة
rule-site-replaces = ما يغير موقعًا يسمي القيد السابق
rule-leg-ends = للمرحلة آخر وقت للانطلاق وآخر وقت للوصول
rule-leg-order = تصل المرحلة قبل أن تنطلق
rule-call-challenge = القبول يحمل الالتزام التشفيري بكلمات التحقق الخاصة بنا دون غيره
rule-point-numbers = لكل نقطة رقمها
rule-meeting-previous = كل خطوة سوى الأولى تسمي الخطوة التي تجيب عنها
rule-commitment-date = للالتزام تاريخ لنهايته أو لإعادة النظر فيه
rule-crisis-next = كل خطوة سوى الأخيرة تذكر متى يعود صاحبها إلى الاتصال
rule-crisis-first = كل خطوة سوى الأولى تسمي القيد الذي فتح ملف الأزمة
rule-footprint = المنطقة غير مبينة كما يقتضي شكلها
rule-state-never = يُعبَّر عن هذه الحالة بإخطار أو تعديل أو إلغاء
# The watch: who stands it, what is open, how it passes on; its log; the audit feed.
error-open-items-changed = تغيّر ما هو مفتوح في هذه الأثناء
error-not-the-watch = يسلّم المناوبةَ من يقوم بها إلى ضابط آخر من المكتب نفسه
watch-stood = المناوبة { $number } لـ { $office }، يقوم بها { $officer } منذ { $at }.
watch-none = لم تبدأ أي مناوبة في هذه العقدة.
watch-since = منذ أن غادرت مكتب المناوبة، { $at }.
watch-first = لم تكن في مكتب المناوبة هذا مؤخرًا: الأيام السبعة الأخيرة، منذ { $at }.
watch-open-draft = مسودة { $officer }، لم تُرسل
watch-open-sketch = لم يكتمل، حفظه { $officer }
watch-open-report = حادث من جانبنا؛ لم يُبلَّغ به الطرف الآخر
watch-open-unread = قيود لم يتمكن أحد هنا من قراءتها بعد: { $count }
watch-unread = قيود لم يتمكن أحد هنا من قراءتها
watch-still-open = ما زال مفتوحًا
watch-lines = الخطوط والمناوبة
watch-counted = { $kind }: { $count }
watch-range = من { $first } إلى { $last } من { $count }
watch-began = بدأ { $incoming } المناوبة { $number }؛ المفتوح: { $count }.
watch-took = تولى { $incoming } المناوبة { $number }؛ ولم يسلّمها { $outgoing }. المفتوح: { $count }.
watch-handed = سلّم { $outgoing } المناوبة { $number } إلى { $incoming }. المفتوح: { $count }.
watch-closed = أُغلق يدويًا: { $what } السبب: { $reason }
watch-met = تداخل بين { $ours } و{ $theirs }.
watch-parted = زال التداخل بين { $ours } و{ $theirs }.
watch-line-lost = لا تمرّ البيانات.
watch-line-back = عادت البيانات تمرّ.
watch-kind-said = مدوَّن
watch-kind-closed = أُغلق
watch-kind-began = بدء مناوبة
watch-kind-took = تولّي مناوبة
watch-kind-handed = تسليم
watch-kind-came = جديد
watch-kind-answered = أُجيب
watch-kind-changed = تغيّر
watch-kind-lost = انقطع الخط
watch-kind-back = عاد الخط
watch-kind-met = تداخل
watch-kind-parted = زال التداخل
audit-checked = عدد السجلات: { $count }؛ فُحصت السلسلة كلها: كل سجل موقّع من هذه العقدة وفي موضعه.
audit-act-signed-in = سجّل الدخول
audit-act-signed-out = سجّل الخروج
audit-act-enrolled-a-passkey = سجّل مفتاح مرور
audit-act-reply = أجاب أو أرسل إشعار استلام
audit-act-draft-release = أذن بإرسال مسودة
audit-act-draft-send-back = أعاد مسودة
audit-act-draft-drop = حذف مسودة
audit-act-send-element = أرسل رسالة أو كتبها
audit-act-take = تولّى الإنذار
audit-act-watch-take = تولّى المناوبة
audit-act-watch-hand-over = سلّم المناوبة
audit-act-watch-accept = قبل المناوبة
audit-act-watch-staffed = أعلن أن المناوبة قائمة
audit-act-log-write = دوّن في سجل المناوبة
audit-act-officer-take-back = سحب مفتاح مرور
audit-act-officer-end = أنهى جلسات
audit-act-officer-roles = غيّر الأدوار
audit-act-officer-remove = أخرج ضابطًا
audit-act-refused-code = رُفض: رمز خاطئ
audit-act-refused-passkey = رُفض: مفتاح مرور غير معروف
audit-act-refused-expired = رُفض: فات الوقت، أو استُعمل مرة ثانية
audit-act-refused-generator = رُفض: مولّد الرموز
audit-act-refused-invitation = رُفض: دعوة
audit-act-refused-tries = رُفض: محاولات كثيرة
audit-act-open-close = أغلق ما كان مفتوحًا
desk-view-handover = المناوبة
desk-view-audit = التدقيق
desk-watch-open = المفتوح على كل الخطوط
desk-watch-nothing = لا شيء مفتوح.
desk-watch-changed = ما الذي تغيّر
desk-watch-unchanged = لم يتغيّر شيء.
desk-watch-hand-over = تسليم المناوبة
desk-watch-begin = بدء المناوبة
desk-watch-take = تولّي المناوبة دون تسليم
desk-watch-signs = تُوقَّع القائمة كما هي: المفتوح { $count }، العلامة { $digest }.
desk-watch-test = تجربة صوت الإنذار
desk-watch-silent = هذا المتصفح لا يصدر صوتًا. افحص مكبر الصوت ثم اضغط ثانية.
desk-watch-heard = سمعنا الإنذار.
desk-watch-remarks = ملاحظات؛ تبقى عندنا
desk-watch-staffed = إعلان للأطراف الأخرى بأن المناوبة قائمة
desk-watch-incoming = يسجّل الضابط المستلم دخوله هنا
desk-watch-code = رمز الضابط المستلم
desk-watch-yours = المناوبة { $number } لك.
desk-watch-not-stated = لم يُعلَن على: { $lines }.
desk-watch-log = سجل المناوبة
desk-watch-enter = تدوين؛ يبقى عندنا
desk-watch-enter-now = دوّن
desk-watch-read-log = قراءة السجل وطباعته
desk-watch-print = طباعة
desk-watch-close = إغلاق يدوي …
desk-watch-close-why = لماذا لم يعد يحتاج إلى أحد؛ يبقى هذا عندنا
desk-watch-close-now = إغلاق
desk-watch-older = الأقدم
desk-watch-newer = الأحدث
desk-watch-before = الصفحة السابقة
desk-watch-next = الصفحة التالية
desk-watch-everything = الكل
desk-watch-newest = وصل المزيد: إلى الأحدث
desk-watch-go = من وقت ما، UTC، مثل 2026-11-30 أو 2026-11-30T04:00
desk-watch-go-now = انتقل
desk-watch-which = أي مناوبة
desk-watch-whole = السجل كله
desk-watch-print-all = طباعة المناوبة كلها
desk-audit-all = الجميع
desk-audit-newest = الأحدث
desk-audit-coerced = تحت الإكراه
desk-audit-head-number = رقم
desk-audit-head-time = الوقت
desk-audit-head-officer = الضابط
desk-audit-head-means = الوسيلة
desk-audit-head-act = الفعل
desk-audit-head-about = بشأن
desk-view-people = الأشخاص
desk-people-how = من يجوز له الدخول إلى مكتب المناوبة هذا. ما يُسحب لا يعود ساريًا منذ تلك اللحظة، ويبقى الاسم في سجل التدقيق.
desk-people-passkeys = مفاتيح المرور
desk-people-sessions = الجلسات المفتوحة
desk-people-none = لا شيء
desk-people-generator = لديه مولّد رموز
desk-people-added = سُجّل { $at }
desk-people-began = منذ { $began }
desk-people-used = آخر فعل { $used }
desk-people-locked = مقفلة
desk-people-here = مكتب المناوبة هذا
desk-people-take-back = سحب
desk-people-end = إنهاء
desk-people-end-all = إنهاء كل الجلسات
desk-people-change = تغيير الأدوار
desk-people-remove = إخراج
desk-people-sure-take-back = مفتاح المرور { $label } لـ{ $name } لا يفتح مكتب المناوبة هذا بعد الآن، وتنتهي الجلسات التي فتحها.
desk-people-sure-end = تنتهي هذه الجلسة فورًا، ويستطيع { $name } الدخول من جديد.
desk-people-sure-end-all = تنتهي كل جلسات { $name } فورًا، ويستطيع { $name } الدخول من جديد.
desk-people-sure-roles = لـ{ $name } هذه الأدوار من الآن، ويدخل من جديد.
desk-people-sure-remove = يُخرج { $name }: لا يسري له مفتاح مرور ولا رمز ولا جلسة بعد الآن.
desk-people-do = نفّذ
desk-role-read = قراءة
desk-role-draft = صياغة
desk-role-release = الإذن بالإرسال
desk-role-administer = إدارة
desk-means-passkey = مفتاح مرور
desk-means-generator = مولّد رموز
desk-means-passphrase = عبارة مرور
desk-means-link = رابط
## Statistics of a line as pictures

statistics-entries = ما قيل
statistics-entries-about = قيود كل طرف من جميع الأنواع
statistics-answer-times = الوقت حتى الجواب، الوسيط
statistics-answer-times-about = بحسب الطرف الموجَّه إليه السؤال، من السؤال إلى أول جواب كامل
statistics-late = إخطارات متأخرة
statistics-late-about = وفق المُهَل المتفق عليها بين الطرفين
statistics-alarms = ما رنّ لشخص
statistics-alarms-about = عند كل طرف: البنود الحقيقية الخاطفة والفورية وطلبات المكالمات
statistics-tests = اختبارات الخط
statistics-tests-about = أرسلتها عقدة كل طرف
statistics-heard = الساعات التي سُمع فيها منه
statistics-heard-about = بحسب الأوقات المذكورة في قيوده هو، أيًّا كان ما قاله
desk-view-statistics = الإحصاءات
desk-statistics-period = الفترة
desk-statistics-day = اليوم الأخير
desk-statistics-week = الأسبوع الأخير
desk-statistics-month = آخر 30 يومًا
desk-statistics-year = السنة الأخيرة
desk-statistics-line = الخط
desk-statistics-table = كجدول
desk-statistics-hint = من السجل وحده: ويعرض مكتب مناوبة الطرف الآخر الشيء نفسه. لا حكم هنا.

## A printed page

sheet-heading = نسخة من بند في سجل الخط { $line }
sheet-printed = طُبع لـ { $party }، المكتب { $office }، في { $at }
sheet-note = هذه الورقة لا تثبت شيئًا بذاتها. معرّف القيد هو بصمة ما وُقّع: قارنه بالسجل أو بما لدى الطرف الآخر.
desk-view-print = صفحة للطباعة
desk-print-second = اللغة الثانية
desk-print-now = طباعة
desk-map-asking = يجري جلب المناطق…

## Training: what the debrief of an exercise says, and the scenarios.
desk-view-training = التدريب
desk-training-deadlines = مُهل الخط
desk-training-steps = ما الذي جرى ومتى
desk-training-open = فتح
training-none = لا تمرين جارٍ
training-running = التمرين جارٍ؛ وسيظهر تقييمه هنا
training-over = تقييم تمرين
training-note = كل هذا كان تمرينًا، ولم يصل شيء منه إلى خط حقيقي.
training-summary = ما أُنجز كما ينبغي: { $met } من { $all }.
training-want-opened = يُفتح خلال { $within }
training-want-understood = يُرسل خلال { $within } إشعار استلام بأنه واضح
training-want-passed = يُحال خلال { $within } إلى: { $function }
training-want-passed-on = يُحال خلال { $within } إلى الجهة المعنية
training-want-answered = يُجاب برمز خلال { $within }
training-want-asked = يُسأل عن هذا القيد خلال { $within }
training-counts = الإجابات الصحيحة: { $results }
training-came-met = أُنجز بعد { $took }.
training-came-late = أُنجز بعد { $took }: متأخرًا.
training-came-wrong = الجواب: { $result }. لم يكن الجواب الصحيح.
training-came-missed = لم يُنجز.
training-due-opened = يفتحه شخص خلال { $within }
training-due-answered = يُجاب خلال { $within } من الاستلام: في موعد أقصاه { $at }
training-step = { $said } – { $who }، { $at }، بعد { $after }
training-own-survey = طائرتنا بدون طيار تمسح حافة الجليد قرب الخط
training-own-patrol = طائرة دورية لنا فوق البحر
training-own-firing = رمايتنا بالذخيرة الحية في البحر، جارية
training-mistranslated = سنردّ على النار صباح غد.
training-translated = نُجري صباح غد تمرينًا اسمه «الرماية المقابلة».
training-title-flash = طائرة بدون طيار فوق الخط: سؤال خاطف بلغة لا تقرؤها
training-lesson-flash = اقرأ الجملة المرمّزة لا الكلمات الأجنبية، وانظر في خططك؛ «انتظر» خلال دقيقتين جواب، أما نفيٌ يناقضه سجلّك فليس جوابًا.
training-title-launch = صاروخ أُعلن عنه متأخرًا حيث تحلّق دوريتك
training-lesson-launch = الإخطار المتأخر إخطار: أحِله أولًا إلى مكتب أجهزة الرصد. في عام 1995 أُرسل الإخطار ولم يصل إلى طاقم الرادار.
training-title-drift = سفينة بلا دفع تنجرف نحو منطقة رمايتك
training-lesson-drift = لا قيمة للجواب ما لم تعلم وحدة الرماية: أحِله ثم أجب بنعم أو انتظر. أما «لا» وطاقمٌ ينجرف هناك فلا رجعة فيها.
training-title-incident = طائرة عبر الخط: انتظر ثم أجب، قبل أن يستدعي الطرف الآخر المستوى الأعلى
training-lesson-incident = «انتظر» تكسب وقتًا مرة واحدة؛ وما بعدها يجب أن يكون جوابًا وإلا صعد السؤال.
training-title-words = جملة تبدو تهديدًا لأن ترجمتها خاطئة
training-lesson-words = الترجمة المنظورة نظرة أولى لشخص واحد: اسأل عن المقصود بسؤال عن القيد قبل أن يتصرف مَن فوقك بناءً عليها.
training-title-rumor = شائعة بأن جانبكم أطلق النار: تحديد المتسبب يحتاج شخصًا ثانيًا
training-lesson-rumor = الخبر الصحفي ليس استنتاجًا. أجب في الموعد بأنه لا معلومات لديك أو اطلب الانتظار؛ والبيان الذي يسمّي المتسبب ينتظر إذن شخص ثانٍ بإرساله.
training-title-flood = ألف سؤال خاطف في دقيقة، وبينها سفينة تحترق
training-lesson-flood = المتشابه يُجمع ويُعدّ، والاستغاثة منفصلة عنه. خذ الحقيقي ثم أجب المجموعة.
training-title-silent = الطرف الآخر يسأل ثم يصمت ثم يعود بسؤال آخر
training-lesson-silent = الصمت لا يقول لماذا: ثلاث حقائق منفصلة، الوصلة والمناوبة والحالة السياسية. وما أجبت به يُرسل حين تعود الوصلة.
training-title-distress = سفينة تحترق تطلب العون فيما ينتظر سؤال اعتيادي
training-lesson-distress = الاستغاثة قبل كل شيء، وقبل التعليق أيضًا: أرسل إشعار استلامها وأحِلها إلى من يستطيع الوصول ثم أجب.
## What cannot be done, and what to do next: by its key, or by the code of the error

refused-no-such = لا يوجد هنا: { $name }
refused-still-sealed = أُعلن عنه؛ مختوم ولم يصل مفتاحه بعد
refused-still-sealed-hint = يأتي المفتاح من صاحبه، وهو وحده من يمنحه
refused-not-of-list = لا يوجد هنا: { $name }
refused-not-of-list-hint = الموجود: { $known }
refused-no-such-officer = لا يوجد ضابط باسم { $name }
refused-no-such-officer-hint = يقيّده المسؤول: { "\u200e" }openline officer add NAME{ "\u200e" }
refused-no-such-kind = لا يوجد نوع رسائل كهذا
refused-no-such-kind-hint = كل الأنواع: { "\u200e" }openline catalogue{ "\u200e" }
refused-no-such-witness = لا يسمّي أي ميثاق لهذه العقدة شاهدًا باسم { $name }
refused-alarm-log-weeks = سجل الإنذارات يعود أسبوعين إلى الوراء
refused-alarm-log-weeks-hint = انظر في الأسبوع الأخير أو الذي قبله
refused-not-said-of-entry = رسالة من هذا النوع لا تقال عن قيد: { $kind }
refused-not-said-of-entry-hint = ابدأه رسالةً جديدة
refused-not-amended = رسالة من هذا النوع لا تعدَّل: { $kind }
refused-not-amended-hint = أعلن من جديد؛ ويسمّي الإعلان الجديد الإعلان السابق
refused-bound-to-coarser = المسودة { $draft } مرتبطة بنسخة مختصرة
refused-bound-to-coarser-hint = احذفها واكتبها من جديد
refused-more-than-a-notice = هذا أطول من إخطار واحد
refused-more-than-a-notice-hint = ألصق إخطارًا واحدًا؛ أما الملفات الكاملة فيقرؤها { "\u200e" }openline notices{ "\u200e" }
refused-nobody-says-it = ما يترتب على ذلك يتوقف على من يقوله
refused-nobody-says-it-hint = سجّل الدخول في مكتب المناوبة
refused-for-nobody = لم يحدَّد له متلقٍّ
refused-for-nobody-hint = اختر خطًا واحدًا على الأقل
refused-form-incomplete = الاستمارة غير مكتملة
refused-form-incomplete-hint = املأ ما هو معلَّم
refused-bad-cancel-time = لا يمكن قراءة وقت الإلغاء
refused-held-never-sent = تشير المسودة { $draft } إلى رسالة احتُجزت ولم تُرسل قط
refused-held-never-sent-hint = احذفها واكتبها من جديد
refused-no-catalogue-function = ليس في الفهرس جهة { $number }
refused-no-catalogue-function-hint = جهات الطرف الخاصة به أرقامها من 100 إلى 999
refused-no-short-name = ‏{ $name } ليس اسمًا قصيرًا
refused-no-short-name-hint = أحرف لاتينية صغيرة وأرقام و_، مثل { "\u200e" }north_radar{ "\u200e" }
refused-most-functions = أقصى عدد لجهات الطرف: { $most }
refused-most-functions-hint = أزل واحدة: { "\u200e" }openline function remove{ "\u200e" }
refused-only-function = هذه جهة الطرف الوحيدة
refused-only-function-hint = أضف غيرها أولًا؛ لكل طرف واحدة على الأقل
refused-link-days = مدة الرابط يوم واحد على الأقل، وأقصاها بالأيام: { $most }
refused-most-links = بلغت روابط { $function } أقصى عدد لها ({ $most })
refused-most-links-hint = ألغِ رابطًا لا يُستعمل
refused-map-span = تعرض الخريطة سنةً على الأكثر، من وقت إلى وقت لاحق
refused-most-passed = بلغ ما لدى الجهات في آن واحد أقصى عدد له: { $most }
refused-most-passed-hint = أنهِ ما لا ينتظره أحد
refused-pass-incomplete = حدّد إلى من يُحال، وما الذي يعلمه الطرف الآخر
refused-pass-incomplete-hint = اختر جهة وأحد الأجوبة الثلاثة
refused-not-passed = لم يُحَل هذا إلى { $function }
refused-not-passed-hint = أحِله أولًا
refused-cannot-needs-why = من لا يستطيع يقول السبب
refused-cannot-needs-why-hint = تكفي كلمات قليلة
refused-not-due = بحسب قاعدة المتلقين لا يجوز إرسال المسودة { $draft } بعد؛ ولم يُرسل شيء
refused-not-due-hint = لإرسالها مع ذلك: { "\u200e" }openline draft release { $draft } --early{ "\u200e" }
refused-reason-length = السبب حرف واحد على الأقل، وأقصاه بالأحرف: { $most }
refused-reason-length-hint = قل ما الذي يجب تغييره
refused-nothing-rings = لا شيء بهذا الاسم يرنّ
refused-nothing-rings-hint = تولاه أحد من قبل، أو أُجيب عنه
refused-not-well-formed = طلب البرنامج ليس بالصيغة الصحيحة
refused-not-well-formed-hint = أعد تحميل الصفحة؛ وإن تكرر فأبلغ عنه
refused-suspended = رسالة من هذا النوع يشملها التعليق { $suspension }؛ ولم يُرسل شيء: { $kind }
refused-suspended-hint = محفوظ في المسودة { $draft }؛ ائذن بإرسالها عند استئناف التعامل
refused-two-people-one-by-one = ما يلزم أن يأذن بإرساله شخصان يُرسل واحدًا واحدًا
refused-own-entry = هذا القيد من طرفكم
refused-own-entry-hint = الطرف الآخر هو من يرسل إشعار استلامه
refused-nothing-to-announce = لا شيء في هذا الملف يمكن الإعلان عنه
refused-nothing-to-ask = لا شيء يُسأل عنه: لم يُرصد إطلاق، أو أن إخطارًا يوافقه
refused-nothing-to-ask-hint = غير ذلك يُسأل عنه بسؤال من عندك
refused-no-question = هذا القيد ليس سؤالًا
refused-no-question-hint = قل إنه واضح
refused-own-question = هذا سؤال من طرفكم
refused-own-question-hint = الطرف الآخر هو من يجيب عنه
refused-text-needs-words = النص يحتاج إلى كلمات
refused-say-one-thing = شيء واحد في كل مرة
refused-say-one-thing-hint = فُتح، أو واضح، أو أحد الأجوبة المرمّزة
refused-receipt-without-words = إشعار الاستلام لا يحمل نصًا
refused-receipt-without-words-hint = أرسل نصًا، أو جوابًا مرمّزًا مع نص
refused-not-on-card = بطاقة الطرف لا تسمّي هذه العقدة
refused-not-on-card-hint = خذ أحدث بطاقة للطرف: { "\u200e" }openline party take{ "\u200e" }
refused-line-not-confirmed = الخط مع { $name } لم يؤكَّد بعد
refused-line-not-confirmed-hint = قارن الأرقام الستين مع الطرف الآخر، ثم: { "\u200e" }openline line confirm{ "\u200e" }
refused-node-closed = أُغلقت هذه العقدة على هذا الخط
refused-node-closed-hint = تتابع عقدة أخرى للطرف: { "\u200e" }openline party node{ "\u200e" }
refused-most-passkeys = أقصى عدد لمفاتيح المرور للضابط: { $most }
refused-passkey-refused = تعذّر تسجيل مفتاح المرور
refused-passkey-refused-hint = حاول مرة أخرى، بهذا المتصفح وبهذا العنوان
refused-invitation-over = استُعملت هذه الدعوة أو انتهت مدتها
refused-invitation-over-hint = يُعدّ المسؤول دعوة جديدة: { "\u200e" }openline officer invite NAME{ "\u200e" }
refused-locked = مكتب المناوبة مقفل
refused-locked-hint = سجّل الدخول من جديد؛ ما كتبته يبقى
refused-took-too-long = استغرق هذا وقتًا أطول من اللازم، أو تم من قبل
refused-took-too-long-hint = حاول مرة أخرى
refused-code-length = أرقام الرمز من { $least } إلى { $most }
refused-code-guessable = الرمز المكوّن من رقم أو رقمين مختلفين يُخمَّن فورًا
refused-code-guessable-hint = استعمل ثلاثة أرقام مختلفة أو أكثر
refused-duress-code-alike = رمز الإكراه بطول الرمز الآخر، ويختلف عنه في رقمين على الأقل
refused-duress-code-alike-hint = يجب ألا يرى المراقب أيهما هو، وألا تطلق زلةُ يدٍ الإنذار
refused-sketch-gone = ما حُفظ قبل اكتماله لم يعد موجودًا
refused-sketch-gone-hint = احفظه من جديد
refused-most-sketches = بلغ ما حُفظ قبل اكتماله أقصى عدد له: { $most }
refused-most-sketches-hint = احذف ما لا يحتاج إليه أحد
refused-sketch-too-long = أقصى حجم لما يُحفظ قبل اكتماله بالبايت: { $most }
refused-sketch-too-long-hint = اختصر ما فيه
refused-no-such-sketch = لا شيء محفوظ قبل اكتماله بهذا الاسم
refused-no-such-sketch-hint = أرسله أحد أو حذفه
refused-statistics-days = لا توجد رسوم لهذا العدد من الأيام
refused-statistics-days-hint = اختر يومًا أو أسبوعًا أو 30 يومًا أو سنة
refused-contact-minutes = لا يمكن تحديد الاتصال القادم في ذلك الوقت
refused-contact-minutes-hint = من دقيقة واحدة إلى أسبوع من الآن
refused-no-article-agreed = لا توجد مادة متفق عليها لم توقَّع بعد
refused-meeting-not-in-force = هذا الاجتماع غير سارٍ
refused-no-date-to-report = لم يبدأ أي موعد لهذا الاجتماع لم يُقل عنه شيء
refused-points-not-proposed = خلاصة المباحثات من صاحبها لا تقترح هذه النقاط
refused-no-such-follow-up = ليس في خلاصة المباحثات التزام كهذا
refused-all-was-asked = طُرحت كل الأسئلة المعتادة عنه
refused-no-display-name = لا يمكن تسمية شاشة بهذا الاسم
refused-no-display-name-hint = أعطها اسمًا خاصًا بها؛ والشاشات 32 على الأكثر
refused-alarm-not-heard = لم يُسمع الإنذار
refused-alarm-not-heard-hint = اختبره أولًا؛ فالمناوبة بلا إنذار ليست مناوبة
refused-remarks-too-long = أقصى طول للملاحظات بالأحرف: { $most }
refused-log-entry-length = قيد سجل المناوبة حرف واحد على الأقل، وأقصاه بالأحرف: { $most }
refused-watch-is-yours = هذه المناوبة لك بالفعل
refused-closing-reason = السبب حرف واحد على الأقل، وأقصاه بالأحرف: { $most }
refused-closing-reason-hint = اذكر لماذا لم يعد يحتاج إلى أحد
refused-not-closed-by-hand = لا شيء مفتوح بهذا الاسم يمكن إغلاقه يدويًا
refused-not-closed-by-hand-hint = الجواب في وقته و«فُتح» و«واضح» تُقال للطرف الآخر
refused-no-such-watch = لم تكن هناك مناوبة { $number }
refused-closed-too-many = أُغلق من هذا الخط بالفعل: { $most }
refused-incidents-wait = حوادث تنتظر الإبلاغ: { $most }
refused-no-incident-class = لا صنف في القائمة باسم { $kind }
refused-same-person-twice = أذن بإرساله الشخص نفسه مرتين
refused-same-person-twice-hint = يجب أن يأذن بإرساله شخص ثانٍ غيره
refused-people-missing = الأشخاص اللازمون للإذن بالإرسال: { $needed }؛ حتى الآن: { $now }
refused-people-missing-hint = يبقى مسودةً إلى أن يأذن بإرساله شخص آخر
refused-keys-missing = حملة مفتاح المكتب اللازمون: { $needed }؛ وقّع حتى الآن: { $now }
refused-keys-missing-hint = يبقى مسودةً إلى أن يوقّعوا
refused-program-fault = لم تستطع العقدة فعل ذلك
refused-program-fault-hint = خطأ في البرنامج؛ وفي سجل العقدة المزيد
refused-display-unknown = هذه الشاشة غير معروفة
refused-display-unknown-hint = ينشئ المسؤول عنوانها: { "\u200e" }openline wall add{ "\u200e" }
error-invalid-element-hint = ما يلزم فيه: { "\u200e" }openline catalogue TYPE{ "\u200e" }
error-misheard-hint = اطلب إعادته؛ ويُكتب مثل { "\u200e" }2-20-300-H{ "\u200e" }
error-invalid-hours-hint = يوم الأسبوع من 1 (الاثنين) إلى 7، والدقيقة الأولى من اليوم من 0 إلى 1439، والأخيرة بعدها حتى 2880
error-invalid-rule-hint = الكلمات التي يجوز للميثاق استعمالها في { "\u200e" }docs/reference/rules.md{ "\u200e" }
error-stale-citation-hint = اقرأها ثم فعّل من جديد؛ والخطة الخارجة عن حدودها المعلنة لا تحتاج إلى ذكر ما قُرئ
error-stale-snapshot-hint = يُجمع السجل من جديد؛ ولم يُفقد شيء
error-unknown-head-hint = يُنظر فيه من جديد عند وصول تلك القيود
error-body-sealed-hint = يأتي المفتاح من صاحبه، وهو وحده من يمنحه
error-bad-witness-keys-hint = اطلب من الشاهد ملف مفاتيحه: { "\u200e" }openline witness create{ "\u200e" }
error-invalid-coastlines-hint = ثبّت الحزمة من جديد: الملف جزء منها
error-invalid-intent-hint = الصيغة في { "\u200e" }ASTM F3548-21{ "\u200e" }: محيط، وارتفاعان فوق { "\u200e" }W84{ "\u200e" } بوحدة M، ووقتان
error-invalid-geojson-hint = صيغة العنصر في { "\u200e" }docs/reference/notices.md{ "\u200e" }
error-invalid-time-hint = اكتب الأوقات هكذا: { "\u200e" }2026-04-02T11:52:00Z{ "\u200e" }
error-bad-public-key-hint = اطلب من الطرف بطاقة جديدة بمفاتيح جديدة
error-audit-broken-hint = غيّر أحد القرص، أو أنه يتعطل؛ احتفظ قبل كل شيء بنسخة من المجلد
error-no-such-place-hint = اسم مثل { "\u200e" }Hammerfest{ "\u200e" }، أو موقع مثل { "\u200e" }70-39.8N 023-40.9E{ "\u200e" } أو { "\u200e" }70.66, 23.68{ "\u200e" }
error-no-such-time-hint = بالتوقيت العالمي: 2026 أو { "\u200e" }2026-04{ "\u200e" } أو { "\u200e" }2026-04-02{ "\u200e" } أو { "\u200e" }2026-04-02T12:00:00Z{ "\u200e" }
error-lock-held-hint = العقدة العاملة تجيب عبر مقبسها؛ فإن علِقت فأوقفها أولًا
error-no-such-link-hint = يُعدّ مكتب المناوبة رابطًا جديدًا
error-wrong-officer-hint = المقيّدون هنا: { "\u200e" }openline officer list{ "\u200e" }
error-not-your-role-hint = يقوم بذلك من له هذا الدور
error-no-gazetteer-hint = يثبّتها { "\u200e" }make setup{ "\u200e" }؛ وبدونها لا تُقارن المواقع إلا فيما بينها
error-wrong-passphrase-hint = اكتبها من جديد؛ فعبارة المرور المفقودة لا تُستعاد من هذا الجهاز
error-digits-differ-hint = اقرأها من جديد؛ فإن بقيت مختلفة فقد بدّل أحد بطاقة: ابدأ من جديد ببطاقات من يد أمينة
error-no-node-hint = شغّلها: { "\u200e" }openline serve{ "\u200e" }؛ فإن كانت تعمل ولا تجيب فأوقفها أولًا
error-not-read-yet-hint = يُجلب تلقائيًا؛ انظر مجددًا بعد لحظات
error-changed-meanwhile-hint = اقرأ ما تغيّر ثم قله من جديد
error-nothing-shown-hint = وسّع مناطق القاعدة، أو قل ما الذي تُظهره خارجها
error-bad-alarm-hint = اذكر برنامجًا ووسائطه كما تكتبها، مثل: { "\u200e" }paplay /usr/share/sounds/alarm.oga{ "\u200e" }
error-not-signed-in-hint = سجّل الدخول
error-sign-in-refused-hint = حاول مرة أخرى؛ وبعد خمسة رموز خاطئة انتظر خمس دقائق
error-too-many-tries-hint = انتظر؛ أو ليدعُ مسؤولُ الطرف الضابطَ من جديد
error-nothing-to-say-hint = انظر في صفحته مرة أخرى: ربما قيل شيء منذ ذلك الحين
error-training-only-hint = تُنشأ العقدة الحقيقية في مجلد خاص بها: { "\u200e" }openline party create{ "\u200e" }
error-open-items-changed-hint = انظر في القائمة كما هي الآن، ووقّع عليها
error-not-the-watch-hint = من وجد مناوبة متروكة يتولاها
error-witness-restored-hint = أعطه أحدث تصدير لكل خط يراقبه: { "\u200e" }openline witness catch-up DIR EXPORT...{ "\u200e" }
error-unknown-zone-hint = استعمل اسمًا مثل { "\u200e" }Europe/Kyiv{ "\u200e" } أو { "\u200e" }Asia/Shanghai{ "\u200e" } أو { "\u200e" }UTC{ "\u200e" }
error-no-zones-hint = يثبّتها { "\u200e" }make setup{ "\u200e" }
error-newer-schema-hint = استعمل إصدار { "\u200e" }Openline{ "\u200e" } الذي كتب هذا المجلد، أو إصدارًا أحدث
error-older-store-hint = أنشئ الطرف وخطوطه من جديد؛ ويبقى المجلد القديم كما هو
error-not-a-store-hint = سمِّ مجلد عقدة { "\u200e" }Openline{ "\u200e" }؛ ولم يتغيّر شيء
error-opened-to-read-hint = خذ قفل العقدة، أو خاطب العقدة التي تمسكه
error-unknown-line-hint = خطوط هذه العقدة: { "\u200e" }openline line list{ "\u200e" }
error-officer-exists-hint = اختر اسمًا آخر
error-request-reused-hint = أعطِ كل فعل جديد رقم طلب خاصًا به؛ ولا تكرر رقمًا إلا لتكرار الفعل نفسه
error-store-locked-hint = أعطِ عبارة مرور العقدة
error-store-full-hint = أفسح مكانًا على قرص مجلد العقدة ثم حاول مرة أخرى
error-store-busy-hint = لا يكتب إلا من يمسك قفل العقدة: أنهِ الآخر، أو حاول مرة أخرى
error-store-damaged-hint = انسخ مجلد العقدة إلى قرص سليم وافتحه هناك؛ ولا يزال لدى الطرف الآخر ما أكد استلامه
error-no-store-hint = سمِّ مجلد عقدة { "\u200e" }Openline: --node DIR{ "\u200e" }
error-store-closed-hint = العقدة تتوقف؛ حاول عندما تعمل
error-own-feed-incomplete-hint = اتصل بالطرف الآخر، لتجلب العقدة قيودها الناقصة
error-unmarked-text-hint = تعليمات أو نصيحة أو تحذير أو معلومات أو سؤال أو جواب أو طلب أو نية
error-not-this-desk-hint = افتح مكتب المناوبة على العنوان الذي يعرضه { "\u200e" }openline serve{ "\u200e" }
error-too-long-hint = أقصى حجم للطلب { "\u200e" }1 048 576{ "\u200e" } بايت
refused-port-taken = لا يستطيع مكتب المناوبة الاستماع على المنفذ { $port }
refused-no-such-session = لا توجد جلسة كهذه لدى { $name }
refused-no-such-session-hint = ربما انتهت من تلقاء نفسها
refused-officer-without-role = للضابط دور واحد على الأقل
refused-officer-without-role-hint = لإخراج أحد نهائيًا: { "\u200e" }openline officer remove{ "\u200e" }
refused-no-such-passkey = لا يوجد مفتاح مرور كهذا لدى { $name }
refused-no-such-passkey-hint = مفاتيح المرور بأسمائها: { "\u200e" }openline officer list{ "\u200e" }
refused-most-passkeys-hint = استرجع واحدًا: { "\u200e" }openline officer take-back NAME{ "\u200e" }
error-last-administrator-hint = أعطِ أولًا هذا الدور ومفتاح مرور لضابط آخر

## What the readers of published notices are unsure of, and what became of a notice: found by their English sentence

notice-verdict-text-too-long-64 = الإخطار أطول من 64 كيلوبايت
notice-doubt-zone-named = نص صيني يذكر { "\u200e" }UTC{ "\u200e" }؛ تُقرأ أوقاته بتوقيت بكين
notice-doubt-beijing-time = نص إنكليزي بلا { "\u200e" }UTC{ "\u200e" }؛ أوقاته هي أوقات النص الصيني، بتوقيت بكين
notice-doubt-cut-off = ينقطع النص في وسط جملة
notice-doubt-no-start-or-publication = لم تُذكر بداية ولا وقت نشر
notice-doubt-no-start-publication = لم تُذكر بداية؛ تبدأ مع النشر
notice-doubt-hours-without-days = ذُكرت ساعات ولم تُذكر أيامها
notice-doubt-arc = أحد أضلاع هذه المنطقة قوس؛ وُصلت الرؤوس المذكورة بخطوط مستقيمة
notice-doubt-seconds-or-decimals = في موقع واحد كُتب نصف بالكسور العشرية ونصف بالثواني
notice-doubt-no-hemisphere = ينقص موقعًا حرفُ نصف الكرة؛ أُخذ مما قبله
notice-doubt-unknown-series = لا عنوان معروف؛ قُرئ كتحذير من { "\u200e" }NGA{ "\u200e" }
notice-verdict-text-too-long = أطول من { $most } كيلوبايت: لا يبلغ إخطار واحد هذا الطول
notice-verdict-no-text = لا يوجد نص
notice-verdict-no-series = لا سلسلة معروفة ولا إحداثيات
notice-verdict-reader-fault = خطأ في قارئنا، نرجو الإبلاغ عنه: { $kind }: { $text }
notice-doubt-encoding-inferred = الملف ليس بترميز { "\u200e" }UTF-8{ "\u200e" }؛ قُرئ بترميز { $encoding }
notice-doubt-encoding = بعض البايتات ليست من { "\u200e" }Unicode{ "\u200e" }
notice-doubt-letter-for-digit = الحرف O مكان الصفر في موقع
notice-doubt-separator = كُتب موقع بفواصل غير معتادة
notice-doubt-sixty-minutes = في موقع ستون دقيقة أو ثانية أو أكثر
notice-doubt-digit-groups = جُمعت أرقام موقع بحيث تُقرأ بعدة وجوه
notice-doubt-short-figure = في موقع عدد من رقم واحد حيث المعتاد أكثر
notice-doubt-last-night-own-end = آخر يوم مذكور هو الذي تنتهي فيه الليلة الأخيرة، كما يقول انتهاء الإخطار نفسه
notice-doubt-past-cancel = وقت معلن يقع بعد الوقت الذي يلغي فيه الإخطار نفسه
notice-doubt-long-before-cancel = كل ما أُعلن ينتهي قبل أن يلغي الإخطار نفسه بأكثر من 30 يومًا
notice-doubt-coarser-twin = يعلن { $notice } المنطقة نفسها بأول وقت وآخر وقت متطابقين، لكن بساعات أخرى بينهما
notice-doubt-contradicts-twin = يعلن { $notice } المنطقة نفسها في أوقات أخرى
notice-doubt-cancelled-unknown-time = يلغي { $notice } هذا الإخطار ولا يقول متى صدر
notice-doubt-cancelled-before-issue = ‏{ $notice } أقدم من هذا الإخطار ويلغيه؛ لم يُطبَّق الإلغاء
notice-doubt-same-number = يحمل { $notice } الرقم نفسه ويقول شيئًا آخر
notice-doubt-repeated = عدد المرات التي ورد فيها الإخطار نفسه: { $count }
notice-doubt-after-cancel = تبدأ نافذة بعد أن يلغي الإخطار نفسه
notice-doubt-cut-by-cancel = يلغي الإخطار نفسه قبل انتهاء نافذته الأخيرة
notice-doubt-single-time-from-issue = ذُكر وقت واحد، لا بداية ولا نهاية؛ تسري المنطقة من وقت الإصدار
notice-doubt-month-mistyped = الشهر المذكور كان قد انقضى؛ أُخذ شهر الإلغاء الذاتي الذي يتفق معه كل شيء
notice-doubt-times-elsewhere = الأوقات من فقرة سابقة لا تذكر مكانًا
notice-doubt-times-of-others = لم تُذكر أوقات لهذه المنطقة، وذُكرت لغيرها في التحذير نفسه
notice-doubt-last-night-left-out = حُذفت الليلة الأخيرة من جدول يومي؛ يلغي التحذير نفسه قبلها
notice-verdict-announces-nothing = لا يعلن شيئًا له مكان ووقت
notice-verdict-told-in-words = ذُكر مكانه بالكلام لا بالإحداثيات
notice-verdict-cancels-only = يلغي ولا يعلن شيئًا له مكان ووقت
notice-verdict-reports-aids = يبلغ عن حالة المساعدات الملاحية
notice-verdict-positions-unread = تعذّرت قراءة مواقعه
notice-doubt-self-cancel-unread = تعذّرت قراءة الوقت الذي يلغي فيه الإخطار نفسه
notice-doubt-second-message = يتبع تحذير آخر في النص نفسه؛ لم يُقرأ
notice-doubt-self-crossing = الرؤوس بالترتيب المذكور تكوّن محيطًا يقطع نفسه؛ أُبقيت
notice-doubt-around-a-ring = المقصود أيضًا ما يقع ضمن مسافة من المنطقة؛ رُسمت المنطقة وحدها
notice-doubt-corner-twice = يعود المحيط إلى رأس قبل نهايته؛ أُبقيت الرؤوس
notice-doubt-too-few-corners = تحدّ منطقةً أقل من ثلاثة مواقع؛ أُبقيت خطًا أو نقطة
notice-doubt-coast = جزء من الحد يتبع الساحل، وليس في النص؛ وُصلت الرؤوس بخطوط مستقيمة
notice-doubt-shape-not-stated = عدة مواقع بلا ذكر كيفية وصلها؛ أُخذ كل منها نقطة
notice-doubt-ring-not-stated = عدة مواقع بلا ذكر كيفية وصلها؛ أُخذت على أنها منطقة
notice-doubt-hemisphere = رأس يقع في الجانب الآخر من خط الاستواء أو خط الزوال الأول، بعيدًا عن كل ما عداه
notice-doubt-stray-position = تعذّرت قراءة موقع
notice-doubt-no-times = لم تُذكر أوقات؛ يسري من وقت الإصدار حتى إشعار آخر
notice-doubt-no-issue-time = لا تُعرف بداية ولا وقت إصدار
notice-doubt-times-after-areas = الأوقات بعد عدة مناطق؛ أُخذت لها كلها
notice-doubt-coarse-position = لا إحداثيات في النص؛ دائرة السطر Q تقوم مقام المنطقة
notice-verdict-area-only-named = المنطقة مسماة فقط، ورؤوسها ليست في الإخطار
notice-doubt-levels-field = لم يُفهم الحقل { $field }): { $text }
notice-verdict-cancels-another = يلغي إخطارًا آخر
notice-verdict-activity-ended = انتهى نشاط أو سُحب
notice-verdict-points-to-publication = يحيل إلى منشور
notice-verdict-changes-routes = يغيّر مسارات؛ ولا تُعلن منطقة
notice-verdict-no-area-or-activity = لا تُعلن منطقة ولا مكان ولا نشاط
notice-verdict-area-named-elsewhere = سُميت منطقة وليس مكانها في الإخطار
notice-verdict-area-without-time = ذُكرت منطقة ولم يُذكر وقت
notice-doubt-reference-point = حُذفت مواقع بلا امتداد إلى جانب المناطق
notice-doubt-exclusion-named = استُثني جزء مسمى فقط؛ أُعطيت المنطقة كلها
notice-doubt-part = هذا الجزء { $part } من { $parts } من إخطار
notice-doubt-end = لم تُذكر نهاية
notice-doubt-estimated-end = النهاية تقديرية؛ يسري الإخطار حتى يُستبدل أو يُلغى
notice-doubt-times = النهاية المذكورة قبل البداية؛ تُركت النهاية مفتوحة
notice-doubt-start = لم تُذكر بداية؛ أُخذ وقت الإصدار
notice-doubt-text-times = يذكر النص ساعات ليست في الحقل { "\u200e" }D){ "\u200e" }؛ أُعطيت الفترة كلها
notice-doubt-levels-differ = يذكر النص حدود ارتفاع غير التي في الحقلين { "\u200e" }F){ "\u200e" } و { "\u200e" }G){ "\u200e" }
notice-doubt-no-limits = لم تُذكر حدود ارتفاع
notice-doubt-buffer-drawn = رُسمت المنطقة العازلة خارج حافة المنطقة؛ وهي الأوسع من قراءتين
notice-doubt-buffer = أُعلنت منطقة عازلة حول المنطقة ولم تُرسم
notice-doubt-sun-computed-area = حُسب شروق الشمس وغروبها للمنطقة ووُسّعا بالتقريب نحو الخارج
notice-doubt-schedule-hours = تواريخ بلا ساعات؛ أُعطيت أيام كاملة
notice-doubt-sun-outer-bounds = ساعات بحسب الشروق والغروب؛ أُعطيت الحدود الخارجية
notice-doubt-schedule-outside-day = اليوم { $day } من الجدول خارج الحقلين { "\u200e" }B){ "\u200e" } و { "\u200e" }C){ "\u200e" }
notice-doubt-levels-crossed = الحد الأدنى فوق الحد الأعلى
notice-doubt-levels-no-reference = حد بلا مرجع (فوق متوسط مستوى سطح البحر أو فوق الأرض)
notice-verdict-precision-uneven = دقة خط العرض غير دقة خط الطول
notice-verdict-sixty-and-more = الدقائق أو الثواني 60 أو أكثر
notice-verdict-digits-no-position = الأرقام لا تكوّن خط عرض وخط طول
notice-verdict-off-earth = الموقع يتجاوز 90 درجة عرضًا أو 180 درجة طولًا
notice-doubt-public-holidays-not-left-out = استُثنيت العطل الرسمية ولم تُذكر تواريخها؛ أُبقيت
notice-doubt-public-holidays = ذُكرت عطل رسمية ولم تُذكر تواريخها
notice-doubt-schedule-long = أُعطيت الفترات الأولى فقط، وعددها: { $count }
notice-doubt-open-schedule = ذُكرت ساعات نشاط ({ $text }) ولم تُذكر نهاية
notice-doubt-schedule-unread = لم تُفهم ساعات النشاط: { $text }
notice-doubt-schedule-outside = لا تقع أي فترة مذكورة بين البداية والنهاية المذكورتين
notice-doubt-schedule-time = { $text } ليس وقتًا من اليوم
notice-doubt-arc-drawn = رُسم قوس بأوتار من خمس درجات
notice-doubt-along-line = ضلع يتبع حدودًا أو ساحلًا ليس في النص؛ رُسم مستقيمًا
notice-doubt-bearings = أُخذت الاتجاهات من الشمال الحقيقي، ولا يقول النص ذلك
notice-doubt-arc-unread-centre = ضلع قوس لم يُفهم مركزه؛ رُسم مستقيمًا
notice-doubt-arc-unread-end = ضلع قوس لم تُفهم نهايته؛ رُسم مستقيمًا
notice-doubt-arc-unread-circle = ضلع قوس لا تكوّن مواقعه دائرة؛ رُسم مستقيمًا
notice-doubt-arc-direction = لم يُذكر اتجاه دوران قوس؛ رُسم الأقصر
notice-doubt-arc-radius = طرف قوس لا يقع على نصف القطر المذكور
notice-doubt-sector-unread = المقصود قطاع من الدائرة فقط؛ أُعطيت الدائرة كلها
notice-doubt-corner-repeated = ذُكر رأس مرتين متتاليتين حيث ربما قُصد غيره
notice-doubt-ring-order = الرؤوس بالترتيب المذكور تكوّن محيطًا يقطع نفسه
notice-doubt-bad-coordinate = { $text } نصف موقع
notice-doubt-enclosing-circle = حُذفت دائرة حول المنطقة بين قوسين
notice-doubt-exclusion = استُثنيت منطقة لم تُقتطع
notice-doubt-two-points = موقعان لا يكوّنان منطقة؛ أُعطي الخط بينهما
notice-doubt-crossing-ring = أضلاع هذه المنطقة تتقاطع بترتيب رؤوسها المذكور
notice-doubt-corner-repeated-once = ذُكر رأس مرتين متتاليتين حيث ربما قُصد غيره؛ يُحسب مرة واحدة
notice-doubt-coast-line-only = يحدّ هذه المنطقة رأسان والساحل؛ أُبقي الخط بينهما فقط
notice-doubt-coast-closed-two-corners = يحدّ هذه المنطقة رأسان والساحل؛ أُخذ كل ما بينهما وبين الشاطئ، و20 كم حول الشاطئ
notice-doubt-coast-unknown = يغلق الساحل هذه المنطقة ولا يُعرف أي ساحل؛ حُذف ما يصل إليه
notice-doubt-coast-closed-side = أُخذ كل ما بين ضلع المنطقة والشاطئ، و20 كم حول الشاطئ
notice-doubt-two-corners = ذُكر محيط من رأسين؛ أُبقي الخط بينهما فقط
notice-doubt-centre-only = ذُكر مركز منطقة مسماة فقط، لا امتدادها
notice-doubt-coast-line = يغلق الساحل هذه المنطقة؛ وُصلت الرؤوس المذكورة بخطوط مستقيمة
notice-doubt-time-below = وقت مذكور تحت المناطق ليس لها، بقدر ما يمكن الحكم
notice-doubt-time-unread-spoken = يتحدث النص عن وقت لم يُفهم
notice-doubt-bare-points = أُعلن نشاط في نقاط منفردة؛ ربما كانت رؤوسًا
notice-doubt-heading-date = تاريخ في عنوان يقع خارج الفترة المعلنة وليس وقتًا منها
notice-doubt-local-time-legal = قُرئ التوقيت المحلي على أنه التوقيت الرسمي لبلد المنسق
notice-doubt-no-start-year = لم تُذكر بداية ولا وقت إصدار؛ أُخذ أول يوم من سنته
notice-doubt-single-time-activity = ذُكر وقت واحد فقط لنشاط
notice-doubt-no-start-or-issue = لم تُذكر بداية ولا وقت إصدار
notice-doubt-no-start-issue = لم تُذكر بداية؛ تبدأ مع الإصدار
notice-verdict-record-without-text = ليس في السجل نص (لا شيء من { $names })
notice-verdict-line-no-json = السطر { $line } ليس { "\u200e" }JSON{ "\u200e" }: { $text }
notice-verdict-neither-record-nor-text = ليس سجلًا ولا نصًا
notice-doubt-languages-differ = لغات هذا الإخطار تذكر أماكن أو أوقاتًا مختلفة
notice-verdict-bulletin-heading = ما يسبق أول إخطار في النشرة
notice-doubt-impossible-clock-time = وقت خارج 0000 إلى 2400
notice-doubt-time-unread = تعذّرت قراءة جزء من الأوقات
notice-doubt-local-time = ذُكر التوقيت المحلي ولا شيء يقول توقيت من
notice-doubt-two-clocks = أوقات بساعتين مختلفتين؛ قُرئت كلها بالأولى
notice-doubt-no-year-container = لا النص ولا ما يحتويه يذكر السنة
notice-doubt-impossible-range = تنتهي الأيام قبل أن تبدأ
notice-doubt-hours-without-days-added = ذُكرت ساعات أخرى بلا أيام؛ أُضيفت إلى كل يوم
notice-doubt-ends-before-start = تنتهي نافذة قبل أن تبدأ
notice-doubt-no-month-no-issue = مجموعة تاريخ ووقت بلا شهر، ولا وقت إصدار يدل عليه
notice-doubt-impossible-date = ليس في الشهر { $month } من { $year } يوم { $day }
notice-doubt-wider-hours = ذُكرت ساعات حول ساعات النشاط؛ أُخذت أيضًا
notice-doubt-from-and = ‏{ "\u200e" }FROM{ "\u200e" } يوم { "\u200e" }AND{ "\u200e" } آخر: قُرئ على أنه { "\u200e" }FROM{ "\u200e" } و { "\u200e" }TO{ "\u200e" }
notice-doubt-days-without-hours = ذُكرت أيام بساعات وأيام بلا ساعات
notice-doubt-sun-whole-day = يحد الشروق أو الغروب الوقت بطريقة لا تُحسب؛ أُخذ اليوم كله
notice-doubt-no-zone-letter = ينقص وقتًا حرفُ المنطقة الزمنية؛ أُخذ { "\u200e" }UTC{ "\u200e" }
notice-doubt-holidays = ذُكرت عطل ولم تُذكر تواريخها
notice-doubt-holidays-not-left-out = استُثنيت العطل ولم تُذكر تواريخها؛ أُبقيت
notice-doubt-instants-daily = قيل إن تواريخ بأوقات كاملة يومية؛ أُبقيت نافذة واحدة
notice-doubt-time-malformed = عدد الأرقام في مجموعة تاريخ ووقت خاطئ
notice-doubt-to-left-out = تاريخان بوقتيهما متجاوران؛ أُخذا بداية ونهاية
notice-doubt-no-month = ذُكرت أيام بلا شهر؛ أُخذ من وقت الإصدار
notice-doubt-clocks-repeated = أُعطيت الأيام الاحتياطية بلا ساعات ساعاتِ ما قبلها
notice-doubt-no-issue = تتوقف البداية على وقت الإصدار، وهو غير معروف
notice-doubt-no-end = أوقات يومية بلا يوم أخير؛ أُبقيت نافذة واحدة حتى إشعار آخر
notice-doubt-not-cut = أُبقيت أيام الأسبوع المستثناة، لأن الوقت أطول من اللازم أو بلا نهاية
notice-doubt-days-out-of-order = أيام القائمة ليست بالترتيب
notice-doubt-sun-computed = حُسب شروق الشمس وغروبها لرؤوس المنطقة، ووُسّعا إلى خمس دقائق نحو الخارج
notice-doubt-polar-night = ذُكرت ساعات بحسب الشمس لأيام لا تشرق فيها؛ أُخذ اليوم كله
notice-doubt-impossible-time = تاريخ أو وقت لا وجود له
notice-doubt-no-year = لا الإخطار ولا وقت إصداره يذكر السنة
notice-doubt-over-before-issue = كانت نافذة قد انقضت حين صدر الإخطار
notice-doubt-long-over = كانت نافذة قد انقضت قبل صدور الإخطار بأسابيع
notice-doubt-rolled-back = أُخذ أول تاريخ من نافذة على أنه من الشهر السابق؛ فهو قبل وقت الإصدار
notice-doubt-month-before = أُخذ أول تاريخ من نافذة على أنه من الشهر السابق، لأنه اليوم الأكبر
notice-doubt-year-turn = عند رأس السنة قد تُقصد بنافذة أيٌّ من السنتين
notice-doubt-too-many-days = جدول يومي لأكثر من سنتين أُبقي نافذة واحدة
notice-verdict-position-unread = ذُكر موقع لا يمكن قراءته
notice-verdict-no-place = لا يُعلن مكان
notice-verdict-state-of-aid = حالة مساعدة ملاحية أو خدمة
notice-verdict-list-in-force = قائمة بالتحذيرات السارية
notice-verdict-activity-without-positions = أُعلن نشاط ولم يُذكر مكانه بإحداثيات
notice-doubt-no-time = لا يذكر العنصر نوافذ زمنية، فيسري في كل وقت
notice-doubt-no-reference = لا يذكر { "\u200e" }{ $side }_m{ "\u200e" } مرجعًا؛ يُفترض متوسط مستوى سطح البحر
notice-verdict-cancellation = إلغاء
notice-verdict-repeats = يكرر { $notice }
