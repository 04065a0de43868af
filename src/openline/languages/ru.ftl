# Openline: по-русски. Ключи те же, что в en.ftl. Требует прочтения носителем языка (docs/reference/languages.md).

language-name = Русский

status-actual = действительное
status-exercise = УЧЕНИЕ
status-test = ПРОВЕРКА
precedence-flash = молния
precedence-immediate = немедленно
precedence-priority = срочно
precedence-routine = обычное

kind-exercise = учение
kind-live_firing = боевые стрельбы
kind-missile = пуск ракеты
kind-rocket_launch = космический запуск
kind-space_debris = падение космических обломков
kind-hazardous_operation = опасные работы
kind-patrol = патрулирование
kind-relocation = передислокация
kind-transit = проход
kind-closed_area = закрытый район
kind-works = работы
kind-hazard = опасность
kind-other = иная деятельность

topic-activity = о деятельности
topic-conflict = о пересечении планов
topic-launch = о пуске
topic-incident = об инциденте
topic-contact = о связи
topic-other = об ином

item-objectives = какова цель?
item-location = где именно?
item-end_date = когда закончится?
item-designation = как называется?
item-subordination = какое командование отвечает?
item-numbers = сколько участвует?
item-types = какие типы участвуют?
item-confirm_times = остаётся ли в силе объявленное время?
item-confirm_area = остаётся ли в силе объявленный район?
item-confirm_heights = остаются ли в силе объявленные высоты?
item-can_shift_time = можно ли изменить время?
item-can_shift_area = можно ли изменить район?
item-radio_contact = на какой частоте вас вызывать?

result-yes = да
result-no = нет
result-unable = не можем
result-stand_by = { $minutes ->
    [one] ждите { $minutes } минуту
    [few] ждите { $minutes } минуты
   *[many] ждите { $minutes } минут
}
result-no_information = нет сведений
result-repeat = повторите, пожалуйста

marker-instruction = УКАЗАНИЕ
marker-advice = СОВЕТ
marker-warning = ПРЕДУПРЕЖДЕНИЕ
marker-information = ИНФОРМАЦИЯ
marker-question = ВОПРОС
marker-answer = ОТВЕТ
marker-request = ЗАПРОС
marker-intention = НАМЕРЕНИЕ

meaning-keeping_clear = Мы держимся в стороне от объявленного вами района.
meaning-passing_through = Мы намерены пройти через объявленный район.
meaning-keep_clear = Просим держаться в стороне от объявленного нами района.
meaning-ended = Объявленная нами деятельность закончена.
meaning-delayed = Объявленная нами деятельность задерживается.
meaning-call_on_radio = Просим вызвать нас на согласованном радиоканале.
meaning-aircraft_to_identify = Мы высылаем воздушное судно, чтобы вас опознать.
meaning-real_not_exercise = Это на самом деле, не учение.
meaning-exercise_stops = Учение прекращается сейчас.
meaning-no_hostile_intent = Мы не имеем враждебных намерений.
meaning-holding_position = Мы остаёмся на месте.
meaning-changing_course = Мы меняем курс.

level-received = принято машиной
level-opened = открыто человеком
level-understood = понятно читателю (это не согласие)

shape-point = в точке { $place }
shape-circle = круг радиусом { $radius } вокруг { $place }
shape-corridor = вдоль { $places }, по { $width } в обе стороны
shape-polygon = { $count ->
    [one] район с { $count } вершиной: { $places }
   *[other] район с { $count } вершинами: { $places }
}
heights = от { $lower } до { $upper }
heights-not-stated = не указано
unlimited = без ограничения
surface = поверхность
until-further-notice = до особого извещения
window-alternate = { $span } (запасной)
windows-more = { $count ->
    [one] и ещё { $count } промежуток
    [few] и ещё { $count } промежутка
   *[many] и ещё { $count } промежутков
}
in-language = на языке { $language }, без перевода

sentence-activity = Уведомление о деятельности: { $kind }. { $title } ({ $id }). { $windows }
sentence-question = Вопрос { $topic }: { $items }
sentence-answer = Ответ: { $result }.
sentence-signal = Сигнал: { $meaning }
sentence-receipt = Подтверждение: { $level }, { $at }.
sentence-text = Текст.
sentence-test = Проверка линии номер { $number }.
sentence-unreadable = Запись типа { $number }, которую этот узел не может прочитать ({ $reason }). Она сохранена.

label-area = Район
label-heights = Высоты
label-windows = Время
label-source = Опубликовано как
label-cancelled = Отменено в
label-same-event = То же событие, что
label-doubt = Сомнение
label-not-compared = Не сопоставлено
label-from = От
label-to = Кому
label-id = Запись
label-claimed-time = Часы автора
label-receipts = Подтверждения
label-answers = Ответы
label-conflicts = Пересечения
label-text = Текст извещения

conflict-line = { $ours } пересекается с { $theirs }: { $windows }
conflict-margin = (лишь в пределах запаса)
party-ours = наше
party-theirs = их
not-delivered = не доставлено
awaiting-answer = ожидает ответа
not-opened = не открыто
needs-answer = требует ответа
state-forked = разветвление: доказательство, не в силе
state-not-compared = не сопоставлено с другими планами
