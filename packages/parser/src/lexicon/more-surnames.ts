/** Rare surnames that are far oftener words: they count behind a title or before 某 only. */
export const RARE_SURNAMES =
  '卯侬公钮侍时应从占居计惠揭官皮况劳隆容索敬虎燕浦蔚税操答禚宛卿沐凤阿那谯青哈修代母召粘菅缐琚訚骈笪帖斯厍阴怀但';

/**
 * The commonest surnames of Japan as Chinese news writes them (a ranking by frequency is in every Japanese name
 * dictionary), and those of people often in the news. They are followed by one to three characters.
 */
export const JAPANESE_SURNAMES =
  '佐藤 铃木 高桥 田中 伊藤 渡边 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 斋藤 清水 山崎 池田 桥本 阿部 石川 山下 中岛 石井 小川 前田 冈田 长谷川 藤田 后藤 近藤 村上 远藤 青木 坂本 福田 太田 西村 藤井 金子 冈本 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 内田 柴田 酒井 宫崎 横山 高木 安藤 宫本 大野 小岛 谷口 今井 工藤 高田 增田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千叶 岩崎 菅原 木下 久保 佐野 野村 松尾 市川 菊地 杉本 古川 岸田 安倍 小泉 麻生 石破 高市 茂木 野田 鸠山 羽生 大谷 大坂 锦织 黑田 植田 川崎 吉野 青山 林野 松下 本田 丰田 盛田 稻盛 柳井 北野 黑泽 小津 是枝 坂口 滨口 新海 久石 吉村 浅田 浅野 大岛 片山 樱井 世耕 上川 张本 早田 石原 中谷 岩屋 细川 宫泽 水谷 平田 福原 三宅 池江 内村 桐生 川口 大江 东野 川端 谷崎 芥川 夏目 三岛 水原 秋山 相泽 白井 荒木 永井 黑木 堀江 西田 北村 富田 本间 土屋 望月 川上 荒川 早川 矢野 熊谷 大西 服部 松冈 中西 岛田 关口 大桥 松浦 成田 东条 犬养 伊达 德川 织田 真田 柳田 神田 樋口 星野 山内 松永 江口 桥爪 宇野 羽田 冈崎 香川 长友 久保田 大久保 五十岚 长谷部 宇都宫 佐久间 小笠原 二阶堂 勅使河原 高村 胁田 川野 大城 真锅 本庶 梶田 铃村 江崎 山中 吉川 福井 永田 梶原 泽田 冲田 织部'.split(
    ' ',
  );
