# Openline：中文（简体）。与 en.ftl 的键一一对应。尚待母语者审阅（docs/reference/languages.md）。

language-name = 中文

status-actual = 实际
status-exercise = 演习
status-test = 测试
precedence-flash = 特急
precedence-immediate = 紧急
precedence-priority = 优先
precedence-routine = 普通

kind-exercise = 演习
kind-live_firing = 实弹射击
kind-missile = 导弹发射
kind-rocket_launch = 航天发射
kind-space_debris = 空间碎片坠落
kind-hazardous_operation = 危险作业
kind-patrol = 巡逻
kind-relocation = 转移部署
kind-transit = 通过
kind-closed_area = 封闭区域
kind-works = 施工作业
kind-hazard = 危险物
kind-other = 其他活动

topic-activity = 一项活动
topic-conflict = 计划之间的冲突
topic-launch = 一次发射
topic-incident = 一起事件
topic-contact = 联络方式
topic-other = 其他事项

item-objectives = 目的是什么？
item-location = 确切位置在哪里？
item-end_date = 何时结束？
item-designation = 名称是什么？
item-subordination = 由哪个指挥机构负责？
item-numbers = 参加数量是多少？
item-types = 参加的类型有哪些？
item-confirm_times = 已通报的时间是否仍然有效？
item-confirm_area = 已通报的区域是否仍然有效？
item-confirm_heights = 已通报的高度是否仍然有效？
item-can_shift_time = 时间能否调整？
item-can_shift_area = 区域能否调整？
item-radio_contact = 可用什么频率呼叫贵方？

result-yes = 是
result-no = 否
result-unable = 无法做到
result-stand_by = 请等待 { $minutes } 分钟
result-no_information = 没有相关信息
result-repeat = 请重复

marker-instruction = 指示
marker-advice = 建议
marker-warning = 警告
marker-information = 信息
marker-question = 询问
marker-answer = 答复
marker-request = 请求
marker-intention = 意图

meaning-keeping_clear = 我方正在避开贵方通报的区域。
meaning-passing_through = 我方打算通过已通报的区域。
meaning-keep_clear = 请避开我方通报的区域。
meaning-ended = 我方通报的活动已经结束。
meaning-delayed = 我方通报的活动已推迟。
meaning-call_on_radio = 请在商定的无线电频道呼叫我方。
meaning-aircraft_to_identify = 我方正派飞机前往识别贵方。
meaning-real_not_exercise = 这是真实情况，不是演习。
meaning-exercise_stops = 演习现在停止。
meaning-no_hostile_intent = 我方没有敌意。
meaning-holding_position = 我方保持当前位置。
meaning-changing_course = 我方正在改变航向。

level-received = 机器已收到
level-opened = 已有人打开
level-understood = 读者已看懂（不表示同意）

shape-point = 位于 { $place }
shape-circle = 以 { $place } 为圆心、半径 { $radius } 的圆
shape-corridor = 沿 { $places }，两侧各 { $width }
shape-polygon = { $count } 个顶点的区域：{ $places }
heights = 从{ $lower }到{ $upper }
heights-not-stated = 未说明
unlimited = 无限
surface = 地面
until-further-notice = 另行通知为止
window-alternate = { $span }（备用）
windows-more = 另有 { $count } 个时段
in-language = 原文语言 { $language }，未翻译

sentence-activity = 活动通报：{ $kind }。{ $title }（{ $id }）。{ $windows }
sentence-question = 关于{ $topic }的询问：{ $items }
sentence-answer = 答复：{ $result }。
sentence-signal = 信号：{ $meaning }
sentence-receipt = 回执：{ $level }，{ $at }。
sentence-text = 文本。
sentence-test = 第 { $number } 号线路测试。
sentence-unreadable = 类型为 { $number } 的一项内容，本节点无法读取（{ $reason }）。已保存。

label-area = 区域
label-heights = 高度
label-windows = 时间
label-source = 发布编号
label-cancelled = 取消时间
label-same-event = 同一事件
label-doubt = 存疑
label-not-compared = 未作比对
label-from = 发自
label-to = 发往
label-id = 条目
label-claimed-time = 发送方时钟
label-receipts = 回执
label-answers = 答复
label-conflicts = 冲突
label-text = 通告原文

conflict-line = { $ours } 与 { $theirs } 相遇：{ $windows }
conflict-margin = （仅在安全余量内）
party-ours = 我方
party-theirs = 对方
not-delivered = 尚未送达
awaiting-answer = 等待答复
not-opened = 尚未打开
needs-answer = 需要答复
state-forked = 出现分叉：仅作证据，不生效
state-not-compared = 未与其他计划比对
