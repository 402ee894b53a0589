/**
 * Places outside GB/T 2260: a line for each group, the code of the country they lie in (`-` where there is none or
 * several), their level, and the names.
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
CI prefecture 阿比让 亚穆苏克罗
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
AF prefecture 喀布尔 坎大哈 赫拉特
AR prefecture 布宜诺斯艾利斯
AT prefecture 维也纳 萨尔茨堡
AU prefecture 堪培拉 悉尼 墨尔本 布里斯班 珀斯 阿德莱德 达尔文港
AU province 昆士兰州 新南威尔士州 维多利亚州 塔斯马尼亚
AE prefecture 迪拜 阿布扎比
AZ prefecture 巴库
BD prefecture 达卡 吉大港
BE prefecture 布鲁塞尔 安特卫普
BR prefecture 巴西利亚 里约热内卢 圣保罗
BY prefecture 明斯克
CA prefecture 渥太华 多伦多 温哥华 蒙特利尔 卡尔加里 魁北克
CD prefecture 金沙萨
CH prefecture 日内瓦 苏黎世 伯尔尼 巴塞尔 洛桑 达沃斯
CL prefecture 圣地亚哥
CN natural 长江 黄河 淮河 珠江 松花江 辽河 汉江 湘江 赣江 钱塘江 闽江 嘉陵江 岷江 金沙江 澜沧江 怒江 雅鲁藏布江 塔里木河 黄浦江 苏州河 京杭大运河 大运河 洞庭湖 鄱阳湖 太湖 洪泽湖 巢湖 滇池 洱海 青海湖 千岛湖 西湖 泰山 华山 衡山 恒山 嵩山 黄山 庐山 峨眉山 五台山 武夷山 井冈山 长白山 大兴安岭 小兴安岭 秦岭 太行山 大别山 昆仑山 天山 祁连山 喜马拉雅山 珠穆朗玛峰 青藏高原 黄土高原 云贵高原 内蒙古高原 塔克拉玛干沙漠 毛乌素沙地 腾格里沙漠 四川盆地 塔里木盆地 准噶尔盆地 华北平原 三江平原 渤海 黄海 东海 南海 渤海湾 北部湾 台湾海峡 琼州海峡 钓鱼岛 西沙群岛 南沙群岛 中沙群岛 海南岛 台湾岛 崇明岛 舟山群岛 三峡 雄安
CN region 长三角 珠三角 京津冀 粤港澳大湾区 东三省 华北 华东 华南 华中 东北 西北 西南 长江流域 黄河流域 江南 岭南 关中 陕北 陕南 苏北 苏南 皖北 皖南 浙东 浙南 粤北 粤西 粤东 鲁西 鲁南 豫东 豫南 豫北 鄂西 湘西 赣南 闽南 桂北 黔东南 川西 川东 滇西 晋北 晋南 冀中 冀东 雄安新区 浦东新区 滨海新区 西部陆海新通道 港澳台 港澳
CN site 天安门 天安门广场 人民大会堂 故宫 长城 中南海 钓鱼台国宾馆 国家体育场 鸟巢 水立方 首都国际机场 大兴机场 虹桥机场 浦东机场 白云机场 双流机场 陆家嘴 外滩 三里屯 中关村 兵马俑 莫高窟 布达拉宫 大雁塔 三峡大坝 港珠澳大桥 南京长江大桥 武汉长江大桥
CN prefecture 台北 高雄 台中 台南 基隆 新竹 嘉义 新北 桃园市 台北市 高雄市 台中市 台南市 基隆市 新竹市 嘉义市 新北市
CN county 宜兰县 苗栗县 彰化县 南投县 云林县 屏东县 花莲县 台东县 澎湖县 金门县 连江县 新竹县 嘉义县 金门
HK county 九龙 新界 旺角 铜锣湾 中环 尖沙咀 油麻地 深水埗 观塘 荃湾 屯门 元朗 沙田 湾仔 大埔 葵青
CO prefecture 波哥大
CU prefecture 哈瓦那
CZ prefecture 布拉格
DE prefecture 柏林 慕尼黑 汉堡 法兰克福 科隆 杜塞尔多夫 斯图加特 莱比锡 德累斯顿 波恩 汉诺威
DE province 巴伐利亚州 黑森州 萨克森州
DK prefecture 哥本哈根
DZ prefecture 阿尔及尔
EG prefecture 开罗 亚历山大港 沙姆沙伊赫
ES prefecture 马德里 巴塞罗那 瓦伦西亚 塞维利亚 马拉加 毕尔巴鄂
ES province 加泰罗尼亚
ET prefecture 亚的斯亚贝巴
FI prefecture 赫尔辛基
FR prefecture 巴黎 马赛 里昂 尼斯 斯特拉斯堡 图卢兹 波尔多 戛纳 里尔
GB prefecture 伦敦 曼彻斯特 利物浦 伯明翰 爱丁堡 格拉斯哥 剑桥 牛津 利兹 谢菲尔德 布里斯托尔 贝尔法斯特
GB province 英格兰 苏格兰 北爱尔兰 威尔士
GE prefecture 第比利斯
GR prefecture 雅典
HU prefecture 布达佩斯
ID prefecture 雅加达 万隆 日惹 泗水
ID natural 巴厘岛 爪哇岛 苏门答腊岛 苏拉威西岛
IE prefecture 都柏林
IL prefecture 耶路撒冷 特拉维夫 海法
PS region 加沙 约旦河西岸 加沙地带 拉法
IN prefecture 新德里 孟买 加尔各答 班加罗尔 金奈 海得拉巴 德里
IQ prefecture 巴格达 摩苏尔 巴士拉 费卢杰 基尔库克 埃尔比勒
IR prefecture 德黑兰 伊斯法罕 纳坦兹
IS prefecture 雷克雅未克
IT prefecture 罗马 米兰 威尼斯 佛罗伦萨 都灵 那不勒斯 热那亚 博洛尼亚
IT natural 西西里岛 撒丁岛
JP prefecture 东京 大阪 京都 横滨 名古屋 神户 福冈 札幌 广岛 长崎 奈良 仙台 冲绳 千叶 埼玉 福岛 北海道 福岛县 宫城县 岩手县 熊本县 石川县 神奈川县 静冈县
KE prefecture 内罗毕 蒙巴萨
KH prefecture 金边 西哈努克港 暹粒
KP prefecture 平壤 开城
KR prefecture 首尔 釜山 仁川 大邱 光州 平昌 济州岛 世宗市
KZ prefecture 阿斯塔纳 阿拉木图
LA prefecture 万象 琅勃拉邦
LB prefecture 贝鲁特
LK prefecture 科伦坡
LY prefecture 的黎波里 班加西
MA prefecture 拉巴特 卡萨布兰卡 马拉喀什
ML prefecture 巴马科
MM prefecture 内比都 仰光 曼德勒 妙瓦底
MN prefecture 乌兰巴托
MX prefecture 墨西哥城 坎昆
MY prefecture 吉隆坡 槟城 马六甲
NG prefecture 阿布贾 拉各斯
NL prefecture 阿姆斯特丹 海牙 鹿特丹
NO prefecture 奥斯陆
NP prefecture 加德满都
NZ prefecture 惠灵顿 奥克兰 基督城
PE prefecture 利马
PH prefecture 马尼拉 宿务
PK prefecture 伊斯兰堡 卡拉奇 拉合尔 瓜达尔港 白沙瓦
PL prefecture 华沙 克拉科夫
PT prefecture 里斯本 波尔图
QA prefecture 多哈
RO prefecture 布加勒斯特
RS prefecture 贝尔格莱德
RU prefecture 莫斯科 圣彼得堡 索契 符拉迪沃斯托克 海参崴 叶卡捷琳堡 喀山 别尔哥罗德 库尔斯克 车臣
RU region 西伯利亚 高加索
SA prefecture 利雅得 吉达 麦加
SD prefecture 喀土穆
SE prefecture 斯德哥尔摩 哥德堡
SG site 樟宜机场
SO prefecture 摩加迪沙
SY prefecture 大马士革 阿勒颇 霍姆斯 伊德利卜
TH prefecture 曼谷 清迈 芭提雅 普吉岛
TR prefecture 安卡拉 伊斯坦布尔
TZ prefecture 达累斯萨拉姆
UA prefecture 基辅 敖德萨 哈尔科夫 利沃夫 赫尔松 马里乌波尔 顿涅茨克 卢甘斯克 扎波罗热 第聂伯罗 苏梅 巴赫穆特
UA region 顿巴斯 克里米亚
US prefecture 华盛顿 纽约 洛杉矶 旧金山 芝加哥 波士顿 西雅图 休斯敦 休斯顿 费城 底特律 亚特兰大 迈阿密 达拉斯 拉斯维加斯 圣迭戈 丹佛 匹兹堡 明尼阿波利斯 圣何塞 奥兰多 巴尔的摩 新奥尔良
US province 加利福尼亚州 加州 得克萨斯州 得州 佛罗里达州 佛州 纽约州 伊利诺伊州 宾夕法尼亚州 俄亥俄州 密歇根州 佐治亚州 弗吉尼亚州 马萨诸塞州 华盛顿州 俄勒冈州 亚利桑那州 科罗拉多州 明尼苏达州 威斯康星州 夏威夷 阿拉斯加 新泽西州 内华达州 犹他州 田纳西州 路易斯安那州 密苏里州 马里兰州 北卡罗来纳州 南卡罗来纳州 得克萨斯 加利福尼亚 佛罗里达
US site 硅谷 华尔街 好莱坞 曼哈顿 珍珠港 百老汇 唐人街 关塔那摩
UZ prefecture 塔什干 撒马尔罕
VE prefecture 加拉加斯
VN prefecture 河内 胡志明市 岘港 海防
YE prefecture 萨那 亚丁 荷台达
ZA prefecture 约翰内斯堡 开普敦 比勒陀利亚
ZW prefecture 哈拉雷
- natural 太平洋 大西洋 印度洋 北冰洋 地中海 红海 黑海 里海 波罗的海 加勒比海 阿拉伯海 波斯湾 亚丁湾 墨西哥湾 马六甲海峡 霍尔木兹海峡 苏伊士运河 巴拿马运河 尼罗河 亚马孙河 湄公河 莱茵河 多瑙河 恒河 阿尔卑斯山 撒哈拉沙漠 朝鲜半岛 巴尔干半岛 阿拉伯半岛 印度支那 博斯普鲁斯海峡 戈兰高地 北极 南极
- region 亚洲 欧洲 非洲 美洲 北美 南美 北美洲 南美洲 拉丁美洲 拉美 大洋洲 中东 东南亚 东亚 南亚 西亚 中亚 东欧 西欧 北欧 南欧 中欧 东非 西非 北非 南部非洲 加勒比 亚太 欧亚大陆 远东 巴尔干 南太平洋
- country 苏联 南斯拉夫 捷克斯洛伐克 东德 西德
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

/** What a named place ends with, by level: 东坑镇, 小河路. Those in the second group also end ordinary words. */
export const PLACE_SUFFIXES = `
township 镇 乡 街道 苏木
village 村 社区 屯 寨 庄 自然村 行政村
street 街 大街 巷 胡同 步行街 小吃街 里弄
road 路 大道 公路 高速公路 高速 国道 省道 县道 大桥 立交桥 立交 高架桥 高架 隧道 环路 快速路 匝道 路口 收费站 服务区 互通 绕城高速 铁路 桥 沿江路 中路 东路 西路 南路 北路
site 公园 广场 景区 风景区 南站 北站 东站 西站 影视城 影视基地 大剧院 展览馆 文化宫 少年宫 商贸城 建材市场 菜市场 美食城 家园 花苑 公寓 山庄 客运中心 殡仪馆 工业园区 高新区 经开区 保税区 新城 口岸 渡口 大坝 电站 火车站 高铁站 客运站 汽车站 地铁站 机场 国际机场 码头 港 小区 花园 大厦 大楼 商场 购物中心 商城 批发市场 农贸市场 市场 体育馆 体育场 体育中心 会展中心 度假村 度假区 开发区 工业区 工业园 产业园 科技园 园区 遗址 博物馆 水库 水电站 核电站 煤矿 矿区 油田 矿山 古城 古镇 林场 农场 牧场 渔场 自贸区 新区 自然保护区 保护区 湿地 湿地公园 森林公园 国家公园 动物园 植物园 游乐园 寺 庙 营地 景点 酒店 宾馆 饭店 大酒店 超市 影院 剧院 教堂 陵园 公墓 学校 医院 中学 小学 大学
natural 山 河 江 湖 岛 湾 沟 峡 峡谷 海峡 半岛 群岛 海域 盆地 高原 平原 沙漠 草原 山脉 瀑布 水道 岭 峰 滩 溪 沙洲 盆地 海湾 冰川 火山 海 洋
region 地区 流域 半岛
county 县 旗 区
prefecture 市
province 省 州 邦 自治区 自治州
`;
