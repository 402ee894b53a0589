/**
 * Places outside GB/T 2260: a line for each, the code of the country it lies in (`-` where there is none or
 * several), its level, and the name.
 */
export const PLACES = `
AL prefecture 地拉那
AM prefecture 埃里温
AO prefecture 罗安达
BA prefecture 萨拉热窝
BA prefecture 斯雷布雷尼察
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
EC prefecture 瓜亚基尔
EE prefecture 塔林
ER prefecture 阿斯马拉
FJ prefecture 苏瓦
GA prefecture 利伯维尔
GH prefecture 阿克拉
GN prefecture 科纳克里
GN site 西芒杜
GT prefecture 危地马拉城
HN prefecture 特古西加尔巴
HR prefecture 萨格勒布
HR prefecture 杜布罗夫尼克
HT prefecture 太子港
JM prefecture 金斯敦
JO prefecture 安曼
KG prefecture 比什凯克
KG prefecture 奥什
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
AF prefecture 贾拉拉巴德
AF prefecture 昆都士
AF prefecture 马扎里沙里夫
AF prefecture 巴格拉姆
AF province 赫尔曼德
AF province 潘杰希尔
AR prefecture 布宜诺斯艾利斯
AR prefecture 乌斯怀亚
AR region 巴塔哥尼亚
AT prefecture 维也纳
AT prefecture 萨尔茨堡
AT prefecture 因斯布鲁克
AU prefecture 堪培拉
AU prefecture 悉尼
AU prefecture 墨尔本
AU prefecture 布里斯班
AU prefecture 珀斯
AU prefecture 阿德莱德
AU prefecture 达尔文港
AU prefecture 黄金海岸
AU province 昆士兰州
AU province 新南威尔士州
AU province 维多利亚州
AU province 塔斯马尼亚
AU province 新南威尔士
AU province 昆士兰
AU province 西澳
AU province 维州
AU natural 大堡礁
AU site 悉尼歌剧院
AE prefecture 迪拜
AE prefecture 阿布扎比
AE prefecture 沙迦
AZ prefecture 巴库
AZ region 纳卡
AZ region 卡拉巴赫
BD prefecture 达卡
BD prefecture 吉大港
BE prefecture 布鲁塞尔
BE prefecture 安特卫普
BE prefecture 布鲁日
BE prefecture 鲁汶
BR prefecture 巴西利亚
BR prefecture 里约热内卢
BR prefecture 圣保罗
BR prefecture 福塔莱萨
BR prefecture 贝伦
BY prefecture 明斯克
CA prefecture 渥太华
CA prefecture 多伦多
CA prefecture 温哥华
CA prefecture 蒙特利尔
CA prefecture 卡尔加里
CA prefecture 魁北克
CA prefecture 埃德蒙顿
CA prefecture 列治文
CA province 安大略
CA province 不列颠哥伦比亚
CA province 阿尔伯塔
CA province 纽芬兰
CA natural 安大略湖
CD prefecture 金沙萨
CD prefecture 戈马
CD prefecture 布卡武
CD prefecture 卢本巴希
CD province 北基伍
CD province 南基伍
CH prefecture 日内瓦
CH prefecture 苏黎世
CH prefecture 伯尔尼
CH prefecture 巴塞尔
CH prefecture 洛桑
CH prefecture 达沃斯
CL prefecture 圣地亚哥
CL natural 复活节岛
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
CN natural 珠峰
CN natural 仁爱礁
CN natural 仙宾礁
CN natural 铁线礁
CN natural 中业岛
CN natural 美济礁
CN natural 永暑礁
CN natural 渚碧礁
CN natural 永兴岛
CN natural 海河
CN natural 渭河
CN natural 汾河
CN natural 漓江
CN natural 秦淮河
CN natural 白洋淀
CN natural 微山湖
CN natural 金鸡湖
CN natural 大明湖
CN natural 纳木错
CN natural 罗布泊
CN natural 杭州湾
CN natural 深圳湾
CN natural 胶州湾
CN natural 三亚湾
CN natural 亚龙湾
CN natural 山东半岛
CN natural 雷州半岛
CN natural 长江口
CN natural 珠江口
CN natural 黑瞎子岛
CN natural 鼓浪屿
CN natural 橘子洲
CN natural 阴山
CN natural 贺兰山
CN natural 沂蒙山
CN natural 九华山
CN natural 武当山
CN natural 吕梁山
CN natural 玉龙雪山
CN natural 唐古拉
CN natural 冈仁波齐
CN natural 紫金山
CN natural 可可西里
CN natural 江汉平原
CN natural 成都平原
CN natural 关中平原
CN natural 长江三峡
CN natural 平陆运河
CN natural 阳明山
CN natural 马祖列岛
CN natural 柴达木盆地
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
CN region 三江源
CN region 柴达木
CN region 河西走廊
CN region 北大荒
CN region 大凉山
CN region 西海固
CN region 辽西
CN region 蒙东
CN region 闽西
CN region 闽北
CN region 闽东
CN region 浙北
CN region 川渝
CN region 江浙
CN region 江浙沪
CN region 陕甘宁
CN region 长江三角洲
CN region 珠江三角洲
CN region 黄河三角洲
CN region 长株潭
CN region 环渤海
CN region 淮河流域
CN region 横琴
CN region 横琴粤澳深度合作区
CN region 前海
CN region 两江新区
CN region 珠江新城
CN region 光谷
CN region 临港新片区
CN region 苏州工业园区
CN region 北部都会区
CN region 海河流域
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
CN site 塞罕坝
CN site 红旗渠
CN site 五道口
CN site 望京
CN site 王府井
CN site 亦庄
CN site 回龙观
CN site 天通苑
CN site 八达岭
CN site 居庸关
CN site 颐和园
CN site 圆明园
CN site 天坛
CN site 首都机场
CN site 豫园
CN site 东方明珠
CN site 徐家汇
CN site 广州塔
CN site 琶洲
CN site 华强北
CN site 深中通道
CN site 义乌小商品城
CN site 乌镇
CN site 中山陵
CN site 马祖
CN site 滕王阁
CN site 黄鹤楼
CN site 葛洲坝
CN site 汉口
CN site 少林寺
CN site 殷墟
CN site 小浪底
CN site 雁门关
CN site 西柏坡
CN site 天津港
CN site 亚布力
CN site 乐山大佛
CN site 三星堆
CN site 宽窄巷子
CN site 太古里
CN site 解放碑
CN site 大理古城
CN site 丽江古城
CN site 磨憨
CN site 友谊关
CN site 博鳌
CN site 趵突泉
CN site 青岛港
CN site 大三巴
CN site 台北101
CN site 向家坝水电站
CN site 小浪底水库
CN site 八达岭长城
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
CN county 氹仔
CN county 路环
CN county 西门町
CN county 左营
CN county 鹅銮鼻
CN county 太鲁阁
CN county 南竿
CN township 茅台镇
CN road 凯达格兰大道
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
HK county 荔枝角
HK county 佐敦
HK county 香港仔
HK county 黄竹坑
HK county 浅水湾
HK county 九龙塘
HK county 秀茂坪
HK county 调景岭
HK county 沙头角
HK county 落马洲
HK county 尖东
HK county 赤鱲角
HK natural 维港
HK site 兰桂坊
HK site 宏福苑
HK site 启德体育园
HK road 弥敦道
HK road 轩尼诗道
HK road 皇后大道中
HK road 德辅道中
HK road 告士打道
HK road 英皇道
CO prefecture 波哥大
CO prefecture 麦德林
CU prefecture 哈瓦那
CZ prefecture 布拉格
CZ prefecture 布尔诺
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
DE prefecture 不来梅
DE prefecture 杜伊斯堡
DE prefecture 纽伦堡
DE prefecture 魏玛
DE prefecture 波茨坦
DE prefecture 美因茨
DE prefecture 海德堡
DE prefecture 亚琛
DE province 巴伐利亚州
DE province 黑森州
DE province 萨克森州
DE province 下萨克森州
DE province 勃兰登堡
DE province 巴伐利亚
DE province 萨克森
DE site 勃兰登堡门
DE site 柏林墙
DK prefecture 哥本哈根
DZ prefecture 阿尔及尔
EG prefecture 开罗
EG prefecture 亚历山大港
EG prefecture 沙姆沙伊赫
EG prefecture 塞得港
EG prefecture 卢克索
EG prefecture 阿斯旺
EG site 阿斯旺大坝
ES prefecture 马德里
ES prefecture 巴塞罗那
ES prefecture 瓦伦西亚
ES prefecture 塞维利亚
ES prefecture 马拉加
ES prefecture 毕尔巴鄂
ES prefecture 巴伦西亚
ES province 加泰罗尼亚
ES province 安达卢西亚
ES natural 加那利群岛
ET prefecture 亚的斯亚贝巴
ET province 提格雷
ET province 阿姆哈拉
ET site 复兴大坝
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
FR prefecture 敦刻尔克
FR prefecture 凡尔赛
FR province 诺曼底
FR province 普罗旺斯
FR province 勃艮第
FR site 凡尔赛宫
FR site 巴黎圣母院
FR site 卢浮宫
FR site 埃菲尔铁塔
FR site 戴高乐机场
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
GB prefecture 加的夫
GB province 英格兰
GB province 苏格兰
GB province 北爱尔兰
GB province 威尔士
GB site 白金汉宫
GB site 威斯敏斯特
GB site 格林尼治
GB site 温布尔登
GB region 约克郡
GE prefecture 第比利斯
GE region 南奥塞梯
GE region 阿布哈兹
GR prefecture 雅典
GR prefecture 塞萨洛尼基
GR prefecture 比雷埃夫斯
GR natural 克里特岛
HU prefecture 布达佩斯
ID prefecture 雅加达
ID prefecture 万隆
ID prefecture 日惹
ID prefecture 泗水
ID prefecture 三宝垄
ID prefecture 望加锡
ID prefecture 努桑塔拉
ID natural 巴厘岛
ID natural 爪哇岛
ID natural 苏门答腊岛
ID natural 苏拉威西岛
IE prefecture 都柏林
IL prefecture 耶路撒冷
IL prefecture 特拉维夫
IL prefecture 海法
IL prefecture 阿什凯隆
IL prefecture 阿什杜德
IL site 阿克萨清真寺
PS region 加沙
PS region 约旦河西岸
PS region 加沙地带
PS region 拉法
PS prefecture 汗尤尼斯
PS prefecture 拉马拉
PS prefecture 杰宁
PS prefecture 希伯伦
PS prefecture 纳布卢斯
PS prefecture 伯利恒
PS prefecture 贾巴利亚
PS prefecture 拜特拉希亚
PS prefecture 东耶路撒冷
IN prefecture 新德里
IN prefecture 孟买
IN prefecture 加尔各答
IN prefecture 班加罗尔
IN prefecture 金奈
IN prefecture 海得拉巴
IN prefecture 德里
IN prefecture 艾哈迈达巴德
IN prefecture 浦那
IN prefecture 勒克瑙
IN prefecture 瓦拉纳西
IN prefecture 斯利那加
IN prefecture 苏拉特
IN province 查谟
IN province 拉达克
IN province 西孟加拉邦
IN province 比哈尔邦
IN province 北方邦
IN province 阿萨姆邦
IN province 马哈拉施特拉邦
IN province 卡纳塔克邦
IN province 喀拉拉邦
IN province 曼尼普尔邦
IN province 拉贾斯坦邦
IN province 古吉拉特邦
IN site 泰姬陵
IN site 洞朗
IQ prefecture 巴格达
IQ prefecture 摩苏尔
IQ prefecture 巴士拉
IQ prefecture 费卢杰
IQ prefecture 基尔库克
IQ prefecture 埃尔比勒
IQ prefecture 纳杰夫
IQ prefecture 卡尔巴拉
IQ prefecture 提克里特
IQ prefecture 拉马迪
IQ province 萨拉赫丁
IR prefecture 德黑兰
IR prefecture 伊斯法罕
IR prefecture 纳坦兹
IR prefecture 马什哈德
IR prefecture 设拉子
IR prefecture 大不里士
IR prefecture 福尔多
IR prefecture 布什尔
IR prefecture 阿巴斯港
IR prefecture 恰巴哈尔
IR site 布什尔核电站
IS prefecture 雷克雅未克
IT prefecture 罗马
IT prefecture 米兰
IT prefecture 威尼斯
IT prefecture 佛罗伦萨
IT prefecture 都灵
IT prefecture 那不勒斯
IT prefecture 热那亚
IT prefecture 博洛尼亚
IT prefecture 巴勒莫
IT prefecture 帕尔马
IT prefecture 科尔蒂纳丹佩佐
IT natural 西西里岛
IT natural 撒丁岛
IT province 托斯卡纳
IT province 西西里
IT site 庞贝
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
JP prefecture 爱知县
JP prefecture 岐阜
JP prefecture 和歌山
JP prefecture 大分县
JP prefecture 新潟
JP prefecture 青森
JP prefecture 群马县
JP prefecture 静冈
JP prefecture 鸟取
JP prefecture 高知县
JP prefecture 长崎县
JP prefecture 冲绳县
JP prefecture 千叶县
JP prefecture 埼玉县
JP prefecture 广岛县
JP prefecture 熊本
JP prefecture 小樽
JP prefecture 函馆
JP prefecture 箱根
JP prefecture 那霸
JP prefecture 佐世保
JP prefecture 横须贺
JP prefecture 嘉手纳
JP prefecture 普天间
JP natural 富士山
JP natural 能登半岛
JP site 涩谷
JP site 秋叶原
JP site 靖国神社
JP site 东京湾
KE prefecture 内罗毕
KE prefecture 蒙巴萨
KH prefecture 金边
KH prefecture 西哈努克港
KH prefecture 暹粒
KH prefecture 波贝
KH site 吴哥窟
KP prefecture 平壤
KP prefecture 开城
KP prefecture 丰溪里
KR prefecture 首尔
KR prefecture 釜山
KR prefecture 仁川
KR prefecture 大邱
KR prefecture 光州
KR prefecture 平昌
KR prefecture 济州岛
KR prefecture 世宗市
KR prefecture 济州
KR prefecture 蔚山
KR province 京畿道
KR province 江原道
KR province 全罗南道
KR province 庆尚北道
KR site 板门店
KR site 梨泰院
KR natural 独岛
KZ prefecture 阿斯塔纳
KZ prefecture 阿拉木图
KZ prefecture 拜科努尔
LA prefecture 万象
LA prefecture 琅勃拉邦
LA prefecture 磨丁
LB prefecture 贝鲁特
LK prefecture 科伦坡
LK prefecture 汉班托塔
LY prefecture 的黎波里
LY prefecture 班加西
LY prefecture 米苏拉塔
LY prefecture 苏尔特
LY prefecture 德尔纳
MA prefecture 拉巴特
MA prefecture 卡萨布兰卡
MA prefecture 马拉喀什
MA prefecture 丹吉尔
ML prefecture 巴马科
MM prefecture 内比都
MM prefecture 仰光
MM prefecture 曼德勒
MM prefecture 妙瓦底
MM prefecture 密支那
MM prefecture 腊戌
MM prefecture 木姐
MM prefecture 皎漂
MM province 掸邦
MM province 若开邦
MM region 佤邦
MM region 缅北
MN prefecture 乌兰巴托
MX prefecture 墨西哥城
MX prefecture 坎昆
MX prefecture 蒂华纳
MX prefecture 瓜达拉哈拉
MX prefecture 蒙特雷
MY prefecture 吉隆坡
MY prefecture 槟城
MY prefecture 马六甲
MY prefecture 亚庇
MY prefecture 怡保
MY prefecture 兰卡威
MY prefecture 仙本那
MY province 柔佛
MY province 沙巴
MY province 沙捞越
MY province 霹雳州
MY province 雪兰莪
MY province 彭亨
NG prefecture 阿布贾
NG prefecture 拉各斯
NG prefecture 迈杜古里
NL prefecture 阿姆斯特丹
NL prefecture 海牙
NL prefecture 鹿特丹
NL prefecture 埃因霍温
NL prefecture 莱顿
NO prefecture 奥斯陆
NO prefecture 卑尔根
NP prefecture 加德满都
NP prefecture 博卡拉
NZ prefecture 惠灵顿
NZ prefecture 奥克兰
NZ prefecture 基督城
NZ prefecture 皇后镇
PE prefecture 利马
PE prefecture 库斯科
PE prefecture 钱凯
PE site 马丘比丘
PH prefecture 马尼拉
PH prefecture 宿务
PH natural 吕宋
PH natural 吕宋岛
PK prefecture 伊斯兰堡
PK prefecture 卡拉奇
PK prefecture 拉合尔
PK prefecture 瓜达尔港
PK prefecture 白沙瓦
PK prefecture 拉瓦尔品第
PK prefecture 奎达
PK prefecture 瓜达尔
PL prefecture 华沙
PL prefecture 克拉科夫
PL prefecture 格但斯克
PL prefecture 热舒夫
PL prefecture 奥斯维辛
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
RU prefecture 下诺夫哥罗德
RU prefecture 新西伯利亚
RU prefecture 车里雅宾斯克
RU prefecture 萨马拉
RU prefecture 顿河畔罗斯托夫
RU prefecture 克拉斯诺亚尔斯克
RU prefecture 彼尔姆
RU prefecture 沃罗涅日
RU prefecture 伏尔加格勒
RU prefecture 伊尔库茨克
RU prefecture 哈巴罗夫斯克
RU prefecture 布拉戈维申斯克
RU prefecture 赤塔
RU prefecture 加里宁格勒
RU prefecture 摩尔曼斯克
RU prefecture 布良斯克
RU prefecture 格罗兹尼
RU prefecture 列宁格勒
RU prefecture 斯大林格勒
RU region 西伯利亚
RU region 高加索
RU region 乌拉尔
RU region 北高加索
RU province 达吉斯坦
RU province 鞑靼斯坦
RU natural 堪察加
RU natural 堪察加半岛
RU site 红场
SA prefecture 利雅得
SA prefecture 吉达
SA prefecture 麦加
SA prefecture 麦地那
SD prefecture 喀土穆
SD prefecture 法希尔
SD prefecture 恩图曼
SD prefecture 苏丹港
SD region 达尔富尔
SD province 北达尔富尔
SD province 南达尔富尔
SE prefecture 斯德哥尔摩
SE prefecture 哥德堡
SE prefecture 马尔默
SG site 樟宜机场
SG site 圣淘沙
SG site 裕廊
SG site 牛车水
SO prefecture 摩加迪沙
SO prefecture 哈尔格萨
SO region 索马里兰
SY prefecture 大马士革
SY prefecture 阿勒颇
SY prefecture 霍姆斯
SY prefecture 伊德利卜
SY prefecture 代尔祖尔
SY prefecture 塔尔图斯
SY prefecture 拉塔基亚
SY prefecture 苏韦达
SY prefecture 帕尔米拉
TH prefecture 曼谷
TH prefecture 清迈
TH prefecture 芭提雅
TH prefecture 普吉岛
TH prefecture 清莱
TH prefecture 普吉
TH prefecture 甲米
TH prefecture 湄索
TH natural 苏梅岛
TH site 素万那普机场
TR prefecture 安卡拉
TR prefecture 伊斯坦布尔
TR prefecture 伊兹密尔
TR prefecture 安塔利亚
TR prefecture 加济安泰普
TR prefecture 卡帕多西亚
TR prefecture 卡赫拉曼马拉什
TZ prefecture 达累斯萨拉姆
TZ prefecture 多多马
TZ prefecture 桑给巴尔
TZ natural 乞力马扎罗山
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
UA prefecture 切尔尼戈夫
UA prefecture 波尔塔瓦
UA prefecture 克里沃罗格
UA prefecture 阿夫杰耶夫卡
UA prefecture 波克罗夫斯克
UA prefecture 红军城
UA prefecture 克拉马托尔斯克
UA prefecture 斯拉维扬斯克
UA prefecture 库皮扬斯克
UA prefecture 伊久姆
UA prefecture 北顿涅茨克
UA prefecture 切尔诺贝利
UA prefecture 塞瓦斯托波尔
UA prefecture 梅利托波尔
UA prefecture 新卡霍夫卡
UA region 顿巴斯
UA region 克里米亚
UA natural 第聂伯河
UA natural 蛇岛
UA site 切尔诺贝利核电站
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
US prefecture 圣安东尼奥
US prefecture 印第安纳波利斯
US prefecture 纳什维尔
US prefecture 俄克拉何马城
US prefecture 波特兰
US prefecture 孟菲斯
US prefecture 萨克拉门托
US prefecture 檀香山
US prefecture 安克雷奇
US prefecture 克利夫兰
US prefecture 辛辛那提
US prefecture 圣路易斯
US prefecture 布法罗
US prefecture 盐湖城
US prefecture 库比蒂诺
US prefecture 里士满
US prefecture 诺福克
US prefecture 阿灵顿
US prefecture 普林斯顿
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
US province 宾夕法尼亚
US province 俄亥俄
US province 密歇根
US province 马萨诸塞
US province 麻省
US province 俄勒冈
US province 亚利桑那
US province 科罗拉多
US province 明尼苏达
US province 威斯康星
US province 新泽西
US province 内华达
US province 犹他
US province 田纳西
US province 路易斯安那
US province 密苏里
US province 马里兰
US province 北卡罗来纳
US province 南卡罗来纳
US province 宾州
US province 阿拉巴马
US province 阿肯色
US province 康涅狄格
US province 特拉华
US province 爱达荷
US province 印第安纳
US province 爱荷华
US province 堪萨斯
US province 肯塔基
US province 密西西比
US province 蒙大拿
US province 内布拉斯加
US province 新罕布什尔
US province 新墨西哥州
US province 北达科他
US province 南达科他
US province 俄克拉何马
US province 佛蒙特
US province 怀俄明
US province 西弗吉尼亚
US province 伊利诺伊
US province 德克萨斯
US province 缅因州
US site 硅谷
US site 华尔街
US site 好莱坞
US site 曼哈顿
US site 珍珠港
US site 百老汇
US site 唐人街
US site 关塔那摩
US site 布鲁克林
US site 法拉盛
US site 海湖庄园
US site 戴维营
US site 自由女神像
US natural 中途岛
US natural 密歇根湖
US natural 科罗拉多河
UZ prefecture 塔什干
UZ prefecture 撒马尔罕
VE prefecture 加拉加斯
VE region 埃塞奎博
VN prefecture 河内
VN prefecture 胡志明市
VN prefecture 岘港
VN prefecture 海防
VN prefecture 芽庄
VN prefecture 顺化
VN prefecture 大叻
VN prefecture 芒街
VN prefecture 谅山
VN natural 下龙湾
YE prefecture 萨那
YE prefecture 亚丁
YE prefecture 荷台达
YE prefecture 塔伊兹
YE prefecture 马里卜
ZA prefecture 约翰内斯堡
ZA prefecture 开普敦
ZA prefecture 比勒陀利亚
ZA prefecture 德班
ZA natural 好望角
ZW prefecture 哈拉雷
BI prefecture 布琼布拉
MW prefecture 利隆圭
MU prefecture 路易港
BJ prefecture 科托努
GY prefecture 乔治敦
BS prefecture 拿骚
SB prefecture 霍尼亚拉
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
- natural 西太平洋
- natural 北大西洋
- natural 北极圈
- natural 白令海
- natural 白令海峡
- natural 菲律宾海
- natural 孟加拉湾
- natural 泰国湾
- natural 阿曼湾
- natural 英吉利海峡
- natural 直布罗陀海峡
- natural 对马海峡
- natural 朝鲜海峡
- natural 几内亚湾
- natural 死海
- natural 咸海
- natural 幼发拉底河
- natural 东非大裂谷
- natural 喜马拉雅
- natural 喀喇昆仑
- natural 阿尔卑斯
- natural 格陵兰岛
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
- region 克什米尔
- region 印控克什米尔
- region 俾路支
- region 旁遮普
- region 库尔德斯坦
- region 亚马孙
- region 亚马孙雨林
- region 撒哈拉
- region 撒哈拉以南非洲
- region 非洲之角
- region 萨赫勒
- region 斯堪的纳维亚
- region 西巴尔干
- region 南高加索
- region 南亚次大陆
- region 东北亚
- region 印太
- region 中美洲
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
