/** Words of the page that stand beside the date, and tell nothing. */
export const BESIDE_DATE =
  /^(?:[A-Z][+-]?|[\d,.万+]+[wWkK]?|条|人|发布|更新|编辑于|来自|于|北京时间|所属|左右|许|前后|星期.|周.|第\d+版|IP属地.*|发表于.*|HKT|已编辑|微博.*|iPhone.*|Android.*|.*网页版)$/;

/** 某某晚报官方账号: what platforms put behind the name of an account. */
export const ACCOUNT_MARK = /(?<=.)(?:官方)?(?:账号|帐号|帳號|微博|澎湃号|认证)$/;

/** 〔記者林書豪／濱海報導〕 beside the date, in brackets or not. */
export const BRACKETED_BYLINE =
  /[(（【[〔]([^(（【[〔)）】\]〕]{0,14}[记記]者[^(（【[〔)）】\]〕]{2,40})[)）】\]〕]|\s([记記]者[^\s，。]{2,10}[/／][^\s，。]{2,10}[报報][道导導])/;
