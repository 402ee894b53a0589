import type { BoilerplateBlock } from '../model/blocks';

type Category = BoilerplateBlock['category'];

/**
 * Lines that a page puts around an article. A pattern must match the whole line (it is anchored at both ends when it
 * is compiled), lines being short; `example` is a line it matches. Sorted by category.
 */
export const BOILERPLATE: readonly {
  readonly category: Category;
  readonly pattern: string;
  readonly example: string;
}[] = [
  // comments
  {
    category: 'comments',
    pattern: '(?:我要|发表|查看|写|更多|网友|全部|最新)?(?:评论|留言|跟帖|反馈)(?:\\s*[(（]?\\d*条?[)）]?)?',
    example: '查看评论',
  },
  { category: 'comments', pattern: '\\d+\\s*条?(?:评论|人参与|跟帖|回复).{0,12}', example: '37评论 收藏' },
  { category: 'comments', pattern: '写评论.{0,40}', example: '写评论已有0条评论跟帖用户自律公约' },
  {
    category: 'comments',
    pattern: '(?:提\\s*交|登录|注册|登录后).{0,14}(?:\\d+字|评论|发言|发表)',
    example: '提 交还可输入500字',
  },
  {
    category: 'comments',
    pattern: '(?:文明上网|网友评论|理性发言).{0,40}',
    example: '文明上网理性发言，请遵守新闻评论服务协议',
  },
  { category: 'comments', pattern: '我要(?:反馈|纠错|举报|投稿)', example: '我要反馈' },
  // controls
  {
    category: 'controls',
    pattern:
      '[【\\[(（]?\\s*(?:字号|字体|字號)\\s*[】\\])）]?\\s*[:：]?[\\s大中小打印关闭繁简\\[\\]【】()（）A+\\-|·TtАаT]*',
    example: '字号: [大] [中] [小] [打印]',
  },
  {
    category: 'comments',
    pattern: '(?:精选留言|写留言|留言区|发一条友善的评论|参与互动|参与评论|网友留言)',
    example: '精选留言',
  },
  { category: 'controls', pattern: '[A-Z]\\s*[+\\-]?(?:\\s*[A-Z]?\\s*[+\\-])*', example: 'T + -' },
  {
    category: 'controls',
    pattern:
      '(?:缩小字体|放大字体|大中小|打印本页|打印|关闭窗口|关闭|收藏本文|收藏|复制链接|返回顶部|返回首页|隐藏边栏|朗读|语音播报|听新闻|点击播放|全屏)(?:[\\s|/·、]*(?:缩小字体|放大字体|打印|关闭窗口|关闭|收藏|微博|微信|分享|评论|复制链接|纠错|推荐|举报|\\d+))*',
    example: '缩小字体 放大字体 收藏 微博 微信 分享 106',
  },
  { category: 'controls', pattern: '正文已结束.{0,30}', example: '正文已结束，您可以按alt+4进行评论' },
  { category: 'controls', pattern: '(?:【\\d{1,2}】\\s*){1,20}', example: '【1】【2】【3】' },
  {
    category: 'controls',
    pattern: '(?:上一[页篇条]|下一[页篇条]|尾页|末页|共\\d+页)[:：]?.{0,60}',
    example: '上一篇：某市举办读书节',
  },
  {
    category: 'controls',
    pattern: '(?:展开|阅读|查看|点击)(?:全文|更多|原文|剩余\\d+%|阅读全文)?(?:全文|更多|原文)',
    example: '阅读原文',
  },
  // counter
  {
    category: 'counter',
    pattern:
      '(?:阅读数?量?|浏览量?|浏览次数|点击数?量?|人气|访问量|围观|播放量?)\\s*[:：]?\\s*[(（]?\\s*\\d[\\d,.]*\\s*[万次+]?\\s*[)）]?',
    example: '阅读数(15878）',
  },
  {
    category: 'counter',
    pattern: '[赞赏顶踩]\\s*\\d*(?:[\\s|]*(?:[赞赏顶踩]|分享|收藏|评论)\\s*\\d*)*',
    example: '赞 0 赏 分享',
  },
  {
    category: 'counter',
    pattern: '\\d[\\d,.]*\\s*(?:次|人)?(?:浏览|阅读|点击|播放|观看)',
    example: '1024次浏览',
  },
  // disclaimer
  {
    category: 'disclaimer',
    pattern: '[(（【\\[*※]?\\s*(?:免责|特别|版权|郑重|重要)?(?:声明|提示|说明)\\s*[】\\]]?\\s*[:：].{0,400}',
    example: '免责声明：本文仅代表作者个人观点。',
  },
  {
    category: 'disclaimer',
    pattern: '(?:版权声明|免责声明|特别声明|版权所有|转载请注明|未经授权|本文转载自|本文系|本文为).{0,300}',
    example: '未经授权不得转载',
  },
  {
    category: 'disclaimer',
    pattern: '.{0,40}(?:未经授权|未经许可|未经书面授权).{0,10}(?:不得|禁止|严禁).{0,20}',
    example: '某某新闻报料：4009-00-0000   某某新闻，未经授权不得转载',
  },
  {
    category: 'disclaimer',
    pattern: '.{0,60}(?:不代表|并不代表)本?.{0,20}(?:观点|立场).{0,60}',
    example: '文章内容仅供参考，不代表本平台观点',
  },
  {
    category: 'disclaimer',
    pattern: '(?:以上|上述)?内容(?:与|和).{0,20}立场无关.{0,60}',
    example: '以上内容与证券之星立场无关。',
  },
  // hot-search
  {
    category: 'hot-search',
    pattern:
      '(?:今日|24小时|实时|全网|微博)?(?:热搜|热榜|热点|热门|排行|热文|热词)(?:榜|排行|排行榜|推荐|新闻|文章|话题)?',
    example: '今日热搜',
  },
  {
    category: 'hot-search',
    pattern: '(?:新闻|点击|阅读|本周|一周|24小时)(?:点击)?排行榜?',
    example: '新闻排行',
  },
  // navigation
  {
    category: 'navigation',
    pattern:
      '(?:您?(?:的|所在的|现在的|当前的?)?位置|当前位置|您现在的位置|首页|主页|Home)\\s*(?:[:：是]|[>＞»/|]).{0,80}',
    example: '您所在的位置： 首页 > 快讯 > 公司',
  },
  {
    category: 'navigation',
    pattern: '[^。！？，；：“”]{1,14}\\s*(?:[>＞»›→]+\\s*[^。！？，；>＞»›]{1,20}\\s*){1,8}',
    example: '网易首页 > 新闻中心 > 正文',
  },
  {
    category: 'navigation',
    pattern: '(?:返回|进入|点击进入|前往).{1,24}(?:首页|频道|专题|>>)',
    example: '点击进入“文艺星青年”>>',
  },
  {
    category: 'navigation',
    pattern: '返回.{1,12}[，,]?\\s?查看更多',
    example: '返回首页，查看更多',
  },
  // promotion
  {
    category: 'promotion',
    pattern: '.{0,30}(?:扫描?|长按|识别).{0,8}(?:二维码|微信扫|一扫).{0,40}',
    example: '用微信扫码二维码',
  },
  { category: 'promotion', pattern: '(?:扫码|扫一扫).{0,30}', example: '扫码阅读全文' },
  {
    category: 'promotion',
    pattern: '.{0,30}(?:客户端|APP|App|app)(?:下载|安装).{0,40}',
    example: '某某日报客户端下载',
  },
  {
    category: 'promotion',
    pattern:
      '(?:.{0,40}(?:请|欢迎|点击|立即|马上|更多))?下载[^，。]{0,20}(?:客户端|APP|App|app|应用)[^，。]{0,10}',
    example: '(本文来自某某新闻，更多原创资讯请下载“某某新闻”APP)',
  },
  {
    category: 'promotion',
    pattern: '.{0,20}(?:关注|订阅).{0,20}(?:公众号|微信号|官方微信|官方微博|视频号).{0,30}',
    example: '欢迎关注某某日报微信公众号',
  },
  {
    category: 'promotion',
    pattern: '.{1,20}(?:公众号|官方微博|官方微信|视频号|小程序)',
    example: '某某新闻公众号',
  },
  {
    category: 'promotion',
    pattern: '(?:新闻)?(?:热线|爆料|报料|投稿|商务合作|联系我们)(?:电话|邮箱|热线)?\\s*[:：].{0,60}',
    example: '报料热线：0000-0000000',
  },
  {
    category: 'promotion',
    pattern: '(?:打开|使用|前往).{0,14}(?:APP|App|app|客户端).{0,30}',
    example: '打开APP阅读全文',
  },
  {
    category: 'promotion',
    pattern: '.{0,40}尽在.{0,14}(?:APP|App|app|客户端).{0,6}',
    example: '海量资讯、精准解读，尽在某某财经APP',
  },
  {
    category: 'promotion',
    pattern:
      '(?:轻触|点击|戳|长按)?(?:上方|下方|左下角|右下角|蓝字|这里).{0,20}(?:关注|订阅|阅读原文|报名|查看|咨询).{0,16}',
    example: '点击上方蓝字关注我们',
  },
  {
    category: 'promotion',
    pattern: '(?:点个|点亮|记得).{0,14}(?:在看|赞|星标|收藏).{0,24}',
    example: '点个“在看”，转发提醒身边的人',
  },
  {
    category: 'promotion',
    pattern: '(?:搜狐号|企鹅号|百家号|头条号|网易号|大鱼号|澎湃号|新浪看点|一点号)(?:\\s.{0,10})?',
    example: '企鹅号',
  },
  {
    category: 'promotion',
    pattern: '(?:关注|已关注|\\+\\s*关注|加关注|订阅|广告|推广|赞助内容)',
    example: '+关注',
  },
  // share
  {
    category: 'share',
    pattern:
      '(?:一键)?(?:分享|转发)(?:到|至|给)?[:：]?\\s*(?:[\\s、|/]*(?:微信好友|朋友圈|微信|好友|和|微博|新浪微博|QQ空间|QQ好友|QQ|qq|空间|复制链接|更多|评论|\\d+))*',
    example: '分享至好友和朋友圈',
  },
  {
    category: 'share',
    pattern: '(?:分享让更多人看到|转发提醒|扩散|转发扩散)[！!。]?',
    example: '分享让更多人看到',
  },
  {
    category: 'share',
    pattern:
      '(?:(?:易信|微信好友|微信|QQ空间|QQ好友|QQ|新浪微博|腾讯微博|微博|朋友圈|豆瓣|人人网|钉钉|Facebook|Twitter|Line|LINE|更多|好友|复制链接|印象笔记|有道云笔记|收藏)[\\s、|/]*)+',
    example: 'QQ空间',
  },
  // tags
  {
    category: 'tags',
    pattern: '(?:关键[字词]|标签|標籤|tags?|Tags?|TAG|话题)\\s*(?:[:：]|>>|\\s).{0,120}',
    example: '关键字 : 公园',
  },
  { category: 'tags', pattern: '(?:标签|关键[字词]|話題|文章标签)\\s*[:：]?', example: '标签：' },
  { category: 'tags', pattern: '(?:#[^#\\s]{1,20}#?\\s*)+', example: '#高考# #志愿填报#' },
];

/** Lines that open what follows an article: after one of them the rest of the page is no longer the article's. */
export const TAIL_MARKERS: readonly {
  readonly category: Category;
  readonly pattern: string;
  readonly example: string;
}[] = [
  {
    category: 'hot-search',
    pattern: '(?:今日|24小时|实时|全网|微博)(?:热搜|热榜|热点|热文)(?:榜|排行)?',
    example: '今日热搜',
  },
  {
    category: 'related',
    pattern:
      '(?:相关|延伸|推荐|拓展|更多|往期|热门|精彩|最新|编辑|猜你)\\s*[·•|/]?\\s*(?:阅读|推荐|新闻|链接|报道|文章|内容|回顾|精选|资讯|视频|图集|热点|专题)\\s*[:：>»]*',
    example: '相关阅读',
  },
  {
    category: 'related',
    pattern: '(?:作者|TA的|他的|本栏目)(?:的)?(?:最新|更多|热门|其他)(?:文章|作品)',
    example: '作者最新文章',
  },
  {
    category: 'related',
    pattern:
      '(?:你|您|大家|猜你|猜您)(?:可能|也许|都在|还)?(?:会|也)?(?:喜欢|感兴趣|想看|看)(?:的)?(?:内容|文章)?',
    example: '你可能会喜欢',
  },
  { category: 'related', pattern: '(?:为你|为您)推荐', example: '为你推荐' },
  {
    category: 'related',
    pattern: '(?:大家都在看|看了又看|看过本文的人还看了|相關新聞|延伸閱讀|相關閱讀)',
    example: '大家都在看',
  },
  {
    category: 'related',
    pattern: '(?:喜欢此内容的人还喜欢|看过此文的还看了|相关链接推荐|其他人都在看|继续滑动看下一个)',
    example: '喜欢此内容的人还喜欢',
  },
];
