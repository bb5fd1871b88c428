extension [Papers.Template] {
  /// The templates that are built in: a rule set may give its own.
  public static let usual: [Papers.Template] = [
    Papers.Template(
      .acceptance, "acceptance", word: "许受",
      paragraphs: [
        "你（单位）于{收件日期}提出的“{事项名称}”申请（办件编号{编号}）收悉。经审查，依照{适用依据}，决定予以受理，受理方式为{受理方式}。",
        "下列材料尚未提交，请于{容缺补齐期限}前补齐：{容缺材料}",
        "本机关承诺于{承诺办结日}前办结，法定办结日为{法定办结日}。",
        "办理中依法需要听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审的，依照{依据 licensing:45}，所需时间不计入上述期限，本机关将另行书面告知。",
        "特此通知。",
      ]),
    Papers.Template(
      .corrections, "corrections", word: "许补",
      paragraphs: [
        "你（单位）于{收件日期}提出的“{事项名称}”申请（办件编号{编号}），经审查，申请材料不齐全或者不符合法定形式。依照{依据 licensing:32(1)(4)}，现一次告知需要补正的全部内容：{补正内容}",
        "请于{补正期限}前补正。补正后符合要求的，本机关予以受理。",
        "特此告知。",
      ]),
    Papers.Template(
      .rejection, "rejection", word: "许不受",
      paragraphs: [
        "你（单位）于{收件日期}提出的“{事项名称}”申请（办件编号{编号}），经审查，{认定情形}。依照{适用依据}，决定不予受理。", "理由：{理由}",
        "请向{有权机关}提出申请。",
      ] + remedies),
    Papers.Template(
      .grant, "grant", word: "许准",
      paragraphs: [
        "你（单位）于{收件日期}提出的“{事项名称}”申请（办件编号{编号}），经审查，符合法定条件、标准。依照{依据 licensing:38(1)}，决定准予行政许可。",
        "依照{依据 licensing:44}，许可证件自本决定作出之日起{证件送达期限}内颁发、送达。",
      ]),
    Papers.Template(
      .refusal, "refusal", word: "许不准",
      paragraphs: [
        "你（单位）于{收件日期}提出的“{事项名称}”申请（办件编号{编号}），经审查，不符合法定条件、标准。依照{依据 licensing:38(2)}，决定不予行政许可。",
        "理由：{理由}",
      ] + remedies),
    Papers.Template(
      .hearing, "hearing", word: "许听告",
      paragraphs: [
        "“{事项名称}”申请（办件编号{编号}）的行政许可决定直接涉及申请人与他人之间重大利益关系。依照{依据 licensing:47(1)}，你（单位）享有要求听证的权利。",
        "要求听证的，应当自收到本告知书之日起{听证申请期限}内向本机关提出；逾期未提出的，视为放弃听证。",
        "特此告知。",
      ]),
    Papers.Template(
      .complaintAcceptance, "complaintAcceptance", word: "投受",
      paragraphs: [
        "你于{收件日期}反映的问题（投诉编号{编号}）收悉。依照{依据 rule:complaint}，决定予以受理，将于{办结期限}前办结并答复。",
        "承办单位：{承办单位}。",
        "特此告知。",
      ]),
    Papers.Template(
      .complaintReply, "complaintReply", word: "投复",
      paragraphs: [
        "你于{收件日期}反映的问题（投诉编号{编号}）已依照{依据 rule:complaint}办结，认定：{认定}。", "处理措施：{处理措施}",
        "答复意见：{答复内容}",
        "不服本答复意见的，可以自收到之日起{复查申请期限}内，依照{依据 petition:35 | rule:complaint}请求复查。",
      ]),
    Papers.Template(
      .penaltyNotice, "penaltyNotice", word: "罚告",
      paragraphs: [
        "经查，你（单位）于{违法行为日期}实施的行为涉嫌{违法行为}（案件编号{编号}）。", "拟作行政处罚的依据为{处罚依据}，裁量过程如下：{裁量过程}",
        "本机关拟对你（单位）作出下列行政处罚：{处罚内容}",
        "依照{依据 penalty:44; penalty:45(1)}，你（单位）有权进行陈述和申辩；本机关不因陈述、申辩而给予更重的处罚。",
        "依照{依据 penalty:63(1)}，你（单位）有权要求听证；要求听证的，应当于{听证申请截止日}前向本机关提出，逾期未提出的，视为放弃听证。",
      ]),
    Papers.Template(
      .penaltyDecision, "penaltyDecision", word: "罚决",
      paragraphs: [
        "经查明，你（单位）于{违法行为日期}实施的行为构成{违法行为}（案件编号{编号}）。", "裁量过程如下：{裁量过程}",
        "依照{处罚依据}和{适用依据}，决定给予下列行政处罚：{处罚内容}",
        "罚款应当依照{依据 penalty:67(3)}，自收到本决定书之日起{缴款期限}内到指定的银行缴纳。逾期不缴纳的，依照{依据 penalty:72(1)(1)}，每日按罚款数额的{日加处比例}加处罚款。",
      ] + remedies + ["逾期不申请行政复议、不提起行政诉讼又不履行本决定的，本机关将依法申请人民法院强制执行。"]),
    Papers.Template(
      .card, "card", title: "督办通知单", word: "督",
      paragraphs: [
        "经电子监察查明，你单位在卷宗{违反卷宗}中存在下列情形：{监察规则}，违反时刻为{违反时刻}。依照{依据 rule:supervision}，现予发出{监察等级}。",
        "事实与计算：{发牌说明}", "请于{答复期限}前书面答复办理和整改情况。", "所涉事项应当于{限期办结日}前办结。",
        "对本通知有异议的，可以于{申诉期限}前提出申诉。申诉期间不停止办理。",
      ]),
  ]

  /// How remedies are told: with the days of the rule set, and its organs.
  private static let remedies = [
    "不服本决定的，可以自收到本决定书之日起{复议期限}内，依照{依据 reconsideration:20(1)}向{复议机关}申请行政复议。",
    "也可以自收到本决定书之日起{诉讼期限}内，依照{依据 litigation:46(1)}直接向{管辖法院}提起行政诉讼。",
    "对行政复议决定不服的，可以自收到复议决定书之日起{复议后诉讼期限}内，依照{依据 litigation:45}向{管辖法院}提起行政诉讼。",
  ]
}
