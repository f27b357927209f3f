using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.People;

/// <summary>Given names as their generation got them: the taste of the years before 1970, of the seventies and eighties, and after 1990.</summary>
internal static class GivenNames
{
    private static readonly Generation Early = new(
        "建国 建华 志强 志刚 国庆 国强 永强 永福 德胜 德海 玉田 玉山 树林 树森 长青 长春 福田 福山 金山 金海 明山 明华 文化 文斌 卫东 卫国 爱国 爱民 援朝 新民 成林 洪亮 洪生 保国 立军 学军 学文 广田 锡福 兆祥",
        "秀英 桂英 玉兰 秀兰 玉珍 凤英 桂兰 淑珍 淑英 秀珍 桂芳 玉华 秀云 美英 爱华 爱芹 春兰 春花 月英 兰英 淑兰 素梅 素芹 玉梅 玉芹 凤兰 凤霞 瑞英 翠兰 翠英 惠英 金凤 金兰 红英 建英 彩霞 学芹 云芝 兆兰",
        "军 强 勇 刚 明 平 华 伟 杰 斌 林 海 江 峰 忠", "芳 敏 静 丽 燕 艳 梅 霞 红 英 萍 玲 兰 琴 芹");

    private static readonly Generation Middle = new(
        "海涛 海波 晓东 晓明 晓峰 建军 建平 志伟 志勇 俊杰 文军 文涛 永刚 永军 春雷 宏伟 洪涛 立新 立伟 世杰 少华 振华 振东 国栋 国辉 新华 新宇 东升 金龙 玉龙 学峰 学东 延军 延涛 绪亮 传军 光辉 庆华 庆伟 兴华",
        "丽娟 丽华 丽萍 晓燕 晓丽 晓梅 海燕 海霞 红梅 红霞 春燕 春梅 艳丽 艳红 艳霞 玉红 玉霞 秀丽 秀红 小红 小燕 静静 文静 文娟 桂红 金玲 金花 雪梅 雪莲 建红 爱红 秋菊 冬梅 美玲 美霞 慧敏 慧芳 莉莉 娜娜",
        "伟 强 磊 军 勇 涛 超 鹏 波 辉 刚 健 亮 凯 峰 斌 宁 洋 东 飞", "静 丽 娟 艳 敏 娜 燕 霞 芳 婷 玲 莉 倩 洁 琳 云 雪 蕾 晶 颖");

    private static readonly Generation Late = new(
        "子轩 浩然 宇航 俊豪 天佑 子涵 一鸣 博文 思远 家豪 嘉伟 泽宇 浩宇 鑫宇 明轩 文博 志远 子豪 俊熙 宇轩 梓豪 昊天 承宇 晨阳 瑞泽 铭泽 奕辰 皓轩 嘉诚 凯文 世豪 书豪 佳俊 宗翰 修远 景行 致远 明哲 伟业 润泽",
        "雨桐 梦洁 诗涵 欣怡 佳怡 雨涵 思琪 梦琪 子涵 梓涵 若曦 一诺 可欣 雅婷 雅静 婷婷 佳慧 嘉怡 文慧 晓彤 欣悦 语嫣 静怡 雪晴 思雨 梦瑶 紫涵 芷若 心怡 诗琪 依诺 佳琪 慧敏 美琪 悦宁 清妍 书瑶 安琪 昕玥",
        "帅 浩 鑫 超 凯 博 晨 阳 翔 宇 轩 杰 睿 昊 航 铭 洋 毅 硕 涵", "婷 欣 雪 颖 倩 悦 琪 瑶 涵 萌 蕊 琳 璐 妍 菲 雯 怡 晴 冉 彤");

    public static string Draw(RandomStream random, bool woman, int birthYear)
    {
        var generation = birthYear < 1970 ? Early : birthYear < 1990 ? Middle : Late;
        if (random.Chance(0.22)) return random.Pick(woman ? generation.OneOfWomen : generation.OneOfMen);
        if (random.Chance(0.55)) return random.Pick(woman ? generation.TwoOfWomen : generation.TwoOfMen);
        var pool = woman ? generation.TwoOfWomen : generation.TwoOfMen;
        return $"{random.Pick(pool)[0]}{random.Pick(pool)[1]}";
    }

    private sealed class Generation(string twoOfMen, string twoOfWomen, string oneOfMen, string oneOfWomen)
    {
        public string[] TwoOfMen { get; } = twoOfMen.Split(' ');

        public string[] TwoOfWomen { get; } = twoOfWomen.Split(' ');

        public string[] OneOfMen { get; } = oneOfMen.Split(' ');

        public string[] OneOfWomen { get; } = oneOfWomen.Split(' ');
    }
}
