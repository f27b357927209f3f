using GovernanceGraph.Domain.Organisations;

namespace GovernanceGraph.Server.Demo.Organisations;

/// <summary>The departments of the district that answer issues and provide services.</summary>
internal static class Departments
{
    private const string Table = """
        民政|奎文区民政局|社区治理、社会救助、养老服务和社会组织管理
        住建|奎文区住房和城乡建设局|住房保障、物业管理和老旧小区改造
        城管|奎文区综合行政执法局|市容秩序、违法建设和渣土运输的执法
        环卫|奎文区环境卫生管理服务中心|道路清扫、垃圾收运和公厕管理
        市政|奎文区市政公用事业服务中心|道路、路灯、井盖和排水设施的养护
        园林|奎文区园林绿化服务中心|公园、行道树和绿地的养护
        公安|潍坊市公安局奎文分局|治安、户籍和流动人口管理
        交警|潍坊市公安局交通警察支队奎文大队|道路交通秩序和停车管理
        消防|奎文区消防救援大队|消防监督检查和灭火救援
        司法|奎文区司法局|人民调解、法律援助和社区矫正
        信访|奎文区信访局|来信来访的接待和督办
        卫健|奎文区卫生健康局|公共卫生、医疗机构管理和计划生育
        医保|奎文区医疗保障局|医疗保险和医疗救助
        教体|奎文区教育和体育局|义务教育、学前教育和全民健身
        人社|奎文区人力资源和社会保障局|就业创业、社会保险和劳动维权
        市监|奎文区市场监督管理局|食品安全、价格秩序和特种设备安全
        环保|潍坊市生态环境局奎文分局|大气、水和噪声污染防治
        规划|潍坊市自然资源和规划局奎文分局|规划许可和不动产登记
        征收|奎文区房屋征收服务中心|房屋征收、补偿和安置
        应急|奎文区应急管理局|安全生产和防汛救灾
        审批|奎文区行政审批服务局|企业登记和政务服务大厅
        退役|奎文区退役军人事务局|退役军人优抚和安置
        文旅|奎文区文化和旅游局|文化馆、图书馆和群众文化
        数据|奎文区大数据中心|数字化公共服务平台
        财政|奎文区财政局|社区经费保障
        公用|奎文区供水供热服务中心|供水、供热和供气的协调
        妇联|奎文区妇女联合会|妇女儿童权益和家庭教育
        残联|奎文区残疾人联合会|残疾人康复、就业和救助
        """;

    public static IReadOnlyDictionary<string, Organisation> Add(DistrictBodies bodies)
    {
        var departments = new Dictionary<string, Organisation>();
        foreach (var row in Table.Split('\n', StringSplitOptions.TrimEntries))
        {
            var cells = row.Split('|');
            departments[cells[0]] = bodies.Book.Add(OrganisationKind.GovernmentDepartment, OrganisationLevel.District, cells[1], bodies.Plan.Id, description: $"负责{cells[2]}。");
            bodies.Book.Link(departments[cells[0]], OrganisationLinkKind.MemberOf, bodies.JointConference);
        }
        return departments;
    }
}
