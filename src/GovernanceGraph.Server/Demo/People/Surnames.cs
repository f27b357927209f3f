using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.People;

/// <summary>Surnames about as frequent as in Shandong: the national order of the police's name statistics, with those that are common there moved up.</summary>
internal static class Surnames
{
    private static readonly WeightedChoice<string> Choice = new(
    [
        .. Weighted(8.6, "王"), .. Weighted(7.6, "李"), .. Weighted(7.2, "张"), .. Weighted(6.4, "刘"), .. Weighted(3.1, "孙"), .. Weighted(2.9, "陈"), .. Weighted(2.6, "杨"), .. Weighted(2.3, "赵"),
        .. Weighted(1.7, "徐", "于", "马"), .. Weighted(1.4, "周", "吴", "高", "朱"), .. Weighted(1.2, "宋", "郭", "林", "胡"), .. Weighted(1.0, "韩", "姜", "曹", "董", "郑"),
        .. Weighted(0.8, "袁", "丁", "冯", "许", "曲", "吕", "魏", "崔", "谭", "何", "范"),
        .. Weighted(0.55, "黄", "程", "杜", "傅", "潘", "任", "蒋", "田", "贾", "夏", "付", "尹", "隋", "苏", "石", "侯", "邱", "鞠", "葛", "唐", "孟", "庄", "逄"),
        .. Weighted(0.3, "罗", "梁", "谢", "沈", "卢", "蔡", "彭", "曾", "萧", "叶", "余", "方", "邹", "熊", "金", "陆", "郝", "孔", "白", "毛", "常", "康", "史", "钱", "汤", "严", "武", "乔", "赖", "龚", "文", "庞", "樊", "兰", "殷", "施", "陶", "翟", "安", "倪"),
        .. Weighted(0.16, "颜", "牛", "温", "芦", "季", "俞", "章", "鲁", "伍", "申", "尤", "毕", "聂", "柴", "焦", "向", "柳", "邢", "岳", "齐", "梅", "莫", "辛", "管", "祝", "左", "涂", "谷", "祁", "时", "舒", "耿", "牟", "卜", "路", "詹", "关", "苗", "凌", "费", "纪", "靳", "盛", "童", "欧", "甄", "项", "裴", "席", "屈", "鲍", "解", "宫", "綦", "宿", "初"),
        .. Weighted(0.03, "欧阳", "上官", "司马", "诸葛"),
    ]);

    public static string Draw(RandomStream random) => Choice.Draw(random);

    private static IEnumerable<(string, double)> Weighted(double weight, params string[] names) => names.Select(name => (name, weight));
}
