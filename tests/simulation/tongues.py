"""Languages in which made-up reports are written (`tests.simulation.reports`)."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple


class Tongue(NamedTuple):
    """A language: what joins its words, its patterns and boilerplate, and what fills their slots, parted by "|"."""

    space: str
    patterns: Sequence[str]
    boilerplate: Sequence[str]
    slots: Mapping[str, str]

    def fillings(self, slot: str) -> list[str]:
        """Return what may stand in a slot."""
        return self.slots[slot].split("|")


TONGUES: dict[str, Tongue] = {
    "english": Tongue(
        " ",
        (
            "{org} said on {day} that {n} {thing} had been counted in {place} since {month} .",
            "According to {person}, {org} and {org} will meet in {place} in {month} to talk about {thing} .",
            "“We honour our neighbours and their labour,” {person} told reporters in {place} .",
            "{person}, who leads {org}, denied that any {thing} were moved from {place} to {place} .",
            "In {month}, {n} {thing} reached {place} — the highest number in a decade — and {org} took notice .",
            "The defence of {place}, as {person} sees it, depends on {org} and its programme .",
            "{org} was founded in {place} by {person} and has organised {n} {thing} in all .",
            "Since {month} the centre of {place} has been closed; {org} blamed {org} for it .",
            "Officials in {place} recognise that {thing} are scarce, and {person} wants {n} more .",
            "“It is not our favourite colour of paint,” joked {person} when {org} published its catalogue of {thing} .",
            "On {day}, {org} analysed {n} {thing}, and {person} travelled to {place} afterwards .",
            "{person} met {person} in {place}, where {org} has its office, for talks on {thing} .",
            "Neither {org} nor {person} would say how many {thing} remain in {place} .",
            "Of the {n} {thing} in {place}, {n} were judged to be beyond repair by {org} .",
        ),
        (
            "{org} did not reply to a request for comment .",
            "The figures could not be verified independently .",
            "The report was compiled by staff who were not authorised to speak publicly .",
            "Talks will go on next week, officials said .",
        ),
        {
            "org": "the River Board|the Upland Council|Marsh Watch|the Ministry of Works|Lakeside Party|the Board"
            "|the Council of Towns|Northern Front",
            "person": "Ilona Marsh|Peter Dolan|Mr Dolan|Ms Marsh|Karim Aziz|Aziz|General Orlo Venn|Venn",
            "place": "Karst|Upper Karst|Lower Karst|Denholm|Port Denholm|Ostrava Ford|the ford|Vell",
            "thing": "wells|new wells|boats|armed boats|survey teams|engineers|dry wells|letters",
            "day": "Monday|Tuesday|Thursday|Friday|Sunday",
            "month": "January|April|May 2021|June|July 2022|October|the spring",
        },
    ),
    "russian": Tongue(
        " ",
        (
            "{org} сообщил в {day}, что с {month} в городе {place} насчитали {n} {thing} .",
            "По словам {person}, {org} и {org} встретятся в городе {place}, чтобы обсудить {thing} .",
            "«Мы ещё уважаем наших соседей и их труд», — сказала {person} журналистам в городе {place} .",
            "{person}, глава {org}, отрицает, что из города {place} вывезли хотя бы {n} {thing} .",
            "С {month} центр города {place} закрыт; {org} обвинил в этом {org} .",
            "В {day} {org} проверил {n} {thing}, а {person} затем отправилась в {place} .",
            "Ни {org}, ни {person} не говорят, сколько {thing} осталось в городе {place} .",
            "Из {n} {thing} в городе {place} не подлежат ремонту {n}, считает {org} .",
            "{person} встретила в городе {place} человека по имени {person}, чтобы поговорить про {thing} .",
        ),
        (
            "{org} не ответил на просьбу о комментарии .",
            "Эти данные не удалось проверить независимо .",
            "Переговоры продолжатся на следующей неделе .",
        ),
        {
            "org": "Речной совет|Горный совет|Совет городов|Озёрный союз|Совет|Северный фронт",
            "person": "Илона Марш|Анна Долан|Долан|Марш|Азиз|генерал Венн",
            "place": "Карст|Верхний Карст|Нижний Карст|Денхольм|Велль|Острава",
            "thing": "колодцев|новых колодцев|лодок|писем|инженеров|сухих колодцев",
            "day": "понедельник|вторник|четверг|пятницу",
            "month": "января|апреля|мая 2021 года|июня|июля",
        },
    ),
    "korean": Tongue(
        " ",
        (
            "{org}는 {day} {place}에서 {month} 이후 {thing} {n}개를 확인했다고 밝혔다 .",
            "{person}에 따르면 {org}와 {org}는 {month}에 {place}에서 만나 {thing} 문제를 논의한다 .",
            "{person}는 {place}에서 기자들에게 “우리는 이웃을 존중한다”고 말했다 .",
            "{org}를 이끄는 {person}는 {thing}가 {place}에서 {place}로 옮겨졌다는 보도를 부인했다 .",
            "{month}에 {thing} {n}개가 {place}에 도착했고 {org}가 이를 주목했다 .",
            "{month}부터 {place} 중심가는 폐쇄되었으며 {org}는 {org}를 비난했다 .",
            "{day} {org}는 {thing} {n}개를 조사했고 {person}는 이후 {place}로 떠났다 .",
            "{org}도 {person}도 {place}에 {thing}가 몇 개 남았는지 말하지 않았다 .",
        ),
        (
            "{org}는 논평 요청에 답하지 않았다 .",
            "이 수치는 독립적으로 확인되지 않았다 .",
            "회담은 다음 주에 계속된다 .",
        ),
        {
            "org": "하천위원회|산지위원회|도시협의회|호수당|위원회|북부전선",
            "person": "김일나|박도란|도란|김 위원장|아지즈|벤 장군",
            "place": "카르스트|상카르스트|하카르스트|덴홀름|벨시|나루터",
            "thing": "우물|새 우물|배|무장 선박|편지|마른 우물",
            "day": "월요일|화요일|목요일|금요일",
            "month": "1월|4월|2021년 5월|6월|7월",
        },
    ),
    "chinese": Tongue(
        "",
        (
            "{org}|{day}|表示|，|自|{month}|以来|，|{place}|已|发现|{n}|口|{thing}|。",
            "据|{person}|说|，|{org}|和|{org}|将|于|{month}|在|{place}|会晤|，|讨论|{thing}|问题|。",
            "“|我们|尊重|邻居|和|他们|的|劳动|，|”|{person}|在|{place}|对|记者|说|。",
            "领导|{org}|的|{person}|否认|有|任何|{thing}|从|{place}|运往|{place}|。",
            "{month}|，|{n}|个|{thing}|到达|{place}|，|这|是|十年|来|最高|的|数字|，|{org}|注意|到|了|。",
            "自|{month}|起|，|{place}|的|中心|一直|关闭|；|{org}|指责|{org}|。",
            "{day}|，|{org}|分析|了|{n}|个|{thing}|，|随后|{person}|前往|{place}|。",
            "{org}|和|{person}|都|不|愿|说|{place}|还|剩|多少|{thing}|。",
            "{place}|的|{n}|个|{thing}|中|，|有|{n}|个|被|{org}|认定|无法|修复|。",
        ),
        (
            "{org}|没有|回应|置评|请求|。",
            "这些|数字|无法|得到|独立|证实|。",
            "官员|说|，|会谈|将|于|下周|继续|。",
        ),
        {
            "org": "河流委员会|高地委员会|委员会|工程部|湖滨党|北方阵线|市镇理事会",
            "person": "马伊萝|多兰|马女士|多兰先生|阿齐兹|文将军",
            "place": "卡斯特|上卡斯特|下卡斯特|登霍姆|登霍姆港|渡口|维尔",
            "thing": "水井|新水井|船只|武装船只|信件|枯井|工程师",
            "day": "星期一|星期二|星期四|星期五",
            "month": "一月|四月|2021年5月|六月|7月",
        },
    ),
    "japanese": Tongue(
        "",
        (
            "{org}|は|{day}|、|{place}|で|{month}|から|{n}|の|{thing}|が|確認|された|と|発表|した|。",
            "{person}|によると|、|{org}|と|{org}|は|{month}|に|{place}|で|会い|、|{thing}|について|話し合う|。",
            "「|私たちは|隣人|と|その|労働|を|尊重|する|」|と|{person}|は|{place}|で|記者団|に|語った|。",
            "{org}|を|率いる|{person}|は|、|{thing}|が|{place}|から|{place}|へ|運ばれた|こと|を|否定|した|。",
            "{month}|から|{place}|の|中心部|は|閉鎖|されて|おり|、|{org}|は|{org}|を|非難|した|。",
            "{day}|、|{org}|は|{n}|の|{thing}|を|調べ|、|{person}|は|その後|{place}|へ|向かった|。",
            "{org}|も|{person}|も|、|{place}|に|どれだけ|の|{thing}|が|残って|いるか|を|言わない|。",
            "{place}|の|{thing}|{n}|の|うち|、|{n}|は|修理|できない|と|{org}|が|判断|した|。",
        ),
        (
            "{org}|は|コメント|の|求め|に|応じ|なかった|。",
            "数字|は|独自|に|確認|できて|いない|。",
            "協議|は|来週|も|続く|。",
        ),
        {
            "org": "河川委員会|高地評議会|委員会|公共事業省|湖岸党|北部戦線",
            "person": "マーシュ|ドーラン|ドーラン氏|アジズ|ベン将軍|マーシュ氏",
            "place": "カルスト|上カルスト|下カルスト|デンホルム|渡し場|ベル",
            "thing": "井戸|新しい井戸|船|武装船|手紙|枯れた井戸",
            "day": "月曜日|火曜日|木曜日|金曜日",
            "month": "一月|四月|2021年5月|六月|7月",
        },
    ),
    "thai": Tongue(
        "",
        (
            "{org}|กล่าว|ใน|{day}| |ว่า|พบ|{thing}|จำนวน|{n}|แห่ง|ใน|{place}|ตั้งแต่|{month}",
            "{person}|บอก|ว่า|{org}|และ|{org}|จะ|พบ|กัน|ที่|{place}|ใน|{month}| |เพื่อ|หารือ|เรื่อง|{thing}",
            "“|เรา|เคารพ|เพื่อน|บ้าน|และ|งาน|ของ|พวก|เขา|” |{person}|กล่าว|กับ|ผู้|สื่อ|ข่าว|ที่|{place}",
            "{person}|ผู้นำ|{org}|ปฏิเสธ|ว่า|มี|การ|ย้าย|{thing}|จาก|{place}|ไป|{place}",
            "ตั้งแต่|{month}| |ใจ|กลาง|{place}|ถูก|ปิด| |{org}|กล่าว|โทษ|{org}",
            "ใน|{day}| |{org}|ตรวจ|สอบ|{thing}|{n}|แห่ง| |จาก|นั้น|{person}|เดินทาง|ไป|{place}",
            "ทั้ง|{org}|และ|{person}|ไม่|ยอม|บอก|ว่า|ยัง|มี|{thing}|เหลือ|ใน|{place}|เท่าไร",
            "จาก|{thing}|{n}|แห่ง|ใน|{place}| |มี|{n}|แห่ง|ที่|{org}|เห็น|ว่า|ซ่อม|ไม่|ได้",
        ),
        (
            "{org}|ไม่|ตอบ|คำ|ขอ|ความ|เห็น",
            "ตัวเลข|นี้|ไม่|สามารถ|ตรวจ|สอบ|โดย|อิสระ",
            "การ|เจรจา|จะ|ดำเนิน|ต่อ|ใน|สัปดาห์|หน้า",
        ),
        {
            "org": "คณะกรรมการแม่น้ำ|สภาที่สูง|คณะกรรมการ|กระทรวงโยธา|พรรคริมทะเลสาบ|แนวร่วมเหนือ",
            "person": "อิโลนา มาร์ช|โดลัน|นางมาร์ช|นายโดลัน|อาซิซ|นายพลเวนน์",
            "place": "คาร์สต์|คาร์สต์เหนือ|คาร์สต์ใต้|เดนโฮล์ม|ท่าข้าม|เวลล์",
            "thing": "บ่อน้ำ|บ่อน้ำใหม่|เรือ|เรือติดอาวุธ|จดหมาย|บ่อแห้ง",
            "day": "วันจันทร์|วันอังคาร|วันพฤหัสบดี|วันศุกร์",
            "month": "มกราคม|เมษายน|พฤษภาคม 2564|มิถุนายน|กรกฎาคม",
        },
    ),
    "khmer": Tongue(
        "",
        (
            "{org}|បាន|និយាយ|នៅ|{day}| |ថា|មាន|{thing}|ចំនួន|{n}|នៅ|{place}|តាំង|ពី|{month}|។",
            "តាម|{person}| |{org}|និង|{org}|នឹង|ជួប|គ្នា|នៅ|{place}|ក្នុង|{month}| |ដើម្បី|ពិភាក្សា|អំពី|{thing}|។",
            "“|យើង|គោរព|អ្នក|ជិត|ខាង|” |{person}|ប្រាប់|អ្នក|កាសែត|នៅ|{place}|។",
            "{person}|ដែល|ដឹកនាំ|{org}|បដិសេធ|ថា|{thing}|ត្រូវ|បាន|ផ្លាស់|ពី|{place}|ទៅ|{place}|។",
            "តាំង|ពី|{month}| |កណ្ដាល|{place}|ត្រូវ|បាន|បិទ| |{org}|បន្ទោស|{org}|។",
            "នៅ|{day}| |{org}|បាន|ពិនិត្យ|{thing}|{n}| |ហើយ|{person}|ធ្វើ|ដំណើរ|ទៅ|{place}|។",
        ),
        (
            "{org}|មិន|បាន|ឆ្លើយ|តប|ទេ|។",
            "តួ|លេខ|នេះ|មិន|អាច|បញ្ជាក់|បាន|ទេ|។",
            "កិច្ច|ពិភាក្សា|នឹង|បន្ត|សប្ដាហ៍|ក្រោយ|។",
        ),
        {
            "org": "គណៈកម្មការទន្លេ|ក្រុមប្រឹក្សាភ្នំ|គណៈកម្មការ|ក្រសួងសាធារណការ|គណបក្សបឹង",
            "person": "អ៊ីឡូណា|ដូឡាន|លោកដូឡាន|អាស៊ីស|ឧត្តមសេនីយ៍វេន",
            "place": "ខាស|ខាសលើ|ខាសក្រោម|ដេនហូម|កំពង់ចម្លង|វែល",
            "thing": "អណ្ដូង|អណ្ដូងថ្មី|ទូក|ទូកប្រដាប់អាវុធ|សំបុត្រ",
            "day": "ថ្ងៃចន្ទ|ថ្ងៃអង្គារ|ថ្ងៃសុក្រ",
            "month": "មករា|មេសា|ឧសភា 2021|មិថុនា",
        },
    ),
    "lao": Tongue(
        "",
        (
            "{org}|ກ່າວ|ໃນ|{day}| |ວ່າ|ພົບ|{thing}|ຈຳນວນ|{n}|ແຫ່ງ|ໃນ|{place}|ຕັ້ງແຕ່|{month}",
            "{person}|ບອກ|ວ່າ|{org}|ແລະ|{org}|ຈະ|ພົບ|ກັນ|ທີ່|{place}|ໃນ|{month}| |ເພື່ອ|ຫາລື|ເລື່ອງ|{thing}",
            "“|ພວກ|ເຮົາ|ເຄົາລົບ|ເພື່ອນ|ບ້ານ|” |{person}|ກ່າວ|ກັບ|ນັກ|ຂ່າວ|ທີ່|{place}",
            "{person}|ຜູ້ນຳ|{org}|ປະຕິເສດ|ວ່າ|ມີ|ການ|ຍ້າຍ|{thing}|ຈາກ|{place}|ໄປ|{place}",
            "ຕັ້ງແຕ່|{month}| |ໃຈ|ກາງ|{place}|ຖືກ|ປິດ| |{org}|ກ່າວ|ໂທດ|{org}",
            "ໃນ|{day}| |{org}|ກວດ|ສອບ|{thing}|{n}|ແຫ່ງ| |ຈາກ|ນັ້ນ|{person}|ເດີນທາງ|ໄປ|{place}",
        ),
        (
            "{org}|ບໍ່|ຕອບ|ຄຳ|ຂໍ|ຄວາມ|ເຫັນ",
            "ຕົວ|ເລກ|ນີ້|ບໍ່|ສາມາດ|ກວດ|ສອບ|ໄດ້",
            "ການ|ເຈລະຈາ|ຈະ|ສືບ|ຕໍ່|ໃນ|ອາທິດ|ໜ້າ",
        ),
        {
            "org": "ຄະນະກຳມະການແມ່ນ້ຳ|ສະພາພູດອຍ|ຄະນະກຳມະການ|ກະຊວງໂຍທາ|ພັກຝັ່ງທະເລສາບ",
            "person": "ອີໂລນາ|ໂດລັນ|ທ່ານໂດລັນ|ອາຊິດ|ນາຍພົນເວັນ",
            "place": "ກາສ|ກາສເໜືອ|ກາສໃຕ້|ເດນໂຮມ|ທ່າຂ້າມ|ເວລ",
            "thing": "ນ້ຳສ້າງ|ນ້ຳສ້າງໃໝ່|ເຮືອ|ເຮືອຕິດອາວຸດ|ຈົດໝາຍ",
            "day": "ວັນຈັນ|ວັນອັງຄານ|ວັນສຸກ",
            "month": "ມັງກອນ|ເມສາ|ພຶດສະພາ 2021|ມິຖຸນາ",
        },
    ),
}  # fmt: skip
"""By name."""
