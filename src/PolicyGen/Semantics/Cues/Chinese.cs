using System.Collections.Generic;

namespace PolicyGen.Semantics.Cues;

/// <summary>The words that Chinese policies steer by (PIPL, GB/T 35273).</summary>
internal static class Chinese
{
    /// <summary>The language.</summary>
    public static Language Language { get; } = new()
    {
        Cues = new Dictionary<CueKind, string[]>
        {
            [CueKind.Conjunction] = ["以及", "和", "与", "及", "或者", "或", "并且", "并", "而且", "且", "同时", "还", "也", "、", "/"],
            [CueKind.Link] = ["但是", "但", "则", "此外", "另外", "同时", "然而", "其中", "不过", "否则"],
            [CueKind.ListAdverb] = ["公开", "对外", "及时", "自动", "主动", "准确", "依法", "直接", "可能", "进一步", "继续", "会", "将", "只会", "可以"],
            [CueKind.Negation] = ["不会", "不再", "不得", "绝不", "从不", "不应", "不能", "不", "未", "禁止"],
            [CueKind.NoNegation] =
            [
                "不征得", "不可避免", "不限于", "不仅", "不同", "不断", "不时", "不定期", "不便", "不影响", "不超过", "不少于", "不低于",
                "不得不", "不需要", "不必", "不限", "不法", "不良", "不论", "不管", "不只", "不但", "不特定", "不可撤销", "不可抗力",
                "不识别", "不可识别", "不能识别", "不经", "是否", "未经", "未成年", "未来", "未满", "未取得", "未获", "无不", "不当",
            ],
            [CueKind.Condition] = ["若", "如果", "如您", "如你", "如用户", "倘若", "假如", "一旦", "除非", "当", "如需", "如存在"],
            [CueKind.ConditionEnd] = ["情况下", "情形下", "前提下", "情况时", "情形中", "情况中", "情况外", "情形外", "情形之外", "情况之外"],
            [CueKind.Exception] =
            [
                "除非", "除外", "未经", "未取得", "未获得", "除以下", "除下列", "除本", "除上述", "除法律", "除了", "以外的情况",
            ],
            [CueKind.DataSubject] = ["您", "你", "用户"],
            [CueKind.Possessive] = ["您的", "你的", "用户的"],
            [CueKind.Controller] = ["我们", "我方", "我司", "我行", "本公司", "本平台", "本软件", "本应用", "系统", "平台", "服务器", "第三方"],
            [CueKind.FrontedData] = ["将", "把", "对于", "对", "就", "作为"],
            [CueKind.FrontedPurpose] = ["为了", "为便于", "为实现", "为", "若", "如", "当", "出于", "基于", "因"],
            [CueKind.BackwardPurpose] = ["以便", "以使", "用于", "用以", "以"],
            [CueKind.Passive] = ["被", "会", "将", "可能", "须", "需"],
            [CueKind.Agentless] = ["被"],
            [CueKind.Recipient] = ["提供给", "共享给", "转让给", "披露给", "传输给", "发送给", "授权给", "向", "给", "与", "同", "至", "予"],
            [CueKind.Source] = ["来自", "从", "自", "来源于"],
            [CueKind.Agent] = ["由", "授权", "委托"],
            [CueKind.Place] = ["存储于", "保存于", "存放于", "于", "在", "到"],
            [CueKind.Jointly] = ["共同", "联合", "一起", "一同"],
            [CueKind.Relative] = ["的", "到的", "过的"],
            [CueKind.RelativeLink] = [],
            [CueKind.ContainsAdverb] = ["中", "可能", "主要", "具体", "其中", "通常", "一般", "还", "也", "将", "会", "信息", "这些", "上述", "该", "前述", "您的", "您", "此类"],
            [CueKind.CarriedPurpose] =
            [
                "为此", "为了上述目的", "为实现上述目的", "为上述目的", "为达到上述目的", "为了实现上述目的", "基于此", "基于上述目的", "为了此目的", "为实现此目的",
            ],
            [CueKind.Anaphor] = Anaphors(),
            [CueKind.Demonstrative] = ["这些", "上述", "以上", "该等", "此类", "前述", "该", "此等", "这类"],
            [CueKind.Contains] =
            [
                "包括但不限于", "包含但不限于", "包括", "包含", "含有", "含", "比如", "例如", "如", "可能是", "即", "诸如", "譬如", "主要是", "具体为",
            ],
            [CueKind.SumsUp] = ["等其他", "等等", "等"],
            [CueKind.Collective] = ["构成", "统称", "合称"],
            [CueKind.CollectiveTerm] = ["统称", "合称"],
            [CueKind.SameTerm] = ["以下称", "以下简称", "下称", "简称", "称为", "称"],
            [CueKind.Required] = ["须授权", "必须", "必需", "必要"],
            [CueKind.Optional] = ["可选择", "可以选择", "附加", "自愿", "另外"],
            [CueKind.NoEffect] = ["不影响", "不会影响"],
            [CueKind.Refusal] = ["不填写", "不提供", "拒绝提供", "不授权", "不开启", "不同意", "不上传"],
            [CueKind.WithoutNeed] = ["无需", "不需要", "不需", "毋需", "无须"],
            [CueKind.Consent] = ["同意"],
        },
        Verbs = new Dictionary<OperationKind, string[]>
        {
            [OperationKind.Collect] =
            [
                "收集", "搜集", "采集", "获取", "获得", "取得", "读取", "提取", "接收", "索取", "调取", "开启", "完善", "更新", "设置", "绑定",
                "录入", "注册", "登记", "授权", "调用", "访问", "要求", "征集", "拍摄", "扫描", "识别读取", "抓取", "通过",
            ],
            [OperationKind.Use] =
            [
                "使用", "查询", "分析", "利用", "处理", "加工", "核验", "验证", "比对", "了解", "查看", "推送", "展示", "用于", "整合", "关联", "统计",
                "识别", "判断", "评估", "推荐", "匹配", "检索", "计算", "应用", "画像", "联系",
            ],
            [OperationKind.Store] = ["保留", "保存", "存储", "存放", "储存", "载明", "记录", "缓存", "留存", "备份", "保管", "收藏", "归档"],
            [OperationKind.Share] =
            [
                "共享", "分享", "披露", "公开", "转让", "传输", "转移", "发送", "公布", "泄露", "交换", "出售", "出租", "委托处理", "委托", "告知", "传送",
                "对外公开", "公开披露", "透露", "移交", "发布", "转发", "交付", "同步",
            ],
            [OperationKind.Delete] = ["删除", "匿名化", "去标识化", "销毁", "清除", "注销", "清空", "抹去", "撤回", "擦除"],
        },
        GivingVerbs = ["提供", "填写", "上传", "输入", "提交", "补充", "提报", "上报", "录入", "完善"],
        DataSubjectVerbs = ["开启", "完善", "更新", "设置", "绑定", "录入", "注册", "登记", "授权", "拍摄", "扫描", "通过"],
        DataSubjects = ["您", "你", "用户"],
        PronounActors = ["它们", "他们", "其"],
        AnaphorStarts = AnaphorStarts,
        AnaphorMiddles = AnaphorMiddles,
        AnaphorEnds = AnaphorEnds,
        Anaphors = ["它们", "其"],
        ListConjunctions = ["以及", "和", "与", "及", "或者", "或"],
        PurposeConjunctions = ["以及"],
        NoConjunctions = ["参与", "与否", "与其", "给与", "赠与", "及时", "涉及", "普及", "以及时", "和谐", "总和", "共和", "温和", "或许", "及其", "及格"],
        FrameOpening = "在",
        FrameClosings = ["中", "时", "期间", "过程"],
        SumsUpItems = "等",
        Activities = ["浏览", "收藏", "点赞", "评论", "分享", "关注", "搜索", "种草", "购买", "转发", "点击", "查询", "下载", "播放", "观看", "发布", "阅读"],
        Variants = [("帐", "账"), ("电话号码", "电话"), ("手机号码", "手机号"), ("登陆", "登录"), ("通信", "通讯"), ("身份证件", "身份证"), ("身份证号码", "身份证号")],
        EmptySuffixes = ["信息", "数据", "资料"],
    };

    private static string[] AnaphorStarts =>
        ["这些", "上述", "以上", "该等", "该些", "该类", "该", "此类", "此等", "此", "前述", "这类", "所述", "那些"];

    private static string[] AnaphorMiddles => ["个人", "敏感", "相关", "全部", "所有"];

    private static string[] AnaphorEnds => ["信息内容", "信息", "数据", "资料", "内容"];

    /// <summary>这些信息, 以上个人信息 and so on, as they stand in prose.</summary>
    private static string[] Anaphors()
    {
        var anaphors = new List<string>();
        foreach (string start in AnaphorStarts)
        {
            foreach (string end in AnaphorEnds)
            {
                anaphors.Add(start + end);
                anaphors.Add(start + "个人" + end);
            }
        }

        return [.. anaphors];
    }
}
