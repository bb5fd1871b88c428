extension UnifiedCreditCode {
  /// The registering authorities (登记管理部门代码), GB 32100-2015 table 1.
  public enum Registrar: String, CaseIterable, Sendable {
    /// Establishment office 机构编制.
    case establishment = "1"
    /// Foreign affairs 外交.
    case foreignAffairs = "2"
    /// Justice 司法行政.
    case justice = "3"
    /// Culture 文化.
    case culture = "4"
    /// Civil affairs 民政.
    case civilAffairs = "5"
    /// Tourism 旅游.
    case tourism = "6"
    /// Religious affairs 宗教.
    case religion = "7"
    /// Trade unions 工会.
    case tradeUnion = "8"
    /// Industry and commerce (market supervision) 工商.
    case market = "9"
    /// Military establishment office 中央军委改革和编制办公室.
    case military = "A"
    /// Agriculture 农业.
    case agriculture = "N"
    /// Other 其他.
    case other = "Y"

    /// The authority in Chinese.
    public var chinese: String { names.chinese }
    /// The authority in English.
    public var english: String { names.english }

    private var names: (chinese: String, english: String) {
      switch self {
      case .establishment: ("机构编制", "establishment office")
      case .foreignAffairs: ("外交", "foreign affairs")
      case .justice: ("司法行政", "justice")
      case .culture: ("文化", "culture")
      case .civilAffairs: ("民政", "civil affairs")
      case .tourism: ("旅游", "tourism")
      case .religion: ("宗教", "religious affairs")
      case .tradeUnion: ("工会", "trade unions")
      case .market: ("工商", "industry and commerce (market supervision)")
      case .military: ("中央军委改革和编制办公室", "military establishment office")
      case .agriculture: ("农业", "agriculture")
      case .other: ("其他", "other")
      }
    }
  }

  /// The kinds of organisation (机构类别代码): the first two characters together.
  public enum Category: String, CaseIterable, Sendable {
    /// Government organ 机关.
    case organ = "11"
    /// Public institution 事业单位.
    case institution = "12"
    /// Mass organisation 群众团体.
    case massOrganization = "13"
    /// Other, establishment office 机构编制其他.
    case otherEstablishment = "19"
    /// Law firm 律师执业机构.
    case lawFirm = "31"
    /// Notary office 公证处.
    case notaryOffice = "32"
    /// Local legal service 基层法律服务所.
    case legalService = "33"
    /// Forensic institute 司法鉴定机构.
    case forensicInstitute = "34"
    /// Arbitration commission 仲裁委员会.
    case arbitration = "35"
    /// Other, justice 司法行政其他.
    case otherJustice = "39"
    /// Association 社会团体.
    case association = "51"
    /// Private non-enterprise unit 民办非企业单位.
    case privateNonEnterprise = "52"
    /// Foundation 基金会.
    case foundation = "53"
    /// Other, civil affairs 民政其他.
    case otherCivil = "59"
    /// Place of worship 宗教活动场所.
    case religiousSite = "71"
    /// Religious school 宗教院校.
    case religiousSchool = "72"
    /// Other, religious affairs 宗教其他.
    case otherReligious = "79"
    /// Grassroots trade union 基层工会.
    case grassrootsUnion = "81"
    /// Other, trade unions 工会其他.
    case otherUnion = "89"
    /// Enterprise 企业.
    case enterprise = "91"
    /// Sole trader 个体工商户.
    case soleTrader = "92"
    /// Farmers' cooperative 农民专业合作社.
    case farmersCooperative = "93"
    /// Other, industry and commerce 工商其他.
    case otherMarket = "99"
    /// Villagers' group collective 组级集体经济组织.
    case groupCollective = "N1"
    /// Village collective 村级集体经济组织.
    case villageCollective = "N2"
    /// Township collective 乡镇级集体经济组织.
    case townCollective = "N3"
    /// Other, agriculture 农业其他.
    case otherCollective = "N9"

    /// The kind in Chinese.
    public var chinese: String { names.chinese }
    /// The kind in English.
    public var english: String { names.english }

    private var names: (chinese: String, english: String) {
      switch self {
      case .organ: ("机关", "government organ")
      case .institution: ("事业单位", "public institution")
      case .massOrganization: ("群众团体", "mass organisation")
      case .otherEstablishment: ("机构编制其他", "other, establishment office")
      case .lawFirm: ("律师执业机构", "law firm")
      case .notaryOffice: ("公证处", "notary office")
      case .legalService: ("基层法律服务所", "local legal service")
      case .forensicInstitute: ("司法鉴定机构", "forensic institute")
      case .arbitration: ("仲裁委员会", "arbitration commission")
      case .otherJustice: ("司法行政其他", "other, justice")
      case .association: ("社会团体", "association")
      case .privateNonEnterprise: ("民办非企业单位", "private non-enterprise unit")
      case .foundation: ("基金会", "foundation")
      case .otherCivil: ("民政其他", "other, civil affairs")
      case .religiousSite: ("宗教活动场所", "place of worship")
      case .religiousSchool: ("宗教院校", "religious school")
      case .otherReligious: ("宗教其他", "other, religious affairs")
      case .grassrootsUnion: ("基层工会", "grassroots trade union")
      case .otherUnion: ("工会其他", "other, trade unions")
      case .enterprise: ("企业", "enterprise")
      case .soleTrader: ("个体工商户", "sole trader")
      case .farmersCooperative: ("农民专业合作社", "farmers' cooperative")
      case .otherMarket: ("工商其他", "other, industry and commerce")
      case .groupCollective: ("组级集体经济组织", "villagers' group collective")
      case .villageCollective: ("村级集体经济组织", "village collective")
      case .townCollective: ("乡镇级集体经济组织", "township collective")
      case .otherCollective: ("农业其他", "other, agriculture")
      }
    }
  }
}
