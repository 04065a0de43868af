# Openline: українською. Ключі ті самі, що в en.ftl. Потребує прочитання носієм мови (docs/reference/languages.md).

language-name = Українська

status-actual = справжнє
status-exercise = НАВЧАННЯ
status-test = ПЕРЕВІРКА
precedence-flash = блискавка
precedence-immediate = негайно
precedence-priority = терміново
precedence-routine = звичайне

kind-exercise = навчання
kind-live_firing = бойові стрільби
kind-missile = пуск ракети
kind-rocket_launch = космічний запуск
kind-space_debris = падіння космічних уламків
kind-hazardous_operation = небезпечні роботи
kind-patrol = патрулювання
kind-relocation = передислокація
kind-transit = прохід
kind-closed_area = закритий район
kind-works = роботи
kind-hazard = небезпека
kind-other = інша діяльність

topic-activity = про діяльність
topic-conflict = про перетин планів
topic-launch = про пуск
topic-incident = про інцидент
topic-contact = про зв’язок
topic-other = про інше

item-objectives = яка мета?
item-location = де саме?
item-end_date = коли закінчиться?
item-designation = яка назва?
item-subordination = яке командування відповідає?
item-numbers = скільки бере участь?
item-types = які типи беруть участь?
item-confirm_times = чи чинний оголошений час?
item-confirm_area = чи чинний оголошений район?
item-confirm_heights = чи чинні оголошені висоти?
item-can_shift_time = чи можна змінити час?
item-can_shift_area = чи можна змінити район?
item-radio_contact = на якій частоті вас викликати?

result-yes = так
result-no = ні
result-unable = не можемо
result-stand_by = { $minutes ->
    [one] чекайте { $minutes } хвилину
    [few] чекайте { $minutes } хвилини
   *[many] чекайте { $minutes } хвилин
}
result-no_information = немає відомостей
result-repeat = повторіть, будь ласка

marker-instruction = ВКАЗІВКА
marker-advice = ПОРАДА
marker-warning = ПОПЕРЕДЖЕННЯ
marker-information = ІНФОРМАЦІЯ
marker-question = ЗАПИТАННЯ
marker-answer = ВІДПОВІДЬ
marker-request = ЗАПИТ
marker-intention = НАМІР

meaning-keeping_clear = Ми тримаємося осторонь оголошеного вами району.
meaning-passing_through = Ми маємо намір пройти через оголошений район.
meaning-keep_clear = Просимо триматися осторонь оголошеного нами району.
meaning-ended = Оголошену нами діяльність закінчено.
meaning-delayed = Оголошена нами діяльність затримується.
meaning-call_on_radio = Просимо викликати нас на узгодженому радіоканалі.
meaning-aircraft_to_identify = Ми висилаємо повітряне судно, щоб вас розпізнати.
meaning-real_not_exercise = Це насправді, не навчання.
meaning-exercise_stops = Навчання припиняється зараз.
meaning-no_hostile_intent = Ми не маємо ворожих намірів.
meaning-holding_position = Ми залишаємося на місці.
meaning-changing_course = Ми змінюємо курс.

level-received = прийнято машиною
level-opened = відкрито людиною
level-understood = зрозуміло читачеві (це не згода)

shape-point = у точці { $place }
shape-circle = коло радіусом { $radius } навколо { $place }
shape-corridor = уздовж { $places }, по { $width } в обидва боки
shape-polygon = { $count ->
    [one] район з { $count } вершиною: { $places }
   *[other] район із { $count } вершинами: { $places }
}
heights = від { $lower } до { $upper }
heights-not-stated = не вказано
unlimited = без обмеження
surface = поверхня
until-further-notice = до окремого повідомлення
window-alternate = { $span } (запасний)
windows-more = { $count ->
    [one] і ще { $count } проміжок
    [few] і ще { $count } проміжки
   *[many] і ще { $count } проміжків
}
in-language = мовою { $language }, без перекладу

sentence-activity = Повідомлення про діяльність: { $kind }. { $title } ({ $id }). { $windows }
sentence-question = Запитання { $topic }: { $items }
sentence-answer = Відповідь: { $result }.
sentence-signal = Сигнал: { $meaning }
sentence-receipt = Підтвердження: { $level }, { $at }.
sentence-text = Текст.
sentence-test = Перевірка лінії номер { $number }.
sentence-unreadable = Запис типу { $number }, який цей вузол не може прочитати ({ $reason }). Його збережено.

label-area = Район
label-heights = Висоти
label-windows = Час
label-source = Опубліковано як
label-cancelled = Скасовано о
label-same-event = Та сама подія, що
label-doubt = Сумнів
label-not-compared = Не зіставлено
label-from = Від
label-to = Кому
label-id = Запис
label-claimed-time = Годинник автора
label-receipts = Підтвердження
label-answers = Відповіді
label-conflicts = Перетини
label-text = Текст повідомлення

conflict-line = { $ours } перетинається з { $theirs }: { $windows }
conflict-margin = (лише в межах запасу)
party-ours = наше
party-theirs = їхнє
not-delivered = не доставлено
awaiting-answer = очікує відповіді
not-opened = не відкрито
needs-answer = потребує відповіді
state-forked = розгалуження: доказ, не чинне
state-not-compared = не зіставлено з іншими планами
