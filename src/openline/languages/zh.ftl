### Openline：全部语句与屏幕用语，中文（简体）。键与各键的参数均与 en.ftl 相同；参数说明见该文件。
###
### 措辞不作任何让与：不认责、不承认、不许可、不下结论。

language-name = 中文
# Shown beside the language's name while no native speaker has read all of it for real use.
language-not-reviewed = 尚未就“实际”使用进行审阅

## How a message is put together

# A message that is not real starts with this, before anything else.
marked = 【{ $status }】{ $said }
# $author: party, $office: code of its office that speaks.
said-by = { $author }，{ $office }：{ $said }
# One field behind the lead sentence.
clause = { $label }：{ $value }。
# The same where the value ends with a mark of its own, such as a question mark.
clause-ended = { $label }：{ $value }
clause-separator = {" "}
list-separator = 、
# Between longer things: areas, time windows, texts.
long-list-separator = ；
# Inside a group of fields, such as the numbers of those who take part.
group-item = { $label } { $value }
and-more = …… 另有 { $count } 项
# What stands where nothing is stated, and nothing was entered.
not-stated = 未说明
# An empty list.
nothing = 无
yes = 是
no = 否
# $list: name of the list (list-...); $number: what the author sent, which this node's version does not know.
unknown-code = 【警告：此处不识别列表“{ $list }”的代码 { $number }；请向发文方询问其含义】
entry = 条目 { $id }
entry-subject = 条目 { $id }（{ $subject }）
# Short name of an entry: what it is, the author's own id.
subject = { $element } { $id }
quoted = “{ $words }”
# $marker: one of the eight words below (marker-...).
free-text = { $marker }：“{ $words }”
free-text-foreign = { $marker }［原文语言：{ $language }，未翻译］：“{ $words }”
number = { $count }

## Times and durations

until-further-notice = 直至另行通知
# $zone: name of a time zone, such as Europe/Kyiv.
time-local = { $utc }（{ $zone } 当地时间 { $local }）
window = 自 { $start } 至 { $end }
window-open = 自 { $start } 起，直至另行通知
window-alternate = { $span }（备用）
duration-days = { $count } 天
duration-hours = { $count } 小时
duration-minutes = { $count } 分钟
duration-seconds = { $count } 秒
# Between the parts of a duration: 2 days 3 hours.
duration-separator = {" "}
weekday-1 = 星期一
weekday-2 = 星期二
weekday-3 = 星期三
weekday-4 = 星期四
weekday-5 = 星期五
weekday-6 = 星期六
weekday-7 = 星期日
# $from, $to: local time of day, 08:00; $to may lie on the next day.
weekly-span = { $day } { $from }–{ $to }
weekly-span-overnight = { $day } { $from } 至次日 { $to }
weekly-span-longer = { $day } { $from } 起，持续 { $duration }

## Units

unit-metres = { $value } 米
unit-kilometres = { $value } 公里
unit-feet = { $value } 英尺
unit-nautical-miles = { $value } 海里
unit-metres-per-second = { $value } 米/秒
unit-kilometres-per-hour = { $value } 公里/小时
unit-knots = { $value } 节
unit-kilohertz = { $value } kHz
unit-megahertz = { $value } MHz
unit-square-kilometres = { $value } 平方千米
unit-degrees = { $value }°

## Places and heights

shape-point = 点位 { $place }
shape-circle = 以 { $place } 为圆心、半径 { $radius }的圆
shape-corridor = 沿 { $places }，两侧各 { $width }
shape-polygon = { $count } 个角点围成的区域：{ $places }
# $places: the further rings of an area: holes in it.
shape-polygon-holes = { $area }，不含 { $places } 围成的部分
# $places: each with its time.
shape-moving = 沿 { $places } 移动，周围 { $width }
shape-moving-point = { $place }（{ $time }）
shape-sector = 以 { $place } 为圆心、半径 { $radius }的扇形，自 { $from } 顺时针至 { $to }
shape-sector-ring = 以 { $place } 为圆心、半径 { $inner }至 { $radius }的环形扇区，自 { $from } 顺时针至 { $to }
shape-polygons = { $count } 个区域：{ $areas }
# Edges run straight over the globe, also between corners of one latitude.
shape-straight = { $area }（各边为大圆弧）
shape-quadrant = { $place }
shape-water-body = { $place }（轮廓大于该水域；不涉及任何界限）
# A place whose number this node's list does not hold.
place-unknown = 【警告：本节点的列表中没有地点编号 { $number }；请向发文方索取角点坐标】

heights = 自{ $lower }至{ $upper }
heights-not-stated = 未说明
# Without a lower limit, without an upper one, without both.
heights-below = 最高至{ $upper }，下不设限
heights-above = 自{ $lower }起，上不设限
heights-all = 所有高度
surface = 地面或水面
# $reference: what it is measured from.
height = { $reference } { $height }
flight-level = FL{ $level }
# $height: in the standard atmosphere, in the reader's unit.
flight-level-about = FL{ $level }（标准大气中为 { $height }）
reference-sfc = 地面或水面以上
reference-msl = 平均海面以上
reference-agl = 地面以上
reference-wgs84 = WGS-84 椭球面以上
reference-fl = 标准大气中
reference-depth = 水面以下
# A volume, and one of several: $number counts from 1.
volume = { $area }；高度：{ $heights }；时间：{ $windows }
volume-numbered = （{ $number }）{ $area }；高度：{ $heights }；时间：{ $windows }

quadrant-11 = 大西洋东北象限
quadrant-12 = 大西洋东南象限
quadrant-13 = 大西洋西南象限
quadrant-14 = 大西洋西北象限
quadrant-21 = 印度洋东北象限
quadrant-22 = 印度洋东南象限
quadrant-23 = 印度洋西南象限
quadrant-24 = 印度洋西北象限
quadrant-31 = 太平洋东北象限
quadrant-32 = 太平洋东南象限
quadrant-33 = 太平洋西南象限
quadrant-34 = 太平洋西北象限

# Where coastal states call a water by different names, say where it lies, and take neither name (docs/reference/waters.md).
water-10 = 北冰洋
water-11 = 白海
water-12 = 巴伦支海
water-13 = 喀拉海
water-14 = 拉普捷夫海
water-15 = 东西伯利亚海
water-16 = 楚科奇海
water-17 = 波弗特海
water-18 = 格陵兰海
water-19 = 挪威海
water-21 = 北海
water-22 = 波罗的海
water-23 = 地中海
water-24 = 黑海
water-25 = 加勒比海
water-26 = 佛罗里达与尤卡坦之间的海湾
water-27 = 比斯开湾
water-28 = 拉布拉多海
water-31 = 红海
water-32 = 阿拉伯半岛与伊朗之间的海湾
water-33 = 阿拉伯海
water-34 = 孟加拉湾
water-35 = 安达曼海
water-36 = 亚丁湾
water-37 = 里海
water-41 = 白令海
water-42 = 鄂霍次克海
water-43 = 日本、朝鲜半岛与俄罗斯之间的海域
water-44 = 黄海
water-45 = 东海
water-46 = 加里曼丹岛、中国、中南半岛与吕宋岛之间的海域
water-47 = 菲律宾海
water-48 = 帝汶海
water-49 = 珊瑚海
water-50 = 塔斯曼海
water-51 = 阿拉斯加湾

## Status, precedence, and whom a message is for

status-actual = 实际
status-exercise = 演习
status-test = 测试
precedence-flash = 特提
precedence-flash-over-quota = 特急（特提超出配额）
precedence-immediate = 特急
precedence-priority = 加急
precedence-routine = 平急

handling-line = 限本线路
handling-command = 仅限指挥层
handling-heads = 仅限首脑
handling-public = 可以公布

carried-by-voice = 话音
carried-by-fax = 传真
carried-by-paper = 纸质文件
carried-by-radio = 无线电
carried-by-in-person = 当面

authority-level-1 = 第1级（值班）
authority-level-2 = 第2级（指挥）
authority-level-3 = 第3级（参谋）
authority-level-4 = 第4级（部级）
authority-level-5 = 第5级（首脑）

function-sensor-desk = 传感器监测席
function-air-traffic = 空中交通服务
function-firing-unit = 发射（射击）单位
function-drone-cell = 无人机管控组
function-air-defence = 防空部门
function-naval-operations = 海军作战部门
function-coast-guard = 海岸警卫机构
function-rescue-centre = 搜救中心
function-mission-control = 任务控制中心
function-ground-command = 地面指挥部
function-escort = 护送（护航）单位
function-legal = 法律顾问

# What kind of sentence a free text is (IMO SMCP message markers). Capitals where the script has them.
marker-instruction = 指示
marker-advice = 建议
marker-warning = 警告
marker-information = 信息
marker-question = 询问
marker-answer = 答复
marker-request = 请求
marker-intention = 意图

language-ar = 阿拉伯语
language-en = 英语
language-es = 西班牙语
language-fr = 法语
language-ja = 日语
language-ko = 朝鲜语（韩语）
language-ru = 俄语
language-uk = 乌克兰语
language-zh = 中文

## Names of the elements

element-test = 测试
element-receipt = 回执
element-line-status = 线路状况
element-suspend = 暂停
element-resume = 恢复
element-contacts = 联络表
element-handover = 交接班
element-no-answer = 未获答复的记录
element-key-event = 密钥事项
element-text = 文本
element-translation = 译文
element-position = 立场
element-principal-message = 首脑致首脑的消息
element-activity = 活动通报
element-launch = 发射通报
element-launch-result = 发射结果
element-withheld = 未发通报的计数
element-amend = 修改
element-cancel = 取消
element-state = 计划状态
element-actuals = 实际数量与时间
element-reply-to-plan = 对计划的回复
element-zone = 公布的区域
element-question = 询问
element-answer = 答复
element-clarification = 澄清
element-account = 事件陈述
element-observed = 观测到的发射
element-ceasefire-event = 据报情况
element-conflict = 计划之间的冲突
element-track = 航迹
element-encounter = 会遇
element-signal = 信号
element-distress = 遇险
element-pause = 临时停歇
element-site = 受保护场所
element-movement = 受保护行程
element-call-request = 通话请求
element-call-reply = 对通话请求的回复
element-readout = 会谈记录
element-meeting = 会议
element-commitment = 承诺
element-crisis = 危机联络
element-charter-text = 章程文本
element-charter-step = 章程步骤
element-unreadable = 无法读取的内容
# $number: of a type that this node does not know.
element-unknown = 类型 { $number }（此处不识别）

## Sentences: tests, receipts, the line

# $number: of the type, which this node does not know or cannot read.
sentence-unreadable = 一项类型为 { $element } 的内容，本节点无法读取：{ $reason }。该内容已保存。
sentence-test = 线路第 { $test_no } 号测试。
# "understood" never says that anybody agrees.
sentence-receipt = 对{ $target } 的回执：{ $level }，时间 { $at }。
# Three separate facts.
sentence-line-status = 线路状况。数据传输：{ $transport }。值班：{ $staffed ->
    [yes] 有人值守
   *[no] 无人值守
}。双方往来：{ $politics }。
# $term: the author's own word for it, which is kept. $scope: what it covers.
sentence-suspend = 自 { $since } 起，{ $term }（发文方自用词语）：{ $scope }。测试、回执、遇险和密钥事项照常进行。
sentence-resume = 恢复：{ $target } 现予撤回；往来自 { $since } 起恢复。
sentence-contacts = 联络表，自 { $valid_from } 起有效。
# Numbers of watches.
sentence-handover = 班次 { $outgoing } 于 { $at } 向班次 { $incoming } 交班。
sentence-no-answer = 截至 { $due }，未记录到对{ $target } 的答复；该条目的提出时间为 { $asked_at }。{ $delivery-code ->
    [not-delivered] 未送达：没有收到机器回执。
    [opened] 机器于 { $received_at } 收到，已有人打开。
   *[machine-received] 机器于 { $received_at } 收到。
} 值守情况：{ $staffed ->
    [yes] 已声明有人值守
    [no] 已声明无人值守
   *[none] 未说明
}。原因不明。
# $key: first letters of the fingerprint of a key.
sentence-key-event = 机构 { $office } 的密钥 { $key }：{ $kind }，自 { $since } 起。

## Sentences: words of people

sentence-text = 文本。
sentence-translation = { $target } 的译文，译成{ $language }，{ $stage }，译者 { $translator }：{ $text }。仅以原文为准。
sentence-position = { $stated_by } 就{ $topic }表明立场（{ $kind }）：{ $text }。
sentence-principal-message = 首脑 { $from_head } 致首脑 { $to_head } 的消息：{ $text }。
sentence-question = 关于{ $topic }的询问。
sentence-answer = 对{ $target } 的答复：{ $result }。
# $meaning: a whole sentence with its full stop.
sentence-signal = 信号：{ $meaning }

## Sentences: plans

sentence-activity = 活动通报 { $activity_id }：{ $kind }。{ $title }。计划：{ $volumes }。
sentence-launch = 发射通报 { $activity_id }：发射 { $count } 次，类别为{ $launch_class }。窗口：{ $windows }。发射区：{ $launch_area }。本通报于 { $valid_until } 失效。
sentence-launch-result = 已通报的发射（{ $target }）：{ $launched ->
    [yes] 已进行
   *[no] 未进行
}。
# Notices that were due and were not given, as their author counts them.
sentence-withheld = { $count ->
    [0] 据发文方声明，{ $year } 年没有缺发 { $agreement } 规定的通报。
   *[other] { $agreement } 规定的通报，{ $year } 年有 { $count } 项未发出。其内容未予说明。
}
sentence-amend = 对{ $target } 的修改：以下内容取代原通报的相应内容，其余一概不变。
sentence-cancel = { $target } 现予取消：其内容全部不再有效。
sentence-state = { $target } 的状态：{ $state }，自 { $since } 起。
sentence-actuals = { $target } 的实际进行情况：{ $window }。
# Only a charter can make a reply an approval.
sentence-reply-to-plan = 对{ $target } 的回复：{ $decision }。
sentence-zone = 区域 { $zone_id }，因其公布方 { $publisher } 于 { $since } 公布而在此显示；显示不表示任何承认。位置：{ $volume }。
sentence-pause = 提议临时停歇，至 { $until } 止：{ $area }。双方均已作此声明的期间，停歇有效。
sentence-conflict = 两项计划发生交叉（{ $severity }）：{ $items }；时间：{ $windows }。

## Sentences: what happened, and what was seen

sentence-distress = 遇险：{ $nature }，位置 { $location }，时间 { $time }。请求：{ $assistance }。
sentence-account = 截至 { $as_known_at } 所知的事件陈述，不影响任何一方的权利与立场：{ $incident_class }。时间：{ $window }。地点：{ $place }。
sentence-clarification = 对{ $target } 的澄清，不影响任何一方的权利与立场。相关情况：{ $cause }。
sentence-ceasefire-event = 据报情况：{ $observer } 报告（{ $method }）：{ $kind }，{ $count } 次。时间：{ $window }。观察员位置：{ $observer_position }。本报告不是认定结论。
sentence-observed = 观测到一次发射，时间 { $time }；类别（评估）：{ $launch_class }。发射地（观测）：{ $area }。与通报比对：{ $match }。
sentence-track = 航迹 { $track_id }：{ $kind }，位置 { $location }，时间 { $time }，误差 { $error_dm }。
sentence-encounter = 航迹 { $tracks } 于 { $closest_at } 彼此最接近，距离 { $miss_dm }；不确定度 { $miss_sigma_dm }（一倍标准差）。

## Sentences: protection

sentence-site = 受保护场所 { $site_id }：{ $category }，所在地 { $locality }，位置 { $location }；{ $status }，本登记于 { $expires } 失效。通报不是受保护的前提条件。
sentence-movement = 受保护行程 { $move_id }：{ $purpose }，{ $persons } 人。路线：{ $legs }。通报不是受保护的前提条件。

## Sentences: talks

sentence-call-request = 通话请求：{ $media }，{ $level }，关于{ $topic }。时间：{ $proposed }。
sentence-call-reply = 对{ $target } 的回复：{ $reply }。
# A point is agreed only when both sides have signed the same text of it.
sentence-readout = 关于{ $about } 的会谈记录。要点经双方签署同一文本，方为商定。
sentence-meeting = 会议 { $meeting_id }：{ $step }。时间：{ $window }。
sentence-commitment = 承诺 { $commitment_id }：{ $owner } 将做以下事项：{ $what }。状态：{ $state }。
sentence-crisis = 危机联络 { $crisis_id }：{ $step }。{ $next_contact ->
    [none] {""}
   *[other] {" "}下次联络时间：{ $next_contact }。
}
# Article 0 is the preamble.
sentence-charter-text = 章程第 { $article } 条的文本。
sentence-charter-step = 章程：{ $move }，自 { $since } 起。

## Labels of fields that follow a sentence

field-about = 关于
field-about-whom = 涉及方
field-action = 行动
field-action-taken = 已采取的措施
field-activity-id = 发文方自定编号
field-advice = 建议
field-again = 新窗口
field-agenda = 议程
field-agreement = 协议
field-alternates = 其他路线
field-answers = 所答复的条目
field-contact-answers-within = 答复时限
field-area = 区域
field-armoured = 装甲车辆
field-arrive = 到达
field-article = 条款
field-artillery = 火炮
field-as-known-at = 所知截至
field-asked-at = 提出时间
field-assistance = 请求
field-assurances = 保证
field-at = 时间
field-attribution = 行为归属（据发文方称）
field-aircraft = 航空器
field-authority = 职权
field-azimuth = 方位角
field-azimuth-tolerance = 两侧各
field-basis = 引用依据
field-bearer = 传输方式
field-contact-bearer = 呼叫方式
field-bearers = 连接
field-bearing = 方位
field-callsign = 呼号
field-call-id = 通话编号
field-cancelled-at = 取消时间
field-candidates = 相符的通报（最相符者在前）
field-carried-by = 最初在线路之外表达，方式
field-casualties = 已知伤亡人数
field-category = 类别
field-cause = 相关情况
field-challenge = 核验口令的密码承诺值
field-cites = 已阅
field-closest-at = 最接近时间
field-colour = 颜色
field-comment = 意见
field-commitment-id = 承诺编号
field-complement = 数值
field-condition = 恢复的条件
field-confidence = 把握程度
field-control-point = 控制点
field-count = 数量
field-counterpart = 对应机构
field-counters = 针对此文本的对案
field-course = 航向
field-craft = 遇险船舶或航空器
field-crisis-id = 危机联络编号
field-cut = 相同的记录截面
field-damage = 已知损失
field-decision = 回复
field-delegate = 改由此机构通话
field-delivery = 送达情况
field-depart = 出发
field-digest = 文本指纹
field-direction = 方向
field-distance-dm = 距离
field-doubts = 公布文本中不能确定之处
field-doubts-settled = 通报中的疑点已解决
field-due = 期限
field-emergency = 无法更早通报
field-ended = 结束时间
field-error-dm = 位置误差
field-every = 重复间隔
field-expires = 失效时间
field-facts = 事实
field-follow-up = 后续事项
field-footprint = 区域
field-forces = 参加力量
field-from-head = 发自
field-function = 转交给
field-further-by = 最迟于此时作进一步说明
field-glossary = 代码表版本
field-handling = 知悉范围
field-hazards = 危险
field-heard-at = 获悉时间
field-height-class = 高度
field-height-dm = 椭球面以上高度
field-height-error-dm = 高度误差
field-holder = 负责人
field-holidays = 不办公日
field-hours = 办公时间
field-human-check = 请由人员答复
field-impact-areas = 落区
field-incident-class = 事件
field-incident-id = 发文方自定编号
field-incoming = 接班班次
field-inside = 重叠部分内的一点
field-intent = 发文方自身意图（据发文方称）
field-interpreters = 译员
field-items = 询问事项
field-answer-items = 所答复的事项
field-conflict-items = 计划
field-joins = 加入
field-key = 密钥
field-kind = 种类
field-label = 名称
field-ladder = 联络层级
field-language = 语言
field-languages = 语言
field-last-good = 最后一个正当签署的条目
field-launch-area = 发射区
field-launch-class = 类别
field-launched = 已进行
field-leader = 领队
field-least-distance-dm = 最小距离
field-legs = 路段
field-level = 级别
# The level of authority at which a message is said.
field-cover-level = 发文级别
field-levels = 级别
field-linked = 对同一情况的报告
field-locality = 所在地
field-location = 位置
field-maintenance = 维护时间
field-markings = 标志
field-match = 与通报比对
field-meaning = 含义
field-media = 方式
field-meeting-id = 会议编号
field-method = 方法
field-minutes = 分钟
field-miss-dm = 最近距离
field-miss-sigma-dm = 其不确定度（一倍标准差）
field-move = 步骤
field-move-id = 发文方自定编号
field-nature = 性质
field-next-contact = 下次联络
field-next-level = 可进一步联络的级别
field-night-marking = 夜间标志
field-obs-id = 发文方自定编号
field-observer = 观察员
field-observer-position = 观察员位置
field-off-nominal = 目前可能位于
field-office = 机构
field-onward = 还须送达
field-open-items = 未结事项
field-opened-by = 发起条目
field-operator = 运营方
field-other-units = 其他单位（所见）
field-outcome = 结果
field-outgoing = 交班班次
field-own-action = 发文方自身行动
field-own-units = 发文方单位
field-owner = 执行者
field-part = 文本序号
field-part-of = 所属活动
field-participants = 参加者
field-persons = 人数
field-distress-persons = 遇险人数
field-place = 地点
field-plate = 牌号
field-politics = 双方往来
field-previous = 所答复的条目
field-proposal = 提议
field-proposed = 时间
field-readout-proposed = 提议作为商定要点
field-public-key = 公钥
field-publish = 可以公布的部分
field-published = 公布编号
field-publisher = 公布方
field-purpose = 目的
field-radio = 无线电
field-range-class = 射程
field-reason = 原因
field-received-at = 机器收到时间
field-recipients = 发往
field-reduced-from = 本件为较详通报的简版，较详通报的指纹
field-relative-speed = 相对速度
field-repeat = 已发出次数
field-replaces = 取代
field-replies-to = 回应
field-reply = 回复
field-result = 答复
field-result-hash = 结果指纹
field-review-at = 再次审视时间
field-reviewer = 审校者
field-rhythm = 两次联络的最长间隔
field-roof-mark = 从上方可见
field-rule = 规则（公布方原话）
field-rule-version = 规则版本
field-safe-conduct = 已给予安全通行保证
field-same-event = 与此为同一活动
field-scope = 范围
field-scope-agreement = 协议
field-sender = 发自
field-severity = 严重程度
field-ships = 舰船
field-shown-to = 亦告知（据发文方称）
field-sigma-s = 时间不确定度（一倍标准差）
field-since = 起始时间
field-site-id = 发文方自定编号
field-situation = 态势指纹
field-situation-at = 态势时间
field-source = 来源
field-activity-source = 取自已公布的通告
field-spans = 开放
field-speed = 速度
field-staffed = 有人值守
field-stage = 阶段
field-stale = 过时时间
field-state = 状态
field-stated-by = 陈述方
field-stated-by-them = 对方的陈述（据发文方所闻）
field-stated-by-us = 发文方的陈述
field-status = 登记状态
field-step = 步骤
field-stops = 停靠点
field-systems = 装备种类
field-tanks = 坦克
field-target = 针对
field-targets = 条款
field-term = 发文方自用词语
field-test-no = 编号
field-text = 文字
field-terms = 数值
field-term-word = 词
field-term-number = 数值
field-texts = 文本
field-time = 时间
field-title = 标题
field-to-head = 致
field-tolerance = 两侧各
field-topic = 议题
field-topics = 议题
field-track = 发给航迹
field-track-id = 发文方自定编号
field-tracker = 跟踪该行程的航迹
field-tracks = 航迹
field-translator = 译者
field-transport = 数据传输
field-troops = 兵员
field-uncertainty-dm = 位置不确定度
field-until = 截止时间
field-valid-from = 有效起始时间
field-valid-until = 失效时间
field-vehicles = 载具
field-forces-vehicles = 其他车辆
field-verified-at = 核实时间
field-verified-by = 核实者
field-volume = 空间范围
field-volumes = 区域、高度与时间
field-watch = 班次
field-weapon = 武器（评估）
field-what = 事项
field-window = 时间
field-windows = 时间
field-withdrawn = 已撤回
field-withheld = 不予提供的栏目
field-year = 年份
field-zone = 时区
field-zone-id = 名称
field-kinds = 消息种类
field-start = 开始
field-end = 结束
field-alternate = 备用
field-weekday = 星期
field-first-minute = 自
field-last-minute = 至
field-marker = 语句种类
field-lower-dm = 下限
field-lower-ref = 下限的基准
field-upper-dm = 上限
field-upper-ref = 上限的基准
field-frequency-khz = 频率
field-no = 要点编号
field-route = 路线
field-last-ok = 最近一次正常

## Forms: what a field takes, and what its label does not say

# $example: written alike in every language. $least, $most: numbers, with their unit.
takes-time = 时间，例如 { $example }
takes-number = { $least } 至 { $most } 之间的数
takes-whole = { $least } 至 { $most } 之间的整数
takes-truth = { $yes }或{ $no }
takes-words = 文字；字符数：{ $least } 至 { $most }
takes-name = 名称；字符数：{ $least } 至 { $most }
takes-language = 两个或三个拉丁字母的语言代码
takes-entry = 条目的编号，或其开头几位
takes-bytes = 十六进制数字，位数：{ $most }
takes-code = 其中之一：{ $words }
takes-place = 位置，例如 { $example }
takes-footprint = 位置加半径（{ $example }），或至少三个角点
takes-some = 以下内容 { $least } 至 { $most } 项：
takes-many = 以下内容 { $least } 项或更多：
help-end = 留空：直至另行通知
help-alternate = 备用时段，供其他时段未使用时使用
help-lower-dm = 留空：无下限
help-upper-dm = 留空：无上限
help-weekday = 1（星期一）至 7（星期日）
help-first-minute = 当日分钟数，自零时起算
help-last-minute = 当日分钟数；过零时后继续计数，超过 1440
help-contact-level = 1 值班，2 指挥，3 参谋，4 部级，5 首脑
help-call-request-level = { help-contact-level }
help-scope-levels = { help-contact-level }；留空：任何级别
help-scope-agreement = 留空：任何协议
help-scope-topics = 留空：任何议题
help-scope-kinds = 目录中的类型编号；留空：任何类型
help-contact-topics = 留空：所有议题
help-contact-hours = 留空：随时
help-holidays = 每一日以该日 00:00 UTC 表示
help-answer-items = 留空：全部
help-state-cites = 对方与本计划重叠的通报的最新版本；启动者须已阅读
help-activity-id = 在以后各版本中保持不变
help-site-id = { help-activity-id }
help-move-id = { help-activity-id }
help-incident-id = { help-activity-id }
help-part = 自 0 起计；0 为消息本身的文字
help-complement = 米、分钟或度，依语句而定
help-article = 0 为序言
help-amend-target = 该通报或其最新修改
help-cancel-since = 留空：立即

## Groups of fields: the arguments are what every one of them has; the rest follows as "label value"

# $frequency_khz: with its unit.
form-radio = { $frequency_khz }
form-leg = { $route }；出发 { $depart }；到达 { $arrive }
form-term = { $word } = { $number }
form-vehicle = { $kind }
form-bearer-health = { $bearer }：最近一次可用 { $last_ok }
form-weekly-hours = 时区 { $zone }
form-contact = { $level }：{ $office }
form-point = 要点 { $no }：{ $texts }
form-follow-up = { $owner }，期限 { $due }：{ $what }
# Said where none of the fields is filled in.
form-scope-nothing = 一切可以暂停的内容
form-forces-nothing = 数量未说明

## Plans: kinds, states, replies

activity-kind-exercise = 演习
activity-kind-live-firing = 实弹射击
activity-kind-missile = 导弹发射
activity-kind-rocket-launch = 航天发射
activity-kind-space-debris = 空间碎片坠落
activity-kind-hazardous-operation = 危险作业
activity-kind-patrol = 巡逻
activity-kind-relocation = 转移部署
activity-kind-transit = 过境通行
activity-kind-closed-area = 封闭区域
activity-kind-works = 施工作业
activity-kind-hazard = 危险情况
activity-kind-other = 其他活动

activity-state-draft = 草稿
activity-state-notified = 已通报
activity-state-amended = 已修改
activity-state-active = 进行中
activity-state-nonconforming = 超出已通报界限
activity-state-contingent = 控制状况不明，务必避开
activity-state-ended = 已结束
activity-state-cancelled = 已取消

action-returning = 正在返回已通报界限之内
action-holding = 在原处保持不动
action-terminating = 正在结束活动
action-landing = 正在降落
action-keep-clear = 请避开
action-rescue-under-way = 正在进行救援
action-lost-contact = 已与其失去联系

decision-noted = 已知悉
decision-noted-with-comment = 已知悉，并附意见
decision-cannot-support-safely = 无法在保证安全的情况下予以支持
decision-approved = 依章程规定予以批准

severity-margin-only = 仅安全余量交叉
severity-caution = 注意
severity-serious = 严重

system-class-surface-ship = 水面舰艇
system-class-submarine = 潜艇
system-class-fixed-wing = 固定翼飞机
system-class-helicopter = 直升机
system-class-unmanned-aircraft = 无人机
system-class-artillery = 身管火炮
system-class-rocket-artillery = 火箭炮
system-class-surface-to-air-missile = 地（舰）空导弹
system-class-anti-ship-missile = 反舰导弹
system-class-torpedo = 鱼雷
system-class-mine-warfare = 水雷战
system-class-armour = 装甲力量
system-class-amphibious = 两栖力量
system-class-airborne = 空降力量
system-class-bomber = 轰炸机
system-class-tanker = 加油机
system-class-laser = 激光器
system-class-jamming = 电子干扰
system-class-unmanned-surface-vessel = 无人水面艇

hazard-gunfire = 炮火（枪炮射击）
hazard-missiles = 导弹
hazard-bombs = 炸弹
hazard-falling-objects = 坠落物
hazard-underwater-explosion = 水下爆炸
hazard-towed-object = 拖曳物
hazard-laser-light = 激光照射
hazard-radio-interference = 无线电干扰
hazard-navigation-interference = 卫星导航干扰
hazard-unlit-vessels = 不显示号灯的船舶
hazard-low-flying = 低空飞行
hazard-mines = 水雷或地雷
hazard-other = 其他危险

reason-weather = 天气
reason-technical = 技术原因
reason-safety = 安全
reason-conflict-with-plan = 与另一计划冲突
reason-operational = 行动原因
reason-political = 政治原因
reason-error-in-notice = 通报有误
reason-completed = 已完成
reason-not-needed = 不再需要
reason-no-authority = 无权办理
reason-not-readable = 无法读取
reason-not-for-us = 不属本机构事务
reason-rescue = 救援
reason-request-of-peer = 应对方请求
reason-maintenance = 维护
reason-other = 其他原因
reason-not-stated = 未说明原因

## Launches

launch-class-ballistic-missile-land = 陆基弹道导弹
launch-class-ballistic-missile-submarine = 潜射弹道导弹
launch-class-ballistic-missile-other = 其他弹道导弹
launch-class-cruise-missile = 巡航导弹
launch-class-hypersonic = 高超声速飞行器
launch-class-space-launch = 航天发射
launch-class-sounding-rocket = 探空火箭
launch-class-missile-defence-test = 反导试验
launch-class-other = 其他发射

direction-north = 北
direction-north-east = 东北
direction-east = 东
direction-south-east = 东南
direction-south = 南
direction-south-west = 西南
direction-west = 西
direction-north-west = 西北

height-class-below-100-km = 100 公里以下
height-class-from-100-to-500-km = 100 至 500 公里
height-class-above-500-km = 500 公里以上
height-class-orbit = 入轨

range-class-below-500-km = 500 公里以下
range-class-from-500-to-2000-km = 500 至 2,000 公里
range-class-from-2000-to-5500-km = 2,000 至 5,500 公里
range-class-above-5500-km = 5,500 公里以上
range-class-orbit = 入轨

launch-field-launch-class = 类别
launch-field-count = 发射次数
launch-field-launch-area = 发射区
launch-field-azimuth = 方位角
launch-field-impact-areas = 落区
launch-field-height = 高度
launch-field-range = 射程

launch-outcome-as-planned = 按计划
launch-outcome-ended-early = 提前结束
launch-outcome-outside-announced-areas = 超出已通报区域
launch-outcome-postponed = 推迟
launch-outcome-cancelled = 取消
launch-outcome-not-stated = 未说明结果

# How an observation compares with the notices held. Never a verdict, never what was launched.
match-consistent = 与本线路上持有的一项通报相符（不能据此确定所发射的是何物）
match-partly = 与本线路上持有的一项通报部分相符（不能据此确定所发射的是何物）
match-none-held = 本线路上未持有相符的通报
match-not-compared = 未与通报比对

confidence-low = 低
confidence-medium = 中
confidence-high = 高

## Questions, answers, positions

topic-activity = 一项活动
topic-conflict = 计划之间的冲突
topic-launch = 一次发射
topic-incident = 一起事件
topic-contact = 联络方式
topic-other = 其他事项
topic-encounter = 一次会遇
topic-site = 一处受保护场所
topic-movement = 一次受保护行程
topic-ceasefire = 停火
topic-meeting = 一次会议
topic-commitment = 一项承诺
topic-line = 本线路本身
topic-charter = 章程
topic-rescue = 搜救
topic-exercise = 一次演习
topic-detained-persons = 被扣留人员

item-objectives = 目的是什么？
item-location = 确切位置在哪里？
item-end-date = 何时结束？
item-designation = 名称是什么？
item-subordination = 由哪个指挥机构负责？
item-numbers = 参加数量是多少？
item-types = 参加的类型有哪些？
item-confirm-times = 已通报的时间是否仍然有效？
item-confirm-area = 已通报的区域是否仍然有效？
item-confirm-heights = 已通报的高度是否仍然有效？
item-can-shift-time = 时间能否调整？
item-can-shift-area = 区域能否调整？
item-radio-contact = 可用什么频率呼叫？
item-is-it-yours = 是否属于贵方？
item-was-it-intended = 是否有意为之？
item-control-status = 是否处于受控状态？
item-launch-announced = 这次发射是否已经通报？是哪一份通报？
item-launch-class = 这次发射属于哪一类别？
item-impact-area = 将落在何处？
item-casualties = 是否有人伤亡？
item-need-assistance = 贵方是否需要援助？
item-whereabouts = 现在何处？
item-who-to-call = 就此事可以与谁通话？
item-next-report = 贵方下次何时报告？
item-reason = 原因是什么？
item-meaning-of-message = 贵方的消息是什么意思？

# $minutes: a number, or "none" where the word stands in a list of answers.
result-yes = 是
result-no = 否
result-unable = 无法做到
result-stand-by = { $minutes ->
    [none] 请等待
   *[other] 请等待 { $minutes } 分钟
}
result-no-information = 没有相关信息
result-repeat = 请重复

stage-sight = 视译稿
stage-rough = 初译稿
stage-reviewed = 已审校稿

position-kind-claim = 主张
position-kind-denial = 否认
position-kind-reservation = 保留
position-kind-objection = 反对
position-kind-note = 记录在案

delivery-machine-received = 机器已收到
delivery-opened = 已有人打开
delivery-not-delivered = 未送达

## Signals for encounters: whole sentences. $complement is a number of the unit that the sentence names, or "none".

# Intentions
meaning-keeping-clear = 我方正在避开贵方通报的区域。
meaning-passing-through = 我方打算通过已通报的区域。
meaning-aircraft-to-identify = 我方正派航空器前往识别贵方。
meaning-holding-position = 我方保持当前位置。
# Degrees, true.
meaning-changing-course = { $complement ->
    [none] 我方正在改变航向。
   *[other] 我方正在改变航向，改为真航向 { $complement } 度。
}
# Degrees by which we turn.
meaning-turning-to-starboard = { $complement ->
    [none] 我方正在向右转向。
   *[other] 我方正在向右转 { $complement } 度。
}
meaning-turning-to-port = { $complement ->
    [none] 我方正在向左转向。
   *[other] 我方正在向左转 { $complement } 度。
}
# Minutes until we stop.
meaning-stopping = { $complement ->
    [none] 我方正在停下。
   *[other] 我方将在 { $complement } 分钟内停住。
}
# Metres above mean sea level.
meaning-climbing = { $complement ->
    [none] 我方正在爬升。
   *[other] 我方正在爬升至平均海面以上 { $complement } 米。
}
meaning-descending = { $complement ->
    [none] 我方正在下降。
   *[other] 我方正在下降至平均海面以上 { $complement } 米。
}
meaning-keeping-course-and-speed = 我方保持航向和速度不变。
# Minutes until we have left.
meaning-leaving-area = { $complement ->
    [none] 我方正在离开该区域。
   *[other] 我方将在 { $complement } 分钟内离开该区域。
}

# Requests
meaning-keep-clear = { $complement ->
    [none] 请避开我方通报的区域。
   *[other] 请避开我方通报的区域，与其保持 { $complement } 米距离。
}
meaning-call-on-radio = 请在商定的无线电频道呼叫我方。
meaning-keep-distance = { $complement ->
    [none] 请与我方保持距离。
   *[other] 请与我方保持 { $complement } 米距离。
}
meaning-do-not-cross-ahead = 请勿从我方前方穿越。
meaning-switch-off-fire-control = 请关闭贵方的火控雷达。
meaning-switch-off-illumination = 请关闭贵方照射我方的灯光或激光。
meaning-stop-interference = 请停止无线电干扰。

# Warnings
meaning-danger-ahead = { $complement ->
    [none] 贵方前方有危险。
   *[other] 贵方前方 { $complement } 米处有危险。
}
meaning-towing = { $complement ->
    [none] 我方正在拖带物体。
   *[other] 我方正在拖带物体，物体在我方后方 { $complement } 米处。
}
meaning-submarine-operating = 附近有潜艇活动。
meaning-aircraft-operating = 我方航空器正在起降。
meaning-rescue-in-progress = 此处正在进行救援。
meaning-unable-to-manoeuvre = 我方无法操纵。
meaning-navigation-unreliable = 我方导航不可靠。

# Assurances
meaning-no-hostile-intent = 我方没有敌意。
meaning-entered-by-mistake = 我方误入，正在离开。
meaning-weapons-not-readied = 我方武器未处于待发状态。
meaning-misunderstanding = 存在误解；请勿采取行动。

# State of an activity
meaning-ended = 我方通报的活动已经结束。
# Minutes.
meaning-delayed = { $complement ->
    [none] 我方通报的活动延迟进行。
   *[other] 我方通报的活动延迟 { $complement } 分钟。
}
meaning-real-not-exercise = 这是真实情况，不是演习。
meaning-exercise-stops = 演习现在停止。

# How a signal is read aloud: 2-20-300-H.
signal-spoken = 读作
signal-group-1 = 意图
signal-group-2 = 请求
signal-group-3 = 警告
signal-group-4 = 保证
signal-group-5 = 活动状态

## Receipts, the line, contacts, keys

level-received = 机器已收到
level-opened = 已有人打开
level-understood = 阅读者已明白文意（不表示同意）
level-passed = 已转交
level-decided = 已作决定
level-answered = 已答复
level-rejected = 无法受理
level-confirmed-as-heard = 确认与所听内容一致
level-delivered-to-principal = 已呈交首脑本人

bearer-kind-tls = 网络（TLS）
bearer-kind-file-drop = 人工传递文件
bearer-kind-serial-line = 串行线路
bearer-kind-voice = 话音

transport-up = 通
transport-degraded = 有困难
transport-down = 不通

politics-open = 开放
politics-partly-suspended = 部分暂停
politics-suspended = 暂停

holder-in-post = 在任
holder-acting = 代理
holder-vacant = 空缺
holder-not-stated = 任职情况未说明

authority-decides = 作出决定
authority-transmits = 负责转达
authority-represents = 作为代表

key-kind-add = 已添加
key-kind-rotate = 已启用，取代旧密钥
key-kind-revoke = 已撤销
key-kind-compromise = 不应再予信任

# The word that a party uses for what it does; kept as it chose it.
own-term-suspended = 暂停
own-term-cancelled = 取消
own-term-postponed = 推迟
own-term-paused = 临时停歇

charter-move-agree-article = 商定条款
charter-move-begin-trial = 开始试行
charter-move-put-in-force = 付诸生效
charter-move-review = 审议
charter-move-leave = 退出

## Incidents, events, distress

incident-class-misfire = 武器走火
incident-class-border-crossing = 越过边界或分界线
incident-class-airspace-entry = 进入空域
incident-class-waters-entry = 进入水域
incident-class-laser = 激光照射
incident-class-radar-lock = 火控雷达锁定
incident-class-close-approach = 近距离接近
incident-class-collision = 碰撞
incident-class-shots-fired = 开火射击
incident-class-warning-shots = 鸣枪（炮）警告
incident-class-loss-of-control = 失去控制
incident-class-jamming = 电子干扰
incident-class-flares-or-objects-dropped = 投放照明（干扰）弹或物体
incident-class-uncivil-language = 言语不当
incident-class-mine-or-drifting-object = 水雷或漂流物
incident-class-launch-by-mistake = 误发射
incident-class-strike-on-protected-site = 受保护场所遭打击
incident-class-strike-on-movement = 受保护行程遭打击
incident-class-detention = 扣留人员
incident-class-cable-or-pipeline-damage = 电缆或管道受损
incident-class-radiation-release = 放射性释放
incident-class-computer-incident = 计算机事件
incident-class-other = 其他事件

unit-class-surface-ship = 水面舰艇
unit-class-submarine = 潜艇
unit-class-fixed-wing = 固定翼飞机
unit-class-helicopter = 直升机
unit-class-unmanned-aircraft = 无人机
unit-class-ground-unit = 地面部队
unit-class-air-defence-unit = 防空部队
unit-class-missile-unit = 导弹部队
unit-class-coast-guard = 海岸警卫船舶
unit-class-civil-ship = 民用船舶
unit-class-civil-aircraft = 民用航空器
unit-class-convoy = 车队或船队
unit-class-unknown = 不明单位

intent-accidental = 并非有意
intent-deliberate = 有意
intent-unknown = 不明

damage-none-known = 尚未发现损失
damage-minor = 轻微
damage-serious = 严重
damage-total-loss = 全损
damage-unknown = 不明

action-taken-ordered-stop = 已下令停止
action-taken-withdrew = 已撤离
action-taken-opened-investigation = 已展开调查
action-taken-offered-assistance = 已表示愿提供援助
action-taken-secured-evidence = 已保全证据
action-taken-grounded-similar-systems = 已停用同类系统
action-taken-changed-procedure = 已改变程序
action-taken-informed-authorities = 已告知主管机关
action-taken-none-yet = 尚未采取措施

cause-technical-fault = 技术故障
cause-human-error = 人为失误
cause-navigation-error = 导航错误
cause-weather = 天气
cause-misunderstood-message = 消息被误解
cause-notice-not-passed-on = 通报未被转交
cause-planned-activity = 计划内的活动
cause-not-ours = 不属我方
cause-under-investigation = 正在调查
cause-other = 其他情况

assurance-not-directed-at-you = 此事并非针对贵方
assurance-no-further-action = 不会有后续行动
assurance-has-stopped = 此事已经停止
assurance-measures-taken = 已采取措施
assurance-forces-not-on-alert = 部队未提高戒备等级
assurance-will-report-again = 将再次报告

method-heard = 听到
method-seen = 看到
method-sensor = 传感器测得
method-reported = 听他人讲述

weapon-class-small-arms = 轻武器
weapon-class-heavy-machine-gun = 重机枪
weapon-class-grenade-launcher = 榴弹发射器
weapon-class-mortar = 迫击炮
weapon-class-artillery = 身管火炮
weapon-class-multiple-rockets = 多管火箭炮
weapon-class-tank-gun = 坦克炮
weapon-class-anti-tank = 反坦克武器
weapon-class-unmanned-aircraft = 无人机
weapon-class-air-strike = 空中打击
weapon-class-mine = 地雷或水雷
weapon-class-explosion-undetermined = 爆炸，武器不明
weapon-class-flare = 照明弹

event-kind-explosion = 爆炸
event-kind-burst = 连发射击
event-kind-shot = 单发射击
event-kind-projectile = 飞行中的弹丸
event-kind-movement-of-weapons = 武器移动
event-kind-works-near-line = 分界线附近施工
event-kind-crossing-of-line = 越过分界线
event-kind-overflight = 飞越

distress-nature-fire = 船（机）上失火或爆炸
distress-nature-flooding = 进水
distress-nature-collision = 碰撞
distress-nature-grounding = 搁浅
distress-nature-capsizing = 有倾覆危险
distress-nature-sinking = 正在沉没
distress-nature-disabled = 失去航行能力，正在漂流
distress-nature-abandoning = 正在弃船
distress-nature-man-overboard = 人员落水
distress-nature-aircraft-down = 航空器坠落
distress-nature-aircraft-emergency = 航空器处于紧急状态
distress-nature-medical = 医疗急救
distress-nature-submarine-sunk = 潜艇沉没
distress-nature-under-fire = 正遭射击
distress-nature-radiation = 放射性危险
distress-nature-undesignated = 其他性质的遇险

assistance-search = 搜寻
assistance-rescue = 救援
assistance-medical = 医疗援助
assistance-tow = 拖带
assistance-firefighting = 灭火
assistance-divers = 潜水员
assistance-hold-fire = 停止射击
assistance-safe-passage = 安全通行
assistance-information = 信息
assistance-none = 不需要援助

## Tracks and encounters

track-kind-surface-ship = 水面船舶
track-kind-submarine = 潜艇
track-kind-fixed-wing = 固定翼飞机
track-kind-helicopter = 直升机
track-kind-unmanned-aircraft = 无人机
track-kind-ground-vehicle = 地面车辆
track-kind-convoy = 车队或船队
track-kind-unknown = 种类不明

source-ais = AIS
source-ads-b = ADS-B
source-radar = 雷达
source-visual = 目视
source-own-report = 自报
source-other-sensor = 其他传感器

advice-both-turn-to-starboard = 双方均向右转向
advice-we-give-way = 我方让路
advice-please-give-way = 请让路
advice-keep-course = 请保持航向
advice-call-on-radio = 请用无线电呼叫
advice-separate-in-height = 用高度错开

## Protected sites and movements

site-category-hospital = 医院
site-category-clinic = 诊所
site-category-school = 学校
site-category-shelter = 庇护所
site-category-warehouse = 仓库
site-category-office = 办公场所
site-category-water-works = 供水设施
site-category-power-station = 发电站
site-category-nuclear-facility = 核设施
site-category-dam = 水坝
site-category-cultural-property = 文化财产
site-category-place-of-worship = 宗教场所
site-category-detention-place = 羁押场所
site-category-crossing-point = 过境点
site-category-observer-post = 观察哨
site-category-residence-of-staff = 人员住所
site-category-other = 其他场所

verification-visit-with-satellite-position = 实地到访并卫星定位
verification-imagery = 影像
verification-documents = 文件
verification-two-sources = 两个来源
verification-not-verified = 未核实

site-status-registered = 已登记
site-status-reverified = 已再次核实
site-status-suspended = 登记已暂停
site-status-deregistered = 登记已撤销

purpose-relief-goods = 救济物资
purpose-medical-evacuation = 医疗后送
purpose-staff-rotation = 人员轮换
purpose-medical-supplies = 医疗物资
purpose-evacuation-of-civilians = 疏散平民
purpose-repair = 抢修
purpose-monitoring = 监测
purpose-grain = 粮食运输
purpose-prisoner-exchange = 交换被俘人员
purpose-remains = 移交遗体
purpose-other = 其他目的

vehicle-type-car = 轿车
vehicle-type-armoured-car = 装甲轿车
vehicle-type-truck = 卡车
vehicle-type-ambulance = 救护车
vehicle-type-bus = 客车
vehicle-type-ship = 船舶
vehicle-type-boat = 小艇
vehicle-type-helicopter = 直升机
vehicle-type-aircraft = 航空器
vehicle-type-train = 列车
vehicle-type-on-foot = 徒步

night-marking-none = 无
night-marking-beacon = 警示灯
night-marking-roof-light = 车顶灯
night-marking-thermal-panel = 热识别板
night-marking-infrared-strobe = 红外频闪灯
night-marking-hazard-lights = 危险报警闪光灯

## Calls, meetings, readouts, commitments, crises

media-voice = 话音
media-video = 视频
media-in-person = 当面

reply-accept = 接受
reply-decline = 不接受
reply-stand-by = { $minutes ->
    [none] 请等待
   *[other] 请等待 { $minutes } 分钟
}

publish-nothing = 均不公布
publish-agreed-points = 商定的要点
publish-all = 全部内容

meeting-step-proposal = 已提议
meeting-step-counter = 提议另定时间或议程
meeting-step-agreed = 已商定
meeting-step-held = 已举行
meeting-step-not-held = 未举行
meeting-step-postponed = 已推迟

commitment-state-open = 未完成
commitment-state-done = 已完成
commitment-state-overdue = 逾期
commitment-state-withdrawn = 已撤回

crisis-step-opened = 已开启
crisis-step-holding-reply = 初步回应
crisis-step-first-facts = 首批事实
crisis-step-call = 通话
crisis-step-joint-sheet = 共同情况表
crisis-step-contact = 保持联络
crisis-step-closed = 已关闭

## Names of the open lists, for codes that are not known here

list-action = 行动
list-action-taken = 已采取的措施
list-activity-kind = 活动种类
list-advice = 建议
list-assistance = 请求的援助
list-assurance = 保证
list-bearer-kind = 连接
list-carried-by = 传来方式
list-cause = 相关情况
list-damage = 损失
list-distress-nature = 遇险性质
list-event-kind = 情况种类
list-function = 职能
list-hazard = 危险
list-height-class = 高度
list-incident-class = 事件
list-item = 询问事项
list-launch-class = 发射类别
list-launch-field = 发射通报的栏目
list-launch-outcome = 发射结果
list-meaning = 信号
list-night-marking = 夜间标志
list-position-kind = 立场种类
list-purpose = 目的
list-range-class = 射程
list-reason = 原因
list-site-category = 场所类别
list-source = 航迹来源
list-system-class = 装备种类
list-topic = 议题
list-track-kind = 航迹种类
list-unit-class = 单位类别
list-vehicle-type = 载具
list-verification = 核实方法
list-weapon-class = 武器

## Labels on screens

label-answers = 答复
label-area = 区域
label-cancelled = 取消时间
label-claimed-time = 发文方时钟
label-conflicts = 冲突
label-doubt = 存疑
label-from = 发自
label-heights = 高度
label-id = 条目
label-not-compared = 未作比对
label-reduced-version = 先前的简版
reduced-follows = { $entry } 正是由本通报得出
reduced-differs = { $entry } 并非由本通报得出
label-receipts = 回执
label-nearest-at = 最近时刻
label-heights-apart = 按所述数值的高度间隔
label-common-area = 重叠面积
label-computed-here = 本节点计算
conflict-check-agrees = 结果相同
conflict-check-differs = 结果不同：请核对双方所持内容
conflict-check-other-rules = 无法比较：按另一版本规则计算
conflict-check-other-versions = 无法比较：所依据的版本在本节点不是最新
conflict-check-not-met = 结果不同：按本节点计算二者不交叉
label-same-event = 与此为同一活动
label-source = 公布编号
label-text = 通告文本
label-to = 发往
label-windows = 时间

## The situation

# $ours, $theirs: the two notices; $windows: when they meet.
conflict-line = { $ours } 与 { $theirs } 交叉：{ $windows }
conflict-margin = （仅因安全余量）
# Those of one plan with the other party.
conflicts-of-plan = 冲突：{ $number }
party-ours = 我方
party-theirs = 对方
not-delivered = 未送达
awaiting-answer = 等待答复
not-opened = 未打开
needs-answer = 需要答复
state-forked = 出现分叉：作为证据，不生效
state-after-closing = 在其节点关闭之后；不生效
state-no-body = 已收到标头；内容尚未到达
state-sealed = 已收到标头；正文已密封，密钥尚未到达
state-closed = 已在本方结案：{ $officer }，{ $at }：{ $reason }
state-not-compared = 未与其他计划比对
state-without-effect = 不生效
# Why something is kept and shown, and changes nothing.
no-effect-another-status = 其状态（实际、演习、测试）与其所承接的条目不同
no-effect-not-the-author = 并非由原发文方发出
no-effect-own-plan = 对己方计划的回复
no-effect-another-kind = 与其所修改的通报种类不同
no-effect-not-for-this-kind = 不适用于此类消息
no-effect-text-not-held = 所指文本未持有
no-effect-withdrawn-text = 所指文本已撤回
no-effect-article-twice = 同一条款被列出两次
no-effect-another-digest = 其指纹与所指文本不符
no-effect-another-target = 所指为另一条目
no-effect-another-article = 属于另一条款
no-effect-not-the-asker = 并非由询问方发出
no-effect-own-question = 对己方询问的答复
no-effect-another-key = 所指为另一密钥
no-effect-bad-public-key = 不得登记的公钥
no-effect-unknown-key = 所指密钥未登记
no-effect-another-meeting = 属于另一会议
no-effect-answers-nothing = 所同意的提议未持有
no-effect-own-proposal = 同意的是己方提议
no-effect-other-terms = 同意的条件与提议不同
no-effect-sign-offs-missing = 缺少该机构密钥持有人的签署
no-effect-stand-bys-used-up = 按章程已不能再以“请等待”答复
told-without-effect = 已发出，但不生效：{ $reason }

situation-in-force = 生效中
situation-planned = 已计划
situation-open = 未结
situation-overdue = 逾期
situation-suspended = 已暂停
situation-promised = 已承诺
situation-awaiting = 等待答复
situation-not-delivered = 未送达
situation-amended = 已修改
situation-cancelled = 已取消
situation-ended = 已结束
situation-lapsed = 已失效
situation-outside-announced-limits = 超出已通报界限
situation-control-uncertain = 控制状况不明，务必避开
situation-answered = 已答复
situation-standing-by = 按请求等待中
situation-disputed = 双方陈述不同
situation-agreed = 已商定
situation-missing-actuals = 缺少实际数量与时间的报告
situation-unmatched-launch = 观测到的发射，没有与之相符的通报
situation-nothing-open = 没有未结事项
situation-same = 两个节点所见态势相同
situation-differs = 两个节点所见态势不同；请核对记录

# $at: time.
answer-due-by = 应不迟于 { $at } 答复
answer-overdue-since = 未记录到答复；应不迟于 { $at } 答复
# $minutes: a number.
answer-due-in = 应在 { $minutes } 分钟内答复
stand-by-until = 等待至 { $at }
holding-reply-due-by = 应不迟于 { $at } 作出初步回应
first-facts-due-by = 应不迟于 { $at } 提供首批事实
call-due-by = 应不迟于 { $at } 通话
joint-sheet-due-by = 应不迟于 { $at } 完成共同情况表
contact-missed = 应于 { $at } 进行的联络未进行
meeting-due-by = 应不迟于 { $at } 举行会议
actuals-due-by = 应不迟于 { $at } 提交实际数量与时间的报告
review-due-at = 应于 { $at } 再次审视
# $level: such as "level 2 (command)"; $office: code.
next-level-offered = 没有答复；下一步为{ $level }：{ $office }
next-level-none = 没有答复；联络层级中已无下一步
contact-reachable-now = 现在可以联络
contact-reachable-from = 自 { $at } 起可以联络
contact-vacant = 空缺
ladder-step = { $level }：{ $office }，{ $holder }，{ $reachable }
# A warning before the window opens. $functions: a list.
onward-missing = { $activity } 于 { $at } 开始，以下职能部门尚无回执：{ $functions }
# $target, $missed: entries. Plans that became known after what the author had read.
activation-stale = 未启动：此后又收到 { $missed }；请先阅读
activation-illegal = “{ $from }”的计划不能转为“{ $to }”
# The scope names what is suspended; $term is its author's word.
scope-suspended = 未发送：此项往来自 { $at } 起处于“{ $term }”状态；已存为草稿
scope-never-suspended = 测试、回执、遇险、密钥事项和恢复从不暂停

# How late a notice is, against the agreed lead time. Late notices are accepted always.
lead-time-kept = 符合提前量要求
lead-time-short = 提前量少 { $minutes } 分钟
lead-time-late = 迟到的通报
threshold-reached = 相关联的活动合计达到门槛：{ $forces }
declared-and-actual = 通报 { $declared }，实际 { $actual }
withheld-count = { $year } 年有 { $count } 项通报未发出
withheld-limit = 上限 { $limit }

# Doubts about where a site is said to be; $other: id of another site.
site-doubt-swapped = 该场所距{ $locality } { $distance }：经度与纬度可能颠倒
site-doubt-hemisphere = 该场所距{ $locality } { $distance }：南北或东西可能颠倒
site-doubt-swapped-hemisphere = 该场所距{ $locality } { $distance }：经度与纬度以及半球可能颠倒
site-doubt-duplicate = 与场所 { $other } 坐标相同
site-doubt-far-from-place = 该场所距{ $locality } { $distance }；所填位置是否正确？
note-in-pause = 位于双方临时停歇的区域内，停歇至 { $at }

# The node reminds; it never sends.
reminder-report = 是否已告知对方？{ $incident }：还剩 { $minutes } 分钟。
reminder-report-overdue = 是否已告知对方？{ $incident }：应不迟于 { $at } 报告。
reminder-draft-due = 草稿 { $draft } 自 { $at } 起可以发出，须由人员放行：{ $what }
reminder-draft-later = 草稿 { $draft } 暂留至 { $at }：{ $what }
reminder-sealed = 密封，密钥未到：条目 { $entry }，{ $party }，{ $at }
reminder-sealed-more = 密封，密钥未到：另有条目 { $count } 条
# What an audience sees of a notice.
sight-nothing = 不展示
sight-coarse = 粗略
sight-full = 完整
field-need-to-know-inside = 在其区域内可见
field-need-to-know-areas = 其区域
field-need-to-know-outside = 在其他地方可见
field-need-to-know-delay-s = 延迟
field-need-to-know-before = 延迟届满前可见
draft-why-release = 等待放行
draft-why-suspended = 已暂停
draft-why-later = 不早于 { $at }
draft-why-withheld = 不向该受众展示
draft-why-written = 已写好；由人员放行
# For whom a draft waits.
waits-people = 另需 { $count } 人放行
waits-holders = 另需 { $count } 名机构密钥持有人签署
# Screens of the command line: heads of columns, and what they say of a draft.
draft-waits = 未发出；等待：{ $what }
draft-kept = 保存在此，{ $why }
draft-none = 没有草稿
draft-dropped = 已删除：{ $draft }
# The way out of a conflict: what is proposed, and why a way is closed. $by: a time, a height or a length.
way-later = 推迟{ $by }
way-earlier = 提前{ $by }
way-higher = 升高{ $by }
way-lower = 降低{ $by }
way-aside = 朝{ $towards }移动{ $by }
way-pauses = 中间暂停
way-cut = 沿直线切除，保留{ $kept }%，角点数：{ $corners }
way-bite = 绕开占用处切除，保留{ $kept }%，角点数：{ $corners }
way-name-later = 推迟
way-name-earlier = 提前
way-name-higher = 升高
way-name-lower = 降低
way-name-aside = 移位
way-name-pauses = 中间暂停
way-name-cut = 沿直线切除
way-name-bite = 绕开占用处切除
way-name-two-kinds = 改变高度并改变时间
closed-not-allowed = 不允许
closed-not-possible = 不可行
closed-blocked = 受阻于：{ $plans }
closed-limits = 超出限制
resolve-nothing = 与任何有效计划和草稿均不交叉；无需更改。
resolve-none = 在您的限制内没有方案。
resolve-met = 与以下计划交叉：{ $plans }
kept-at-home = 仅在本方保存，未发出：{ $what }
sent-before = 此前已以同一请求编号发出；未作任何更改
thread-under-charter = 自此适用章程：{ $charters }
thread-first-charter = 首个章程
inbox-nothing = 此处无内容
conflicts-counted = 冲突数：{ $number }；结果指纹：{ $fingerprint }
conflicts-more = 其余：{ $number }（openline inbox --conflicts）
hint = 提示：{ $said }
note = 注意：{ $said }
head-number = 编号
head-parts = 部分数
head-bytes = 字节数
catalogue-marks = * 必须填写；+ 可不连同消息其余部分单独出示
catalogue-example = 示例
catalogue-size = 大小：内容 { $content } 字节，分 { $parts } 部分；传输 { $wire } 字节，其中标头和签名 { $header }，密封正文 { $body }，帧 { $frames }。
catalogue-sizes-of = 部分数和字节数以示例为准：{ $command }
compose-begin = 输入 ? 可查看该项填写什么；可省略的项留空即可
compose-not-read = 未能识别；该项填写：{ $takes }
incident-forgotten = 已撤除：{ $number }；未发送任何内容
drawn = 已绘制：{ $file }
chart-answered-in-time = 向该方提问，按时答复
chart-time-to-answer = 答复用时，中位数，秒
head-line = 线路
head-with = 对方
head-link = 连接
head-held = 本地存有
head-identical = 双方一致
line-held = 消息 { $said } 条，记录自身操作 { $acts } 条
line-held-sealed = 消息 { $said } 条（其中密封 { $sealed } 条），记录自身操作 { $acts } 条
line-state-offered = 已提议
line-state-confirmed = 已确认
link-up = 已连接
link-down = 已断开
link-not-confirmed = 线路未确认
link-no-node = 节点未运行
link-some = 已连接：{ $all } 个中的 { $up } 个
line-offered = 与{ $peer }的线路提议：{ $file }；可用任何途径递交
line-taken-up = 与{ $peer }的线路已接受
line-read-digits = 请通过您能辨认对方声音的途径，向对方读出这些数字：
line-same-digits = 两边屏幕显示的数字必须相同，否则有人调换了卡。
line-next = 下一步，双方均执行：{ $command }（填入对方读出的数字）
line-ask-digits = 对方向您读出的 60 位数字
line-confirmed = 与{ $peer }的线路 { $line } 已在本方确认
line-card-counts = 线路 { $line }：{ $party } 的第 { $serial } 号卡自此生效
line-card-held = 线路 { $line }：{ $party } 的第 { $serial } 号卡已在记录中
line-node-joined = 节点 { $node } 已加入
line-node-gone = 节点 { $node } 已退出
ring-alarm = 警报：{ $command }
ring-bell = 终端响铃
ring-busy = 警报已在响
ring-ended = 已结束，退出码 { $code }
ring-goes-on = 仍在继续
head-state = 状态
head-what = 内容
head-when = 时间
head-stands = 现状
head-section = 态势
head-draft = 草稿
head-type = 类型
head-why = 留存原因
head-released-by = 放行人
head-waits-for = 等待
head-change = 更改
head-cost = 代价
head-witnessed = 已见证
witness-at = 见证方 { $name }：{ $address }
witness-nowhere = 不再询问见证方 { $name }
witness-made = 见证方 { $name } 已建于 { $folder }
witness-keys = 其公钥，交给将在章程中写明它的各方：{ $file }
witness-next = 各方写明之后，下一步：{ $command }
witness-watches = 自下次启动起见证线路 { $line }（{ $name }）；记录流：{ $feeds }
witness-found = { $party }：其节点的密钥为记录流 { $origin } 签署了两个历史
witness-caught-up = 从导出文件中取回的自己的检查点：{ $number }；见证方恢复签署
relay-health = 中继 { $name }：{ $link }
relay-holds = 中继 { $name }：{ $link }；据其所称持有条目：{ $held }；此处持有：{ $all }
relay-given = 线路 { $line }：自此由中继 { $name }（{ $addresses }）转送
relay-is-witness = 该中继同时是章程所列的见证方 { $name }
relay-removed = 线路 { $line }：中继 { $name } 不再转送
relay-card-written = 中继 { $name } 的卡：{ $file }；各方将其交给自己的节点：{ $command }
relay-carries = 自下次启动起作为中继转送线路 { $line }（{ $name }）
# Tables and columns of the report.
report-counts = 已发消息
report-lateness = 迟到的通报
report-receipts = 回执
report-answers = 答复
report-tests = 线路测试
report-withheld = 未通报数
report-suspensions = 暂停
report-actuals = 通报数与实际数
report-actuals-missing = 缺少的实际情况报告
column-party = 一方
column-element = 类型
column-status = 状态
column-entries = 条目数
column-notices = 通报数
column-late = 迟到
column-after-start = 开始之后
column-short-median-min = 不足（中位数，分钟）
column-short-most-min = 不足（最多，分钟）
column-step = 步骤
column-receipted = 已回执
column-of = 总数
column-median-s = 中位数，秒
column-p90-s = 90 %，秒
column-asked = 提问
column-answered = 已答复
column-in-time = 按时
column-no-answer = 无答复
column-not-delivered = 未送达
column-open = 未结
column-tests = 测试
column-missed = 缺失
column-longest-gap-s = 最长间隔，秒
column-agreement = 协议
column-year = 年份
column-withheld = 未通报
column-limit = 上限
column-over = 超出上限
column-entry = 条目
column-since = 自
column-seconds = 秒
column-said-within = 其间所发
column-plan = 计划
column-name = 发文方自定编号
column-field = 栏目
column-declared = 通报
column-actual = 实际
column-ended-at = 结束
column-due = 期限
column-start = 开始
column-end = 结束
trigger-misfire = 武器走火
trigger-unintended-launch = 非有意的发射
trigger-launch-off-course = 发射后偏离预定路线
trigger-border-crossing = 越过边界或分界线
trigger-airspace-entry = 进入空域
trigger-territorial-sea-entry = 进入领海
trigger-shots-fired = 开火射击
trigger-collision = 碰撞
trigger-laser = 激光照射
trigger-radar-lock = 火控雷达锁定
trigger-jamming = 电子干扰
trigger-unsafe-approach = 不安全接近
trigger-interception = 拦截
trigger-uncrewed-out-of-control = 无人装备失控
trigger-weapon-adrift = 武器漂流
trigger-submarine-accident = 潜艇事故
trigger-radiological = 放射性情况
trigger-debris = 碎片坠落
trigger-strike-on-protected-site = 受保护场所遭打击
trigger-outside-announced-limits = 超出已通报界限

## What rings until a person takes it

ring = 响铃：{ $said } 等待处理：{ $waiting }。
ring-where = 响铃处：{ $level }
ring-where-topic = 响铃处：{ $level }，议题：{ $topic }
ring-offices = { $where }：{ $offices }
ring-not-real = { $count ->
    [0] 不响铃：{ $said }
   *[other] 不响铃：{ $said } ……另有 { $count } 条
}
ring-reminder = 己方事件的报告
ring-test = 警报测试。没有发生任何事情。
taken-by = 已由 { $who } 接手，{ $at }
escalated-untaken = 已于 { $at } 上报至 { $level }：无人接手
escalated-unanswered = 已于 { $at } 上报至 { $level }：期限已过而未答复
ring-own-event = 本节点内
ring-no-test = 线路测试
needless-not-real = 演习或测试
needless-again = 此前一小时内已说过同样内容
needless-nothing-followed = 已接手，之后无任何行动
own-event-duress = 一名值班员可能受到胁迫：{ $about }

## Launches compared with notices: never a verdict

# $notice: the author's id of a notice.
launch-consistent = 与通报 { $notice } 相符（不能据此确定所发射的是何物）
launch-partly = 与通报 { $notice } 部分相符（不能据此确定所发射的是何物）
launch-none-held = 本线路上未持有相符的通报
launch-no-observation = 未录入观测结果
aspect-time = 时间
aspect-place = 地点
aspect-direction = 方向
aspect-class = 类别
standing-agrees = 一致
standing-near = 接近
standing-differs = 不同
standing-not-stated = 未说明
match-reason-in-window = 在已通报的窗口内
match-reason-within-validity = 在通报有效期内，但在其窗口之外
match-reason-before-window = 早于已通报的窗口
match-reason-after-window = 晚于已通报的窗口
match-reason-after-cancellation = 在通报取消之后
match-reason-in-launch-area = 在已通报的发射区内
match-reason-outside-launch-area = 在已通报的发射区之外
match-reason-up-range-of-impact-area = 沿飞行方向看，位于一处已通报落区之前
match-reason-far-from-impact-areas = 远离已通报的落区
match-reason-place-not-stated = 通报未说明地点
match-reason-place-unreadable = 此处无法读取已通报的地点
match-reason-in-direction = 方向与通报的相同
match-reason-off-direction = 方向与通报的不同
match-reason-towards-impact-area = 朝向一处已通报的落区
match-reason-away-from-impact-areas = 背离已通报的落区
match-reason-direction-not-stated = 通报未说明方向
match-reason-direction-not-observed = 未观测到方向
match-reason-same-class = 类别与通报的相同
match-reason-other-class = 所评估的类别与通报的不同
match-reason-class-not-stated = 通报未说明类别
match-reason-class-not-observed = 未评估类别
match-reason-late-notice = 通报在发射之后才到达
match-reason-margin-only = 仅在不确定余量之内
match-reason-nothing-held = 未持有任何通报
match-reason-no-notice-at-that-time = 未持有涉及该时间的通报
match-reason-no-notice-for-that-place = 未持有涉及该地点的通报
match-reason-window-over = 窗口已过

## Readouts compared

# $party: name of a party.
readout-agreed = 已商定
readout-stated-by = { $party } 的陈述
readout-only-in = 仅见于 { $party } 的文本
readout-differs = 两份文本不同
readout-alike = 两份文本写法相同
readout-no-longer = 曾经商定，现已不再
readout-would-agree = 采用此文本后商定的各点：{ $points }
readout-would-undo = 采用此文本后不再商定的各点：{ $points }
readout-line-points = 第 { $no } 点
readout-line-stated = 第 { $no } 项陈述
readout-line-follow-up = 第 { $no } 项后续工作
readout-text-of = { $party }：{ $text }

## The charter that governs

# $digest: first letters of the charter's digest; $entry: of the entry with which it began to hold.
# $numbers: words with their numbers, which are not translated.
charter-governs-first = 现在所说的内容适用本线路的首份章程。
charter-governs-in-force = 现在所说的内容适用章程 { $digest }：自 { $since } 的条目 { $entry } 起生效。
charter-governs-on-trial = 现在所说的内容适用章程 { $digest }：自 { $since } 的条目 { $entry } 起试行。
charter-governs-on-trial-until = 现在所说的内容适用章程 { $digest }：自 { $since } 的条目 { $entry } 起试行，至 { $until } 止。
charter-numbers = 其数值：{ $numbers }。
charter-numbers-unknown = 本节点不认识，仅予显示，不起作用：{ $numbers }。

## Line facts: three separate facts, in words

fact-transport-up = 数据传输畅通
fact-transport-degraded = 数据传输有困难
fact-transport-down = 自 { $at } 起数据传输不通
fact-transport-never = 数据无法传输；自本节点启动以来从未传输
fact-bearer-up = { $name }：正常
fact-bearer-down = { $name }：自 { $at } 起中断
fact-bearer-never = { $name }：尚未连通
fact-test-overdue = 下一次测试自 { $at } 起逾期
fact-clock-within = 与我方相差至多 { $most }
fact-clock-ahead = 比我方快至少 { $least }
fact-clock-behind = 比我方慢至少 { $least }
fact-clock-contradicts = 无法判断：其条目所述时间互相矛盾
fact-clock-not-measured = 尚未测得
fact-staffed = 据 { $at } 的声明，对方值班席有人值守
fact-not-staffed = 据 { $at } 的声明，对方值班席无人值守
fact-staffing-not-stated = 对方未说明其值班席是否有人值守
fact-staffing-lapsed = { $at } 关于对方值班席有人值守的声明已失效
fact-dealings-open = 双方均未声明暂停往来
fact-identical = 双方一致的条目：{ $number }
fact-witnessed = 其中已见证：{ $number }（{ $all } 个见证方中至少 { $needed } 个已联署）
fact-agreed = 按章程计为已商定：{ $number }
fact-two-histories = { $party } 的密钥为同一条记录流签署了两个不同的历史；证据已保存
fact-quota-fetched-here = { $party } 自 { $at } 起等待章程配额的条目：{ $count }；它们留在发文方处，随时间推移陆续获取，遇险呼叫立即获取
fact-quota-fetched-there = { $party } 称自 { $at } 起因超出章程配额而未获取的本方条目：{ $count }；它们在此等待，随时间推移陆续被获取，遇险呼叫立即被获取
fact-flash-over-quota = { $party } 超出章程配额的特提：{ $count }；按特急响铃
# $term: the author's own word; $party: who states it.
fact-dealings-suspended = { $party } 声明：{ $term }，自 { $at } 起
fact-used-despite = { $party } 已宣布“{ $term }”，此后线路仍有使用：{ $count } 条消息
test-missed = 第 { $number } 号测试未获答复

## Words on every export

preamble = 发送、接收或答复均不表示同意、认责、承认，亦不表示对主权或任何边界的立场。
protection-note = 通报不是受保护的前提条件。

## Errors: what happened, in one line. The hint that follows is in English and names the command.

# $code: the stable word of an error that has no words here.
error-invalid-intent = 这不是 ASTM F3548 的空间范围或飞行意图
error-unknown = 错误（{ $code }）
error-peer-fault = 对方发来的内容为线路规则所不许；已留作证据
error-misuse = 无法按此要求执行
error-unavailable = 所需的某项资源目前不可用；请稍后再试

error-after-closing = 已关闭节点在其所属方认可的最后一个条目之后的条目
error-already-placed = 该位置已有条目
error-audit-broken = 本节点的审计记录流不连贯
error-bad-alarm = 无法运行警报命令
error-bad-offer = 本方不能接受该线路提议
error-bad-proof = 该证明不能导出已签署的根
error-bad-public-key = 该公钥不得登记
error-bad-signature = 签名无效
error-body-mismatch = 正文不是该条目所指的正文
error-bad-grant = 所授予的秘密无法用其指明的密钥打开
error-bad-request = 不是节点请求列入其所属方之卡的文件
error-bad-seal = 正文无法用其发文方授予的秘密打开
error-body-sealed = 正文已密封，此处没有其密钥
error-malformed-act = 公开的正文不是记录自身的任何一种操作
error-malformed-closing = 节点关闭声明不符合其格式
error-broken-chain = 条目所指的前一条目与此处所存的不一致
error-card-conflict = 同一方的两张卡相互矛盾
error-card-not-in-force = 该卡不在其自身载明的有效时间内
error-channel-closed = 通道已终止；未获回执的内容将重新发送
error-crooked-link = 链接所指的条目与其说明不符；条目本身不受影响
error-digits-differ = 数字与本节点的数字不同
error-empty-frame = 对方宣告了一个零字节的帧
error-checkpoint-equivocation = 一个节点就自己的记录流签署了两个大小相同而内容不同的树；两者均留作证据
error-contradiction = 声明所指的条目与此处所存的不同；已留作证据
error-equivocation = 一个节点为同一位置签署了两个不同的条目；两者均留作证据
error-not-signed-in = 无人登录
error-not-this-desk = 请求不是来自本值班台的页面
error-not-your-role = 该值班员没有此事所需的角色
error-last-administrator = 此值班台将没有任何管理人员
error-no-browser = 本机没有用于测量和演练的浏览器
error-training-only = 训练节点只与其模拟对方通信
error-sign-in-refused = 通行密钥、代码或姓名不对
error-statement-equivocation = 一个节点就同一记录流的同一长度作出了两种不同内容的声明；两者均留作证据
error-frame-too-large = 对方宣告的帧过大
error-gap = 此条目之前缺少条目；已请求补发
error-handshake-failed = 未能建立经认证的通道
error-invalid-cap-header = 这不能成为 CAP 消息
error-invalid-coastlines = 海岸线文件已损坏
error-invalid-element = 消息的一个字段不符合其规则
error-invalid-geojson = 这不是 GeoJSON，或其中有要素不是空间范围
error-invalid-geometry = 这不是可以比较的区域
error-invalid-hours = 所列时段没有指明任何时间
error-invalid-rule = 这不是章程可以载入的规则
error-invalid-time = 这不是时间
error-invalid-volume = 该空间范围无法与其他范围比较
error-line-exists = 已持有相同标识的线路，且内容不同
error-lock-held = 另一进程正在写入本节点的文件夹
error-malformed-body = 正文不符合约定格式
error-malformed-card = 卡不符合约定格式
error-malformed-relay-card = 中继的卡不符合约定格式
error-malformed-charter = 章程不符合约定格式
error-malformed-checkpoint = 检查点不符合约定格式
error-malformed-element = 正文不含目录中的消息
error-malformed-encoding = 字节不符合约定编码
error-malformed-entry = 字节不是约定格式的条目
error-malformed-export = 导出文件中有一行不符合约定格式
error-malformed-proof = 该文件不是约定格式的证明
error-not-covered = 证明中的检查点或声明未涵盖该条目
error-malformed-frame = 对方发来的字节不构成帧
error-malformed-receipt = 回执不符合约定格式
error-malformed-statement = 声明不符合约定格式
error-misheard = 所听到的不是列表中的信号
error-newer-schema = 该文件夹由更新的版本写入
error-older-store = 该文件夹由不密封其所存内容的版本写入
error-no-gazetteer = 未安装地名列表
error-no-node = 没有运行中的节点应答
error-not-read-yet = 已收到标头；内容尚未到达
error-no-store = 没有可读取的存储
error-no-such-signature = 检查点上没有该密钥的签名
error-bad-witness-keys = 不是单一见证方的公钥
error-malformed-request = 请求不符合约定格式
error-no-alarm = 所出示的内容不能证明存在两个历史
error-too-long = 请求过长
error-too-many-tries = 错误次数过多
error-two-histories = 同一节点的密钥为其记录流签署了两个历史
error-witness-restored = 见证方的文件夹系复制或恢复而来；暂不签署
error-no-zones = 未安装时区数据
error-not-a-store = 该文件不是节点的存储
error-store-locked = 只有用节点的口令才能打开
error-not-expressible = 该格式无法表达所通报的内容
error-not-published = 该文本不是此草稿的公布版本
error-not-released = 发送前需要更多人员或其他人员放行；仍为草稿
error-not-due = 受众尚不得看到；未发出任何内容
error-nothing-shown = 按规则不向该受众展示任何内容；未发出也未保存
error-officer-exists = 已有同名的值班员
error-opened-to-read = 存储仅以只读方式打开
error-out-of-order = 有一个条目顺序有误
error-out-of-place = 条目不在其应在的位置
error-out-of-turn = 对方未按次序发言
error-own-feed-incomplete = 本节点自身的记录流缺少条目；现在写入会造成分叉
error-request-reused = 此请求此前已以不同内容提出；以第一个条目为准
error-root-contradicted = 已签署的根与文件中的条目相矛盾
error-worker-lost = 分担工作的一个进程已结束，或未能完成其部分
error-wrong-key = 文件中的密钥打不开其旁的正文
error-source-unavailable = 来源没有应答
error-stale-citation = 未启动：尚未阅读相互重叠通报的最新版本
error-stale-snapshot = 所存快照属于另一版本；全部重新汇总
error-store-busy = 另一进程占用该存储
error-store-closed = 存储已关闭
error-store-damaged = 存储已损坏；不再写入任何内容
error-store-full = 磁盘已满；未保存任何内容
error-suspended = 未发送：这部分往来已暂停；已存为草稿
error-too-slow = 对方未能及时完成
error-unencodable = 有一个值无法用该编码表示
error-unknown-entry = 此处未持有该条目
error-unknown-feed = 该线路没有属于此节点的记录流
error-unknown-format = 正文的格式为本版本所不能打开；已保存
error-unknown-head = 回执所指的条目此处尚未持有
error-unknown-line = 此处未持有该线路
error-unknown-node = 本线路的卡均未列明此节点
error-unknown-peer = 应答者使用了此处不识别的密钥
error-unknown-zone = 没有该名称的时区
error-unproved-fork = 同一位置有两个条目，且没有相关证据
error-stated-apart = 同一记录流有两份不同的历史被声明；各方一致声明的部分仍然有效
error-unreachable = 对方地址无人应答
error-unreadable-source = 无法按要求读取该来源
error-wrong-card = 缺少卡，或该卡不是章程所指的卡
error-wrong-line = 此项属于另一线路
error-wrong-officer = 没有该值班员，或口令不符
error-wrong-passphrase = 口令不能打开该文件

# what is kept of what others did against the rules (spec 3.10)

evidence-none = 没有保存任何针对他方的证据。
evidence-proves = 它证明
evidence-not = 它不证明
evidence-twice-proves = 该密钥就同一记录流签署了两种内容：任何人都可核验这两个签名。
evidence-twice-not = 是谁使用了密钥、为何使用。所有成员此前均已声明的内容不受影响。
evidence-other-proves = 该密钥签署的历史与此处所存的不同。
evidence-other-not = 两者之中哪一个出自其发文方：请比较双方的记录。记录流有分叉时，各方可能善意地跟随了不同的分支。
evidence-bytes-proves = 除字节中已签署的内容外，对他人不证明任何事：这些字节来自该节点，只是本节点自己的说法。
evidence-bytes-not = 恶意：版本不同的程序或损坏的磁盘也会如此。

# what a check of an export or a proof comes to (spec 2.10, 2.13)

verdict-holds = 成立。
verdict-holds-why = 本文件中凡可核验之处，均与签署时一致。
verdict-forked = 成立，但出现分叉。
verdict-forked-why = 同一节点的密钥为同一位置签署了两个不同的条目。两个签名均有效。
verdict-fails = 不成立。
verdict-fails-why = 本文件中有内容与签署时不符。上列各项不可信赖。
verdict-preamble = 本线路章程载明
verdict-faults = 不成立之处
verdict-flags = 发文方有误之处；条目仍然有效
verdict-forks = 同一位置有两个条目
verdict-fork-above = 由此可知：持有该密钥者签署了两份历史，两份均予保留。何者有效，由人决定。此前各方共同签署的内容不受影响。
verdict-place = 位置 { $sequence }
verdict-line-of-file = 文件第 { $line } 行
verdict-checked = 已核验
verdict-count-cards = 各方的卡（以其根密钥核验）
verdict-count-entries = 条目：签名、链接与顺序
verdict-count-pending = 等待其他条目的条目
verdict-count-bodies = 正文：确系条目所指者
verdict-count-bodies-opened = 其中以文件所附密钥开启
verdict-count-bodies-sealed = 其中密封未开启
verdict-count-bodies-erased = 按规则删除、文件中已没有的正文
verdict-count-bodies-missing = 文件中没有的正文
verdict-count-bodies-unopened = 此处未知格式的正文
verdict-count-forks = 分叉（各含两个签名）
verdict-count-checkpoints = 各记录流的检查点
verdict-count-checkpoints-beyond = 超出文件范围的检查点
verdict-count-statements = 各方的声明
verdict-count-stated-roots = 声明中与文件一致的记录流
verdict-count-stated-roots-beyond = 声明中超出文件范围的记录流
verdict-count-receipts = 机器回执
verdict-count-receipts-beyond = 所列超出文件范围的回执
verdict-erased = 按规则删除；条目仍然有效
verdict-erased-by = { $party }（{ $node }），{ $rule }：所指条目 { $count } 条，其中正文不在本文件者 { $absent } 条
verdict-rule-1 = 因已了结且年久
verdict-rule-2 = 因该类不再保留
verdict-rule-unknown = 按此处未知的规则（{ $number }）
verdict-count-cosignatures = 见证方的联署
verdict-proves = 由此证明
verdict-proves-author = 上列每一条目均由其所载节点的密钥签署。
verdict-proves-cut = 各方签署的是同一份历史。其中条目数：{ $count }。其数字码：{ $digits }。与他方核对这些数字，即核对全部内容。
verdict-proves-no-cut = 并非各方均已声明所持内容：无法表明任何内容在各方处一致。
verdict-proves-witnessed = 其中同时经见证：{ $count }（章程所列 { $all } 个见证方中至少 { $needed } 个已联署）。
verdict-proves-agreed = 章程将一致且经见证者计为已商定：{ $count }。
verdict-unchecked = 未核验者（任何文件均无法表明）
verdict-unchecked-keys = 这些根密钥确属各方：请与您信任的人核对 60 位数字。
verdict-unchecked-times = 时间：均为发文方时钟所示。
verdict-unchecked-cards = 当事方使用卡时该卡是否有效。
verdict-unchecked-newer = 没有遗漏更晚的内容：尚无任何一方声明的内容，只能依赖文件制作者。
verdict-unchecked-truth = 所述是否属实：仅表明其即为签署的内容。
verdict-same = 两份记录逐条相同。
verdict-differ = 两份记录不同。
verdict-first-difference = 首个差异
verdict-differ-missing-in-a = 第一个文件缺少此条目。
verdict-differ-missing-in-b = 第二个文件缺少此条目。
verdict-differ-fork = 两个文件在此位置各有不同条目：有人签署了两份历史。
verdict-differ-forged = 两个文件在此位置各有不同条目。其中一个签名无效：该节点并未签署。
verdict-signature = 签名
verdict-signature-good = 有效
verdict-signature-bad = 无效
verdict-differ-other-bytes = 同一条目有两个签名。两处内容相同。
verdict-differ-other-body = 此条目的正文不同：二者之一并非所签署的内容。
verdict-differ-body-missing-in-a = 第一个文件缺少此条目的正文。
verdict-differ-body-missing-in-b = 第二个文件缺少此条目的正文。
verdict-differ-other-line = 两个文件是不同线路的记录。
verdict-proof-holds = 证明成立。
verdict-proof-holds-why = 下列内容属于一个条目，该条目签署时即如此。
verdict-shown = 所示内容
verdict-part = 第 { $index } 部分
verdict-kept-back = 未示内容：此条目的其他部分（如有）。全部最多 { $most } 个部分。
verdict-proof-checkpoint = { $party } 签署了包含此条目的历史。其中条目数：{ $size }。
verdict-proof-cosigned = 章程所列 { $all } 个见证方中有 { $count } 个已联署：{ $names }。
verdict-proof-stated = 已声明含此条目的历史的各方：{ $parties }。
verdict-proof-unstated = 该证明未表明另有成员知悉此条目。
verdict-status-1 = 演习
verdict-status-2 = 测试
verdict-unchecked-others = 是否有其他条目更改、撤回或答复了此条目。
verdict-may-show = 章程允许向他人出示此类消息。
verdict-may-not-show = 章程不允许向他人出示此类消息。此点不影响证明所示内容。

## The desk in the browser. A hole is filled by the page, which chooses no form of a word.
desk-title = 值班台
desk-language = 语言
desk-sign-in = 登录
desk-sign-in-how = 使用您的通行密钥和您本人的代码。
desk-locked = 值班台已锁定。请重新登录；已输入的内容会保留。
desk-generator-how = 使用代码生成器只能阅读和回执，不能做其他事。
desk-officer = 值班员
desk-digits = 生成器上的六位数字
desk-code = 您的代码
desk-with-passkey = 改用通行密钥
desk-with-generator = 没有通行密钥：代码生成器
desk-enrol = 登记您的通行密钥
desk-enrol-how = 请选择两个长度相同的代码，六至十二位数字。第二个用于受胁迫时：一切看起来相同，而己方指挥部会得知。
desk-duress = 受胁迫时的代码
desk-register = 登记
desk-sign-out = 退出
desk-lost = 节点没有应答。所显示的可能已过时；您输入的内容会保留在此。
desk-training = 训练。此处一切均为演习；任何内容都不会进入真实线路。
desk-views = 页面
desk-view-now = 当前
desk-needs-now = 现在需要处理
desk-nothing = 现在没有需要处理的事项。
desk-needs-answer = 需要答复
desk-needs-open = 尚未阅读
desk-needs-settle = 已打开；请说明文意是否明白
desk-needs-look = 请查看
desk-needs-delivery = 我方；尚未送达
desk-needs-reply = 我方；等待对方
desk-needs-next = 我方；未按时收到答复
desk-needs-silent = 我方；未收到答复，本方已知悉
desk-choose = 请选择一项：用方向键，然后按 Enter。
desk-lines = 线路
desk-drafts = 等待放行
desk-no-drafts = 没有待放行的草稿。
desk-keys = 按键：g 加字母打开页面，↑ ↓ 移动，Enter 打开并确认，Escape 返回；方框中的键用于选择。
desk-transport = 数据传输
desk-watch = 对方值班
desk-dealings = 双方往来
desk-tested = 上次测试
desk-clock = 对方时钟
desk-never = 尚无
desk-identical = 双方一致
desk-two-histories = { $party } 的密钥为同一条记录流签署了两种历史；证据已保存。
desk-take = 接手
desk-take-all = 接手全部同类：{ $count }
desk-alarms-more = 其他线路上的警报：{ $count }
desk-no-sound = 此页面尚无法发声。请按任意键开启声音：
desk-silence = 静音
desk-shown-exercise = 演习：所示内容并非真实
desk-shown-test = 测试：所示内容并非真实
desk-wall-unknown = 此显示屏未登记。由管理员生成其地址：openline wall add
desk-wall-taken = 已接手
desk-wall-more = 以及其他：{ $count }
desk-view-alarms = 警报
desk-week-last = 最近七天
desk-week-before = 再前一周
desk-hear = 试听本页警报：
desk-week-quiet = 没有响过警报。
desk-week-counts = 按线路和等级统计的警报
desk-week-line = 线路
desk-week-precedence = 等级
desk-week-alarms = 警报
desk-week-needless = 其中无人需要的
desk-week-slowest = 最长接手时间
desk-week-unneeded = 无人需要的警报
desk-week-none = 无。
desk-own-words = 发文方原文
desk-ladder = 进展到哪一步
desk-no-steps = 尚无人确认。
desk-result-yes = 是
desk-result-no = 否
desk-result-unable = 无法做到
desk-result-stand-by = 请等待……分钟
desk-result-no-information = 没有相关信息
desk-result-repeat = 请重复
desk-say = 可以作出的表示
desk-minutes = 分钟
desk-send = 发送给对方
desk-back = 返回
desk-sent = 已发送。
desk-draft-kept = 已存为草稿 { $draft }：由另一人放行。

## Why an area cannot be compared, and what to do about it

# $place: where it is; $reason: one of those below.
unusable-at = { $reason }，位于 { $place }
unusable-no-points = 该线没有任何点
unusable-no-points-hint = 至少给出一个点
unusable-no-ring = 该多边形没有边界环
unusable-no-ring-hint = 先给出外环
unusable-few-corners = 环的不同角点太少：{ $number }
unusable-few-corners-hint = 一个环需要三个角点；环绕极点的区域是由环绕极点的各点构成的环
unusable-half-parallel = 一条边沿纬线绕行半圈：无法判断向东还是向西
unusable-half-parallel-hint = 在中间加一个角点
unusable-no-window = 没有时间窗口
unusable-no-window-hint = 至少给出开始时间；结束时间可以不定
unusable-backward-window = 时间窗口的结束早于开始
unusable-backward-window-hint = 对调开始和结束时间
unusable-no-number = 坐标不是数字
unusable-no-number-hint = 每个角点用两个有限的数字给出
unusable-off-globe = 角点不在地球上：经度 { $lon }，纬度 { $lat }
unusable-off-globe-hint = 位置先经度后纬度，单位为度
unusable-radius = 半径为 { $metres } 米
unusable-radius-hint = 半径应为 0 至 { $most } 米
unusable-half-width = 半宽为 { $metres } 米
unusable-half-width-hint = 半宽应为 0 至 { $most } 米
unusable-opposite = 一条边连接地球上相对的两点
unusable-opposite-hint = 在中间加一个角点：各个方向同样短
unusable-large = 该环包围地球的 { $share }
unusable-large-hint = 区域应小于半个地球：列出大区域的角点时，应使区域位于行进方向的左侧，或将其分开
unusable-crossing = 多边形的两条边相交
unusable-crossing-hint = 按环绕区域的顺序列出角点，或将其分开
unusable-hole = 孔洞位于其区域之外，或位于另一个孔洞之内
unusable-hole-hint = 先给出外环，再给出其中的孔洞；第二个区域应另列
unusable-overlap = 同一区域的两个多边形重叠
unusable-overlap-hint = 将重叠部分分别列出，或合成一个轮廓
unusable-track-times = 航迹有 { $points } 个点，{ $times } 个时间
unusable-track-times-hint = 为航迹的每个点给出时间，至少两个点
unusable-track-order = 航迹的时间没有递增：第 { $number } 个不晚于前一个
unusable-track-order-hint = 按经过的顺序列出各点，并附上时间
unusable-sector-radii = 内半径为 { $inner } 米，外半径为 { $outer } 米
unusable-sector-radii-hint = 扇形的外半径应至少大一米
unusable-azimuth = 方位角为 { $azimuth } 度
unusable-azimuth-hint = 方位角为 0 至 360，自北顺时针
unusable-sector-turn = 扇形从 { $start } 度到 { $end } 度
unusable-sector-turn-hint = 两个方位角应不同；整圈为 0 至 360
unusable-water = 第 { $number } 号水域不在列表中
unusable-water-hint = 用多边形给出区域，或用 docs/reference/waters.md 中的编号
unusable-quadrant = 海洋 { $ocean } 的象限 { $sector } 不在列表中
unusable-quadrant-hint = 用多边形给出区域，或写明水域
unusable-limits = 下限 { $lower } 高于上限 { $upper }
unusable-limits-hint = 对调上下限，或改正有误的一个；深度向下计算
unusable-inner-radius = 内半径为 { $metres } 米
unusable-inner-radius-hint = 内半径应为 0 至 { $most } 米
unusable-outer-radius = 外半径为 { $metres } 米
unusable-outer-radius-hint = 外半径应为 0 至 { $most } 米

## What `openline party`, `officer` and `publish` say

# $command: what to type next; $reason: why a node was closed, as it was typed.
party-made = 已在 { $folder } 中建立 { $name } 方
party-site-made = 已在 { $folder } 中建立 { $name } 的节点 { $node }
party-root = 根
party-node = 节点
party-language = 语言
party-root-key = 根密钥
party-root-safe = { $file }：放入保险柜，并将副本放入另一个保险柜
party-card = { $name } 的第 { $serial } 号卡，有效期至 { $until }
party-card-next = 以任何方式交给对方；若被调换，60 位数字会显示出来
party-node-closed = 节点 { $node } 已在线路 { $line } 上关闭（{ $reason }）
officer-acts = 值班员 { $name } 代表机构 { $office } 行事
next = 下一步：{ $command }
next-root = 下一步，在存放根密钥之处：{ $command }
next-here = 然后在此处：{ $command }
publish-as-drafted = { $number }：与草稿一致
publish-otherwise = { $number }：与草稿不一致
# A draft at the desk: who stands behind it, and what can become of it.
draft-sent-back = 由{ $officer }于{ $at }退回：{ $reason }
draft-lacks-role = 您无权放行；由具有“release”角色的人员放行。
draft-lacks-second = 您已放行或撰写了它：须由另一人放行。
draft-lacks-keys = 由机构密钥持有人各自在节点命令行上签署：{ $command }
draft-lacks-time = 按其规则，受众尚不可见。若仍要发送，请在节点命令行上说明：{ $command }
desk-draft-not-sent = 未发送。
desk-draft-conflicts = 将与之交叉的计划
desk-draft-advice = 发送前须知
desk-draft-written = 撰写
desk-draft-released = 已放行者
desk-draft-nobody = 尚无人
desk-draft-waits = 仍在等待
desk-draft-ways = 可以如何处理
desk-draft-way-release = 放行
desk-draft-way-send-back = 附理由退回
desk-draft-way-discard = 丢弃
desk-draft-confirm-release = 立即放行
desk-draft-confirm = 确认执行
desk-draft-reason = 须修改什么？此内容不外传。
desk-draft-discarded = 已丢弃，未发送任何内容。
desk-draft-went-back = 已退回撰写人。未向对方发送任何内容。
desk-draft-released-now = 您已放行；仍在等待。
# A draft that is gone.
desk-draft-gone = 此草稿不再等待：已发送或已丢弃。

## Subjects of a line, each with a page of its own

subject-charter = 章程
subject-crises = 危机
subject-incidents = 事件与遇险
subject-questions = 询问
subject-plans = 计划
subject-launches = 发射
subject-protection = 受保护场所与行程
subject-encounters = 会遇与航迹
subject-meetings = 会议与通话
subject-readouts = 会谈记录
subject-commitments = 承诺
subject-words = 文本与立场
subject-contacts = 联络表
subject-suspensions = 暂停
subject-line = 线路本身
subject-empty = 这方面尚未说过什么。
charter-article = 第 { $number } 条
charter-preamble = 序言
commitment-given-by = 承诺方
commitment-first-due = 最初期限
contact-not-reachable = 无法联络
contacts-none = 未公布联络层级。
contacts-of = { $party } 的联络表
own-watch-staffed = 我方已声明有人值守
own-watch-not-staffed = 我方已声明无人值守
own-watch-not-stated = 我方未声明是否有人值守
crisis-first-hour = 第一小时
incident-facts = 各方陈述的事实
incident-agreed-facts = 会谈记录中已商定的内容
incident-closed-agreed = 已结束：各要点已商定
incident-closed-disagreement = 已结束：分歧已记录
incident-record-open = 已答复；共同记录尚未完成
launch-result-due = 结果应通报时限
readout-counted = 已商定：{ $agreed }；未商定：{ $disputed }
readout-of = 会谈记录：{ $about }
suspension-never = 其中还列有不可暂停的消息种类。
act-charter-agree = 同意 { $party } 的文本
act-charter-agree-own = 同意我方文本
act-charter-agree-one = 同意此文本
act-charter-withdraw = 撤回我方文本
act-charter-trial = 签署：第 { $articles } 条开始试行
act-charter-force = 签署：第 { $articles } 条生效
act-crisis-contact = 确认联络，下次在 … 分钟后
act-crisis-close = 我方将其关闭
act-meeting-agree = 同意 { $party } 的安排
act-meeting-held = 报告：已举行（{ $at }）
act-meeting-not-held = 报告：未举行（{ $at }）
act-readout-agree = 按对方文字同意所选各点
act-readout-write = 我方文本：更改、略去或增加各点
act-commitment-make = 我方承诺：{ $what }（{ $at }）
act-commitment-done = 已完成
act-commitment-withdraw = 撤回
act-suspension-resume = 撤回我方的暂停
act-incident-ask = 提出常规询问
act-launch-ask = 就此询问对方
act-line-staffed = 声明我方有人值守
act-line-unstaffed = 声明我方无人值守
error-nothing-to-say = 就目前情况，此操作不适用于该项
desk-view-subjects = 主题
desk-count-overdue = 逾期：{ $count }
desk-count-disputed = 双方陈述不同：{ $count }
desk-count-open = 未结：{ $count }
desk-write-new = 起草：{ $kind }
desk-said-in-it = 已说内容
desk-earlier = 更早：{ $count }
desk-take-point = 选择第 { $number } 点
desk-open-item = 打开该项
desk-subject-keys = ↑ ↓ 选择主题，Enter 打开；Escape 返回。
desk-view-map = 地图
desk-map-label = 生效和计划中区域的地图
desk-map-keys = 在地图上：方向键移动（按住 Shift 微移），+ 和 − 缩放，0 显示全部，Enter 选取十字下的区域。
desk-map-bare = 无法取得海岸线；没有它，区域仍然正确。
desk-map-closer = 放大
desk-map-wider = 缩小
desk-map-all = 全部
desk-map-globe = 球面
desk-map-kilometres = { $value } 公里
desk-map-metres = { $value } 米
desk-map-what = 内容
desk-map-owner = 所属
desk-map-when = 时间
desk-map-heights = 高度
desk-map-conflicts = 冲突
desk-map-before = 上一页
desk-map-after = 下一页
desk-map-page = 第 { $page } 页，共 { $pages } 页
desk-map-all-days = 今后七天全部
desk-map-time = 显示的时间
desk-map-play = 播放
desk-map-stop = 停止
desk-map-count = 区域：{ $count }。{ $when }。
desk-map-facts = 同样内容的表格
desk-map-open = 打开通报它的条目
desk-map-left-off = 区域多于可显示的数量；未显示最晚的：{ $count }。
desk-map-authority = 图像用于查找；以通报中的坐标为准。海岸线：Natural Earth。
desk-map-legend = 线条和颜色的含义
desk-map-line-force = 生效中
desk-map-line-planned = 计划中
desk-map-line-draft = 本方草稿
desk-map-line-grave = 超出已通报界限，或控制状况不明
desk-map-mock = 演习或测试
desk-map-conflict = 冲突
desk-draw-polygon = 多边形
desk-draw-circle = 圆
desk-draw-corridor = 走廊
desk-draw-shape = 形状
desk-draw-label = 用于绘制区域的地图
desk-draw-keys = 单击，或在十字处按 Enter，放置一个角点；拖动可移动；Backspace 删除最后一个。方向键移动地图，+ 和 − 缩放，0 显示全部。
desk-draw-radius = 半径（米）
desk-draw-width = 半宽（米）
desk-draw-clear = 重新开始
desk-draw-corners = 角点
desk-draw-corner = 角点 { $number }
desk-draw-remove = 删除角点 { $number }
desk-draw-typed = 输入或粘贴坐标，任何常用格式均可
desk-draw-add = 添加
desk-draw-none = 文本中没有找到坐标。
desk-draw-strays = 未采用或存疑：{ $words }
own-words-beside = 附文
hidden-character = { $code } { $name } ×{ $count }
doubt-mixed = “{ $word }”混用了不同文字的字母：{ $scripts }
doubt-resembles = “{ $word }”看似“{ $name }”，但用的是别的字符
script-latin = 拉丁字母
script-cyrillic = 西里尔字母
script-greek = 希腊字母
place-verified = 已在本地核验：由{ $party }的节点签署，位置正确，内容完整。
place-pending = 由{ $party }的节点签署且完整；在它之前的内容尚未全部到达。
place-forked = { $party }的密钥在同一位置还签署了别的内容：在由人指明之前，两者都不算数。
place-identical = 一致：双方均已声明到此为止的记录相同。
place-not-identical = 双方尚未作出一致声明。
place-cosigned = 已有足够的见证方联署（需要 { $all } 个中的 { $needed } 个）。
place-not-cosigned = 联署的见证方尚不足（需要 { $all } 个中的 { $needed } 个）。
place-no-witnesses = 本线路没有见证方。
time-answer = 答复期限
time-stand-by = 等待至
time-begins = 时间窗口开始
time-ends = 时间窗口结束
changed-from = { $label }：{ $before } → { $after }
ladder-passed-to = 已转交
ladder-has = 已收到，知道该做什么
ladder-had = 曾收到较早的版本
ladder-cannot = 无法执行
ladder-by-hand = 已告知{ $officer }
ladder-ended = 不再需要确认
ladder-said = { $said } – { $who }，{ $at }
passed-no-page = { $function }：目前没有打开的页面。请同时用其他方式通知。
passed-missing = { $function }尚未确认收到。时间窗口开始：{ $at }。
passed-late = { $function }尚未确认收到，而时间窗口已于 { $at } 开始。
passed-no-window = { $function }尚未确认收到。
passed-cannot = { $function }无法执行：“{ $words }”（{ $who }）
passed-waits = 尚无回音；{ $at } 提醒值班台
passed-silent = 无回音，本应在 { $at } 前答复
passed-to-you = 由值班台（{ $office }）转交，{ $at }
ring-function = 缺少职能部门的回执
error-no-such-link = 此链接无效：已被使用、撤销或过期
error-changed-meanwhile = 自您阅读后已有变更
error-unmarked-text = 自由文本必须带八种标记之一：请说明这是哪一类句子。
desk-needs-function = 已转交；没有回执
desk-add-text = 附加文字
desk-text = 您的文字（用您的语言）
desk-marker = 这是哪一类句子？
desk-reason = 理由
desk-at-home = 仅存于本方，不入记录
desk-conflicts = 与其他计划交叉
desk-conflict-other = 打开另一项：
desk-versions = 各版本及变更
desk-version-newest = 当前有效
desk-thread = 同一主题中
desk-fields = 逐项内容
desk-record = 在记录中的位置
desk-record-number = 序号
desk-record-entry = 条目
desk-record-node = 节点
desk-record-fingerprint = 供口头核对的数字
desk-copy = 复制
desk-copied = 已复制
desk-hidden = 已显示的隐藏字符：
desk-doubts = 可能被误认
desk-translation = 译文，非原文：{ $stage }
desk-passing = 据此行动的职能部门
desk-onward = 发文方要求以下职能部门出具回执：
desk-pass-on = 转交
desk-pass-whom = 转交给谁？
desk-pass-do = 立即转交
desk-passed-done = 已完成。
desk-pass-end = 无需出具回执
desk-tell = 职能部门收到后，对方将获知
desk-tell-unnamed = 有关人员已收到
desk-tell-named = 哪个职能部门已收到
desk-tell-no = 不告知
desk-by-hand = 他们已告知我
desk-by-hand-who = 谁说的？
desk-by-hand-enter = 登记
desk-page-open = 页面已打开
desk-page-closed = 页面未打开
desk-view-functions = 职能部门
desk-functions-how = 通报除值班台外必须送达的职能部门。各部门凭链接在任何电脑或电话上打开自己的页面。
desk-functions-owed = 没有回执：
desk-link-make = 生成链接
desk-link-label = 使用地点
desk-link-how = 请在当地的电脑上打开此地址。只能在一台机器上打开一次。
desk-link-once = 仅此一次显示。
desk-link-unopened = 尚未打开
desk-link-opened = 打开于 { $at }
desk-link-expires = 有效至 { $at }
desk-link-revoke = 撤销
desk-print = 打印
desk-f-have = 我们已收到，并知道该做什么
desk-f-cannot = 我们无法执行
desk-f-why = 原因？
desk-f-who = 您是谁？（姓名或缩写）
desk-f-say = 告知值班台
desk-f-nothing = 目前没有给您的事项。请保持此页打开：有事会发声。
desk-f-changed = 转交后已变更：请重新阅读
desk-f-cancelled = 已取消
desk-f-opens = 距开始
desk-f-closes = 已开始；距结束
desk-f-lost = 值班台节点无应答。所示内容可能已过时：请致电值班台。
desk-f-sound = 声音已关闭。按此开启
desk-f-word = 您卡片上的词
desk-f-open = 打开

# Writing
desk-view-write = 撰写
desk-write-type = 要说什么
desk-write-search = 按词查找
desk-write-drafts-only = 您写的内容须等待有权放行的人放行。
desk-write-none = 没有含这些词的类型。
desk-write-two-people = 两人
desk-write-paste = 已发布的通告
desk-write-paste-how = 粘贴航行通告、航行警告或 GeoJSON。
desk-write-read = 读取
desk-write-take = 填入表格：{ $name }
desk-write-open = 正在此处撰写
desk-write-kept = 已保存的未完稿
desk-write-go-on = 继续写
desk-write-change = 修改
desk-write-discard = 丢弃
desk-write-discard-sure = 确实丢弃？
desk-write-status = 状态
desk-write-precedence = 等级
desk-write-by-rule = 按规则：{ $precedence }
desk-write-to = 发给哪些线路
desk-write-for-nobody = 请至少选择一条线路。
desk-write-less = 此线路不得看到全部
desk-write-about = 所针对的内容
desk-write-follows = 将会产生的结果
desk-write-ways = 避让方案
desk-write-way-map = 黄色：{ $way }。虚线：现状。红色：与之交叉的区域。
desk-write-incomplete = 尚未填完。
desk-write-meets = 与之交叉的计划
desk-write-near = 相距{ $distance }
desk-write-suspended = 属于现行暂停的范围，将作为草稿留在本处。
desk-write-second = 不会立即发出，等待：{ $who }
desk-write-doubts = 通告中不确定之处
desk-write-more = 更多字段：{ $count }
desk-write-cover = 封面：机构、职能部门、知悉范围
desk-write-preview = 预览
desk-write-keep = 保存未完稿
desk-write-is-kept = 已保存在节点上；另一名值班员可以继续。
desk-write-faults = 需要补正的字段：{ $count }
desk-write-remove = 移除：{ $name }
desk-write-add = 添加：{ $name }
desk-write-nothing = 直至另行通知
desk-write-type-anew = 重新输入
desk-write-draw = 在地图上
desk-write-must = 必须填写
desk-write-leave = 留给有权放行的人
desk-write-done = 完成
desk-write-of-it = 就此撰写
compose-missing = 必须填写
compose-unknown = 没有这个字段
compose-shows-nothing = 现在什么也不显示。
compose-shows-coarse = 现在只显示粗略版本。
compose-shows-full = 全部显示。
compose-later-coarse = 自{ $at }起粗略显示。
compose-later-full = 自{ $at }起完整显示。
compose-way-extend = 延长
compose-way-replace = 更改
notice-understood = 已读懂
notice-partial = 部分读懂
notice-not-spatial = 没有地点和时间的内容
notice-not-understood = 未读懂
desk-map-meetings-left-off = 冲突多于可显示的数量；未显示：{ $count }。
desk-where = 位置
desk-superseded = 已有更新的版本：打开

## Finding anything in the record

find-around = 距 { $place } { $radius } 以内
find-why-words = 原文：{ $words }
find-why-sentence = 语句中（{ $language }）：{ $words }
find-why-author = 由谁所说：{ $words }
find-why-id = 编号以 { $id } 开头
find-why-place = 其区域或位置在该处
find-why-said = 在该时间所说
find-why-about = 涉及该时间
error-no-such-place = 既非坐标，也非此处已知的地名
error-no-such-time = 不是时间：请给出年、月、日或 UTC 时间
desk-view-find = 查找
desk-find-words = 任何语言的词，或编号开头
desk-find-place = 地点：名称或坐标
desk-find-radius = 范围，公里
desk-find-since = 自：2026-04 或 2026-04-02
desk-find-until = 至（含）
desk-find-none = 未找到。
desk-find-more = 还有更多：请补充词、地点或时间。
desk-find-searched = 已检索条目：{ $count }

## Why something was found

find-why = 显示原因
# What was said under duress: shown to the own command alone.
draft-why-held = 已扣留：使用{ $officer }的胁迫代码所述；未发送任何内容
desk-map-places-unread = places.txt 中没有找到带名称坐标的行：{ $lines }
desk-conflict-way-out = 寻找避让方案

# Rules of the catalogue
rule-activity-window = 活动至少要有一个时间窗口
rule-doubt-words = 疑点要有文字
rule-launch-end = 发射的时间窗口要有结束时间
rule-launch-lapses = 通报在其时间窗口结束前已失效
rule-launch-tolerance = 容差须与方位角一起填写
rule-launch-still = 发射区须固定不动
rule-launch-time = 已进行的发射要有时间
rule-translation-reviewer = 经审校的译文要写明审校者，其他译文则不写
rule-translation-two = 译文须由译者以外的人审校
rule-question-empty = 询问须有所问：请选择或写明
rule-stand-by = 分钟数只用于“请等待”，且“请等待”必须有分钟数
rule-no-answer-time = 已送达的有机器收到时间，未送达的没有
rule-free-text = 自由文字不能为空
rule-heard = 最初在别处说的，要写明如何传来、何时听到
rule-test-digest = 态势指纹要写明记录截面及其时间
rule-receipt-function = 只有“已转交”的回执才写明职能部门
rule-hours = 时间段的结束须在开始之后
rule-handover = 值班要交给另一班
rule-key-new = 新密钥须完整给出，其他则不给
rule-key-replaces = 轮换要写明所替换的密钥
rule-window-order = 时间窗口的结束早于开始
rule-article-text = 提出条款须有文本，撤回则没有
rule-article-withdrawn = 撤回的条款没有数值
rule-article-numbers = 每个词之下只有一个数值
rule-one-text = 每种语言只有一份文本
rule-charter-binds = 具有约束力的步骤写明条款及其文本指纹，其他则不写
rule-article-one = 条款须逐条商定
rule-observed-notice = 相符者写明通报，其他则不写
rule-track-stale = 航迹的过时时间须晚于航迹本身的时间
rule-track-height = 高度须与误差一起填写
rule-encounter-two = 会遇发生在两条航迹之间
rule-amend-nothing = 修改须有所改变：请填写新内容
rule-comment = “已知悉并附意见”须有意见
rule-conflict-itself = 通报不会与自身交叉
rule-distance-bearing = 距离须与方位一起填写
rule-site-lapses = 登记在核实之后才失效：请填写更晚的时间
rule-site-replaces = 更改受保护场所须写明先前的登记
rule-leg-ends = 路段要有最迟出发时间和最迟到达时间
rule-leg-order = 路段的到达早于出发
rule-call-challenge = 接受时附对我方核验口令的密码承诺值，其他则不附
rule-point-numbers = 每一点有自己的编号
rule-meeting-previous = 除第一步外，每一步都写明所答复的一步
rule-commitment-date = 承诺要有期限或复核日期
rule-crisis-next = 除最后一步外，每一步都写明发文方下次联络的时间
rule-crisis-first = 除第一步外，每一步都写明发起该危机联络的条目
rule-footprint = 区域未按其形状的要求填写
rule-state-never = 此状态由通告、修改或取消来表达
# The watch: who stands it, what is open, how it passes on; its log; the audit feed.
error-open-items-changed = 未结事项其间已有变化
error-not-the-watch = 须由当值的值班员交班给同一机构的另一名值班员
watch-stood = 第{ $number }班（{ $office }），{ $officer }自{ $at }起当值。
watch-none = 本节点尚未开始值班。
watch-since = 自您离开（{ $at }）以来。
watch-first = 您近期未在此：显示最近七天（自{ $at }起）。
watch-open-draft = { $officer }的草稿，未发送
watch-open-sketch = 未写完，由{ $officer }保留
watch-open-report = 己方事件；尚未告知对方
watch-open-unread = 本方尚无人能阅读的条目：{ $count }
watch-unread = 本方无人能阅读的条目
watch-still-open = 仍未结
watch-lines = 线路与值班
watch-counted = { $kind }：{ $count }
watch-range = 第 { $first } 至 { $last } 项，共 { $count } 项
watch-began = { $incoming }开始第{ $number }班；未结：{ $count }。
watch-took = { $incoming }接手第{ $number }班；{ $outgoing }未交班。未结：{ $count }。
watch-handed = { $outgoing }向{ $incoming }交班：第{ $number }班。未结：{ $count }。
watch-closed = 人工结案：{ $what } 理由：{ $reason }
watch-met = { $ours }与{ $theirs }交叉。
watch-parted = { $ours }与{ $theirs }不再交叉。
watch-line-lost = 数据不通。
watch-line-back = 数据恢复畅通。
watch-kind-said = 记录
watch-kind-closed = 结案
watch-kind-began = 开始值班
watch-kind-took = 接手值班
watch-kind-handed = 交接班
watch-kind-came = 新增
watch-kind-answered = 已答复
watch-kind-changed = 变更
watch-kind-lost = 线路中断
watch-kind-back = 线路恢复
watch-kind-met = 冲突
watch-kind-parted = 冲突解除
audit-checked = 共{ $count }条记录；已全部核验：每条均由本节点签名且位置无误。
audit-act-signed-in = 登录
audit-act-signed-out = 退出
audit-act-enrolled-a-passkey = 登记通行密钥
audit-act-reply = 答复或出具回执
audit-act-draft-release = 放行草稿
audit-act-draft-send-back = 退回草稿
audit-act-draft-drop = 丢弃草稿
audit-act-send-element = 发送或起草消息
audit-act-take = 接手响铃事项
audit-act-watch-take = 接手值班
audit-act-watch-hand-over = 交班
audit-act-watch-accept = 接班
audit-act-watch-staffed = 声明有人值守
audit-act-log-write = 写入值班日志
audit-act-officer-take-back = 收回通行密钥
audit-act-officer-end = 结束会话
audit-act-officer-roles = 更改角色
audit-act-officer-remove = 移除值班员
audit-act-refused-code = 被拒：代码错误
audit-act-refused-passkey = 被拒：未知的通行密钥
audit-act-refused-expired = 被拒：过迟或重复使用
audit-act-refused-generator = 被拒：代码生成器
audit-act-refused-invitation = 被拒：邀请
audit-act-refused-tries = 被拒：尝试过多
audit-act-open-close = 将未结事项结案
desk-view-handover = 值班
desk-view-audit = 审计
desk-watch-open = 各线路未结事项
desk-watch-nothing = 无未结事项。
desk-watch-changed = 变化
desk-watch-unchanged = 无变化。
desk-watch-hand-over = 交班
desk-watch-begin = 开始值班
desk-watch-take = 无人交接，接手值班
desk-watch-signs = 签署当前列表：未结{ $count }项，标记{ $digest }。
desk-watch-test = 测试警报声
desk-watch-silent = 浏览器未发声。请检查扬声器后再按一次。
desk-watch-heard = 我们听到了警报。
desk-watch-remarks = 备注（不外传）
desk-watch-staffed = 向对方声明有人值守
desk-watch-incoming = 接班人员在此登录
desk-watch-code = 接班人员的代码
desk-watch-yours = 第{ $number }班由您当值。
desk-watch-not-stated = 未声明的线路：{ $lines }。
desk-watch-log = 值班日志
desk-watch-enter = 记录（不外传）
desk-watch-enter-now = 写入
desk-watch-read-log = 阅读并打印日志
desk-watch-print = 打印
desk-watch-close = 人工结案……
desk-watch-close-why = 为何不再需要处理；仅存于本方
desk-watch-close-now = 结案
desk-watch-older = 较早
desk-watch-newer = 较新
desk-watch-before = 上一页
desk-watch-next = 下一页
desk-watch-everything = 全部
desk-watch-newest = 有新内容：转到最新
desk-watch-go = 自某时起（UTC），如 2026-11-30 或 2026-11-30T04:00
desk-watch-go-now = 前往
desk-watch-which = 哪一班
desk-watch-whole = 全部日志
desk-watch-print-all = 打印整班
desk-audit-all = 所有人
desk-audit-newest = 最新条数
desk-audit-coerced = 受胁迫
desk-audit-head-number = 序号
desk-audit-head-time = 时间
desk-audit-head-officer = 值班员
desk-audit-head-means = 方式
desk-audit-head-act = 操作
desk-audit-head-about = 相关
desk-view-people = 人员
desk-people-how = 可在此值班台登录的人员。收回的内容自即刻起失效；姓名保留在审计记录流中。
desk-people-passkeys = 通行密钥
desk-people-sessions = 打开的会话
desk-people-none = 无
desk-people-generator = 有代码生成器
desk-people-added = 登记于 { $at }
desk-people-began = 自 { $began } 起
desk-people-used = 最近操作 { $used }
desk-people-locked = 已锁定
desk-people-here = 本值班台
desk-people-take-back = 收回
desk-people-end = 结束
desk-people-end-all = 结束全部会话
desk-people-change = 更改角色
desk-people-remove = 移除
desk-people-sure-take-back = { $name } 的通行密钥 { $label } 不再能打开此值班台，由它打开的会话随即结束。
desk-people-sure-end = 此会话立即结束；{ $name } 可重新登录。
desk-people-sure-end-all = { $name } 的全部会话立即结束；{ $name } 可重新登录。
desk-people-sure-roles = { $name } 自即刻起具有这些角色，并须重新登录。
desk-people-sure-remove = { $name } 被移除：其通行密钥、代码和会话均不再有效。
desk-people-do = 执行
desk-role-read = 阅读
desk-role-draft = 起草
desk-role-release = 放行
desk-role-administer = 管理
desk-means-passkey = 通行密钥
desk-means-generator = 代码生成器
desk-means-passphrase = 口令
desk-means-link = 链接
## Statistics of a line as pictures

statistics-entries = 已说内容
statistics-entries-about = 各方的各类条目
statistics-answer-times = 答复用时（中位数）
statistics-answer-times-about = 按被询问方，从询问到首个完整答复
statistics-late = 迟到的通报
statistics-late-about = 按双方商定的提前量
statistics-alarms = 需人处理的警报
statistics-alarms-about = 各方：真实的特提、特急事项及通话请求
statistics-tests = 线路测试
statistics-tests-about = 由各方节点发出
statistics-heard = 有其消息的小时数
statistics-heard-about = 按其自身条目的时钟，不论内容
desk-view-statistics = 统计
desk-statistics-period = 时段
desk-statistics-day = 最近一天
desk-statistics-week = 最近一周
desk-statistics-month = 最近 30 天
desk-statistics-year = 最近一年
desk-statistics-line = 线路
desk-statistics-table = 表格
desk-statistics-hint = 仅据记录：对方值班台显示相同内容。此处不作评判。

## A printed page

sheet-heading = 线路 { $line } 记录中一项的副本
sheet-printed = 打印：{ $party }，机构 { $office }，{ $at }
sheet-note = 此纸本身不构成证明。条目编号是所签内容的散列值：请与记录或对方核对。
desk-view-print = 可打印页面
desk-print-second = 第二语言
desk-print-now = 打印
desk-map-asking = 正在取得区域……

## Training: what the debrief of an exercise says, and the scenarios.
desk-view-training = 训练
desk-training-deadlines = 线路规定的时限
desk-training-steps = 做了什么，何时做的
desk-training-open = 打开
training-none = 目前没有进行演习
training-running = 演习正在进行；讲评将显示在此处
training-over = 演习讲评
training-note = 以上均为演习，没有任何内容进入真实线路。
training-summary = 按要求完成：{ $all } 项中的 { $met } 项。
training-want-opened = 应在 { $within } 内打开
training-want-understood = 应在 { $within } 内出具“已明白文意”的回执
training-want-passed = 应在 { $within } 内转交：{ $function }
training-want-passed-on = 应在 { $within } 内转交相关部门
training-want-answered = 应在 { $within } 内用代码答复
training-want-asked = 应在 { $within } 内就此条目提出询问
training-counts = 正确的答复：{ $results }
training-came-met = { $took } 后完成。
training-came-late = { $took } 后才完成：太迟。
training-came-wrong = 答复：{ $result }。这不是正确的答复。
training-came-missed = 未完成。
training-due-opened = 应由人员在 { $within } 内打开
training-due-answered = 应在收到后 { $within } 内答复：不迟于 { $at }
training-step = { $said } – { $who }，{ $at }，{ $after } 后
training-own-survey = 我方无人机在分界线附近勘察冰缘
training-own-patrol = 我方巡逻机在海上飞行
training-own-firing = 我方正在海上实弹射击
training-mistranslated = 我们将于明早还击。
training-translated = 我们将于明早举行名为“对应射击”的演习。
training-title-flash = 无人机越线：用您不懂的语言提出的特提询问
training-lesson-flash = 读代码生成的句子，不必读外文；查看己方计划；两分钟内的“请等待”就是答复，与己方记录相矛盾的否认则不是。
training-title-launch = 过迟通报的火箭发射，恰在己方巡逻区内
training-lesson-launch = 迟到的通报仍是通报：先转交传感器监测席。1995年通报已发出，却从未到达雷达人员手中。
training-title-drift = 失去动力的船漂入己方射击区
training-lesson-drift = 射击单位先知情，答复才有意义：先转交，再答复“是”或“请等待”。船员仍在漂流时说“否”，便无法收回。
training-title-incident = 飞机越线：先答“请等待”，再正式答复，以免对方呼叫上级
training-lesson-incident = “请等待”只能赢得一次时间；其后必须是答复，否则问题会上升。
training-title-words = 因误译而像威胁的一句话
training-lesson-words = 视译只是一个人的初步理解：在上级据此行动之前，先就该条目询问其含义。
training-title-rumor = 有传言称己方开火：谁造成的，须两人才能说
training-lesson-rumor = 媒体报道不是结论。应及时答复“没有信息”或请对方等待；指明责任方的陈述须由第二人放行。
training-title-flood = 一分钟一千条特提询问，其中有一艘着火的船
training-lesson-flood = 相同的被归组计数；遇险单独列出。先处理真的那一条，再答复整组。
training-title-silent = 对方提问、沉默，随后又带着新问题回来
training-lesson-silent = 沉默并不说明原因：数据传输、值班、双方往来是三个独立的事实。其间的答复会在连接恢复后发出。
training-title-distress = 一艘着火的船求助，同时有例行询问等待处理
training-lesson-distress = 遇险优先于一切，也优先于暂停：先出具回执，转交能前往的部门，再答复。
## What cannot be done, and what to do next: by its key, or by the code of the error

refused-no-such = 此处没有“{ $name }”
refused-still-sealed = 已收到标头；正文已密封，密钥尚未到达
refused-still-sealed-hint = 密钥来自其发文方，只有发文方可以授予
refused-not-of-list = 此处没有“{ $name }”
refused-not-of-list-hint = 现有：{ $known }
refused-no-such-officer = 此处没有值班员{ $name }
refused-no-such-officer-hint = 由管理员登记：openline officer add NAME
refused-no-such-kind = 没有这种消息类型
refused-no-such-kind-hint = 全部类型：openline catalogue
refused-no-such-witness = 本节点的章程均未列出见证方{ $name }
refused-alarm-log-weeks = 警报记录保留两周
refused-alarm-log-weeks-hint = 请查看最近一周或前一周
refused-not-said-of-entry = { $kind }不针对条目发出
refused-not-said-of-entry-hint = 请作为新消息开始
refused-not-amended = { $kind }不作修改
refused-not-amended-hint = 请重新通报；新通报会指明先前的通报
refused-bound-to-coarser = 草稿{ $draft }与简化版本绑定
refused-bound-to-coarser-hint = 请丢弃并重新撰写
refused-more-than-a-notice = 超过一份通告的长度
refused-more-than-a-notice-hint = 请粘贴一份通告；整个文件用 openline notices 读取
refused-nobody-says-it = 后果取决于由谁说出
refused-nobody-says-it-hint = 请在值班台登录
refused-for-nobody = 没有指定接收方
refused-for-nobody-hint = 请至少选择一条线路
refused-form-incomplete = 表单未填完
refused-form-incomplete-hint = 请填写标出的各项
refused-bad-cancel-time = 无法读取取消时间
refused-held-never-sent = 草稿{ $draft }引用了被扣留而未发出的消息
refused-held-never-sent-hint = 请丢弃并重新撰写
refused-no-catalogue-function = 目录中没有职能部门 { $number }
refused-no-catalogue-function-hint = 本方自定职能部门的编号为 100 至 999
refused-no-short-name = “{ $name }”不是有效的短名称
refused-no-short-name-hint = 小写拉丁字母、数字和 _，例如 north_radar
refused-most-functions = 一方最多有 { $most } 个职能部门
refused-most-functions-hint = 请移除一个：openline function remove
refused-only-function = 这是本方唯一的职能部门
refused-only-function-hint = 请先添加其他部门；一方至少有一个
refused-link-days = 链接有效期为 1 至 { $most } 天
refused-most-links = { $function } 的链接已达上限（{ $most }）
refused-most-links-hint = 请撤销一个不用的链接
refused-map-span = 地图最多显示一年，且须从较早时间到较晚时间
refused-most-passed = 同时交给各职能部门的事项已达上限：{ $most }
refused-most-passed-hint = 请结束无人等待的事项
refused-pass-incomplete = 请说明转交给谁，以及对方将获知什么
refused-pass-incomplete-hint = 请选择一个职能部门，并从三种答复中选一种
refused-not-passed = 此条未转交给 { $function }
refused-not-passed-hint = 请先转交
refused-cannot-needs-why = 不能办理者须说明原因
refused-cannot-needs-why-hint = 几个字即可
refused-not-due = 按其受众规则，草稿{ $draft }尚不得发出；未发出任何内容
refused-not-due-hint = 仍要发出：openline draft release { $draft } --early
refused-reason-length = 原因为 1 至 { $most } 个字符
refused-reason-length-hint = 请说明要改什么
refused-nothing-rings = 没有这一名称的警报在响
refused-nothing-rings-hint = 已有人接手，或已得到答复
refused-not-well-formed = 程序的请求格式不正确
refused-not-well-formed-hint = 请重新加载页面；若再次出现，请上报
refused-suspended = { $kind } 属于暂停 { $suspension } 的范围；未发出任何内容
refused-suspended-hint = 已存为草稿{ $draft }；恢复往来后再放行
refused-two-people-one-by-one = 须两人放行的内容逐一发送
refused-own-entry = 此条目属于己方
refused-own-entry-hint = 由对方出具回执
refused-nothing-to-announce = 此文件中没有可通报的内容
refused-nothing-to-ask = 没有可询问之处：未观测到发射，或已有通报与之相符
refused-nothing-to-ask-hint = 其他事项可另行提问
refused-no-question = 此条目不是询问
refused-no-question-hint = 请表示已明白文意
refused-own-question = 这是己方的询问
refused-own-question-hint = 由对方答复
refused-text-needs-words = 文本须有内容
refused-say-one-thing = 一次只说一件事
refused-say-one-thing-hint = 已打开、已明白文意，或一种编码答复
refused-receipt-without-words = 回执不带文字
refused-receipt-without-words-hint = 请发送文本，或带文字的编码答复
refused-not-on-card = 本方的卡未列出此节点
refused-not-on-card-hint = 请取用本方最新的卡：openline party take
refused-line-not-confirmed = 与{ $name }的线路尚未确认
refused-line-not-confirmed-hint = 请与对方核对 60 位数字，然后：openline line confirm
refused-node-closed = 此节点在此线路上已关闭
refused-node-closed-hint = 由本方另一节点继续：openline party node
refused-most-passkeys = 一名值班员最多有 { $most } 个通行密钥
refused-passkey-refused = 通行密钥未能登记
refused-passkey-refused-hint = 请用本浏览器和本地址重试
refused-invitation-over = 此邀请已被使用或已过期
refused-invitation-over-hint = 由管理员另发：openline officer invite NAME
refused-locked = 值班台已锁定
refused-locked-hint = 请重新登录；已输入的内容会保留
refused-took-too-long = 耗时过长，或已经完成
refused-took-too-long-hint = 请重试
refused-code-length = 代码为 { $least } 至 { $most } 位数字
refused-code-guessable = 只含一两个不同数字的代码一猜即中
refused-code-guessable-hint = 请使用三个或更多不同数字
refused-duress-code-alike = 胁迫代码须与另一代码等长，且至少有两位不同
refused-duress-code-alike-hint = 旁观者不得看出是哪一个，而误按不得触发警报
refused-sketch-gone = 所保存的未完稿已不存在
refused-sketch-gone-hint = 请另存为新的未完稿
refused-most-sketches = 未完稿已达上限：{ $most }
refused-most-sketches-hint = 请删除无人需要的一份
refused-sketch-too-long = 未完稿最多 { $most } 字节
refused-sketch-too-long-hint = 请缩短内容
refused-no-such-sketch = 没有这一名称的未完稿
refused-no-such-sketch-hint = 已有人发出或删除
refused-statistics-days = 没有这么多天的图表
refused-statistics-days-hint = 请选择一天、一周、30 天或一年
refused-contact-minutes = 下次联络不能定在该时间
refused-contact-minutes-hint = 从现在起 1 分钟至一周
refused-no-article-agreed = 没有已商定而尚未签署的条款
refused-meeting-not-in-force = 此会议未生效
refused-no-date-to-report = 此会议没有已开始而未报告的日期
refused-points-not-proposed = 其发文方的会谈记录未提出这些要点
refused-no-such-follow-up = 会谈记录中没有这项承诺
refused-all-was-asked = 所有常规问题均已询问
refused-no-display-name = 显示屏不能用这个名称
refused-no-display-name-hint = 请取一个未用过的名称；显示屏最多 32 个
refused-alarm-not-heard = 没有听到警报
refused-alarm-not-heard-hint = 请先测试；没有警报的值班不算值班
refused-remarks-too-long = 备注最多 { $most } 个字符
refused-log-entry-length = 值班日志条目为 1 至 { $most } 个字符
refused-watch-is-yours = 此班已由您值守
refused-closing-reason = 理由为 1 至 { $most } 个字符
refused-closing-reason-hint = 请说明为何不再需要处理
refused-not-closed-by-hand = 没有可人工结案的该名称未结事项
refused-not-closed-by-hand-hint = 按时答复、已打开、已明白文意须告知对方
refused-no-such-watch = 没有第 { $number } 班
refused-closed-too-many = 本线路已结案 { $most } 项
refused-incidents-wait = 有 { $most } 起事件等待报告
refused-no-incident-class = 清单中没有类别 { $kind }
refused-same-person-twice = 同一人放行了两次
refused-same-person-twice-hint = 须由另一人放行
refused-people-missing = 放行所需人数：{ $needed }；目前：{ $now }
refused-people-missing-hint = 在另一人放行前仍为草稿
refused-keys-missing = 所需机构密钥持有人：{ $needed }；目前已签署：{ $now }
refused-keys-missing-hint = 在其签署前仍为草稿
refused-program-fault = 节点未能完成此操作
refused-program-fault-hint = 程序故障；详见节点日志
refused-display-unknown = 此显示屏未登记
refused-display-unknown-hint = 由管理员生成其地址：openline wall add
error-invalid-element-hint = 应填内容：openline catalogue TYPE
error-misheard-hint = 请对方重复；写法如 2-20-300-H
error-invalid-hours-hint = 星期为 1（星期一）至 7；开始为当日第 0 至 1439 分钟；结束在其后，至多第 2880 分钟
error-invalid-rule-hint = docs/reference/rules.md 列出章程可用的词
error-stale-citation-hint = 请先阅读，再重新启动；超出所通报界限的计划无须引用
error-stale-snapshot-hint = 记录正在重新汇总；没有丢失任何内容
error-unknown-head-hint = 这些条目到达后将重新判定
error-body-sealed-hint = 密钥来自其发文方，只有发文方可以授予
error-bad-witness-keys-hint = 请向见证方索取其密钥文件：openline witness create
error-invalid-coastlines-hint = 请重新安装软件包：该文件随包提供
error-invalid-intent-hint = 格式见 ASTM F3548-21：轮廓、以 M 计的 W84 以上两个高度、两个时间
error-invalid-geojson-hint = 要素的格式见 docs/reference/notices.md
error-invalid-time-hint = 时间写法如 2026-04-02T11:52:00Z
error-bad-public-key-hint = 请向该方索取用新密钥制作的新卡
error-audit-broken-hint = 磁盘被人改动或正在失效；请首先保存文件夹的副本
error-no-such-place-hint = 地名如 Hammerfest，或坐标如 70-39.8N 023-40.9E 或 70.66, 23.68
error-no-such-time-hint = 用 UTC：2026、2026-04、2026-04-02 或 2026-04-02T12:00:00Z
error-lock-held-hint = 运行中的节点在其套接字上应答；若无响应，请先停止它
error-no-such-link-hint = 请值班台另发新链接
error-wrong-officer-hint = 此处登记的人员：openline officer list
error-not-your-role-hint = 由具有该角色的人员办理
error-no-gazetteer-hint = 用 make setup 安装；没有它，场所只能相互比较
error-wrong-passphrase-hint = 请重新输入；遗失的口令无法从本机恢复
error-digits-differ-hint = 请再读一遍；若仍不同，则有人调换了卡：请用可靠渠道得到的卡重新开始
error-no-node-hint = 请启动：openline serve；若在运行但不应答，请先停止
error-not-read-yet-hint = 会自动取得；请稍后再看
error-changed-meanwhile-hint = 请阅读变更，再说一次
error-nothing-shown-hint = 请扩大规则的区域，或说明区域之外显示什么
error-bad-alarm-hint = 请按输入命令的方式给出程序及其参数，例如：paplay /usr/share/sounds/alarm.oga
error-not-signed-in-hint = 请登录
error-sign-in-refused-hint = 请重试；代码错误五次后请等待五分钟
error-too-many-tries-hint = 请等待；或由本方管理员重新邀请该值班员
error-nothing-to-say-hint = 请再看一下它的页面：其间可能已有新消息
error-training-only-hint = 真实节点在其自己的文件夹中建立：openline party create
error-open-items-changed-hint = 请查看现在的清单，并签署该清单
error-not-the-watch-hint = 发现无人值守的班次者可接班
error-witness-restored-hint = 请给它所见证的每条线路的最新导出：openline witness catch-up DIR EXPORT...
error-unknown-zone-hint = 请使用如 Europe/Kyiv、Asia/Shanghai 或 UTC 的名称
error-no-zones-hint = 用 make setup 安装
error-newer-schema-hint = 请使用写入此文件夹的 Openline 版本或更新版本
error-older-store-hint = 请重新建立本方及其线路；旧文件夹保持原样
error-not-a-store-hint = 请指定 Openline 节点的文件夹；未作任何更改
error-opened-to-read-hint = 请取得节点的锁，或与持有锁的节点通信
error-unknown-line-hint = 本节点的线路：openline line list
error-officer-exists-hint = 请另选名称
error-request-reused-hint = 每个新操作须有自己的请求编号；仅在重复同一操作时重用编号
error-store-locked-hint = 请给出节点的口令
error-store-full-hint = 请在节点文件夹所在磁盘腾出空间，再试
error-store-busy-hint = 只有持有节点锁的进程可以写入：请结束另一个进程，或重试
error-store-damaged-hint = 请将节点文件夹复制到完好的磁盘并在那里打开；对方仍持有其已回执的内容
error-no-store-hint = 请指定 Openline 节点的文件夹：--node DIR
error-store-closed-hint = 节点正在停止；运行后再试
error-own-feed-incomplete-hint = 请与对方连接，使节点取回自身缺少的条目
error-unmarked-text-hint = 指示、建议、警告、信息、询问、答复、请求或意图
error-not-this-desk-hint = 请在 openline serve 显示的地址打开值班台
error-too-long-hint = 一个请求最多 1 048 576 字节
refused-port-taken = 值班台无法在端口 { $port } 上监听
refused-no-such-session = { $name } 没有这个会话
refused-no-such-session-hint = 可能已自行结束
refused-officer-without-role = 值班员至少有一个角色
refused-officer-without-role-hint = 完全移除某人：openline officer remove
refused-no-such-passkey = { $name } 没有这个通行密钥
refused-no-such-passkey-hint = 按名称列出通行密钥：openline officer list
refused-most-passkeys-hint = 请收回一个：openline officer take-back NAME
error-last-administrator-hint = 请先将该角色和一个通行密钥给另一名值班员

## What the readers of published notices are unsure of, and what became of a notice: found by their English sentence

notice-verdict-text-too-long-64 = 通告超过 64 kB
notice-doubt-zone-named = 中文文本提到 UTC；其时间按北京时间读取
notice-doubt-beijing-time = 英文文本未注明 UTC；其时间即中文文本的时间，北京时间
notice-doubt-cut-off = 文本在句子中间中断
notice-doubt-no-start-or-publication = 既未说明开始，也未说明发布时间
notice-doubt-no-start-publication = 未说明开始时间；自发布时起
notice-doubt-hours-without-days = 说明了时刻，但未说明日期
notice-doubt-arc = 此区域的一边为弧线；所列角点以直线连接
notice-doubt-seconds-or-decimals = 同一位置的一半用小数，另一半用秒
notice-doubt-no-hemisphere = 某位置缺少半球字母；取自其前的位置
notice-doubt-unknown-series = 没有已知的标题；按 NGA 警告读取
notice-verdict-text-too-long = 超过 { $most } kB：没有单份通告如此之长
notice-verdict-no-text = 没有文本
notice-verdict-no-series = 没有已知的系列，也没有坐标
notice-verdict-reader-fault = 本读取程序有误，请上报：{ $kind }：{ $text }
notice-doubt-encoding-inferred = 文件不是 UTF-8；按 { $encoding } 读取
notice-doubt-encoding = 部分字节不是 Unicode
notice-doubt-letter-for-digit = 某位置中字母 O 代替了零
notice-doubt-separator = 某位置使用了不常见的分隔符
notice-doubt-sixty-minutes = 某位置的分或秒达到或超过六十
notice-doubt-digit-groups = 某位置的数字分组方式可有多种读法
notice-doubt-short-figure = 某位置的一个数只有一位，通常应有更多位
notice-doubt-last-night-own-end = 所列最后一日是最后一夜结束的那一日，与通告自身的终止时间一致
notice-doubt-past-cancel = 所通报的一个时间晚于通告自行取消的时间
notice-doubt-long-before-cancel = 所通报的一切在通告自行取消前 30 多天即已结束
notice-doubt-coarser-twin = { $notice } 通报同一区域，首末时间相同，但其间时刻不同
notice-doubt-contradicts-twin = { $notice } 通报同一区域，但时间不同
notice-doubt-cancelled-unknown-time = { $notice } 取消此通告，但未说明其发布时间
notice-doubt-cancelled-before-issue = { $notice } 取消此通告，但早于此通告；未予采用
notice-doubt-same-number = { $notice } 编号相同而内容不同
notice-doubt-repeated = 同一通告收到的次数：{ $count }
notice-doubt-after-cancel = 某时间窗口在通告自行取消之后开始
notice-doubt-cut-by-cancel = 通告在其最后时间窗口结束前自行取消
notice-doubt-single-time-from-issue = 只说明一个时间，既非开始也非结束；区域自发布时起有效
notice-doubt-month-mistyped = 所述月份已过；取自行取消时间的月份，与其余内容吻合
notice-doubt-times-elsewhere = 时间取自前面一个未指明地点的段落
notice-doubt-times-of-others = 未说明此区域的时间，但说明了同一警告中其他区域的时间
notice-doubt-last-night-left-out = 每日时间表的最后一夜略去；警告在其之前自行取消
notice-verdict-announces-nothing = 它没有通报任何有地点和时间的事项
notice-verdict-told-in-words = 其地点以文字说明，而非坐标
notice-verdict-cancels-only = 它只作取消，没有通报任何有地点和时间的事项
notice-verdict-reports-aids = 它报告助航设施的状态
notice-verdict-positions-unread = 其坐标无法读取
notice-doubt-self-cancel-unread = 通告自行取消的时间无法读取
notice-doubt-second-message = 同一文本中还有另一份警告；未读取
notice-doubt-self-crossing = 角点按所述顺序构成自相交的环；予以保留
notice-doubt-around-a-ring = 距区域一定距离内的范围也包括在内；只画出区域本身
notice-doubt-corner-twice = 环在结束前回到某个角点；角点予以保留
notice-doubt-too-few-corners = 某区域的边界点少于三个；保留为线或点
notice-doubt-coast = 边界的一部分沿海岸，文本中没有海岸线；角点以直线连接
notice-doubt-shape-not-stated = 有多个位置，未说明如何连接；各作为一点
notice-doubt-ring-not-stated = 有多个位置，未说明如何连接；视为一个区域
notice-doubt-hemisphere = 一个角点位于赤道或本初子午线的另一侧，远离其他各点
notice-doubt-stray-position = 某位置无法读取
notice-doubt-no-times = 未说明时间；自发布时起有效，直至另行通知
notice-doubt-no-issue-time = 开始时间和发布时间均不明
notice-doubt-times-after-areas = 时间写在数个区域之后；用于全部区域
notice-doubt-coarse-position = 文本中没有坐标；以 Q 行的圆代表区域
notice-verdict-area-only-named = 区域只有名称，通告中没有其角点
notice-doubt-levels-field = 未能理解 { $field }) 栏：{ $text }
notice-verdict-cancels-another = 它取消另一通告
notice-verdict-activity-ended = 某项活动已结束或撤回
notice-verdict-points-to-publication = 它指向一份出版物
notice-verdict-changes-routes = 它更改航路；没有通报区域
notice-verdict-no-area-or-activity = 没有通报区域、地点或活动
notice-verdict-area-named-elsewhere = 提到一个区域，但通告中没有其位置
notice-verdict-area-without-time = 说明了区域，但没有时间
notice-doubt-reference-point = 区域之外没有范围的位置略去
notice-doubt-exclusion-named = 除外部分只有名称；给出整个区域
notice-doubt-part = 这是一份通告的第 { $part } 部分，共 { $parts } 部分
notice-doubt-end = 未说明结束时间
notice-doubt-estimated-end = 结束时间为预计；通告在被替代或取消前有效
notice-doubt-times = 所述结束早于开始；结束留空
notice-doubt-start = 未说明开始时间；取发布时间
notice-doubt-text-times = 文本说明了 D) 栏所没有的时刻；给出整个时段
notice-doubt-levels-differ = 文本所述高度界限与 F) 和 G) 栏不同
notice-doubt-no-limits = 未说明高度界限
notice-doubt-buffer-drawn = 缓冲区画在区域边缘之外；两种读法中取较宽者
notice-doubt-buffer = 通报了区域周围的缓冲区，未画出
notice-doubt-sun-computed-area = 日出日没按该区域计算，并向外取整
notice-doubt-schedule-hours = 有日期而无时刻；给出整日
notice-doubt-sun-outer-bounds = 时刻按日出日没；给出外侧界限
notice-doubt-schedule-outside-day = 时间表中的日期 { $day } 不在 B) 和 C) 栏之内
notice-doubt-levels-crossed = 下限高于上限
notice-doubt-levels-no-reference = 某界限没有基准（平均海面以上或地面以上）
notice-verdict-precision-uneven = 纬度和经度的精度不同
notice-verdict-sixty-and-more = 分或秒为 60 或更多
notice-verdict-digits-no-position = 这些数字不构成纬度和经度
notice-verdict-off-earth = 位置超出纬度 90 度或经度 180 度
notice-doubt-public-holidays-not-left-out = 公共假日除外，但未说明其日期；予以保留
notice-doubt-public-holidays = 提到公共假日，但未说明其日期
notice-doubt-schedule-long = 只给出最前面的时段，数目：{ $count }
notice-doubt-open-schedule = 说明了活动时刻（{ $text }），但没有结束时间
notice-doubt-schedule-unread = 未能理解活动时刻：{ $text }
notice-doubt-schedule-outside = 所述时段均不在所述开始与结束之间
notice-doubt-schedule-time = { $text } 不是一天中的时刻
notice-doubt-arc-drawn = 弧线以五度的弦画出
notice-doubt-along-line = 一边沿边界或海岸，文本中没有其走向；以直线画出
notice-doubt-bearings = 方位以真北为准，文本未作说明
notice-doubt-arc-unread-centre = 一边为弧线，未能理解其圆心；以直线画出
notice-doubt-arc-unread-end = 一边为弧线，未能理解其终点；以直线画出
notice-doubt-arc-unread-circle = 一边为弧线，其各点不成圆；以直线画出
notice-doubt-arc-direction = 未说明弧线的转向；画出较短者
notice-doubt-arc-radius = 弧线的一端不在所述半径上
notice-doubt-sector-unread = 仅指圆的一个扇形；给出整个圆
notice-doubt-corner-repeated = 某角点连续出现两次，可能本应为另一点
notice-doubt-ring-order = 角点按所述顺序构成自相交的环
notice-doubt-bad-coordinate = { $text } 只是半个位置
notice-doubt-enclosing-circle = 括号中围绕区域的圆略去
notice-doubt-exclusion = 除外的区域未予切除
notice-doubt-two-points = 两个位置不构成区域；给出其间的线
notice-doubt-crossing-ring = 此区域的各边按所列角点顺序相交
notice-doubt-corner-repeated-once = 某角点连续出现两次，可能本应为另一点；只计一次
notice-doubt-coast-line-only = 此区域由两个角点和海岸围成；只保留两点之间的线
notice-doubt-coast-closed-two-corners = 此区域由两个角点和海岸围成；取其与岸线之间的全部以及岸线周围 20 km
notice-doubt-coast-unknown = 此区域由海岸封闭，不知是哪段海岸；至海岸的部分略去
notice-doubt-coast-closed-side = 取区域一边与岸线之间的全部以及岸线周围 20 km
notice-doubt-two-corners = 所述的环只有两个角点；只保留两点之间的线
notice-doubt-centre-only = 只说明已命名区域的中心，未说明其范围
notice-doubt-coast-line = 此区域由海岸封闭；所列角点以直线连接
notice-doubt-time-below = 区域之后的时间，就可判断而言，不属于这些区域
notice-doubt-time-unread-spoken = 文本提到一个未能理解的时间
notice-doubt-bare-points = 活动通报于若干单点；这些点可能是角点
notice-doubt-heading-date = 标题中的日期在所通报时段之外，不是其时间
notice-doubt-local-time-legal = 当地时间按协调国的法定时间读取
notice-doubt-no-start-year = 既未说明开始，也未说明发布时间；取其年份的第一天
notice-doubt-single-time-activity = 某项活动只说明一个时间
notice-doubt-no-start-or-issue = 既未说明开始，也未说明发布时间
notice-doubt-no-start-issue = 未说明开始时间；自发布时起
notice-verdict-record-without-text = 记录中没有文本（没有 { $names } 中的任何一项）
notice-verdict-line-no-json = 第 { $line } 行不是 JSON：{ $text }
notice-verdict-neither-record-nor-text = 它既不是记录，也不是文本
notice-doubt-languages-differ = 此通告的各语言所述地点或时间不同
notice-verdict-bulletin-heading = 通告汇编中第一份通告之前的内容
notice-doubt-impossible-clock-time = 时刻不在 0000 至 2400 之内
notice-doubt-time-unread = 部分时间无法读取
notice-doubt-local-time = 说明为当地时间，但未说明是何地
notice-doubt-two-clocks = 时间用了两种不同的时钟；一律按第一种读取
notice-doubt-no-year-container = 文本及其来源均未说明年份
notice-doubt-impossible-range = 日期结束早于开始
notice-doubt-hours-without-days-added = 另有时刻而无日期；加到每一日
notice-doubt-ends-before-start = 某时间窗口结束早于开始
notice-doubt-no-month-no-issue = 日期时间组没有月份，也没有发布时间可供判断
notice-doubt-impossible-date = { $year } 年 { $month } 月没有 { $day } 日
notice-doubt-wider-hours = 说明了活动时刻前后的时刻；一并采用
notice-doubt-from-and = FROM 某日 AND 另一日：按 FROM 和 TO 读取
notice-doubt-days-without-hours = 部分日期有时刻，部分没有
notice-doubt-sun-whole-day = 日出或日没以未能计算的方式限定时间；取整日
notice-doubt-no-zone-letter = 某时间缺少时区字母；取 UTC
notice-doubt-holidays = 提到假日，但未说明其日期
notice-doubt-holidays-not-left-out = 假日除外，但未说明其日期；予以保留
notice-doubt-instants-daily = 完整的日期时间被说成每日；保留为一个时间窗口
notice-doubt-time-malformed = 日期时间组的位数不对
notice-doubt-to-left-out = 两个日期时间并列；作为开始和结束
notice-doubt-no-month = 日期没有月份；取自发布时间
notice-doubt-clocks-repeated = 没有时刻的备用日采用其前的时刻
notice-doubt-no-issue = 开始取决于发布时间，而发布时间不明
notice-doubt-no-end = 每日时间没有最后一日；保留为一个时间窗口，直至另行通知
notice-doubt-not-cut = 除外的星期日期予以保留，因时间过长或没有结束
notice-doubt-days-out-of-order = 列表中的日期不按顺序
notice-doubt-sun-computed = 日出日没按区域各角点计算，向外取至五分钟
notice-doubt-polar-night = 对太阳不升起的日子说明了按太阳的时刻；取整日
notice-doubt-impossible-time = 不存在的日期或时刻
notice-doubt-no-year = 通告及其发布时间均未说明年份
notice-doubt-over-before-issue = 某时间窗口在通告发布时已过
notice-doubt-long-over = 某时间窗口在通告发布前数周已过
notice-doubt-rolled-back = 某时间窗口的首日视为上一个月；它早于发布时间
notice-doubt-month-before = 某时间窗口的首日视为上一个月，因其日数较大
notice-doubt-year-turn = 跨年之际，某时间窗口可指任一年
notice-doubt-too-many-days = 超过两年的每日时间表保留为一个时间窗口
notice-verdict-position-unread = 说明了一个无法读取的位置
notice-verdict-no-place = 没有通报地点
notice-verdict-state-of-aid = 助航设施或服务的状态
notice-verdict-list-in-force = 有效警告清单
notice-verdict-activity-without-positions = 通报了活动，但其地点未用坐标说明
notice-doubt-no-time = 该要素未说明时间窗口，故任何时候均有效
notice-doubt-no-reference = { $side }_m 未说明基准；取平均海面
notice-verdict-cancellation = 取消
notice-verdict-repeats = 与 { $notice } 重复
