/**
 * Places outside GB/T 2260, by the code of the country they lie in (`-` where there is none or several) and their level:
 * a name on each line.
 */
export const PLACES = `
[- country]
东德
南斯拉夫
捷克斯洛伐克
苏联
西德
[- natural]
东非大裂谷
亚丁湾
亚马孙河
几内亚湾
加勒比海
北冰洋
北大西洋
北极
北极圈
南极
博斯普鲁斯海峡
印度支那
印度洋
咸海
喀喇昆仑
喜马拉雅
地中海
墨西哥湾
多瑙河
大西洋
太平洋
孟加拉湾
对马海峡
尼罗河
巴尔干半岛
巴拿马运河
幼发拉底河
恒河
戈兰高地
撒哈拉沙漠
朝鲜半岛
朝鲜海峡
格陵兰岛
死海
波斯湾
波罗的海
泰国湾
湄公河
白令海
白令海峡
直布罗陀海峡
红海
苏伊士运河
英吉利海峡
莱茵河
菲律宾海
西太平洋
里海
阿尔卑斯
阿尔卑斯山
阿拉伯半岛
阿拉伯海
阿曼湾
霍尔木兹海峡
马六甲海峡
黑海
[- region]
东亚
东北亚
东南亚
东欧
东非
中东
中亚
中欧
中美洲
亚太
亚洲
亚马孙
亚马孙雨林
俾路支
克什米尔
加勒比
北欧
北美
北美洲
北非
南亚
南亚次大陆
南太平洋
南欧
南美
南美洲
南部非洲
南高加索
印太
印控克什米尔
大洋洲
巴尔干
库尔德斯坦
拉丁美洲
拉美
撒哈拉
撒哈拉以南非洲
斯堪的纳维亚
旁遮普
欧亚大陆
欧洲
美洲
萨赫勒
西亚
西巴尔干
西欧
西非
远东
非洲
非洲之角
[- site]
国际空间站
[AE prefecture]
沙迦
迪拜
阿布扎比
[AF prefecture]
喀布尔
坎大哈
巴格拉姆
昆都士
贾拉拉巴德
赫拉特
马扎里沙里夫
[AF province]
潘杰希尔
赫尔曼德
[AL prefecture]
地拉那
[AM prefecture]
埃里温
[AO prefecture]
罗安达
[AR prefecture]
乌斯怀亚
布宜诺斯艾利斯
[AR region]
巴塔哥尼亚
[AT prefecture]
因斯布鲁克
维也纳
萨尔茨堡
[AU natural]
大堡礁
[AU prefecture]
堪培拉
墨尔本
布里斯班
悉尼
珀斯
达尔文港
阿德莱德
黄金海岸
[AU province]
塔斯马尼亚
新南威尔士
新南威尔士州
昆士兰
昆士兰州
维多利亚州
维州
西澳
[AU site]
悉尼歌剧院
[AZ prefecture]
巴库
[AZ region]
卡拉巴赫
纳卡
[BA prefecture]
斯雷布雷尼察
萨拉热窝
[BD prefecture]
吉大港
达卡
[BE prefecture]
安特卫普
布鲁塞尔
布鲁日
鲁汶
[BF prefecture]
瓦加杜古
[BG prefecture]
索非亚
[BH prefecture]
麦纳麦
[BI prefecture]
布琼布拉
[BJ prefecture]
科托努
[BN prefecture]
斯里巴加湾市
[BO prefecture]
拉巴斯
[BR prefecture]
圣保罗
巴西利亚
福塔莱萨
贝伦
里约热内卢
[BS prefecture]
拿骚
[BT prefecture]
廷布
[BW prefecture]
哈博罗内
[BY prefecture]
明斯克
[CA natural]
安大略湖
[CA prefecture]
列治文
卡尔加里
埃德蒙顿
多伦多
渥太华
温哥华
蒙特利尔
魁北克
[CA province]
不列颠哥伦比亚
安大略
纽芬兰
阿尔伯塔
[CD prefecture]
卢本巴希
布卡武
戈马
金沙萨
[CD province]
北基伍
南基伍
[CF prefecture]
班吉
[CG prefecture]
布拉柴维尔
[CH prefecture]
伯尔尼
巴塞尔
日内瓦
洛桑
苏黎世
达沃斯
[CI prefecture]
亚穆苏克罗
阿比让
[CL natural]
复活节岛
[CL prefecture]
圣地亚哥
[CM prefecture]
雅温得
[CN county]
三重区
东港镇
中坜
丰原
九份
云林县
仁爱乡
信义乡
兰屿
关山
北港
南投县
南竿
台东县
台西乡
员林
嘉义县
垦丁
埔里
太鲁阁
头份
宜兰县
小琉球
屏东县
左营
彰化县
恒春
斗六
斗南
新竹县
旗山
日月潭
朴子
来义乡
板桥
水里乡
氹仔
汐止
池上
泰武乡
淡水
溪湖
潮州镇
澎湖县
玉里
瑞穗
瑞芳
礁溪
秀林乡
竹东
竹北
绿岛
罗东
美浓
花莲县
苏澳
苗栗县
虎尾
西门町
路环
连江县
金瓜石
金门
金门县
阿里山
鹅銮鼻
鹿港
麻豆
[CN natural]
三亚湾
三峡
三江平原
东海
中业岛
中沙群岛
九华山
云贵高原
五台山
井冈山
亚龙湾
京杭大运河
仁爱礁
仙宾礁
关中平原
内蒙古高原
冈仁波齐
准噶尔盆地
北部湾
千岛湖
华北平原
华山
南沙群岛
南海
可可西里
台湾岛
台湾海峡
吕梁山
唐古拉
喜马拉雅山
嘉陵江
四川盆地
塔克拉玛干沙漠
塔里木河
塔里木盆地
大兴安岭
大别山
大明湖
大运河
天山
太湖
太行山
小兴安岭
山东半岛
岷江
峨眉山
崇明岛
嵩山
巢湖
平陆运河
庐山
微山湖
怒江
恒山
成都平原
昆仑山
杭州湾
松花江
柴达木盆地
橘子洲
武夷山
武当山
毛乌素沙地
永兴岛
永暑礁
汉江
江汉平原
汾河
沂蒙山
泰山
洞庭湖
洪泽湖
洱海
海南岛
海河
淮河
深圳湾
渚碧礁
渤海
渤海湾
渭河
湘江
滇池
漓江
澜沧江
玉龙雪山
珠峰
珠江
珠江口
珠穆朗玛峰
琼州海峡
白洋淀
祁连山
秦岭
秦淮河
紫金山
纳木错
罗布泊
美济礁
胶州湾
腾格里沙漠
舟山群岛
苏州河
衡山
西沙群岛
西湖
贺兰山
赣江
辽河
鄱阳湖
金沙江
金鸡湖
钓鱼岛
钱塘江
铁线礁
长江
长江三峡
长江口
长白山
闽江
阳明山
阴山
雄安
雅鲁藏布江
雷州半岛
青海湖
青藏高原
马祖列岛
黄土高原
黄山
黄河
黄浦江
黄海
黑瞎子岛
鼓浪屿
[CN prefecture]
台中
台中市
台北
台北市
台南
台南市
嘉义
嘉义市
基隆
基隆市
新北
新北市
新竹
新竹市
桃园市
高雄
高雄市
[CN region]
三江源
东三省
东北
两江新区
临港新片区
京津冀
光谷
关中
冀东
冀中
前海
北大荒
北部都会区
华东
华中
华北
华南
大凉山
岭南
川东
川渝
川西
晋北
晋南
柴达木
桂北
横琴
横琴粤澳深度合作区
江南
江浙
江浙沪
河西走廊
浙东
浙北
浙南
浦东新区
海河流域
淮河流域
港澳
港澳台
湘西
滇西
滨海新区
环渤海
珠三角
珠江三角洲
珠江新城
皖北
皖南
粤东
粤北
粤港澳大湾区
粤西
苏北
苏南
苏州工业园区
蒙东
西北
西南
西海固
西部陆海新通道
豫东
豫北
豫南
赣南
辽西
鄂西
长三角
长株潭
长江三角洲
长江流域
闽东
闽北
闽南
闽西
陕北
陕南
陕甘宁
雄安新区
鲁南
鲁西
黄河三角洲
黄河流域
黔东南
[CN road]
凯达格兰大道
[CN site]
三峡大坝
三星堆
三里屯
东方明珠
东风航天城
中关村
中南海
中山陵
丽江古城
义乌小商品城
乌镇
乐山大佛
五道口
亚布力
亦庄
人民大会堂
八达岭
八达岭长城
兵马俑
华强北
南京长江大桥
博鳌
友谊关
双流机场
台北101
向家坝水电站
回龙观
国家体育场
圆明园
塞罕坝
外滩
大三巴
大兴机场
大理古城
大雁塔
天坛
天安门
天安门广场
天津港
天通苑
太古里
宽窄巷子
小浪底
小浪底水库
少林寺
居庸关
布达拉宫
广州塔
徐家汇
故宫
望京
横店
武汉长江大桥
殷墟
水立方
汉口
浦东机场
深中通道
港珠澳大桥
滕王阁
王府井
琶洲
白云机场
磨憨
红旗渠
莫高窟
葛洲坝
虹桥机场
西柏坡
解放碑
豫园
趵突泉
钓鱼台国宾馆
长城
陆家嘴
雁门关
青岛港
颐和园
首都国际机场
首都机场
马祖
鸟巢
黄鹤楼
[CN township]
茅台镇
[CO prefecture]
波哥大
麦德林
[CR prefecture]
圣何塞市
[CU prefecture]
哈瓦那
[CY prefecture]
尼科西亚
[CZ prefecture]
布尔诺
布拉格
[DE prefecture]
不来梅
亚琛
德累斯顿
慕尼黑
斯图加特
杜伊斯堡
杜塞尔多夫
柏林
汉堡
汉诺威
法兰克福
波恩
波茨坦
海德堡
科隆
纽伦堡
美因茨
莱比锡
魏玛
[DE province]
下萨克森州
勃兰登堡
巴伐利亚
巴伐利亚州
萨克森
萨克森州
黑森州
[DE site]
勃兰登堡门
柏林墙
[DK prefecture]
哥本哈根
[DO prefecture]
圣多明各
[DZ prefecture]
阿尔及尔
[EC prefecture]
基多
瓜亚基尔
[EE prefecture]
塔林
[EG prefecture]
亚历山大港
卢克索
塞得港
开罗
沙姆沙伊赫
阿斯旺
[EG site]
阿斯旺大坝
[ER prefecture]
阿斯马拉
[ES natural]
加那利群岛
[ES prefecture]
塞维利亚
巴伦西亚
巴塞罗那
毕尔巴鄂
瓦伦西亚
马德里
马拉加
[ES province]
加泰罗尼亚
安达卢西亚
[ET prefecture]
亚的斯亚贝巴
[ET province]
提格雷
阿姆哈拉
[ET site]
复兴大坝
[FI prefecture]
赫尔辛基
[FJ prefecture]
苏瓦
[FR prefecture]
凡尔赛
图卢兹
尼斯
巴黎
戛纳
敦刻尔克
斯特拉斯堡
波尔多
里尔
里昂
马赛
[FR province]
勃艮第
普罗旺斯
诺曼底
[FR site]
凡尔赛宫
卢浮宫
埃菲尔铁塔
巴黎圣母院
戴高乐机场
[GA prefecture]
利伯维尔
[GB prefecture]
伦敦
伯明翰
利兹
利物浦
剑桥
加的夫
布里斯托尔
曼彻斯特
格拉斯哥
爱丁堡
牛津
谢菲尔德
贝尔法斯特
[GB province]
北爱尔兰
威尔士
苏格兰
英格兰
[GB region]
约克郡
[GB site]
威斯敏斯特
格林尼治
温布尔登
白金汉宫
[GE prefecture]
第比利斯
[GE region]
南奥塞梯
阿布哈兹
[GH prefecture]
阿克拉
[GN prefecture]
科纳克里
[GN site]
西芒杜
[GR natural]
克里特岛
[GR prefecture]
塞萨洛尼基
比雷埃夫斯
雅典
[GT prefecture]
危地马拉城
[GY prefecture]
乔治敦
[HK county]
上水
上环
东九龙
东涌
中环
九龙
九龙城
九龙塘
九龙湾
佐敦
何文田
元朗
北角
半山
大埔
大屿山
天水围
将军澳
尖东
尖沙咀
屯门
新界
新界北
新界南
旺角
柴湾
沙头角
沙田
油塘
油麻地
浅水湾
深水埗
港岛
湾仔
牛头角
石硖尾
秀茂坪
筲箕湾
粉岭
红磡
荃湾
荔枝角
落马洲
葵涌
葵青
蓝田
西九龙
西环
西贡
观塘
调景岭
赤柱
赤鱲角
跑马地
钻石山
铜锣湾
长沙湾
青衣
香港仔
鲗鱼涌
黄大仙
黄竹坑
[HK natural]
维港
[HK road]
告士打道
弥敦道
德辅道中
皇后大道中
英皇道
轩尼诗道
[HK site]
兰桂坊
启德体育园
宏福苑
[HN prefecture]
特古西加尔巴
[HR prefecture]
杜布罗夫尼克
萨格勒布
[HT prefecture]
太子港
[HU prefecture]
布达佩斯
[ID natural]
巴厘岛
爪哇岛
苏拉威西岛
苏门答腊岛
[ID prefecture]
万隆
三宝垄
努桑塔拉
日惹
望加锡
泗水
雅加达
[IE prefecture]
都柏林
[IL prefecture]
海法
特拉维夫
耶路撒冷
阿什凯隆
阿什杜德
[IL site]
阿克萨清真寺
[IN prefecture]
加尔各答
勒克瑙
孟买
德里
斯利那加
新德里
浦那
海得拉巴
班加罗尔
瓦拉纳西
艾哈迈达巴德
苏拉特
金奈
[IN province]
北方邦
卡纳塔克邦
古吉拉特邦
喀拉拉邦
拉贾斯坦邦
拉达克
曼尼普尔邦
查谟
比哈尔邦
西孟加拉邦
阿萨姆邦
马哈拉施特拉邦
[IN site]
泰姬陵
洞朗
[IQ prefecture]
卡尔巴拉
埃尔比勒
基尔库克
巴士拉
巴格达
拉马迪
提克里特
摩苏尔
纳杰夫
费卢杰
[IQ province]
萨拉赫丁
[IR prefecture]
伊斯法罕
大不里士
布什尔
德黑兰
恰巴哈尔
福尔多
纳坦兹
设拉子
阿巴斯港
马什哈德
[IR site]
布什尔核电站
[IS prefecture]
雷克雅未克
[IT natural]
撒丁岛
西西里岛
[IT prefecture]
佛罗伦萨
博洛尼亚
威尼斯
巴勒莫
帕尔马
热那亚
科尔蒂纳丹佩佐
米兰
罗马
那不勒斯
都灵
[IT province]
托斯卡纳
西西里
[IT site]
庞贝
[JM prefecture]
金斯敦
[JO prefecture]
安曼
[JP natural]
富士山
能登半岛
[JP prefecture]
东京
京都
仙台
佐世保
冲绳
冲绳县
函馆
北海道
千叶
千叶县
名古屋
和歌山
嘉手纳
埼玉
埼玉县
大分县
大阪
奈良
宫城县
小樽
岐阜
岩手县
广岛
广岛县
新潟
普天间
札幌
横滨
横须贺
熊本
熊本县
爱知县
石川县
神奈川县
神户
福冈
福岛
福岛县
箱根
群马县
那霸
长崎
长崎县
青森
静冈
静冈县
高知县
鸟取
[JP site]
东京湾
涩谷
秋叶原
靖国神社
[KE prefecture]
内罗毕
蒙巴萨
[KG prefecture]
奥什
比什凯克
[KH prefecture]
暹粒
波贝
西哈努克港
金边
[KH site]
吴哥窟
[KP prefecture]
丰溪里
平壤
开城
[KR natural]
独岛
[KR prefecture]
世宗市
仁川
光州
大邱
平昌
济州
济州岛
蔚山
釜山
首尔
[KR province]
京畿道
全罗南道
庆尚北道
江原道
[KR site]
板门店
梨泰院
[KW prefecture]
科威特城
[KZ prefecture]
拜科努尔
阿拉木图
阿斯塔纳
[LA prefecture]
万象
琅勃拉邦
磨丁
[LB prefecture]
贝鲁特
[LK prefecture]
汉班托塔
科伦坡
[LR prefecture]
蒙罗维亚
[LT prefecture]
维尔纽斯
[LU prefecture]
卢森堡市
[LV prefecture]
里加
[LY prefecture]
德尔纳
班加西
的黎波里
米苏拉塔
苏尔特
[MA prefecture]
丹吉尔
卡萨布兰卡
拉巴特
马拉喀什
[MD prefecture]
基希讷乌
[ME prefecture]
波德戈里察
[MG prefecture]
塔那那利佛
[MK prefecture]
斯科普里
[ML prefecture]
巴马科
[MM prefecture]
仰光
内比都
妙瓦底
密支那
曼德勒
木姐
皎漂
腊戌
[MM province]
掸邦
若开邦
[MM region]
佤邦
缅北
[MN prefecture]
乌兰巴托
[MR prefecture]
努瓦克肖特
[MT prefecture]
瓦莱塔
[MU prefecture]
路易港
[MV prefecture]
马累
[MW prefecture]
利隆圭
[MX prefecture]
华雷斯城
坎昆
埃莫西约
墨西哥城
库利亚坎
瓜达拉哈拉
蒂华纳
蒙特雷
马萨特兰
[MX province]
哈利斯科州
奇瓦瓦
奇瓦瓦州
米却肯州
索诺拉州
锡那罗亚
锡那罗亚州
[MY prefecture]
亚庇
仙本那
兰卡威
吉隆坡
怡保
槟城
马六甲
[MY province]
彭亨
柔佛
沙巴
沙捞越
雪兰莪
霹雳州
[MZ prefecture]
马普托
[NA prefecture]
温得和克
[NE prefecture]
尼亚美
[NG prefecture]
拉各斯
迈杜古里
阿布贾
[NI prefecture]
马那瓜
[NL prefecture]
埃因霍温
海牙
莱顿
阿姆斯特丹
鹿特丹
[NO prefecture]
卑尔根
奥斯陆
[NP prefecture]
加德满都
博卡拉
[NZ prefecture]
基督城
奥克兰
惠灵顿
皇后镇
[OM prefecture]
马斯喀特
[PA prefecture]
巴拿马城
[PE prefecture]
利马
库斯科
钱凯
[PE site]
马丘比丘
[PG prefecture]
莫尔兹比港
[PH natural]
吕宋
吕宋岛
[PH prefecture]
宿务
马尼拉
[PK prefecture]
伊斯兰堡
卡拉奇
奎达
拉合尔
拉瓦尔品第
瓜达尔
瓜达尔港
白沙瓦
[PL prefecture]
克拉科夫
华沙
奥斯维辛
格但斯克
热舒夫
[PS prefecture]
东耶路撒冷
伯利恒
希伯伦
拉马拉
拜特拉希亚
杰宁
汗尤尼斯
纳布卢斯
贾巴利亚
[PS region]
加沙
加沙地带
拉法
约旦河西岸
[PT prefecture]
波尔图
里斯本
[PY prefecture]
亚松森
[QA prefecture]
多哈
[RO prefecture]
布加勒斯特
[RS prefecture]
贝尔格莱德
[RU natural]
堪察加
堪察加半岛
[RU prefecture]
下诺夫哥罗德
伊尔库茨克
伏尔加格勒
克拉斯诺亚尔斯克
列宁格勒
别尔哥罗德
加里宁格勒
叶卡捷琳堡
哈巴罗夫斯克
喀山
圣彼得堡
布拉戈维申斯克
布良斯克
库尔斯克
彼尔姆
摩尔曼斯克
斯大林格勒
新西伯利亚
格罗兹尼
沃罗涅日
海参崴
符拉迪沃斯托克
索契
莫斯科
萨马拉
赤塔
车臣
车里雅宾斯克
顿河畔罗斯托夫
[RU province]
达吉斯坦
鞑靼斯坦
[RU region]
乌拉尔
北高加索
西伯利亚
高加索
[RU site]
红场
[RW prefecture]
基加利
[SA prefecture]
利雅得
吉达
麦加
麦地那
[SB prefecture]
霍尼亚拉
[SD prefecture]
喀土穆
恩图曼
法希尔
苏丹港
[SD province]
北达尔富尔
南达尔富尔
[SD region]
达尔富尔
[SE prefecture]
哥德堡
斯德哥尔摩
马尔默
[SG site]
圣淘沙
樟宜机场
牛车水
裕廊
[SI prefecture]
卢布尔雅那
[SK prefecture]
布拉迪斯拉发
[SL prefecture]
弗里敦
[SN prefecture]
达喀尔
[SO prefecture]
哈尔格萨
摩加迪沙
[SO region]
索马里兰
[SS prefecture]
朱巴
[SV prefecture]
圣萨尔瓦多
[SY prefecture]
代尔祖尔
伊德利卜
塔尔图斯
大马士革
帕尔米拉
拉塔基亚
苏韦达
阿勒颇
霍姆斯
[TD prefecture]
恩贾梅纳
[TG prefecture]
洛美
[TH natural]
苏梅岛
[TH prefecture]
普吉
普吉岛
曼谷
清莱
清迈
湄索
甲米
芭提雅
[TH site]
素万那普机场
[TJ prefecture]
杜尚别
[TL prefecture]
帝力
[TM prefecture]
阿什哈巴德
[TN prefecture]
突尼斯市
[TR prefecture]
伊兹密尔
伊斯坦布尔
加济安泰普
卡帕多西亚
卡赫拉曼马拉什
安卡拉
安塔利亚
[TZ natural]
乞力马扎罗山
[TZ prefecture]
多多马
桑给巴尔
达累斯萨拉姆
[UA natural]
第聂伯河
蛇岛
[UA prefecture]
伊久姆
克拉马托尔斯克
克里沃罗格
切尔尼戈夫
切尔诺贝利
利沃夫
北顿涅茨克
卢甘斯克
哈尔科夫
基辅
塞瓦斯托波尔
巴赫穆特
库皮扬斯克
扎波罗热
敖德萨
斯拉维扬斯克
新卡霍夫卡
梅利托波尔
波克罗夫斯克
波尔塔瓦
第聂伯罗
红军城
苏梅
赫尔松
阿夫杰耶夫卡
顿涅茨克
马里乌波尔
[UA region]
克里米亚
顿巴斯
[UA site]
切尔诺贝利核电站
[UG prefecture]
坎帕拉
[US natural]
中途岛
密歇根湖
科罗拉多河
[US prefecture]
丹佛
亚特兰大
休斯敦
休斯顿
俄克拉何马城
克利夫兰
匹兹堡
华盛顿
印第安纳波利斯
圣何塞
圣安东尼奥
圣路易斯
圣迭戈
奥兰多
孟菲斯
安克雷奇
巴尔的摩
布法罗
库比蒂诺
底特律
拉斯维加斯
新奥尔良
旧金山
明尼阿波利斯
普林斯顿
檀香山
波士顿
波特兰
洛杉矶
盐湖城
纳什维尔
纽约
芝加哥
萨克拉门托
西雅图
诺福克
费城
辛辛那提
达拉斯
迈阿密
里士满
阿灵顿
[US province]
亚利桑那
亚利桑那州
伊利诺伊
伊利诺伊州
佐治亚州
佛州
佛罗里达
佛罗里达州
佛蒙特
俄亥俄
俄亥俄州
俄克拉何马
俄勒冈
俄勒冈州
内华达
内华达州
内布拉斯加
加利福尼亚
加利福尼亚州
加州
北卡罗来纳
北卡罗来纳州
北达科他
华盛顿州
南卡罗来纳
南卡罗来纳州
南达科他
印第安纳
堪萨斯
夏威夷
威斯康星
威斯康星州
宾夕法尼亚
宾夕法尼亚州
宾州
密歇根
密歇根州
密苏里
密苏里州
密西西比
康涅狄格
弗吉尼亚州
得克萨斯
得克萨斯州
得州
德克萨斯
怀俄明
新墨西哥州
新泽西
新泽西州
新罕布什尔
明尼苏达
明尼苏达州
爱荷华
爱达荷
特拉华
犹他
犹他州
田纳西
田纳西州
科罗拉多
科罗拉多州
纽约州
缅因州
肯塔基
蒙大拿
西弗吉尼亚
路易斯安那
路易斯安那州
阿拉巴马
阿拉斯加
阿肯色
马萨诸塞
马萨诸塞州
马里兰
马里兰州
麻省
[US site]
关塔那摩
华尔街
唐人街
好莱坞
布鲁克林
戴维营
曼哈顿
法拉盛
海湖庄园
珍珠港
百老汇
硅谷
自由女神像
[UY prefecture]
蒙得维的亚
[UZ prefecture]
塔什干
撒马尔罕
[VE prefecture]
加拉加斯
[VE region]
埃塞奎博
[VN natural]
下龙湾
[VN prefecture]
大叻
岘港
河内
海防
胡志明市
芒街
芽庄
谅山
顺化
[XK prefecture]
普里什蒂纳
[YE prefecture]
亚丁
塔伊兹
荷台达
萨那
马里卜
[ZA natural]
好望角
[ZA prefecture]
东伦敦
伊丽莎白港
布隆方丹
开普敦
德班
比勒陀利亚
约翰内斯堡
[ZA province]
东开普省
夸祖鲁-纳塔尔省
西开普省
豪登省
[ZM prefecture]
卢萨卡
[ZW prefecture]
哈拉雷
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
