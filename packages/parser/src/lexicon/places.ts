/**
 * Places outside GB/T 2260: a line for each, the code of the country it lies in (`-` where there is none or
 * several), its level, and the name.
 */
export const PLACES = `
AL prefecture 地拉那
AM prefecture 埃里温
AO prefecture 罗安达
BA prefecture 萨拉热窝
BF prefecture 瓦加杜古
BG prefecture 索非亚
BH prefecture 麦纳麦
BN prefecture 斯里巴加湾市
BO prefecture 拉巴斯
BT prefecture 廷布
BW prefecture 哈博罗内
CF prefecture 班吉
CG prefecture 布拉柴维尔
CI prefecture 阿比让
CI prefecture 亚穆苏克罗
CM prefecture 雅温得
CR prefecture 圣何塞市
CY prefecture 尼科西亚
DO prefecture 圣多明各
EC prefecture 基多
EE prefecture 塔林
ER prefecture 阿斯马拉
FJ prefecture 苏瓦
GA prefecture 利伯维尔
GH prefecture 阿克拉
GN prefecture 科纳克里
GT prefecture 危地马拉城
HN prefecture 特古西加尔巴
HR prefecture 萨格勒布
HT prefecture 太子港
JM prefecture 金斯敦
JO prefecture 安曼
KG prefecture 比什凯克
KW prefecture 科威特城
LR prefecture 蒙罗维亚
LT prefecture 维尔纽斯
LU prefecture 卢森堡市
LV prefecture 里加
MD prefecture 基希讷乌
ME prefecture 波德戈里察
MG prefecture 塔那那利佛
MK prefecture 斯科普里
MR prefecture 努瓦克肖特
MT prefecture 瓦莱塔
MV prefecture 马累
MZ prefecture 马普托
NA prefecture 温得和克
NE prefecture 尼亚美
NI prefecture 马那瓜
OM prefecture 马斯喀特
PA prefecture 巴拿马城
PG prefecture 莫尔兹比港
PY prefecture 亚松森
RW prefecture 基加利
SI prefecture 卢布尔雅那
SK prefecture 布拉迪斯拉发
SL prefecture 弗里敦
SN prefecture 达喀尔
SS prefecture 朱巴
SV prefecture 圣萨尔瓦多
TD prefecture 恩贾梅纳
TG prefecture 洛美
TJ prefecture 杜尚别
TL prefecture 帝力
TM prefecture 阿什哈巴德
TN prefecture 突尼斯市
UG prefecture 坎帕拉
UY prefecture 蒙得维的亚
XK prefecture 普里什蒂纳
ZM prefecture 卢萨卡
AF prefecture 喀布尔
AF prefecture 坎大哈
AF prefecture 赫拉特
AR prefecture 布宜诺斯艾利斯
AT prefecture 维也纳
AT prefecture 萨尔茨堡
AU prefecture 堪培拉
AU prefecture 悉尼
AU prefecture 墨尔本
AU prefecture 布里斯班
AU prefecture 珀斯
AU prefecture 阿德莱德
AU prefecture 达尔文港
AU province 昆士兰州
AU province 新南威尔士州
AU province 维多利亚州
AU province 塔斯马尼亚
AE prefecture 迪拜
AE prefecture 阿布扎比
AZ prefecture 巴库
BD prefecture 达卡
BD prefecture 吉大港
BE prefecture 布鲁塞尔
BE prefecture 安特卫普
BR prefecture 巴西利亚
BR prefecture 里约热内卢
BR prefecture 圣保罗
BY prefecture 明斯克
CA prefecture 渥太华
CA prefecture 多伦多
CA prefecture 温哥华
CA prefecture 蒙特利尔
CA prefecture 卡尔加里
CA prefecture 魁北克
CD prefecture 金沙萨
CH prefecture 日内瓦
CH prefecture 苏黎世
CH prefecture 伯尔尼
CH prefecture 巴塞尔
CH prefecture 洛桑
CH prefecture 达沃斯
CL prefecture 圣地亚哥
CN natural 长江
CN natural 黄河
CN natural 淮河
CN natural 珠江
CN natural 松花江
CN natural 辽河
CN natural 汉江
CN natural 湘江
CN natural 赣江
CN natural 钱塘江
CN natural 闽江
CN natural 嘉陵江
CN natural 岷江
CN natural 金沙江
CN natural 澜沧江
CN natural 怒江
CN natural 雅鲁藏布江
CN natural 塔里木河
CN natural 黄浦江
CN natural 苏州河
CN natural 京杭大运河
CN natural 大运河
CN natural 洞庭湖
CN natural 鄱阳湖
CN natural 太湖
CN natural 洪泽湖
CN natural 巢湖
CN natural 滇池
CN natural 洱海
CN natural 青海湖
CN natural 千岛湖
CN natural 西湖
CN natural 泰山
CN natural 华山
CN natural 衡山
CN natural 恒山
CN natural 嵩山
CN natural 黄山
CN natural 庐山
CN natural 峨眉山
CN natural 五台山
CN natural 武夷山
CN natural 井冈山
CN natural 长白山
CN natural 大兴安岭
CN natural 小兴安岭
CN natural 秦岭
CN natural 太行山
CN natural 大别山
CN natural 昆仑山
CN natural 天山
CN natural 祁连山
CN natural 喜马拉雅山
CN natural 珠穆朗玛峰
CN natural 青藏高原
CN natural 黄土高原
CN natural 云贵高原
CN natural 内蒙古高原
CN natural 塔克拉玛干沙漠
CN natural 毛乌素沙地
CN natural 腾格里沙漠
CN natural 四川盆地
CN natural 塔里木盆地
CN natural 准噶尔盆地
CN natural 华北平原
CN natural 三江平原
CN natural 渤海
CN natural 黄海
CN natural 东海
CN natural 南海
CN natural 渤海湾
CN natural 北部湾
CN natural 台湾海峡
CN natural 琼州海峡
CN natural 钓鱼岛
CN natural 西沙群岛
CN natural 南沙群岛
CN natural 中沙群岛
CN natural 海南岛
CN natural 台湾岛
CN natural 崇明岛
CN natural 舟山群岛
CN natural 三峡
CN natural 雄安
CN region 长三角
CN region 珠三角
CN region 京津冀
CN region 粤港澳大湾区
CN region 东三省
CN region 华北
CN region 华东
CN region 华南
CN region 华中
CN region 东北
CN region 西北
CN region 西南
CN region 长江流域
CN region 黄河流域
CN region 江南
CN region 岭南
CN region 关中
CN region 陕北
CN region 陕南
CN region 苏北
CN region 苏南
CN region 皖北
CN region 皖南
CN region 浙东
CN region 浙南
CN region 粤北
CN region 粤西
CN region 粤东
CN region 鲁西
CN region 鲁南
CN region 豫东
CN region 豫南
CN region 豫北
CN region 鄂西
CN region 湘西
CN region 赣南
CN region 闽南
CN region 桂北
CN region 黔东南
CN region 川西
CN region 川东
CN region 滇西
CN region 晋北
CN region 晋南
CN region 冀中
CN region 冀东
CN region 雄安新区
CN region 浦东新区
CN region 滨海新区
CN region 西部陆海新通道
CN region 港澳台
CN region 港澳
CN site 天安门
CN site 天安门广场
CN site 东风航天城
CN site 人民大会堂
CN site 故宫
CN site 长城
CN site 中南海
CN site 钓鱼台国宾馆
CN site 国家体育场
CN site 鸟巢
CN site 水立方
CN site 首都国际机场
CN site 大兴机场
CN site 虹桥机场
CN site 浦东机场
CN site 白云机场
CN site 双流机场
CN site 陆家嘴
CN site 外滩
CN site 三里屯
CN site 中关村
CN site 兵马俑
CN site 莫高窟
CN site 布达拉宫
CN site 大雁塔
CN site 三峡大坝
CN site 港珠澳大桥
CN site 南京长江大桥
CN site 武汉长江大桥
CN prefecture 台北
CN prefecture 高雄
CN prefecture 台中
CN prefecture 台南
CN prefecture 基隆
CN prefecture 新竹
CN prefecture 嘉义
CN prefecture 新北
CN prefecture 桃园市
CN prefecture 台北市
CN prefecture 高雄市
CN prefecture 台中市
CN prefecture 台南市
CN prefecture 基隆市
CN prefecture 新竹市
CN prefecture 嘉义市
CN prefecture 新北市
CN county 板桥
CN county 三重区
CN county 中坜
CN county 竹北
CN county 竹东
CN county 头份
CN county 丰原
CN county 员林
CN county 鹿港
CN county 北港
CN county 虎尾
CN county 斗六
CN county 斗南
CN county 朴子
CN county 麻豆
CN county 旗山
CN county 美浓
CN county 恒春
CN county 潮州镇
CN county 东港镇
CN county 罗东
CN county 礁溪
CN county 苏澳
CN county 玉里
CN county 溪湖
CN county 淡水
CN county 汐止
CN county 瑞芳
CN county 金瓜石
CN county 九份
CN county 阿里山
CN county 日月潭
CN county 垦丁
CN county 台西乡
CN county 泰武乡
CN county 来义乡
CN county 兰屿
CN county 绿岛
CN county 小琉球
CN county 埔里
CN county 水里乡
CN county 信义乡
CN county 仁爱乡
CN county 秀林乡
CN county 瑞穗
CN county 关山
CN county 池上
CN county 宜兰县
CN county 苗栗县
CN county 彰化县
CN county 南投县
CN county 云林县
CN county 屏东县
CN county 花莲县
CN county 台东县
CN county 澎湖县
CN county 金门县
CN county 连江县
CN county 新竹县
CN county 嘉义县
CN county 金门
HK county 九龙
HK county 将军澳
HK county 西贡
HK county 上水
HK county 粉岭
HK county 天水围
HK county 大屿山
HK county 东涌
HK county 柴湾
HK county 北角
HK county 鲗鱼涌
HK county 筲箕湾
HK county 上环
HK county 西环
HK county 红磡
HK county 何文田
HK county 黄大仙
HK county 钻石山
HK county 牛头角
HK county 蓝田
HK county 油塘
HK county 葵涌
HK county 青衣
HK county 东九龙
HK county 西九龙
HK county 港岛
HK county 九龙城
HK county 九龙湾
HK county 长沙湾
HK county 石硖尾
HK county 跑马地
HK county 半山
HK county 赤柱
HK county 新界北
HK county 新界南
HK county 新界
HK county 旺角
HK county 铜锣湾
HK county 中环
HK county 尖沙咀
HK county 油麻地
HK county 深水埗
HK county 观塘
HK county 荃湾
HK county 屯门
HK county 元朗
HK county 沙田
HK county 湾仔
HK county 大埔
HK county 葵青
CO prefecture 波哥大
CU prefecture 哈瓦那
CZ prefecture 布拉格
DE prefecture 柏林
DE prefecture 慕尼黑
DE prefecture 汉堡
DE prefecture 法兰克福
DE prefecture 科隆
DE prefecture 杜塞尔多夫
DE prefecture 斯图加特
DE prefecture 莱比锡
DE prefecture 德累斯顿
DE prefecture 波恩
DE prefecture 汉诺威
DE province 巴伐利亚州
DE province 黑森州
DE province 萨克森州
DK prefecture 哥本哈根
DZ prefecture 阿尔及尔
EG prefecture 开罗
EG prefecture 亚历山大港
EG prefecture 沙姆沙伊赫
ES prefecture 马德里
ES prefecture 巴塞罗那
ES prefecture 瓦伦西亚
ES prefecture 塞维利亚
ES prefecture 马拉加
ES prefecture 毕尔巴鄂
ES province 加泰罗尼亚
ET prefecture 亚的斯亚贝巴
FI prefecture 赫尔辛基
FR prefecture 巴黎
FR prefecture 马赛
FR prefecture 里昂
FR prefecture 尼斯
FR prefecture 斯特拉斯堡
FR prefecture 图卢兹
FR prefecture 波尔多
FR prefecture 戛纳
FR prefecture 里尔
GB prefecture 伦敦
GB prefecture 曼彻斯特
GB prefecture 利物浦
GB prefecture 伯明翰
GB prefecture 爱丁堡
GB prefecture 格拉斯哥
GB prefecture 剑桥
GB prefecture 牛津
GB prefecture 利兹
GB prefecture 谢菲尔德
GB prefecture 布里斯托尔
GB prefecture 贝尔法斯特
GB province 英格兰
GB province 苏格兰
GB province 北爱尔兰
GB province 威尔士
GE prefecture 第比利斯
GR prefecture 雅典
HU prefecture 布达佩斯
ID prefecture 雅加达
ID prefecture 万隆
ID prefecture 日惹
ID prefecture 泗水
ID natural 巴厘岛
ID natural 爪哇岛
ID natural 苏门答腊岛
ID natural 苏拉威西岛
IE prefecture 都柏林
IL prefecture 耶路撒冷
IL prefecture 特拉维夫
IL prefecture 海法
PS region 加沙
PS region 约旦河西岸
PS region 加沙地带
PS region 拉法
IN prefecture 新德里
IN prefecture 孟买
IN prefecture 加尔各答
IN prefecture 班加罗尔
IN prefecture 金奈
IN prefecture 海得拉巴
IN prefecture 德里
IQ prefecture 巴格达
IQ prefecture 摩苏尔
IQ prefecture 巴士拉
IQ prefecture 费卢杰
IQ prefecture 基尔库克
IQ prefecture 埃尔比勒
IR prefecture 德黑兰
IR prefecture 伊斯法罕
IR prefecture 纳坦兹
IS prefecture 雷克雅未克
IT prefecture 罗马
IT prefecture 米兰
IT prefecture 威尼斯
IT prefecture 佛罗伦萨
IT prefecture 都灵
IT prefecture 那不勒斯
IT prefecture 热那亚
IT prefecture 博洛尼亚
IT natural 西西里岛
IT natural 撒丁岛
JP prefecture 东京
JP prefecture 大阪
JP prefecture 京都
JP prefecture 横滨
JP prefecture 名古屋
JP prefecture 神户
JP prefecture 福冈
JP prefecture 札幌
JP prefecture 广岛
JP prefecture 长崎
JP prefecture 奈良
JP prefecture 仙台
JP prefecture 冲绳
JP prefecture 千叶
JP prefecture 埼玉
JP prefecture 福岛
JP prefecture 北海道
JP prefecture 福岛县
JP prefecture 宫城县
JP prefecture 岩手县
JP prefecture 熊本县
JP prefecture 石川县
JP prefecture 神奈川县
JP prefecture 静冈县
KE prefecture 内罗毕
KE prefecture 蒙巴萨
KH prefecture 金边
KH prefecture 西哈努克港
KH prefecture 暹粒
KP prefecture 平壤
KP prefecture 开城
KR prefecture 首尔
KR prefecture 釜山
KR prefecture 仁川
KR prefecture 大邱
KR prefecture 光州
KR prefecture 平昌
KR prefecture 济州岛
KR prefecture 世宗市
KZ prefecture 阿斯塔纳
KZ prefecture 阿拉木图
LA prefecture 万象
LA prefecture 琅勃拉邦
LB prefecture 贝鲁特
LK prefecture 科伦坡
LY prefecture 的黎波里
LY prefecture 班加西
MA prefecture 拉巴特
MA prefecture 卡萨布兰卡
MA prefecture 马拉喀什
ML prefecture 巴马科
MM prefecture 内比都
MM prefecture 仰光
MM prefecture 曼德勒
MM prefecture 妙瓦底
MN prefecture 乌兰巴托
MX prefecture 墨西哥城
MX prefecture 坎昆
MY prefecture 吉隆坡
MY prefecture 槟城
MY prefecture 马六甲
NG prefecture 阿布贾
NG prefecture 拉各斯
NL prefecture 阿姆斯特丹
NL prefecture 海牙
NL prefecture 鹿特丹
NO prefecture 奥斯陆
NP prefecture 加德满都
NZ prefecture 惠灵顿
NZ prefecture 奥克兰
NZ prefecture 基督城
PE prefecture 利马
PH prefecture 马尼拉
PH prefecture 宿务
PK prefecture 伊斯兰堡
PK prefecture 卡拉奇
PK prefecture 拉合尔
PK prefecture 瓜达尔港
PK prefecture 白沙瓦
PL prefecture 华沙
PL prefecture 克拉科夫
PT prefecture 里斯本
PT prefecture 波尔图
QA prefecture 多哈
RO prefecture 布加勒斯特
RS prefecture 贝尔格莱德
RU prefecture 莫斯科
RU prefecture 圣彼得堡
RU prefecture 索契
RU prefecture 符拉迪沃斯托克
RU prefecture 海参崴
RU prefecture 叶卡捷琳堡
RU prefecture 喀山
RU prefecture 别尔哥罗德
RU prefecture 库尔斯克
RU prefecture 车臣
RU region 西伯利亚
RU region 高加索
SA prefecture 利雅得
SA prefecture 吉达
SA prefecture 麦加
SD prefecture 喀土穆
SE prefecture 斯德哥尔摩
SE prefecture 哥德堡
SG site 樟宜机场
SO prefecture 摩加迪沙
SY prefecture 大马士革
SY prefecture 阿勒颇
SY prefecture 霍姆斯
SY prefecture 伊德利卜
TH prefecture 曼谷
TH prefecture 清迈
TH prefecture 芭提雅
TH prefecture 普吉岛
TR prefecture 安卡拉
TR prefecture 伊斯坦布尔
TZ prefecture 达累斯萨拉姆
UA prefecture 基辅
UA prefecture 敖德萨
UA prefecture 哈尔科夫
UA prefecture 利沃夫
UA prefecture 赫尔松
UA prefecture 马里乌波尔
UA prefecture 顿涅茨克
UA prefecture 卢甘斯克
UA prefecture 扎波罗热
UA prefecture 第聂伯罗
UA prefecture 苏梅
UA prefecture 巴赫穆特
UA region 顿巴斯
UA region 克里米亚
US prefecture 华盛顿
US prefecture 纽约
US prefecture 洛杉矶
US prefecture 旧金山
US prefecture 芝加哥
US prefecture 波士顿
US prefecture 西雅图
US prefecture 休斯敦
US prefecture 休斯顿
US prefecture 费城
US prefecture 底特律
US prefecture 亚特兰大
US prefecture 迈阿密
US prefecture 达拉斯
US prefecture 拉斯维加斯
US prefecture 圣迭戈
US prefecture 丹佛
US prefecture 匹兹堡
US prefecture 明尼阿波利斯
US prefecture 圣何塞
US prefecture 奥兰多
US prefecture 巴尔的摩
US prefecture 新奥尔良
US province 加利福尼亚州
US province 加州
US province 得克萨斯州
US province 得州
US province 佛罗里达州
US province 佛州
US province 纽约州
US province 伊利诺伊州
US province 宾夕法尼亚州
US province 俄亥俄州
US province 密歇根州
US province 佐治亚州
US province 弗吉尼亚州
US province 马萨诸塞州
US province 华盛顿州
US province 俄勒冈州
US province 亚利桑那州
US province 科罗拉多州
US province 明尼苏达州
US province 威斯康星州
US province 夏威夷
US province 阿拉斯加
US province 新泽西州
US province 内华达州
US province 犹他州
US province 田纳西州
US province 路易斯安那州
US province 密苏里州
US province 马里兰州
US province 北卡罗来纳州
US province 南卡罗来纳州
US province 得克萨斯
US province 加利福尼亚
US province 佛罗里达
US site 硅谷
US site 华尔街
US site 好莱坞
US site 曼哈顿
US site 珍珠港
US site 百老汇
US site 唐人街
US site 关塔那摩
UZ prefecture 塔什干
UZ prefecture 撒马尔罕
VE prefecture 加拉加斯
VN prefecture 河内
VN prefecture 胡志明市
VN prefecture 岘港
VN prefecture 海防
YE prefecture 萨那
YE prefecture 亚丁
YE prefecture 荷台达
ZA prefecture 约翰内斯堡
ZA prefecture 开普敦
ZA prefecture 比勒陀利亚
ZW prefecture 哈拉雷
- natural 太平洋
- natural 大西洋
- natural 印度洋
- natural 北冰洋
- natural 地中海
- natural 红海
- natural 黑海
- natural 里海
- natural 波罗的海
- natural 加勒比海
- natural 阿拉伯海
- natural 波斯湾
- natural 亚丁湾
- natural 墨西哥湾
- natural 马六甲海峡
- natural 霍尔木兹海峡
- natural 苏伊士运河
- natural 巴拿马运河
- natural 尼罗河
- natural 亚马孙河
- natural 湄公河
- natural 莱茵河
- natural 多瑙河
- natural 恒河
- natural 阿尔卑斯山
- natural 撒哈拉沙漠
- natural 朝鲜半岛
- natural 巴尔干半岛
- natural 阿拉伯半岛
- natural 印度支那
- natural 博斯普鲁斯海峡
- natural 戈兰高地
- natural 北极
- natural 南极
- region 亚洲
- region 欧洲
- region 非洲
- region 美洲
- region 北美
- region 南美
- region 北美洲
- region 南美洲
- region 拉丁美洲
- region 拉美
- region 大洋洲
- region 中东
- region 东南亚
- region 东亚
- region 南亚
- region 西亚
- region 中亚
- region 东欧
- region 西欧
- region 北欧
- region 南欧
- region 中欧
- region 东非
- region 西非
- region 北非
- region 南部非洲
- region 加勒比
- region 亚太
- region 欧亚大陆
- region 远东
- region 巴尔干
- region 南太平洋
- country 苏联
- country 南斯拉夫
- country 捷克斯洛伐克
- country 东德
- country 西德
- site 国际空间站
`;

/** Other names of countries: the code and the names. */
export const COUNTRY_ALIASES = `
AE 阿联酋
BA 波黑
BD 孟加拉
CD 刚果金
CG 刚果布
CN 中华人民共和国
CZ 捷克共和国
DO 多米尼加
FR 法兰西
GB 英伦
ID 印尼
KP 北朝鲜
KR 南韩
MN 蒙古国
MV 马代
MY 大马
NZ 纽西兰
PS 巴勒斯坦
RU 俄国 俄联邦 俄罗斯联邦
SA 沙特
US 美利坚合众国
VA 教廷
PG 巴新
DE 联邦德国
TZ 坦桑
KG 吉尔吉斯
KZ 哈萨克
UZ 乌兹别克
TJ 塔吉克
TM 土库曼

`;

/** The short names of provinces whose short form does not come from dropping 省, 市 or a people's name. */
export const DIVISION_ALIASES = `
15 内蒙古 内蒙
45 广西
54 西藏
64 宁夏
65 新疆
71 台湾
81 香港
82 澳门
1525 锡林郭勒
1529 阿拉善
2327 大兴安岭地区
`;

/** Short names of counties that the dictionary of words has for other nouns; hardly any text means those. */
export const COUNTIES_FIRST = `
五峰
光泽
全州
古田
和龙
和顺
大冶
太康
太和
宁远
常熟
应城
当阳
方城
景泰
梁山
洪湖
监利
石林
石狮
石首
竹溪
米脂
罗田
西华
金平
金门
钟祥
阳新
项城
高台
麻城
龙口
龙泉
`;

/** What a named place ends with, by level: 东坑镇, 小河路. Those in the second group also end ordinary words. */
export const PLACE_SUFFIXES = `
[township]
东乡族乡
乡
仡佬族乡
侗族乡
傈僳族乡
傣族乡
哈尼族乡
哈萨克族乡
回族乡
土家族乡
壮族乡
布依族乡
彝族乡
撒拉族乡
朝鲜族乡
民族乡
水族乡
满族乡
瑶族乡
畲族乡
白族乡
纳西族乡
维吾尔族乡
羌族乡
苏木
苗族乡
蒙古族乡
藏族乡
街道
达斡尔族乡
鄂温克族乡
锡伯族乡
镇
黎族乡
[village]
寨
屯
庄
村
社区
自然村
行政村
[street]
大街
小吃街
巷
步行街
胡同
街
里弄
[road]
东路
中路
互通
公路
北路
匝道
南路
县道
国道
大桥
大道
快速路
收费站
服务区
桥
沿江路
环路
省道
立交
立交桥
绕城高速
西路
路
路口
铁路
隧道
高架
高架桥
高速
高速公路
[site]
东站
中学
产业园
会展中心
体育中心
体育公园
体育场
体育馆
保护区
保税区
公园
公墓
公寓
农场
农贸大市场
农贸市场
剧场
剧院
动物园
北站
医院
南站
博物馆
发射场
口岸
古城
古镇
商场
商城
商贸城
园区
国家公园
国际机场
地铁站
大剧场
大剧院
大厦
大坝
大学
大楼
大酒店
学校
客运中心
客运站
家园
宾馆
寺
小区
小学
少年宫
展览馆
山庄
工业区
工业园
工业园区
市场
广场
庙
度假区
度假村
建材市场
开发区
影城
影视城
影视基地
影院
批发市场
教堂
文化宫
文化广场
新区
新城
景区
景点
机场
林场
校区
核电站
森林公园
植物园
殡仪馆
水库
水电站
汽车站
油田
渔场
渡口
港
游乐园
湿地
湿地公园
火车站
烈士陵园
煤矿
牧场
电站
矿区
矿山
码头
科技园
经开区
美食城
老年公寓
老街
自然保护区
自贸区
航天城
花园
花苑
菜市场
营地
西站
购物中心
超市
足球场
车站
遗址
郊野公园
酒店
陵园
音乐中心
风景区
饭店
高新区
高铁站
[natural]
冰川
半岛
山
山脉
岛
岭
峡
峡谷
峰
平原
水道
江
沙洲
沙漠
沟
河
洋
洞窟
海
海域
海峡
海湾
湖
湾
溪
滩
瀑布
火山
盆地
石林
石窟
窟
群岛
草原
高原
[region]
半岛
地区
流域
[county]
区
县
旗
[prefecture]
市
[province]
州
省
自治区
自治州
邦
`;
