import CXiaoneng
import Xiaoneng

/// A set of names that C knows by number. The numbers are the header's and never change; a test holds
/// both lists against each other.
protocol Numbered {
  init?(c number: Int32)
}

extension Role: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_ROLE_CITIZEN: self = .citizen
    case XN_ROLE_APPLICANT: self = .applicant
    case XN_ROLE_AGENT: self = .agent
    case XN_ROLE_WINDOW: self = .window
    case XN_ROLE_HANDLER: self = .handler
    case XN_ROLE_REVIEWER: self = .reviewer
    case XN_ROLE_APPROVER: self = .approver
    case XN_ROLE_ORGAN_HEAD: self = .organHead
    case XN_ROLE_GOVERNMENT_HEAD: self = .governmentHead
    case XN_ROLE_EFFICIENCY_OFFICE: self = .efficiencyOffice
    case XN_ROLE_SUPERVISOR: self = .supervisor
    case XN_ROLE_AUDITOR: self = .auditor
    case XN_ROLE_ADMINISTRATOR: self = .administrator
    case XN_ROLE_SYSTEM: self = .system
    case XN_ROLE_EFFICIENCY_HEAD: self = .efficiencyHead
    default: return nil
    }
  }
}

extension Cases.Applicant.Kind: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_APPLICANT_PERSON: self = .person
    case XN_APPLICANT_ORGANISATION: self = .organisation
    default: return nil
    }
  }
}

extension Cases.Channel: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_CHANNEL_WINDOW: self = .window
    case XN_CHANNEL_WEB: self = .web
    case XN_CHANNEL_POST: self = .post
    case XN_CHANNEL_AGENT: self = .agent
    case XN_CHANNEL_TELEPHONE: self = .telephone
    case XN_CHANNEL_OTHER: self = .other
    default: return nil
    }
  }
}

extension Cases.Rejection.Kind: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_REJECTION_NOT_LICENSABLE: self = .notLicensable
    case XN_REJECTION_NOT_OURS: self = .notOurs
    case XN_REJECTION_FALSE_MATERIAL: self = .falseMaterial
    case XN_REJECTION_BARRED: self = .barred
    default: return nil
    }
  }
}

extension Cases.Acceptance.Kind: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_ACCEPTANCE_NORMAL: self = .normal
    case XN_ACCEPTANCE_DEEMED: self = .deemed
    case XN_ACCEPTANCE_LACKING: self = .lacking
    case XN_ACCEPTANCE_COMMITMENT: self = .commitment
    default: return nil
    }
  }
}

extension Cases.PauseKind: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_PAUSE_HEARING: self = .hearing
    case XN_PAUSE_TENDER: self = .tender
    case XN_PAUSE_AUCTION: self = .auction
    case XN_PAUSE_INSPECTION: self = .inspection
    case XN_PAUSE_TESTING: self = .testing
    case XN_PAUSE_QUARANTINE: self = .quarantine
    case XN_PAUSE_APPRAISAL: self = .appraisal
    case XN_PAUSE_EXPERT_REVIEW: self = .expertReview
    default: return nil
    }
  }
}

extension Cases.Ruling.Outcome: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_RULING_GRANT: self = .grant
    case XN_RULING_REFUSE: self = .refuse
    default: return nil
    }
  }
}

extension Cases.Service.Mode: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_SERVICE_DIRECT: self = .direct
    case XN_SERVICE_SUBSTITUTE: self = .substitute
    case XN_SERVICE_LEFT: self = .left
    case XN_SERVICE_ENTRUSTED: self = .entrusted
    case XN_SERVICE_POST: self = .post
    case XN_SERVICE_ELECTRONIC: self = .electronic
    case XN_SERVICE_PUBLIC_NOTICE: self = .publicNotice
    default: return nil
    }
  }
}

extension Cases.Voiding.Kind: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_VOIDING_RETURNED: self = .returned
    case XN_VOIDING_VOIDED: self = .voided
    case XN_VOIDING_DELETED: self = .deleted
    default: return nil
    }
  }
}

extension Cases.RepairOutcome: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_REPAIR_FIXED: self = .fixed
    case XN_REPAIR_PLANNED: self = .planned
    case XN_REPAIR_EXPLAINED: self = .explained
    default: return nil
    }
  }
}

extension Cases.Revocation.Ground: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_REVOCATION_COMMITMENT_BROKEN: self = .commitmentBroken
    case XN_REVOCATION_FRAUD: self = .fraud
    case XN_REVOCATION_UNLAWFUL: self = .unlawful
    default: return nil
    }
  }
}
