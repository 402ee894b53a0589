/**
 * Surnames of one and of two characters, for telling a name in a credit line or in brackets from other words.
 * Source: the 400 commonest surnames of the 2020 name report of the Ministry of Public Security (全国姓名报告)
 * and the 百家姓, from common to rare; those are left out that hardly ever stand for a name (计, 惠, 揭, 能).
 */
export const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎雷龙黎史陶贺毛段郝顾龚邵覃武钱戴严莫孔向常汤康易乔赖文庞樊殷颜倪岳洪兰施牛温芦安童梅季章鲁翁葛毕聂焦柳邢路涂骆裴齐尚欧申关耿祝左柴卜管盛霍甘柏纪艾苗詹靳宁辛曲鲍单包迟华凌解谷游成娄鄢冉费冀查宫盖古景屈滕牟车桂隋佘蒲鹿桑原蔺明戚满匡连苟宗俞房闵禤郎楼简荆全刁井麦初麻敖司商池卓卞巩米储祁卫喻党褚鞠吉项边晏阮位仇宿朴强亓臧晋沙栗郁谌阳尤巫胥蓝岑封糜薄贝印仝甄杭虞练闻幸奚郜湛桥苑雍仲巴濮瞿战粟束庄窦扈嵇宣冷丛花双诸欒栾寇樂乐肇和缪翟柯万伍佟禹荀邝阙冼漆竺逯厉戎芮羿隗宓郗姬茹晁訾阚饶蒯桓逄缑莘郦璩庾宦屠邰蓟韶钭祖於昝邴郏辜庹邸佴亢苻邬尉恽凃檀狄贲仉苌丘';
/** The surnames among them that are written otherwise in Traditional characters. */
export const TRADITIONAL_SURNAMES =
  '張劉陳楊黃趙吳孫馬羅鄭謝許韓鄧馮蕭蔣於葉蘇呂盧鍾譚陸範賈鄒閻龍賀顧龔錢嚴湯溫喬賴龐齊聶蘭魯寧鮑歐畢項關單衛麥駱費黨簡紀藍塗師厲滿談陰儲萬遲應賁鄔鄺嶽莊';

export const COMPOUND_SURNAMES = [
  '上官',
  '东方',
  '令狐',
  '公孙',
  '司徒',
  '司空',
  '司马',
  '夏侯',
  '太史',
  '宇文',
  '尉迟',
  '慕容',
  '拓跋',
  '欧阳',
  '歐陽',
  '淳于',
  '皇甫',
  '相里',
  '端木',
  '诸葛',
  '諸葛',
  '轩辕',
  '钟离',
  '长孙',
  '闻人',
  '鲜于',
];
