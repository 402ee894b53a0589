/**
 * Words of news that are missing from the dictionary of words, or too rare there to be kept: without them names would
 * be cut out of them (高保真) or into them (种业). From general knowledge.
 */
export const MORE_NOUNS = `
中超
中甲
乙流
云端
亚冠
温网
山火
工商业
法网
流感
澳网
甲流
种业
种子选手
美网
荞麦
警情
通报
通稿
防火巷
防火墙
高保真
`;
