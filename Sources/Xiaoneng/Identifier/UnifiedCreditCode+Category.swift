extension UnifiedCreditCode {
  /// The registering authorities (登记管理部门代码), GB 32100-2015 table 1.
  public enum Registrar: String, CaseIterable, Sendable {
    case establishment = "1"
    case foreignAffairs = "2"
    case justice = "3"
    case culture = "4"
    case civilAffairs = "5"
    case tourism = "6"
    case religion = "7"
    case tradeUnion = "8"
    case market = "9"
    case military = "A"
    case agriculture = "N"
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
    case organ = "11"
    case institution = "12"
    case massOrganization = "13"
    case otherEstablishment = "19"
    case lawFirm = "31"
    case notaryOffice = "32"
    case legalService = "33"
    case forensicInstitute = "34"
    case arbitration = "35"
    case otherJustice = "39"
    case association = "51"
    case privateNonEnterprise = "52"
    case foundation = "53"
    case otherCivil = "59"
    case religiousSite = "71"
    case religiousSchool = "72"
    case otherReligious = "79"
    case grassrootsUnion = "81"
    case otherUnion = "89"
    case enterprise = "91"
    case soleTrader = "92"
    case farmersCooperative = "93"
    case otherMarket = "99"
    case groupCollective = "N1"
    case villageCollective = "N2"
    case townCollective = "N3"
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
