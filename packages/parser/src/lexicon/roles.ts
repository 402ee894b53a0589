/** The words for the parts that people play in a report. */
export const ROLES = '专栏作[者家]|评论员|[記记]者|作者|编辑|通[讯訊][员員]|实习生|[摄攝]影';
/** What says more closely which reporter somebody is. */
export const GRADES = '(?:见习|實習|实习|首席|特约|特派|资深|全媒体|职工)';
