namespace GovernanceGraph.Server.Demo.Services;

/// <summary>One service item.</summary>
/// <param name="Name">The name; <c>{0}</c> is replaced by the provider's place.</param>
/// <param name="Category">The key of a <see cref="ServiceCategories">category</see>.</param>
/// <param name="Provider">A department's short name, or 街道 or 社区 for what every subdistrict or community offers.</param>
/// <param name="Serves">Whom it serves.</param>
/// <param name="Days">The legal time limit; 0 on the spot.</param>
/// <param name="Fee">Yuan.</param>
/// <param name="Channels">Letters: W window, O online, H hotline, V home visit.</param>
internal sealed record ServiceItem(string Name, string Category, string Provider, string Serves, int Days, decimal Fee, string Channels);

/// <summary>(ours) The service items: what departments, subdistricts and communities of such a district offer. Limits and fees are plausible, not the law's.</summary>
internal static class ServiceCatalogue
{
    private const string Table = """
        最低生活保障审核确认|救助|民政|困难家庭|30|0|WO
        特困人员供养认定|救助|民政|特困人员|30|0|WO
        临时救助|救助|民政|遭遇急难的家庭|10|0|WOH
        高龄津贴发放|养老|民政|80周岁以上老年人|15|0|WOV
        养老机构备案|养老|民政|养老机构|10|0|WO
        居家适老化改造补助|养老|民政|失能老年人|30|0|WO
        社会团体成立登记|便民|民政|发起人|20|0|WO
        民办非企业单位登记|便民|民政|举办者|20|0|WO
        结婚登记|婚育|民政|公民|0|0|WO
        离婚登记|婚育|民政|公民|30|0|W
        收养登记|儿童|民政|收养人|30|0|W
        孤儿基本生活保障|儿童|民政|孤儿|20|0|WO
        公共租赁住房申请|住房|住建|住房困难家庭|30|0|WO
        住宅专项维修资金使用备案|物业|住建|业主|10|0|WO
        物业服务企业信用查询|物业|住建|业主|0|0|O
        既有住宅加装电梯审查|住房|住建|业主|20|0|WO
        城市建筑垃圾处置核准|便民|城管|施工单位|7|0|WO
        户外招牌设置备案|企业|城管|商户|5|0|WO
        居民户口登记|户籍|公安|公民|5|0|WO
        居民身份证换领|户籍|公安|公民|20|20|W
        居住证办理|户籍|公安|流动人口|15|0|WO
        出生登记|户籍|公安|新生儿父母|3|0|WO
        养犬登记|便民|公安|养犬人|5|0|WO
        机动车驾驶证换证|便民|交警|驾驶人|1|10|WO
        消防安全检查合格证|企业|消防|经营者|10|0|WO
        法律援助|法律|司法|经济困难公民|7|0|WOH
        人民调解|法律|司法|纠纷当事人|30|0|WHV
        公证咨询|法律|司法|公民|0|0|WH
        生育登记|婚育|卫健|育龄夫妻|0|0|WO
        独生子女父母奖励|婚育|卫健|独生子女父母|30|0|WO
        家庭医生签约|医疗|卫健|居民|3|0|WOV
        预防接种|医疗|卫健|儿童|0|0|W
        严重精神障碍患者监护补助|医疗|卫健|监护人|30|0|W
        诊所备案|企业|卫健|医疗机构|10|0|WO
        城乡居民医疗保险参保|医保|医保|居民|0|380|WO
        异地就医备案|医保|医保|参保人|0|0|WOH
        医疗救助|医保|医保|困难参保人|15|0|WO
        门诊慢特病认定|医保|医保|参保人|20|0|WO
        义务教育入学报名|教育|教体|适龄儿童|10|0|WO
        随迁子女入学|务工|教体|外来务工人员子女|10|0|WO
        学生资助申请|教育|教体|困难学生|20|0|WO
        体育场馆预约|文体|教体|居民|0|0|O
        就业失业登记|就业|人社|劳动者|0|0|WO
        创业担保贷款|就业|人社|创业者|15|0|WO
        职业技能培训报名|培训|人社|劳动者|5|0|WO
        职业培训补贴|培训|人社|参训人员|20|0|WO
        社会保险参保登记|社保|人社|用人单位|1|0|WO
        养老金资格认证|社保|人社|退休人员|0|0|WOV
        灵活就业人员社保补贴|社保|人社|灵活就业人员|20|0|WO
        劳动争议调解|法律|人社|劳动者|15|0|WH
        食品经营许可|企业|市监|经营者|15|0|WO
        消费投诉处理|便民|市监|消费者|60|0|WOH
        电梯使用登记|物业|市监|使用单位|5|0|WO
        企业设立登记|企业|审批|创业者|1|0|WO
        个体工商户登记|企业|审批|经营者|0|0|WO
        一件事一次办|便民|审批|居民和企业|5|0|WO
        不动产登记查询|住房|规划|权利人|0|0|WO
        不动产转移登记|住房|规划|买卖双方|3|80|WO
        房屋征收政策咨询|住房|征收|被征收人|0|0|WH
        军人退役报到|退役|退役|退役军人|0|0|W
        优抚对象抚恤补助|退役|退役|优抚对象|20|0|WO
        图书借阅证办理|文体|文旅|居民|0|0|WO
        文化馆公益培训|文体|文旅|居民|3|0|WO
        残疾人证办理|残疾|残联|残疾人|20|0|WOV
        残疾人辅助器具适配|残疾|残联|残疾人|30|0|WV
        残疾儿童康复救助|残疾|残联|残疾儿童家庭|15|0|WO
        家庭教育指导|儿童|妇联|家长|3|0|WH
        妇女维权咨询|法律|妇联|妇女|0|0|WH
        供水报装|便民|公用|用户|5|0|WOH
        供热报停报开|便民|公用|用户|3|0|WOH
        来信来访接待|便民|信访|居民|15|0|WOH
        低保初审|救助|街道|困难家庭|15|0|WO
        临时救助初审|救助|街道|遭遇急难的家庭|5|0|WO
        养老服务补贴初审|养老|街道|失能老年人|10|0|WOV
        公租房初审|住房|街道|住房困难家庭|15|0|WO
        就业援助|就业|街道|就业困难人员|10|0|WO
        社会组织孵化申请|志愿|街道|社会组织|10|0|WO
        人民调解委员会调解|法律|街道|纠纷当事人|30|0|WH
        党员组织关系转接|党群|街道|党员|5|0|WO
        居住证明开具|户籍|社区|居民|0|0|WO
        老年人日间照料预约|养老|社区|老年人|1|0|WHV
        红色物业报修|物业|社区|居民|1|0|WOHV
        志愿者注册|志愿|社区|居民|0|0|WO
        """;

    /// <summary>All items.</summary>
    public static IReadOnlyList<ServiceItem> All { get; } = [.. Table.Split('\n', StringSplitOptions.TrimEntries).Select(Parse)];

    private static ServiceItem Parse(string row)
    {
        var cells = row.Split('|');
        return new ServiceItem(cells[0], cells[1], cells[2], cells[3], int.Parse(cells[4], null), decimal.Parse(cells[5], null), cells[6]);
    }
}
