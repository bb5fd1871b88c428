#!/usr/bin/env python3
"""The example portal in a real browser: a citizen applies and follows, an office handles, a complaint goes from form to
published result, a supervisor looks at the boards; every page is held to axe-core and to the browser's own log.

walk.py BASE FOLDER SHOTS, against a portal that runs on BASE with its data in FOLDER; the pictures of the pages go to SHOTS.
The sentences that are printed are the rules; the first that does not hold ends the walk with 1.
"""

import importlib.util
import os
import pathlib
import re
import sys
import urllib.parse

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select, WebDriverWait

BASE, FOLDER, SHOTS = sys.argv[1].rstrip("/"), pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
SHOTS.mkdir(parents=True, exist_ok=True)
PASSWORD = re.search(r"password: (\S+)", (FOLDER / "accounts.txt").read_text()).group(1)
ITEM = "469003GS00-XK-0001"
# Seconds that a page may take, on a machine that does much else.
PATIENCE = int(os.environ.get("PORTAL_PATIENCE", "90"))
# axe-core as axe-playwright-python carries it; nothing of Playwright is needed.
AXE = (pathlib.Path(importlib.util.find_spec("axe_playwright_python").origin).parent / "axe.min.js").read_text()


def rule(sentence):
    print("✓", sentence, flush=True)


class Browser:
    """A browser that looks at every page it comes to."""

    def __init__(self, script=True):
        options = webdriver.ChromeOptions()
        for word in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
                     "--window-size=1280,1000", "--lang=zh-CN", "--hide-scrollbars"):
            options.add_argument(word)
        if not script:
            options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        self.driver.set_page_load_timeout(PATIENCE)
        self.driver.command_executor.client_config.timeout = PATIENCE + 60
        self.script = script
        self.seen = set()
        self.status = 200

    def go(self, path, shot=None):
        self.driver.get(BASE + path)
        self.look(shot)

    def look(self, shot=None, severe=False):
        """Heading, language, title, no script error, and axe-core without a violation."""
        driver = self.driver
        heads = driver.find_elements(By.TAG_NAME, "h1")
        assert len(heads) == 1 and heads[0].text, f"{driver.current_url}: one heading"
        assert driver.title.startswith(heads[0].text), driver.title
        wrong = [line for line in driver.get_log("browser") if line["level"] == "SEVERE"]
        assert severe or not wrong, f"{driver.current_url}: {wrong}"
        if shot:
            driver.set_window_size(1280, 800)
            height = driver.execute_script("return document.documentElement.scrollHeight") if self.script else 1000
            driver.set_window_size(1280, min(max(height + 150, 800), 4000))
            driver.save_screenshot(str(SHOTS / f"{shot}.png"))
        if self.script:
            driver.execute_script(AXE)
            found = driver.execute_async_script(
                "const done = arguments[arguments.length - 1];"
                "axe.run(document, {resultTypes: ['violations']}).then(r => done(r.violations), e => done([{id: String(e), nodes: []}]))")
            assert not found, f"{driver.current_url}\n" + "\n".join(
                f"{one['id']}: {one.get('help')}\n  " + "\n  ".join(node["html"] for node in one["nodes"]) for one in found)
        self.seen.add(re.sub(r"[0-9A-Z-]{12,}", "N", urllib.parse.urlsplit(driver.current_url).path))

    def text(self):
        return self.driver.find_element(By.TAG_NAME, "main").text

    def fill(self, **fields):
        for name, value in fields.items():
            element = self.driver.find_element(By.ID, name)
            if element.tag_name == "select":
                Select(element).select_by_value(value)
            elif element.get_attribute("type") in ("date", "month"):
                self.driver.execute_script("arguments[0].value = arguments[1]", element, value)
            else:
                element.clear() if element.get_attribute("type") != "file" else None
                element.send_keys(value)

    def tick(self, identifier):
        self.driver.find_element(By.ID, identifier).click()

    def press(self, label=None, shot=None):
        """The main button of the page, or the one with this label."""
        for button in self.driver.find_elements(By.CSS_SELECTOR, "main button"):
            if label is None and "main" in (button.get_attribute("class") or "") or button.text == label:
                return self.move(button, shot)
        raise AssertionError(f"no button {label} on {self.driver.current_url}\n{self.text()}")

    def move(self, element, shot=None):
        """Clicks what leads to another page, and waits for that page."""
        self.driver.execute_script("window.left = true")  # The next page's window knows nothing of it.
        element.click()
        WebDriverWait(self.driver, PATIENCE, ignored_exceptions=[WebDriverException]).until(
            lambda driver: driver.execute_script("return !window.left && document.readyState === 'complete'"))
        self.look(shot)

    def follow(self, label, shot=None):
        self.move(self.driver.find_element(By.LINK_TEXT, label), shot)

    def sign_in(self, name, shot=None):
        self.driver.delete_all_cookies()
        self.go("/sign-in", shot)
        self.fill(name=name, password=PASSWORD)
        self.press()

    def done(self, said):
        found = self.driver.find_elements(By.CSS_SELECTOR, "[role=status]")
        assert found and said in found[0].text, f"{said}: {self.text()}"


def paper(name, body):
    path = SHOTS / name
    path.write_bytes(body)
    return str(path)


PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
PNG = bytes.fromhex("89504e470d0a1a0a0000000d4948445200000001000000010806000000"
                    "1f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082")


def public(browser):
    browser.go("/", "home")
    browser.fill(q="公司")
    browser.press(shot="items-found")
    browser.go("/items", "items")
    browser.go(f"/items/{ITEM}", "item")
    assert "申请材料" in browser.text() and "办理流程" in browser.text()
    for path in ("progress", "complain", "published", "figures", "hall", "register", "network"):
        browser.go("/" + path, path)
    assert "村级" in browser.text() and "办公时间" in browser.text()
    browser.move(browser.driver.find_element(By.CSS_SELECTOR, "main tbody th a"), "point")
    assert "服务方式" in browser.text() and "代办不收费" in browser.text(), browser.text()
    browser.go("/stages/enterprise", "stage-guide")
    assert "关键线路" in browser.text() and "营业执照" in browser.text() and "（同步）" in browser.text(), browser.text()
    browser.go("/hall?screen=1")
    browser.go("/published?after=TS2011000002")
    rule("whoever comes finds items, guides, results and figures without signing in")


def apply(browser):
    browser.sign_in("citizen", "sign-in")
    assert "我的办件" in browser.text()
    browser.go(f"/items/{ITEM}/apply", "apply")
    browser.driver.find_element(By.CSS_SELECTOR, "button.main").click()
    assert browser.driver.current_url.endswith("/apply") and "没有办成" not in browser.text(), "the browser keeps an empty form back"
    browser.fill(f_applicant_name="秘名张三丰", f_applicant_idNumber="110105194912310021", f_applicant_phone="13800138000")
    browser.driver.find_element(By.ID, "file-01").send_keys(paper("张三丰申请表.pdf", PDF))
    browser.driver.find_element(By.ID, "file-02").send_keys(paper("身份证.png", PNG))
    browser.press(shot="apply-refused")
    assert "没有办成" in browser.text(), browser.text()
    rule("a number that cannot be right is refused with its field, in Chinese")
    browser.fill(f_applicant_idNumber="11010519491231002X")
    browser.driver.find_element(By.ID, "file-01").send_keys(str(SHOTS / "张三丰申请表.pdf"))
    browser.driver.find_element(By.ID, "file-02").send_keys(str(SHOTS / "身份证.png"))
    browser.press(shot="receipt")
    number = browser.driver.find_element(By.ID, "number").text
    code = browser.driver.find_element(By.ID, "code").text
    assert number.startswith(ITEM) and re.fullmatch(r"[0-9A-Z]{4}-[0-9A-Z]{4}", code), (number, code)
    rule("a citizen applies with two attachments and has a receipt with number and check code")
    browser.go("/my", "my")
    assert number in browser.text()
    browser.go(f"/my/case/{number}", "my-case")
    assert browser.text().count("附件") >= 2 and "场所证明" in browser.text()
    return number, code


def handle(browser, number):
    browser.sign_in("GS-w1")
    browser.look("desk")
    assert "到期：作出决定" in browser.text() and "受理决定" in browser.text(), browser.text()
    browser.go("/desk?show=all")
    browser.go("/desk?show=overdue", "desk-overdue")
    browser.go(f"/desk/case/{number}", "desk-case")
    assert "秘名张三丰" not in browser.text(), "the name is shown masked"
    browser.follow("一次性告知", "notify")
    browser.fill(f_documentNumber="补字2013001号")
    browser.press(shot="notified")
    browser.done("一次性告知")
    rule("the clerk tells once what is missing")
    browser.sign_in("citizen")
    browser.go(f"/my/case/{number}/supplement", "supplement")
    browser.driver.find_element(By.ID, "file-03").send_keys(paper("租赁合同.pdf", PDF + b"%2\n"))
    browser.press()
    browser.done("已经收到")
    browser.sign_in("GS-w1")
    browser.go(f"/desk/case/{number}")
    browser.follow("受理")
    browser.fill(f_documentNumber="受字2013001号")
    browser.press(shot="accepted")
    browser.done("受理")
    rule("the citizen corrects, and the clerk accepts")
    assert "逐日计算" in browser.text()
    for summary in browser.driver.find_elements(By.TAG_NAME, "summary"):
        summary.click()
    browser.look("clocks")
    assert "周末，不计入" in browser.text() and "届满" in browser.text(), browser.text()
    rule("both limits are explained day by day")
    browser.fill(slot="attachments", purpose="核对材料")
    browser.press("查阅", "personal")
    assert "张三丰申请表.pdf" in browser.text() and "租赁合同.pdf" in browser.text(), browser.text()
    rule("what files are called is read with a purpose")
    browser.sign_in("GS-h1")
    browser.go(f"/desk/case/{number}")
    browser.follow("启动特别程序", "pause")
    browser.fill(f_kind="expertReview", f_documentNumber="特字2013001号", f_notified_n="5", f_notified_u="wd")
    browser.press()
    browser.done("特别程序")
    browser.follow("特别程序结果")
    browser.fill(f_result="通过专家评审")
    browser.press()
    browser.done("特别程序结果")
    rule("a special procedure pauses the limits and its result lets them run on")
    browser.follow("环节交接")
    browser.fill(f_opinion="材料齐全，符合条件")
    browser.press()
    browser.done("环节交接")
    browser.sign_in("GS-r1")
    browser.go(f"/desk/case/{number}/do/case.advance")
    browser.press()
    browser.sign_in("GS-a1")
    browser.go(f"/desk/case/{number}")
    browser.follow("准予/不予许可", "decide")
    browser.fill(f_outcome="grant", f_documentNumber="许字2013001号")
    browser.press(shot="decided")
    browser.done("许可")
    rule("three people take it through its steps, and it is decided")
    papers = [option.text for option in Select(browser.driver.find_element(By.ID, "paper")).options]
    for kind in ("收件回执", "一次性补正告知书", "受理通知书", "特别程序告知书", "准予行政许可决定书"):
        choice = next(option for option in papers if option.startswith(kind))
        browser.go(f"/desk/case/{number}")
        Select(browser.driver.find_element(By.ID, "paper")).select_by_visible_text(choice)
        browser.press("制作并打印", "paper-" + kind)
        assert kind == "收件回执" or "秘名张三丰" in browser.text(), browser.text()
    page = browser.driver.print_page()
    assert len(page) > 1000
    rule("its papers are printed with what the ledger says")
    browser.go("/desk/notices", "notices")


def follow(browser, number, code):
    browser.driver.delete_all_cookies()
    browser.go("/progress")
    browser.fill(number=number, code=code.replace("-", "").lower())
    browser.press(shot="progress-found")
    assert "准予" in browser.text() and "秘名" not in browser.text(), browser.text()
    for wrong in ((number, "ABCD-2345"), ("469003GS00-XK-0001209901010001", code)):
        browser.go("/progress")
        browser.fill(number=wrong[0], code=wrong[1])
        browser.press(shot="progress-none")
        assert "编号或者查询码有误" in browser.text()
    rule("progress is told by number and code, and a wrong code is answered as a number that is none")
    browser.sign_in("citizen")
    browser.go(f"/my/case/{number}")
    browser.follow("评价服务", "rate")
    browser.press()
    browser.done("谢谢")
    rule("the citizen rates the service")


def complain(browser):
    browser.driver.delete_all_cookies()
    browser.go("/complain")
    browser.fill(f_category="inaction", f_unit="469003GS00", f_fact_text="一月十日上午窗口无人，等候一小时。", f_fact_place="服务大厅")
    for radio in browser.driver.find_elements(By.NAME, "f_identity"):
        if radio.get_attribute("value") == "anonymous":
            radio.click()
    browser.driver.find_element(By.ID, "file--").send_keys(paper("大厅照片.png", PNG + b"1"))
    browser.press(shot="complained")
    number = re.search(r"TS\d{10}", browser.text()).group(0)
    rule("anyone complains without a name, with a picture, and is told the number")
    browser.sign_in("XN-c1")
    browser.go("/office/complaints", "complaints")
    browser.follow(number, "complaint")
    browser.follow("呈批")
    browser.fill(f_leader="XN-hd")
    browser.press()
    browser.done("呈批")

    def step(who, word, **fields):
        browser.sign_in(who)
        browser.go(f"/office/complaints/{number}/do/{word}")
        browser.fill(**fields)
        browser.press()
        browser.done("已办理")

    browser.sign_in("XN-hd")
    browser.go(f"/office/complaints/{number}")
    browser.fill(slot="fact", purpose="批示")
    browser.press("查阅", "complaint-read")
    assert "窗口无人" in browser.text()
    step("XN-hd", "complaint.accept", f_mode="own", f_officers="XN-i1")
    step("XN-i1", "complaint.report", f_finding="substantiated", f_text="当班人员脱岗，属实。", f_measures="批评教育")
    step("XN-hd", "complaint.close", f_finding="substantiated", f_measures="批评教育\n调整排班")
    browser.look("complaint-closed")
    step("XN-c1", "complaint.publish", f_summary="反映窗口无人值守，属实，已批评教育并调整排班。")
    browser.driver.delete_all_cookies()
    browser.go("/published", "published-new")
    assert number in browser.text() and "调整排班" in browser.text(), browser.text()
    rule("a complaint goes from the form to its published result")


def supervise(browser):
    browser.sign_in("XN-s1")
    browser.go("/office", "lights")
    assert "红牌" in browser.text() and "工商行政管理局" in browser.text()
    browser.go("/office/overdue", "overdue")
    browser.go("/office/overdue?unit=469003GS00")
    browser.go("/office/projects", "projects")
    browser.go("/office/projects/ZD20120038", "project")
    browser.go("/office/league", "league")
    browser.go("/office/bulletin?month=2012-08", "bulletin")
    rule("supervision sees lights, what is overdue, projects, the league and the bulletin")
    browser.sign_in("ZF-l1")
    browser.go("/office")
    assert "/office/projects" in browser.driver.current_url
    browser.sign_in("GS-hd")
    browser.go("/office")
    assert "工商行政管理局" in browser.text() and "公安局" not in browser.text(), "a head sees the own unit"
    Select(browser.driver.find_element(By.ID, "role")).select_by_value("approver")
    browser.move(browser.driver.find_element(By.CSS_SELECTOR, "form[action='/role'] button"), "role")
    rule("a head sees the own unit, and acts in the role that was chosen")


def cards(browser):
    browser.sign_in("XN-c1")
    browser.go("/office/cards", "cards")
    for row in browser.driver.find_elements(By.CSS_SELECTOR, "main tbody tr"):
        if "工商行政管理局" in row.text and "黄牌" in row.text:
            browser.move(row.find_element(By.TAG_NAME, "a"), "card")
            break
    card = browser.driver.current_url
    assert "/office/cards/case.469003GS00" in card, card
    assert "未送达" in browser.text() and "环节超时" in browser.text()
    browser.follow("送达", "card-serve")
    browser.fill(f_documentNumber="监通〔2013〕1号")
    browser.press()
    browser.done("送达")
    browser.sign_in("GA-hd")
    browser.driver.get(card)
    browser.look(severe=True)
    assert "未送达" not in browser.text() and "监通" not in browser.text(), "another unit is told of none"
    browser.sign_in("GS-h1")
    browser.driver.get(card)
    browser.follow("答复")
    browser.fill(f_text="已组织补办，当日办结。")
    browser.tick("f_finished")
    browser.press()
    browser.done("答复")
    browser.sign_in("XN-c1")
    browser.driver.get(card)
    browser.follow("认可整改")
    browser.press()
    browser.look("card-settled")
    rule("a card is served, answered by its unit alone, and accepted")
    browser.go("/office/records", "records")
    browser.go("/office/records/project.ZD20120038.report-2012-07-16", "record")
    assert "撤销" in browser.text() and "与记录一致" in browser.text(), browser.text()
    browser.go("/office/records/project.ZD20120038.finish-2012-12-31/do/accountability.notify", "record-notify")
    browser.fill(f_persons_1_person="SL-h1", f_persons_1_part="handler", f_persons_2_person="SL-hd", f_persons_2_part="head", f_documentNumber="问告〔2013〕1号")
    browser.press()
    browser.done("告知")
    rule("a record is told to whom it concerns, and reckoned again from the ledger")


def stages(browser):
    browser.sign_in("owner2")
    browser.go("/my/projects", "my-projects")
    browser.follow("中南项目", "my-project")
    for words in ("立项用地规划许可", "工程建设许可", "施工许可", "超期", "绿色通道"):
        assert words in browser.text(), (words, browser.text())
    pictures = browser.driver.find_elements(By.CSS_SELECTOR, "main img.picture")
    assert len(pictures) == 3 and all(browser.driver.execute_script("return arguments[0].naturalWidth > 0", one) for one in pictures)
    rule("the owner of a project sees all its stages on one page, with who holds each branch and a picture")
    browser.sign_in("citizen")
    browser.driver.get(BASE + "/my/projects/ZD20120002")
    browser.look(severe=True)
    assert "中南" not in browser.text(), "another's project is none"
    browser.sign_in("GS-w1")
    browser.go("/desk/stages", "desk-stages")
    browser.follow("BL2013000001", "desk-stage")
    page = browser.driver.current_url
    offered = [link.text for link in browser.driver.find_elements(By.CSS_SELECTOR, ".acts a")]
    assert "受理" in offered and "一次性补正" in offered and "分送" not in offered, offered
    browser.follow("受理", "stage-accept")
    browser.fill(f_documentNumber="并受2013001号")
    browser.press()
    browser.done("受理")
    browser.follow("分送", "stage-route")
    browser.press()
    browser.done("分送")
    browser.look("desk-stage-routed")
    assert "企业设立" in browser.text() and "逐日计算" in browser.text() and "办理中" in browser.text(), browser.text()
    offered = [link.text for link in browser.driver.find_elements(By.CSS_SELECTOR, ".acts a")]
    assert "受理" not in offered and "督办" in offered, offered
    browser.sign_in("GA-hd")
    browser.driver.get(page)
    browser.look(severe=True)
    assert "分送" not in [link.text for link in browser.driver.find_elements(By.CSS_SELECTOR, ".acts a")]
    browser.sign_in("XN-hd")
    browser.go("/office/stages", "office-stages")
    browser.go("/office/stages/BL2012000006", "office-stage")
    assert "责任工作日分摊" in browser.text() and "督办单位" in browser.text(), browser.text()
    rule("the lead accepts and sends a stage by what the library offers, and sees whose days a delay was")


def watch(browser):
    browser.sign_in("XN-hd")
    browser.go("/office/inspections", "inspections")
    browser.go("/office/rules", "rules")
    assert "首问" in browser.text() and "落实" in browser.text(), browser.text()
    browser.move(browser.driver.find_elements(By.CSS_SELECTOR, "main table")[-1].find_element(By.CSS_SELECTOR, "tbody th a"), "rule-file")
    browser.go("/office/conduct?month=2012-08", "conduct")
    browser.move(browser.driver.find_elements(By.CSS_SELECTOR, "main table")[-1].find_element(By.CSS_SELECTOR, "tbody th a"), "conduct-finding")
    assert "发现方式" in browser.text()
    rule("supervision sees inspections, the ten rules unit by unit, and findings of conduct")


def rights(browser, number):
    browser.sign_in("citizen")
    browser.go(f"/my/case/{number}")
    browser.follow("我的个人信息", "rights")
    assert "核对材料" in browser.text() and "窗口" in browser.text(), browser.text()
    browser.fill(f_kind="correction", f_words="电话号码有误，请更正。")
    browser.press(shot="rights-asked")
    browser.done("已经收到")
    assert "更正补充" in browser.text() and "待答复" in browser.text(), browser.text()
    rule("a person sees who read what is kept of them and what for, and asks that it be put right")


def keyboard(browser):
    browser.driver.delete_all_cookies()
    browser.go("/")
    body = browser.driver.find_element(By.TAG_NAME, "body")
    body.send_keys(Keys.TAB)
    first = browser.driver.switch_to.active_element
    assert first.text == "跳到正文", first.text
    first.send_keys(Keys.ENTER)
    assert browser.driver.switch_to.active_element.get_attribute("id") == "main"
    browser.go("/progress")
    # Every control of the form is reached by the keyboard, in order.
    reached = []
    browser.driver.find_element(By.ID, "main").click()
    for _ in range(40):
        browser.driver.switch_to.active_element.send_keys(Keys.TAB)
        reached.append(browser.driver.switch_to.active_element.get_attribute("name") or browser.driver.switch_to.active_element.text)
    assert "number" in reached and "code" in reached and "查询" in reached, reached
    rule("the way to the text and every control are reached by the keyboard")
    for width in (320, 1280):
        browser.driver.set_window_size(width, 900)
        for path in ("/", f"/items/{ITEM}", "/complain", "/figures"):
            browser.go(path)
            over = browser.driver.execute_script("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
            assert over <= 0, f"{path} at {width}: {over} pixels too wide"
        browser.driver.save_screenshot(str(SHOTS / f"width-{width}.png"))
    rule("pages fit a width of 320 pixels")


def without_script(number, code):
    browser = Browser(script=False)
    try:
        browser.go("/progress")
        browser.fill(number=number, code=code)
        browser.press()
        assert "准予" in browser.text()
        browser.sign_in("citizen")
        assert "我的办件" in browser.text()
        rule("everything works without JavaScript")
    finally:
        browser.driver.quit()


def main():
    browser = Browser()
    try:
        public(browser)
        number, code = apply(browser)
        handle(browser, number)
        follow(browser, number, code)
        complain(browser)
        supervise(browser)
        cards(browser)
        stages(browser)
        watch(browser)
        rights(browser, number)
        keyboard(browser)
        without_script(number, code)
        rule(f"axe-core finds no violation on {len(browser.seen)} kinds of pages, and no page logs an error")
    except Exception:
        browser.driver.save_screenshot(str(SHOTS / "failed.png"))
        raise
    finally:
        browser.driver.quit()


if __name__ == "__main__":
    main()
