// swift-format-ignore-file
// Made from Statutes/*.statute by `make words`: never edited.

extension Law {
  /// The texts of all statutes, line by line, without remarks.
  static let texts: [StaticString] = [
    #"""
    statute  anyang  local 410500  安阳市政务服务条例  Anyang Regulations on Government Services
    version  2021  2021-12-01  -  58  河南省人大常委会批准  2021年9月29日批准
    24  容缺受理  Acceptance with gaps  仅欠缺次要材料的，经书面承诺先予受理；逾期未补齐的，视为撤回申请。  With secondary materials missing and promised it is accepted; unfilled, it counts as withdrawn.
    24(1)  容缺受理  Acceptance with gaps  仅欠缺次要材料的，经书面承诺先予受理；逾期未补齐的，视为撤回申请。  With secondary materials missing and promised it is accepted; unfilled, it counts as withdrawn.
    25  告知承诺的范围  Where commitments stop  直接涉及公共安全、生命财产安全等的除外。  Not where public safety, health, life or property is at stake.
    26  告知承诺  Commitment  申请人选择并书面承诺的，应当当场决定；决定前可以撤回。  Chosen and promised in writing, it is decided on the spot; until then it may be taken back.
    27  承诺核查  Checking commitments  未履行承诺的撤销；与承诺不符的责令限期整改。  Broken, it is revoked; not as promised, it is to be put right in time.
    29  信用限制  Credit  曾作出虚假承诺的，信用修复前不适用。  Not for who promised falsely, until repaired.
    50(1)  热线办理期限  Hotline  五个工作日内办理完毕；经本单位负责人批准可以延期五个工作日。  Five working days; five more with the head's approval.
    50(2)  热线退回  Sent back  不属于本单位职责的，二十四小时内退回并说明原因。  What is not the unit's is sent back within 24 hours with reasons.
    52(2)  差评整改  Bad ratings  实名差评一个工作日内联系核实，立即或者限期整改。  A bad rating by name is looked into within a working day and put right.
    """#,
    #"""
    statute  archives  law  档案法  Archives Act
    version  1996  1988-01-01  2020-12-31  27  主席令第七十一号  1987年9月5日通过，1996年、2016年修正  label 1996年
    version  2020  2021-01-01  -  53  主席令第四十七号  2020年6月20日修订
    14(1)  归档  Filing  应当归档的材料，应当定期移交，集中管理，不得拒绝归档或者据为己有。  What must be filed is handed over and kept together; no one holds it back.  1996 10
    21  鉴定与销毁  Examination and disposal  鉴定档案保存价值的原则、保管期限的标准以及销毁档案的程序和办法，由国家档案主管部门制定；禁止篡改、损毁、伪造、擅自销毁档案。  What files are worth, how long they are kept and how they are done away with is laid down; no one alters, damages, forges or does away with them on their own.  1996 15
    21(1)  鉴定与销毁  Examination and disposal  鉴定档案保存价值的原则、保管期限的标准以及销毁档案的程序和办法，由国家档案主管部门制定。  What files are worth, how long they are kept and how they are done away with is laid down by the archives authority.  1996 15
    21(2)  禁止擅自销毁、篡改  Not altered, not done away with on one's own  禁止篡改、损毁、伪造档案。禁止擅自销毁档案。  Files are not altered, damaged or forged, and no one does away with them on their own.  1996 15
    """#,
    #"""
    statute  binzhou  local 371600  滨州市工程建设项目并联审批管理规定  Binzhou Rules on Parallel Approval of Construction Projects
    version  2020  2020-07-01  -  25  山东省人大常委会批准  2020年6月12日批准
    5  牵头部门  The lead  主持和协调相关部门组织实施本阶段并联审批。  The lead runs the stage and coordinates its departments.
    6  审批时间节点  Within the window  在审批时间节点内完成审批。  Each department decides within its window.
    9(1)  一窗受理  One window  一个窗口受理、一份办事指南、一张申请表单、一套申报材料。  One window, one guide, one form, one set of material.
    10(1)  受理  Acceptance  申请材料齐全、符合法定形式的，牵头部门应当受理。  Complete material is accepted by the lead.
    10(2)  补正  Corrections  二个工作日内一次性告知；逾期未补正或者仍不符合要求的，应当作出不予审批的决定。  Told once within two working days; late or still defective, the stage is refused.
    11(1)  容缺受理  Acceptance with gaps  核心要件具备的先予受理；逾期未补正的，不予审批。  The core being there it is accepted; unfilled, it is refused.
    13  联合会审  Joint review  提前告知联合会审内容；相关部门按时参加并反馈意见。  The content is told ahead; departments attend and answer in time.
    14  联合勘验  Joint survey  两个以上部门需要实地勘验的，牵头部门应当组织联合勘验。  Where two or more survey on site, the lead calls a joint survey.
    15  两级受理  Two levels  两级阶段牵头部门均应当按照申请人意愿受理。  The lead of either level accepts, by the applicant's wish.
    16  同步决定  Decided together  后置审批部门预先审查，收到前置结果后同步决定。  The later department reviews ahead and decides when the earlier result is in.
    19(1)  承诺时限  The promise  在法定办结时限内承诺办结时限；超出的，应当说明理由。  The lead promises inside the legal limit, and gives reasons where it is exceeded.
    19(2)  不计入的时间  What is not counted  公示、评审、听证、招投标等时间不计算在承诺时限内。  Publicity, review, hearing and tender do not count in the promise.
    20(1)  统一颁发  One delivery  批准文件送交阶段牵头部门受理窗口统一颁发。  The papers are handed over together by the lead's window.
    """#,
    #"""
    statute  business  regulation  优化营商环境条例  Regulations on Optimising the Business Environment
    version  2019  2020-01-01  -  72  国务院令第722号  2019年10月22日公布
    36(2)  限时办结  In the time set  应当在规定时限内办结；压减的时限应当公开，超过的公开说明理由。  Done in the time set; shorter times are published, and missing them explained in public.
    40  许可清单、告知承诺  Lists and commitments  许可实行清单管理；符合条件的可以采取告知承诺方式。  Licences are listed; some may be granted on a commitment.
    40(3)  告知承诺  Commitment  符合条件和要求的，可以采取告知承诺的方式办理。  Where conditions allow, on a commitment.
    """#,
    #"""
    statute  civil  law  民法典  Civil Code
    version  1986  1987-01-01  2017-09-30  156  主席令第三十七号  1986年4月12日通过  named 民法通则 / General Principles of Civil Law
    version  2017  2017-10-01  2020-12-31  206  主席令第六十六号  2017年3月15日通过  named 民法总则 / General Provisions of Civil Law
    version  2020  2021-01-01  -  1260  主席令第四十五号  2020年5月28日通过
    201(1)  起算  Where a period begins  开始的当日不计入，自下一日开始计算。  The first day does not count.  1986 154(2); 2017 201(1)
    202  年、月  Years and months  到期月的对应日为最后一日；没有对应日的，月末日为最后一日。  The corresponding day, or the last of the month.  1986 154; 2017 202
    203(1)  顺延  Rest days  最后一日是法定休假日的，以次日为最后一日。  A period that ends on a rest day ends on the next day.  1986 154(3); 2017 203(1)
    203(2)  截止时间  The last moment  截止时间为二十四时；有业务时间的，为停止业务活动的时间。  At 24:00, or at close of business.  1986 154(4); 2017 203(2)
    """#,
    #"""
    statute  civilProcedure  law  民事诉讼法  Civil Procedure Act
    version  1991  1991-04-09  2008-03-31  270  主席令第四十四号  1991年4月9日通过  label 1991年
    version  2007  2008-04-01  2012-12-31  268  主席令第七十五号  2007年10月28日第一次修正  label 2007年
    version  2012  2013-01-01  2017-06-30  284  主席令第五十九号  2012年8月31日第二次修正  label 2012年
    version  2017  2017-07-01  2021-12-31  284  主席令第七十一号  2017年6月27日第三次修正  label 2017年
    version  2021  2022-01-01  2023-12-31  291  主席令第一〇六号  2021年12月24日第四次修正  label 2021年
    version  2023  2024-01-01  -  306  主席令第十一号  2023年9月1日第五次修正
    85(3)  期间届满  The last day  最后一日是法定休假日的，以其后第一日为届满日期。  A period that ends on a rest day ends on the next day after.  1991 75(3); 2012 82(3); 2021 85(3)
    87  送达回证  Receipt  送达必须有送达回证，签收日期为送达日期。  Service has a receipt; the day of signing counts.  1991 77; 2012 84; 2021 87
    88(1)  直接送达  Direct  直接送交受送达人；本人不在的，交同住成年家属签收。  Handed to the person, or to an adult of the household.  1991 78(1); 2012 85(1); 2021 88(1)
    89  留置送达  Left  拒绝接收的，可以邀请见证人或者拍照、录像，留置送达。  Refused, it may be left with a witness or a recording.  1991 79; 2012 86; 2021 89
    90  电子送达  Electronic  经同意，可以采用能够确认收悉的电子方式送达。  With consent, by electronic means that confirm receipt.  1991 -; 2012 87; 2021 90
    91  委托、邮寄  By others, by post  直接送达有困难的，可以委托或者邮寄；回执日期为送达日期。  By others or by post; the day on the return receipt counts.  1991 80; 2012 88; 2021 91
    95(1)  公告送达  Public notice  下落不明的，公告送达；自公告之日起经过三十日视为送达。  Served by public notice after thirty days; sixty before 2022.  1991 84(1); 2012 92(1); 2021 95(1)
     publicNoticeDays  60  日  1991-04-09  2021-12-31
     publicNoticeDays  30  日  2022-01-01  -
    """#,
    #"""
    statute  civilServants  law  公务员法  Civil Servants Act
    version  2006  2006-01-01  2019-05-31  107  主席令第三十五号  2005年4月27日通过
    version  2018  2019-06-01  -  113  主席令第二十号  2018年12月29日修订
    95  复核、申诉  Review and appeal  不服人事处理的，自知道之日起三十日内申请复核，或者直接申诉。  Within thirty days of knowing of it, a review may be asked for or an appeal made.  2006 90
    96(1)  复核决定  The answer  自接到复核申请书后三十日内作出复核决定。  A review is answered within thirty days.  2006 91
    96(2)  不停止执行  Nothing stayed  复核、申诉期间不停止人事处理的执行。  Review and appeal stay nothing.  2006 91
    96(3)  不加重  Not made worse  不因申请复核、提出申诉而被加重处理。  Nothing is made worse for asking.
    """#,
    #"""
    statute  coercion  law  行政强制法  Administrative Coercion Act
    version  2011  2012-01-01  -  71  主席令第四十九号  2011年6月30日通过
    45(1)  加处罚款、滞纳金  Late charges  逾期不履行金钱给付义务的，可以依法加处罚款或者滞纳金，标准应当告知。  Who does not pay in time may be charged, at a rate that was told.
    45(2)  加处罚款上限  The cap  加处罚款或者滞纳金不得超出金钱给付义务的数额。  Never more than the sum that is owed.
     penalty.lateMost  10000  万分之一  2012-01-01  -
    53  申请强制执行  Asking for enforcement  期限内不复议、不诉讼又不履行的，可以自期限届满之日起三个月内申请人民法院强制执行。  Neither contested nor complied with: within three months enforcement may be asked for.
    """#,
    #"""
    statute  ratings  document  国办发〔2019〕51号  Opinions on Ratings of Government Services (General Office of the State Council, 2019, no. 51)
    version  2019  2019-12-03  -  -  国办发〔2019〕51号  关于建立政务服务“好差评”制度提高政务服务水平的意见
    statute  discretionGuide  document  国市监法规〔2022〕2号  Guidance on Discretion in Market Penalties (SAMR 2022, no. 2)
    version  2022  2022-10-08  -  -  国市监法规〔2022〕2号  关于规范市场监督管理行政处罚裁量权的指导意见
    statute  gb11643  standard  GB 11643-1999  GB 11643-1999 Citizen identification number
    version  1999  1999-07-01  -  -  GB 11643-1999  公民身份号码
    statute  gb32100  standard  GB 32100-2015  GB 32100-2015 Unified social credit code
    version  2015  2015-10-01  -  -  GB 32100-2015  法人和其他组织统一社会信用代码编码规则
    statute  gb11714  standard  GB 11714-1997  GB 11714-1997 Organisation code
    version  1997  1998-01-01  -  -  GB 11714-1997  全国组织机构代码编制规则
    statute  gb2260  standard  GB/T 2260  GB/T 2260 Codes of administrative divisions
    version  2007  2008-02-01  -  -  GB/T 2260-2007  中华人民共和国行政区划代码
    statute  gb33358  standard  GB/T 33358-2016  GB/T 33358-2016 Operation of government service hotlines
    version  2016  2017-07-01  -  -  GB/T 33358-2016  政府热线服务规范
    statute  rfc6962  standard  RFC 6962  RFC 6962 Certificate Transparency
    version  2013  2013-06-01  -  -  RFC 6962  Merkle 树证明
    statute  open311  standard  Open311 GeoReport v2  Open311 GeoReport v2
    version  2  2011-03-01  -  -  Open311 GeoReport v2  公共问题上报接口
    statute  rfc9162  standard  RFC 9162  RFC 9162 Certificate Transparency Version 2.0
    version  2021  2021-12-01  -  -  RFC 9162  Merkle 树一致性证明
    statute  tlogCheckpoint  standard  C2SP tlog-checkpoint  C2SP tlog-checkpoint
    version  1  2024-01-01  -  -  C2SP tlog-checkpoint  透明日志检查点
    statute  gb9704  standard  GB/T 9704-2012  GB/T 9704-2012 Layout of official documents
    version  2012  2012-07-01  -  -  GB/T 9704-2012  党政机关公文格式
    statute  bpmn  standard  ISO/IEC 19510  ISO/IEC 19510 Business Process Model and Notation
    version  2013  2013-07-15  -  -  ISO/IEC 19510:2013  业务流程模型和标记
    statute  gb35273  standard  GB/T 35273-2020  GB/T 35273-2020 Personal information security specification
    version  2020  2020-10-01  -  -  GB/T 35273-2020  信息安全技术 个人信息安全规范
    """#,
    #"""
    statute  holidays  regulation  全国年节及纪念日放假办法  Measures on Public Holidays
    version  1999  1999-09-18  2007-12-31  -  国务院令第270号  1999年9月18日修订
    version  2007  2008-01-01  2013-12-31  -  国务院令第513号  2007年12月14日修订
    version  2013  2014-01-01  2024-12-31  -  国务院令第644号  2013年12月11日修订
    version  2024  2025-01-01  -  8  国务院令第795号  2024年11月10日修订
    2  全体公民放假的节日  Days off for everyone  元旦、春节、清明节、劳动节、端午节、中秋节、国庆节。  New Year, Spring Festival, Qingming, Labour Day, Dragon Boat, Mid-Autumn, National Day.
    6  补假  Days in exchange  适逢周六、周日的，应当在工作日补假。  A holiday on a weekend is made up on a working day.
    """#,
    #"""
    statute  inspection  regulation  政府督查工作条例  Regulations on Government Inspection
    version  2020  2021-02-01  -  28  国务院令第733号  2020年12月26日公布
    items  2020  12
    5  督查对象  Who is inspected  政府所属部门、下级政府及其所属部门、法律法规授权和受委托的组织。  Departments, governments below, and bodies with public tasks.
    8(2)  组长负责制  The head of the group  督查组实行组长负责制，组长由本级人民政府确定。  A group has a head who answers for it.
    11(2)  事项批准  Topics approved  可以提出督查工作建议，经本级人民政府行政首长批准后，确定督查事项。  What is proposed is inspected once the head of the government approves.
    12  督查方式  Ways  八种督查方式。  Eight ways to inspect.
    12(1)  自查、说明情况  Self-check  可以要求督查对象自查、说明情况。  The one inspected may be asked to check and explain.
    12(2)  听取汇报  Briefing  可以听取督查对象汇报。  Its report may be heard.
    12(3)  检查、访谈、暗访  Visits  可以开展检查、访谈、暗访。  It may be visited, asked, and looked at covertly.
    12(4)  座谈、听证、统计、评估  Seminars  可以组织座谈、听证、统计、评估。  Talks, hearings, statistics and evaluation.
    12(5)  调阅、复制资料  Files  可以调阅、复制与督查事项有关的资料。  Papers may be read and copied.
    12(6)  收集线索  Leads  可以通过信函、电话、媒体等渠道收集线索。  Leads by letter, telephone and media.
    12(7)  约谈  Interviews  可以约谈督查对象负责人或者相关责任人。  Those who answer for it may be talked to.
    12(8)  互联网+督查  Online  可以运用现代信息技术手段开展督查。  By means of information technology.
    14  督查种类  Kinds  综合督查、专项督查、事件调查、日常督办、线索核查。  Comprehensive, special, of incidents, day-to-day, of leads.
    15  督查方案  A plan  应当制定督查方案，严格执行，不得随意扩大范围、变更对象和内容，严禁重复、多头、越权督查。  There is a plan; it is not widened, nothing is inspected twice or by many.
    16  督查结论  Conclusion  结束后应当作出督查结论，向督查对象反馈；事实清楚，证据充分，客观公正。  A conclusion is made and told; clear facts, sufficient evidence.
    17  异议复核  Objection  可以自收到结论之日起三十日内申请复核；三十日内决定；参与人员应当回避。  Objected to within thirty days, decided in thirty, by those who had no part.
     inspections.objectDays  30  日  2021-02-01  -
     inspections.reviewDays  30  日  2021-02-01  -
    18  整改  Putting right  应当按要求整改，可以核查整改情况。  What is asked is put right, and may be checked.
    21  措施建议  Measures  根据督查结论或者整改核查结果提出措施建议。  Measures follow a conclusion or a re-check.
    21(1)  表扬、激励、批评  Praise and criticism  可以提出表扬、激励、批评等建议，经批准后组织实施。  Proposed on the conclusion, and carried out once approved.
    21(2)  追责建议  Answering for it  可以提出追究责任的建议，经批准后交有权机关调查处理。  Proposed, and handed on once approved.
    23  移送线索  Leads handed over  发现职务违法犯罪问题线索的，应当移送。  Leads to offences in office are handed over.
    """#,
    #"""
    statute  licensing  law  行政许可法  Administrative Licensing Act
    version  2003  2004-07-01  2019-04-22  83  主席令第七号  2003年8月27日通过
    version  2019  2019-04-23  -  83  主席令第二十九号  2019年4月23日修正
    items  2019  72 74
    items  2003  72 74
    2  行政许可的含义  What a licence is  行政机关根据申请，经依法审查，准予从事特定活动。  On application and after examination an organ allows a particular activity.
    5(2)  公开与保密  Openness and secrets  实施和结果应当公开，国家秘密、商业秘密、个人隐私除外。  Handling and results are public, but for state and trade secrets and privacy.
    26(2)  统一、联合、集中办理  Joint handling  两个以上部门分别实施的，可以统一办理、联合办理、集中办理。  Where several departments act, one may handle for all, or they handle together.
    29(1)  申请  Application  需要许可的，应当提出申请；申请书不得含与事项无直接关系的内容。  Whoever needs a licence applies; the form asks nothing that has no bearing on it.
    30(1)  公示  What is posted  事项、依据、条件、数量、程序、期限和材料目录应当公示。  Items, bases, conditions, numbers, procedures, limits and materials are posted.
    32(1)  对申请的处理  What is done with an application  对申请应当区分情况分别处理。  An application is dealt with as its case is.
    32(1)(1)  不受理  No licence matter  不需要取得许可的，应当即时告知不受理。  What needs no licence is told at once.
    32(1)(2)  不予受理  Another organ's matter  不属于本机关职权的，应当即时不予受理，并告知有关机关。  What is not the organ's is not accepted at once, and the right organ named.
    32(1)(3)  当场更正  Put right on the spot  可以当场更正的错误，应当允许当场更正。  Errors that can be put right on the spot may be.
    32(1)(4)  一次告知补正  Corrections told once  材料不齐全或者不符合法定形式的，应当当场或者五日内一次告知全部补正内容；逾期不告知的，自收到材料之日起即为受理。  All that is missing is told at once or within five days; untold, the application counts as accepted from receipt.
     acceptNoticeDays  5  工作日  2004-07-01  -
     correctionMaxNotices  1  次  2004-07-01  -
    32(1)(5)  受理  Acceptance  材料齐全、符合法定形式或者已按要求补正的，应当受理。  What is complete, or completed as asked, must be accepted.
    32(2)  书面凭证  Written receipt  受理或者不予受理，应当出具加盖专用印章并注明日期的书面凭证。  Accepting or not is put in writing, dated and sealed.
    33  电子政务  Online applications  应当推行电子政务，在网站上公布许可事项，方便以数据电文方式提出申请。  Organs publish their licences online and make it easy to apply by data message.
    34(2)  当场决定  Decided on the spot  能够当场作出决定的，应当当场作出书面决定。  What can be decided at once is decided at once, in writing.
    34(3)  实质核查  Verification on site  需要核实实质内容的，应当指派两名以上工作人员核查。  What must be verified is verified by two or more officers.
     officersOnSite  2  人  2004-07-01  -
    35  逐级审查  Review by a lower organ  先经下级审查的，应当在期限内报送初审意见和全部材料。  A lower organ sends its opinion and all materials up in time.
    36  告知利害关系人  Interested parties  直接关系他人重大利益的，应当告知利害关系人，并听取意见。  Others whose major interests are touched are told and heard.
    38  许可决定  The decision  符合条件的准予；不予许可的说明理由。  Granted where the conditions are met; refused with reasons.
    38(1)  准予许可  Grant  符合法定条件、标准的，应当作出准予许可的书面决定。  Where the conditions are met, the licence is granted in writing.
    38(2)  不予许可  Refusal  不予许可应当说明理由，并告知复议、诉讼的权利。  A refusal gives reasons and tells of reconsideration and suit.
    42  决定期限  Time to decide  应当在法定期限内作出决定。  The decision is made within the limit.
    42(1)  一般期限  The limit  自受理之日起二十日内决定；经本机关负责人批准可以延长十日，并告知理由；法律、法规另有规定的除外。  Within twenty days of acceptance; ten more with the head's approval and reasons; unless a law or regulation says otherwise.
     singleLimit  20  工作日  2004-07-01  -
     singleExtension  10  工作日  2004-07-01  -
    42(2)  联合办理期限  Joint handling  统一、联合、集中办理不得超过四十五日；经本级人民政府负责人批准可以延长十五日。  Joint handling takes forty-five days at most; fifteen more with the approval of the head of the government.
     jointLimit  45  工作日  2004-07-01  -
     jointExtension  15  工作日  2004-07-01  -
    44  证件送达  The certificate  自作出准予决定之日起十日内颁发、送达证件。  The certificate is handed over within ten days of the grant.
     certificateDays  10  工作日  2004-07-01  -
    43  下级审查期限  Time of a lower organ  先经下级审查的，下级应当自受理之日起二十日内审查完毕，法律、法规另有规定的除外。  A lower organ reviews within twenty days of its acceptance, unless a law or regulation says otherwise.
    45  不计入的时间  Time not counted  听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审所需时间不计算在期限内，并应当书面告知。  Hearings, tenders, auctions, inspection, testing, quarantine, appraisal and expert review do not count; how long they take is told in writing.
    46  依职权听证  Hearing of the organ's own motion  应当听证或者涉及公共利益的重大事项，应当公告并举行听证。  Where it is prescribed, or a major public interest is touched, a hearing is announced and held.
    47  依申请听证  Hearing on application  直接涉及重大利益关系的，决定前应当告知听证权利。  Where major interests are at stake, the right to a hearing is told before the decision.
    47(1)  依申请听证  Hearing on application  被告知之日起五日内申请的，应当在二十日内组织听证。  Asked for within five days of being told, it is held within twenty.
     hearingAskDays  5  工作日  2004-07-01  -
     hearingHoldDays  20  工作日  2004-07-01  -
    48(1)(1)  听证通知  Notice of the hearing  举行听证的七日前通知时间、地点。  Time and place are told seven days before.
     hearingNoticeDays  7  工作日  2004-07-01  -
    48(1)(3)  听证主持人  Who presides  由审查该申请的工作人员以外的人员主持，可以申请回避。  Someone other than who reviews the application presides, and may be objected to.
    48(2)  依笔录决定  Decided on the record  应当根据听证笔录作出决定。  The decision rests on the record of the hearing.
    50  延续  Renewal  期满前申请延续；逾期未作决定的，视为准予延续。  Renewal is asked for before expiry; undecided, it counts as granted.
    50(1)  延续申请  When to ask for renewal  有效期届满三十日前申请；法律、法规、规章另有规定的除外。  Thirty days before expiry, unless a law, regulation or rule says otherwise.
     renewalDaysBefore  30  日  2004-07-01  -
    50(2)  视为延续  Deemed renewed  届满前应当决定；逾期未决定的，视为准予延续。  It is decided before expiry; undecided, it counts as renewed.
    55(2)  指派检验人员  Assigning inspectors  自受理之日起五日内指派两名以上工作人员检验、检测、检疫。  Two or more officers are assigned within five days of acceptance.
     inspectionAssignDays  5  工作日  2004-07-01  -
    56  当场登记  Registration on the spot  登记事项材料齐全的，应当当场登记。  Registrations with complete materials are made on the spot.
    57  数量限制  Scarce licences  有数量限制的，按受理先后顺序决定。  Where numbers are limited, the order of acceptance decides.
    58  收费禁止  No fees  除法律、行政法规另有规定外，不得收取费用。  No fee is taken unless a law or administrative regulation allows it.
    59  依法收费  Lawful fees  应当按照公布的法定项目和标准收费。  Fees follow the published items and rates.
    69  撤销许可  Revocation  违法准予的，可以撤销；以欺骗、贿赂取得的，应当撤销。  What was wrongly granted may be revoked; what was got by fraud or bribery must be.
    69(1)  可以撤销  May be revoked  滥用职权、超越职权、违反程序或者不符合条件而准予的，可以撤销。  Granted by abuse, without power, against procedure or conditions: it may be revoked.
    69(1)(4)  不符合条件  Conditions not met  对不符合法定条件的申请人准予的，可以撤销。  Granted to one who does not meet the conditions: it may be revoked.
    69(2)  应当撤销  Must be revoked  以欺骗、贿赂等不正当手段取得的，应当撤销。  Got by fraud or bribery: it must be revoked.
    72(1)  不受理合法申请  Not accepted  对符合法定条件的申请不予受理的，责令改正。  Not accepting an application that meets the conditions.
    72(2)  未公示材料  Not posted  不公示依法应当公示的材料的，责令改正。  Not posting what must be posted.  2003 72(2)
    72(3)  未履行告知义务  Not told  未向申请人、利害关系人履行法定告知义务的，责令改正。  Not telling applicants and others what they must be told.  2003 72(3)
    72(4)  未一次告知  Corrections not told at once  不一次告知全部补正内容的，责令改正。  Not telling all corrections at once.  2003 72(4)
    72(7)  未说明理由  No reasons  未依法说明不受理或者不予许可的理由的，责令改正。  Giving no reasons for not accepting or refusing.  2003 72(5)
    72(8)  未依法听证  No hearing held  依法应当举行听证而不举行的，责令改正。  Not holding a hearing that is owed.  2003 72(6)
    74(1)  违法准予  Wrongly granted  对不符合法定条件的申请人准予许可的，依法处分。  Granting to one who does not meet the conditions.
    74(2)  逾期未准予  Not granted in time  对符合条件的申请人不予许可或者不在法定期限内准予的，依法处分。  Refusing one who meets the conditions, or not deciding in time.
    75  违法收费  Unlawful fees  擅自收费或者不按法定项目和标准收费的，责令退还。  Fees taken unlawfully are given back.
    78  虚假材料  False material  隐瞒情况或者提供虚假材料的，不予受理或者不予许可；涉及公共安全等事项的，一年内不得再次申请。  Concealment or false material: not accepted or refused; in matters of safety no new application for a year.
     barFalseYears  1  年  2004-07-01  -
    79  欺骗、贿赂  Fraud and bribery  以欺骗、贿赂取得的，依法处罚；涉及公共安全等事项的，三年内不得再次申请。  Got by fraud or bribery: punished; in matters of safety no new application for three years.
     barFraudYears  3  年  2004-07-01  -
    82  工作日  Working days  期限以工作日计算，不含法定节假日。  Limits are in working days, without public holidays.
    """#,
    #"""
    statute  litigation  law  行政诉讼法  Administrative Litigation Act
    version  1989  1990-10-01  2015-04-30  75  主席令第十六号  1989年4月4日通过  label 1989年
    version  2014  2015-05-01  2017-06-30  103  主席令第十五号  2014年11月1日第一次修正
    version  2017  2017-07-01  -  103  主席令第七十一号  2017年6月27日第二次修正
    45  复议后起诉  Suit after reconsideration  不服复议决定的，自收到决定书之日起十五日内起诉。  Within fifteen days of the answer.  1989 38(2); 2014 45
     penalty.sueAfterDays  15  日  1990-10-01  -
    46(1)  直接起诉  Direct suit  自知道之日起六个月内起诉。  Within six months of knowing; three until May 2015.  1989 39; 2014 46(1)
     litigationMonths  3  月  1990-10-01  2015-04-30
     litigationMonths  6  月  2015-05-01  -
    77(2)  不得加重  Never heavier  判决变更不得加重原告的义务或者减损其权益。  A changed judgment adds no burden.  1989 -; 2014 77(2)
    """#,
    #"""
    statute  marketProcedure  regulation  市场监督管理行政处罚程序规定  Procedure of Market Supervision Penalties
    version  2007  2007-10-01  2019-03-31  -  工商总局令第28号  2007年9月4日公布  named 工商行政管理机关行政处罚程序规定 / Procedure of Penalties of Industry and Commerce
    version  2018  2019-04-01  2021-07-14  -  总局令第2号  2018年12月21日公布  named 市场监督管理行政处罚程序暂行规定 / Interim Procedure of Market Supervision Penalties
    version  2021  2021-07-15  -  -  总局令第42号  2021年7月2日修改
    """#,
    #"""
    statute  officialDiscipline  law  政务处分法  Act on Administrative Discipline of Public Officials
    version  2020  2020-07-01  -  68  主席令第四十六号  2020年6月20日通过
    7  政务处分的种类  Forms of discipline  警告、记过、记大过、降级、撤职、开除。  Warning, demerit, grave demerit, demotion, dismissal from post, dismissal.
    38  违反管理服务纪律  Breach of duty towards those served  故意刁难、吃拿卡要，态度恶劣粗暴造成不良后果等，情节较重的予以警告、记过或者记大过；情节严重的予以降级或者撤职。  Obstruction, taking favours and rudeness with bad effect: warning to grave demerit; where serious, demotion or dismissal from post.
    43  听取陈述申辩  Hearing whom it concerns  作出决定前，应当告知事实和依据，听取陈述和申辩，不得因申辩而加重。  Before a decision facts and basis are told and those concerned are heard; it is never heavier for that.
    55  复审、复核  Review  不服政务处分决定的，可以申请复审；仍不服的，可以向上一级申请复核。  A decision may be reviewed, and then once more by the level above.
    56  不停止执行、不加重  Neither stayed nor made worse  复审、复核期间不停止执行；不因提出而加重。  Review stays nothing, and makes nothing worse.
    56(2)  不加重  Not made worse  不因提出复审、复核而被加重政务处分。  No one is disciplined more heavily for asking.
    """#,
    #"""
    statute  penalty  law  行政处罚法  Administrative Penalty Act
    version  1996  1996-10-01  2009-08-26  64  主席令第六十三号  1996年3月17日通过  label 1996年
    version  2009  2009-08-27  2017-12-31  64  主席令第十八号  2009年8月27日第一次修正  label 1996年
    version  2017  2018-01-01  2021-07-14  64  主席令第七十六号  2017年9月1日第二次修正  label 1996年
    version  2021  2021-07-15  -  86  主席令第七十号  2021年1月22日修订
    items  2021  9 32 64 68
    items  1996  8 47 51
    5(2)  过罚相当  In proportion  处罚以事实为依据，与事实、性质、情节和社会危害程度相当。  A penalty rests on facts and fits the act, its circumstances and its harm.  1996 4(2)
    7(1)  陈述、申辩与救济  Defence and remedies  当事人有权陈述、申辩，不服的可以申请复议或者提起诉讼。  The subject may state and defend, ask for reconsideration and sue.  1996 6(1)
    7  陈述、申辩与救济  Defence and remedies  当事人有权陈述、申辩，不服的可以申请复议或者提起诉讼。  The subject may state and defend, ask for reconsideration and sue.  1996 6
    9  处罚种类  Kinds of penalties  警告、罚款、没收、暂扣或者吊销许可证件、责令停产停业等。  Warning, fine, confiscation, suspension or revocation of licences, closure and others.  1996 8
    9(1)  警告、通报批评  Warning and criticism  警告、通报批评。  Warning; public criticism.  1996 8(1)
    9(2)  罚款、没收  Fine and confiscation  罚款、没收违法所得、没收非法财物。  Fine; confiscation of gains and of goods.  1996 8(2)
    9(3)  许可证件  Licences  暂扣许可证件、降低资质等级、吊销许可证件。  Suspension, lowering and revocation of licences.  1996 8(5)
    9(4)  限制经营  Limits on business  限制开展生产经营活动、责令停产停业、责令关闭、限制从业。  Restriction, suspension and closure of business, exclusion from a trade.  1996 8(4)
    28(2)  没收违法所得  Gains  违法所得除依法退赔的外，应当没收。  Gains are confiscated, but for what is given back.  1996 -
    29  一事不再罚款  One act, one fine  同一违法行为不得两次以上罚款；违反多个规范的，按罚款数额高的处罚。  One act is fined once; of several norms the higher fine.  1996 24
    30  未成年人  Minors  不满十四周岁的不予处罚；十四至十八周岁的从轻或者减轻。  Under fourteen not punished; to eighteen more lightly.  1996 25
    31  精神病人  Persons of unsound mind  不能辨认或者控制自己行为时的违法行为，不予处罚。  Not punished for what one could not know or control.  1996 26
    32  从轻、减轻  Lighter penalties  有法定情形的，应当从轻或者减轻处罚。  In the cases named, the penalty is lighter.  1996 27(1)
    32(1)  消除危害后果  Harm reduced  主动消除或者减轻危害后果的，从轻或者减轻。  Who removes or reduces the harm.  1996 27(1)(1)
    32(2)  受胁迫、诱骗  Coerced or induced  受他人胁迫或者诱骗的，从轻或者减轻。  Who was coerced or induced; until 2021 coerced alone.  1996 27(1)(2)
    32(3)  主动供述  Confession  主动供述行政机关尚未掌握的违法行为的，从轻或者减轻。  Who tells of acts not yet known.  1996 -
    32(4)  立功  Merit  配合查处有立功表现的，从轻或者减轻。  Who helps with merit.  1996 27(1)(3)
    33(1)  轻微不罚、首违不罚  Slight acts and first offences  轻微并及时改正、没有危害后果的，不予处罚；初次违法且危害后果轻微并及时改正的，可以不予处罚。  Slight, put right, harmless: not punished; a first offence of slight harm, put right, need not be.  1996 27(2)
    33(3)  教育  Education  依法不予处罚的，应当对当事人进行教育。  Who is not punished is taught.  1996 -
    33(2)  无主观过错  No fault  有证据足以证明没有主观过错的，不予处罚。  Not punished where no fault is proved.  1996 -
    34  裁量基准  Benchmarks  可以依法制定裁量基准，规范行使裁量权，并向社会公布。  Benchmarks of discretion may be made, and are published.  1996 -
    36  时效  Time bar  违法行为二年内未被发现的，不再处罚；法律另有规定的除外。  Not found within two years, no more punished, unless a law says otherwise.  1996 29
    36(1)  时效  Time bar  二年内未被发现的，不再处罚；涉及公民生命健康安全、金融安全且有危害后果的，延长至五年。  Two years; five where life, health or finance were endangered with harm.  1996 29(1)
     penalty.barYears  2  年  1996-10-01  -
     penalty.barYearsGrave  2  年  1996-10-01  2021-07-14
     penalty.barYearsGrave  5  年  2021-07-15  -
    36(2)  时效起算  Where the time bar begins  自行为发生之日起计算；连续或者继续的，自终了之日起计算。  From the act; where it goes on, from its end.  1996 29(2)
    37  从旧兼从轻  Old law, or the lighter new one  适用行为发生时的规定；新规定处罚较轻的，适用新规定。  The law of the act applies, or the new one where it is lighter.  1996 -
    42  执法人员  Officers  执法人员不得少于两人。  There are at least two officers.  1996 37(1)
    42(1)  执法人员  Officers  由具有执法资格的人员实施，不得少于两人。  Qualified officers act, at least two.  1996 37(1)
    44  事先告知  Told before  决定前应当告知拟作出的处罚内容及事实、理由、依据和权利。  Before the decision the subject is told of the penalty intended, its grounds and their rights.  1996 31
    45  陈述、申辩  Defence  当事人有权陈述和申辩，应当充分听取并复核。  The subject may state and defend, and is heard in full.  1996 32
    45(1)  陈述、申辩  Defence  应当充分听取意见并复核；成立的应当采纳。  What is said is heard and checked, and taken up where it holds.  1996 32(1)
    45(2)  不得加重  Never heavier  不得因陈述、申辩给予更重的处罚。  Never heavier for having defended oneself.  1996 32(2)
    51  当场处罚  On the spot  对公民二百元以下、对组织三千元以下罚款或者警告，可以当场决定。  Up to 200 yuan for a citizen and 3,000 for an organisation, or a warning, may be decided on the spot.  1996 33
     penalty.spotCitizen  5000  分  1996-10-01  2021-07-14
     penalty.spotOrganisation  100000  分  1996-10-01  2021-07-14
     penalty.spotCitizen  20000  分  2021-07-15  -
     penalty.spotOrganisation  300000  分  2021-07-15  -
    52  当场程序  Procedure on the spot  出示证件，填写决定书并当场交付，报所属机关备案。  Papers shown, the decision filled in and handed over, and reported to the organ.  1996 34
    54  调查、立案  Investigation  应当全面、客观、公正地调查；符合立案标准的及时立案。  The case is opened in time and investigated in full, objectively and fairly.  1996 36
    54(2)  立案  Opening  符合立案标准的，应当及时立案。  Where the standard is met, the case is opened in time.  1996 -
    57  审查决定  The decision  负责人审查调查结果，分别作出决定。  The head reviews the findings and decides.  1996 38
    57(1)  审查决定  The decision  负责人审查后，分别决定处罚、不予处罚或者移送。  The head decides to punish, not to, or to hand over.  1996 38(1)
    57(1)(1)  给予处罚  Punish  确有应受处罚的行为的，根据情节作出处罚决定。  Punished as the circumstances are.  1996 38(1)(1)
    57(1)(2)  轻微不罚  Slight  违法行为轻微，依法可以不予处罚的，不予处罚。  Not punished where it is slight.  1996 38(1)(2)
    57(1)(3)  事实不成立  Not proved  违法事实不能成立的，不予处罚。  Not punished where it is not proved.  1996 38(1)(3)
    57(1)(4)  移送  Handed over  涉嫌犯罪的，移送司法机关。  A suspected crime is handed over.  1996 38(1)(4)
    57(2)  集体讨论  Decided together  情节复杂或者重大违法行为，负责人应当集体讨论决定。  Complex or grave cases are decided by the leading body together.  1996 38(2)
    58  法制审核  Legal review  法定情形未经法制审核或者审核未通过的，不得作出决定。  In the cases named, no decision without a legal review that agrees.  1996 -
    58(1)  法制审核  Legal review  涉及重大公共利益、经过听证、疑难复杂等情形，决定前应当法制审核。  Reviewed before the decision where public interest, a hearing or complexity calls for it.  1996 -
    59  决定书  The written decision  应当制作决定书，载明法定事项。  The decision is written, with what it must hold.  1996 39
    59(1)  决定书内容  What it holds  载明当事人、事实和证据、种类和依据、履行方式和期限、救济途径、机关和日期。  The subject, facts, kinds, grounds, how and when to comply, remedies, organ and date.  1996 39(1)
    60  办案期限  Time to decide  自立案之日起九十日内作出决定；另有规定的除外。  Within ninety days of opening, unless otherwise provided.  1996 -
     penalty.decideDays  90  日  2021-07-15  -
    61  送达  Service  应当当场交付；不在场的七日内送达。  Handed over at once, or served within seven days.  1996 40
    61(1)  送达  Service  宣告后当场交付；不在场的，七日内依照民事诉讼法送达。  Handed over at once; in absence served within seven days.  1996 40
    62  未告知不得决定  Not told, not decided  未告知或者拒绝听取陈述、申辩的，不得作出决定。  Untold or unheard, no decision.  1996 41
    63  听证范围  When a hearing  较大数额罚款、吊销许可证件、责令停产停业等，应当告知听证权利。  Large fines, revocations, closures: the right to a hearing is told.  1996 42(1)
    63(1)  听证范围  When a hearing  拟作出较重处罚的，应当告知听证权利，要求的应当组织。  For heavy penalties the right is told, and the hearing held where asked for.  1996 42(1)
    63(1)(1)  较大数额罚款  A large fine  较大数额罚款。  A large fine.  1996 42(1)
    63(1)(2)  较大数额没收  Large confiscation  没收较大数额违法所得、较大价值非法财物。  Confiscation of large gains or valuable goods.  1996 -
    63(1)(3)  资质、许可  Licences  降低资质等级、吊销许可证件。  Lowering or revoking licences.  1996 42(1)
    63(1)(4)  停产停业  Closure  责令停产停业、责令关闭、限制从业。  Suspension, closure, exclusion from a trade.  1996 42(1)
    64  听证程序  How a hearing goes  五日内提出，七日前通知，由非本案调查人员主持，制作笔录。  Asked for within five days, told seven before, chaired by another than who investigated, recorded.  1996 42
    64(1)  要求听证  Asking  应当在告知后五日内提出。  Within five days of being told; three until 2021.  1996 42(1)(1)
    64(2)  听证通知  Notice  七日前通知时间、地点。  Time and place seven days before.  1996 42(1)(2)
    64(4)  主持人  Who presides  由非本案调查人员主持。  Someone who did not investigate presides.  1996 42(1)(4)
    64(6)  放弃听证  Not coming  无正当理由不出席或者中途退出的，视为放弃。  Who stays away or leaves gives it up.  1996 -
    64(8)  听证笔录  The record  应当制作笔录，由当事人核对签字。  A record is made, read and signed.  1996 42(1)(7)
    65  依笔录决定  Decided on the record  应当根据听证笔录作出决定。  The decision rests on the record.  1996 43
    66(2)  延期、分期  Time to pay  确有经济困难的，经申请和批准，可以延期或者分期缴纳。  In hardship payment may be put off or split.  1996 52
    67  罚缴分离  Who collects  作出决定的机关不得自行收缴罚款。  Who fines does not collect.  1996 46
    67(3)  缴纳期限  When to pay  自收到决定书之日起十五日内缴纳。  Within fifteen days of receiving the decision.  1996 46(3)
     penalty.payDays  15  日  1996-10-01  -
    68  当场收缴  Collected on the spot  一百元以下或者事后难以执行的，可以当场收缴。  Up to 100 yuan, or what could not be collected later, may be taken on the spot.  1996 47
     penalty.spotCollect  2000  分  1996-10-01  2021-07-14
     penalty.spotCollect  10000  分  2021-07-15  -
    68(1)  小额当场收缴  Small fines  依法给予一百元以下的罚款的，可以当场收缴。  Fines of up to 100 yuan; 20 until 2021.  1996 47(1)
    68(2)  事后难以执行  Hard to collect later  不当场收缴事后难以执行的，可以当场收缴。  What could hardly be collected later.  1996 47(2)
    69  边远地区收缴  Where the bank is far  在边远、水上、交通不便地区，到指定银行缴纳确有困难，经当事人提出的，可以当场收缴。  Where the bank is out of reach, at the subject's own wish.  1996 48
    71  当场收缴的交付  Handing it in  执法人员应当自收缴之日起二日内交至行政机关。  What was collected on the spot is handed in within two days.  1996 50
    72  逾期不履行  Not complied with  可以加处罚款，依法申请强制执行。  A late charge may be added, and enforcement asked for.  1996 51
    72(1)  逾期不履行  Not complied with  可以加处罚款、拍卖抵缴、申请人民法院强制执行。  A late charge, sale of what was seized, enforcement by a court.  1996 51
    72(1)(1)  加处罚款  Late charge  每日按罚款数额的百分之三加处罚款，不得超出罚款数额。  Three per cent of the fine a day, never more than the fine.  1996 51(1)
     penalty.lateDaily  300  万分之一  1996-10-01  -
    73(3)  复议诉讼期间  While it is contested  复议、诉讼期间加处罚款不予计算。  The late charge does not run during reconsideration and suit.  1996 -
    85  期限计算  Working days  二日、三日、五日、七日是指工作日。  Two, three, five and seven days are working days.  1996 -
    """#,
    #"""
    statute  personalInformation  law  个人信息保护法  Personal Information Protection Act
    version  2021  2021-11-01  -  74  主席令第九十一号  2021年8月20日通过
    6  目的明确、最小必要  Purpose and least amount  处理个人信息应当有明确、合理的目的，限于最小范围。  Personal data are handled for a clear purpose and no more than needed.
    6(1)  目的明确  Purpose  应当具有明确、合理的目的，并与目的直接相关。  The purpose is clear, reasonable and directly served.
    24(3)  自动化决策  Automated decisions  对个人权益有重大影响的，个人有权要求说明，并有权拒绝仅由自动化决策作出决定。  What weighs on a person is explained on request, and never decided by a machine alone.
    26  公共场所图像采集  Cameras in public places  在公共场所安装图像采集设备，应当为维护公共安全所必需并设置提示标识；所收集的个人图像只能用于维护公共安全，取得单独同意的除外。  Cameras in public places serve public safety, with a sign; their pictures serve nothing else without separate consent.
    44  知情权、决定权  To know and to decide  个人对其个人信息的处理享有知情权、决定权，有权限制或者拒绝他人处理。  A person knows and decides what is done with their data, and may restrict or refuse it.
    45(1)  查阅、复制  Access and copy  个人有权查阅、复制其个人信息。  A person may see their data and have a copy.
    46  更正、补充  Correction  个人发现其个人信息不准确或者不完整的，有权请求更正、补充。  What is wrong or incomplete is put right on request.
    46(2)  核实并及时更正  Looked into and put right  请求更正、补充的，应当予以核实，并及时更正、补充。  What is asked to be put right is looked into, and put right in time.
    47  删除  Erasure  目的已实现、期限届满、撤回同意等，应当删除。  Erased when the purpose is met, the period over or consent withdrawn.
    47(1)  删除  Erasure  有法定情形的，应当主动删除。  In the cases named, data are erased unasked.
    47(1)(2)  保存期限届满  Period over  停止提供服务或者保存期限已届满的，应当删除。  Erased when the period of keeping is over.
    47(2)  保存期限未满  Period not over  法定保存期限未届满的，应当停止除存储和保护之外的处理。  While the law keeps data, they are only stored and protected.
    48  解释说明  Explanation  个人有权要求对其个人信息处理规则进行解释说明。  A person may have the rules of handling explained.
    50(1)  受理机制、说明理由  Requests, and reasons for refusing  应当建立便捷的申请受理和处理机制；拒绝请求的，应当说明理由。  Requests are easy to make and are handled; whoever refuses says why.
    51  内部权限  Who may do what  应当合理确定个人信息处理的操作权限。  Who may handle what is laid down with reason.
    """#,
    #"""
    statute  petition  regulation  信访工作条例  Regulations on the Work of Petitions
    version  2005  2005-05-01  2022-04-30  51  国务院令第431号  2005年1月10日公布  label 2005年  named 信访条例 / Regulations on Petitions
    version  2022  2022-05-01  -  50  中共中央、国务院  2022年2月25日发布
    18(4)  不得打击报复  No retaliation  任何组织和个人不得打击报复信访人。  No one retaliates against a petitioner.  2005 3(3)
    19(1)  书面提出  In writing  一般应当采用书面形式；口头提出的应当如实记录。  In writing; what is said is written down as it was said.  2005 17
    19(3)  重复提出  The same again  已受理或者正在办理的，上级不再受理同一事项。  What is being handled below is not accepted above.  2005 16
    20(3)  推选代表  Representatives  多人走访提出共同事项的，推选代表，不得超过五人。  Many with one matter send at most five.  2005 18(2)
     representativesMost  5  人  2005-05-01  -
    28  办理要求  How it is handled  恪尽职守、秉公办事，不得推诿、敷衍、拖延。  Diligently and fairly, without evasion or delay.  2005 28
    28(3)  回避  Standing aside  与信访事项或者信访人有直接利害关系的，应当回避。  Who is directly involved stands aside.  2005 30
    30  检举控告  Reports of misconduct  应当依规依纪依法接收、受理、办理和反馈，不得泄露。  Taken, handled and answered by the rules, and never given away.  2005 23
    30(3)  保密  Secrecy  不得将检举、揭发材料透露或者转给被检举、揭发的人员或者单位。  What was reported is never shown to whom it is about.  2005 23
    35  复查  Review  自收到书面答复之日起三十日内请求上一级复查；三十日内答复。  Within thirty days of the answer the level above may be asked, and answers in thirty.  2005 34
     reviewAskDays  30  日  2005-05-01  -
     reviewAnswerDays  30  日  2005-05-01  -
    36(1)  复核  Second review  不服复查意见的，三十日内请求复核；三十日内提出意见。  Within thirty days a second review may be asked for, given in thirty.  2005 35(1)
    36(3)  不再受理  No more  不服复核意见，以同一事实和理由再提出的，不再受理。  After that the same matter is not accepted again.  2005 35(3)
    46(5)  泄露检举材料  Giving reports away  将检举、揭发材料透露、转给被检举人的，依规处理。  Who gives a report away is dealt with.  2005 44
    46(6)  打击报复  Retaliation  打击报复信访人的，依规处理。  Who retaliates is dealt with.  2005 46
    items  2022  46
    """#,
    #"""
    statute  productQuality  law  产品质量法  Product Quality Act
    version  2000  2000-09-01  2009-08-26  74  主席令第三十三号  2000年7月8日修正
    version  2009  2009-08-27  2018-12-28  74  主席令第十八号  2009年8月27日修正
    version  2018  2018-12-29  -  74  主席令第二十二号  2018年12月29日修正
    50  以次充好、以假充真  Passing off  责令停止，没收产品，处货值百分之五十以上三倍以下罚款，没收违法所得。  Stopped, confiscated, fined half to three times the value, and the gain taken.
    """#,
    #"""
    statute  publicSecurity  law  治安管理处罚法  Public Security Administration Penalty Act
    version  2005  2006-03-01  2012-12-31  119  主席令第三十八号  2005年8月28日通过  label 2005年
    version  2012  2013-01-01  2025-12-31  119  主席令第六十七号  2012年10月26日修正  label 2012年
    version  2025  2026-01-01  -  144  主席令第四十九号  2025年6月27日修订
    25(1)  处罚时效  Time bar  六个月内没有被公安机关发现的，不再处罚。  Not found within six months, no more punished.  2005 22(1)
    """#,
    #"""
    statute  reconsideration  law  行政复议法  Administrative Reconsideration Act
    version  1999  1999-10-01  2009-08-26  43  主席令第十六号  1999年4月29日通过  label 1999年
    version  2009  2009-08-27  2017-12-31  43  主席令第十八号  2009年8月27日第一次修正  label 1999年
    version  2017  2018-01-01  2023-12-31  43  主席令第七十六号  2017年9月1日第二次修正  label 1999年
    version  2023  2024-01-01  -  90  主席令第九号  2023年9月1日修订
    20(1)  申请期限  When to ask  自知道之日起六十日内申请；法律规定超过六十日的除外。  Within sixty days of knowing, unless a law gives more.  1999 9(1)
     reconsiderationDays  60  日  1999-10-01  -
    23(1)(1)  复议前置：当场处罚  First to reconsideration  对当场作出的处罚不服的，应当先申请复议。  A penalty on the spot goes to reconsideration before a suit.  1999 -
    63(2)  不得更为不利  Never worse  不得作出对申请人更为不利的变更决定。  The decision is never changed to the applicant's disadvantage.  1999 -
    """#,
    #"""
    statute  taxCollection  law  税收征收管理法  Tax Collection Administration Act  税收征管法
    version  2001  2001-05-01  2013-06-28  94  主席令第四十九号  2001年4月28日修订
    version  2013  2013-06-29  2015-04-23  94  主席令第五号  2013年6月29日修正
    version  2015  2015-04-24  -  94  主席令第二十三号  2015年4月24日修正
    62  逾期申报  Late filing  未按期申报的，责令限期改正，可以处二千元以下罚款；情节严重的，二千元以上一万元以下。  Filing late: up to 2,000 yuan; serious, 2,000 to 10,000.
    86  处罚时效  Time bar  五年内未被发现的，不再处罚。  Not found within five years, no more punished.
    """#,
    #"""
    statute  unlicensedTrade  regulation  无证无照经营查处办法  Measures against Trading without a Licence
    version  2003  2003-03-01  2017-09-30  -  国务院令第370号  2003年1月6日公布  named 无照经营查处取缔办法 / Measures on Banning Trade without a Licence
    version  2017  2017-10-01  -  -  国务院令第684号  2017年8月6日公布
    13  无照经营  Trading without a licence  责令停止，没收违法所得，并处一万元以下罚款。  Stopped, the gain taken, and up to 10,000 yuan.  2003 14
    """#,
    #"""
    statute  weifang  local 370700  潍坊市12345政务服务便民热线条例  Weifang Regulations on the 12345 Hotline
    version  2021  2021-12-15  -  41  山东省人大常委会批准  2021年12月3日批准
    20  办理期限  Time to handle  能够在五个工作日内办理完毕的，应当办理完毕。  What can be done in five working days is.
    22  退回  Sent back  不属于本单位职责的可以申请退回；经研究确定或者直接指定的不得退回。  What is not the unit's may be sent back, but not what was assigned after review.
    """#,
  ]
}
