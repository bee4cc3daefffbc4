use crate::facts::Fact;
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources"], check)],
};

const PAGE: &str = r#"# I3010: a template stays away from the limit of 500 resources

## What it checks

The section `Resources` should have no more than nine tenths of the 500 entries that it may have.

## Why it matters

A template that is full can be changed no more: to divide it then means to move resources between stacks that are in
use. That is easier while there is room.

## Fails

```json
{
  "Resources": {
    "Q0": {"Type": "AWS::SQS::Queue"}, "Q1": {"Type": "AWS::SQS::Queue"}, "Q2": {"Type": "AWS::SQS::Queue"},
    "Q3": {"Type": "AWS::SQS::Queue"}, "Q4": {"Type": "AWS::SQS::Queue"}, "Q5": {"Type": "AWS::SQS::Queue"},
    "Q6": {"Type": "AWS::SQS::Queue"}, "Q7": {"Type": "AWS::SQS::Queue"}, "Q8": {"Type": "AWS::SQS::Queue"},
    "Q9": {"Type": "AWS::SQS::Queue"}, "Q10": {"Type": "AWS::SQS::Queue"}, "Q11": {"Type": "AWS::SQS::Queue"},
    "Q12": {"Type": "AWS::SQS::Queue"}, "Q13": {"Type": "AWS::SQS::Queue"}, "Q14": {"Type": "AWS::SQS::Queue"},
    "Q15": {"Type": "AWS::SQS::Queue"}, "Q16": {"Type": "AWS::SQS::Queue"}, "Q17": {"Type": "AWS::SQS::Queue"},
    "Q18": {"Type": "AWS::SQS::Queue"}, "Q19": {"Type": "AWS::SQS::Queue"}, "Q20": {"Type": "AWS::SQS::Queue"},
    "Q21": {"Type": "AWS::SQS::Queue"}, "Q22": {"Type": "AWS::SQS::Queue"}, "Q23": {"Type": "AWS::SQS::Queue"},
    "Q24": {"Type": "AWS::SQS::Queue"}, "Q25": {"Type": "AWS::SQS::Queue"}, "Q26": {"Type": "AWS::SQS::Queue"},
    "Q27": {"Type": "AWS::SQS::Queue"}, "Q28": {"Type": "AWS::SQS::Queue"}, "Q29": {"Type": "AWS::SQS::Queue"},
    "Q30": {"Type": "AWS::SQS::Queue"}, "Q31": {"Type": "AWS::SQS::Queue"}, "Q32": {"Type": "AWS::SQS::Queue"},
    "Q33": {"Type": "AWS::SQS::Queue"}, "Q34": {"Type": "AWS::SQS::Queue"}, "Q35": {"Type": "AWS::SQS::Queue"},
    "Q36": {"Type": "AWS::SQS::Queue"}, "Q37": {"Type": "AWS::SQS::Queue"}, "Q38": {"Type": "AWS::SQS::Queue"},
    "Q39": {"Type": "AWS::SQS::Queue"}, "Q40": {"Type": "AWS::SQS::Queue"}, "Q41": {"Type": "AWS::SQS::Queue"},
    "Q42": {"Type": "AWS::SQS::Queue"}, "Q43": {"Type": "AWS::SQS::Queue"}, "Q44": {"Type": "AWS::SQS::Queue"},
    "Q45": {"Type": "AWS::SQS::Queue"}, "Q46": {"Type": "AWS::SQS::Queue"}, "Q47": {"Type": "AWS::SQS::Queue"},
    "Q48": {"Type": "AWS::SQS::Queue"}, "Q49": {"Type": "AWS::SQS::Queue"}, "Q50": {"Type": "AWS::SQS::Queue"},
    "Q51": {"Type": "AWS::SQS::Queue"}, "Q52": {"Type": "AWS::SQS::Queue"}, "Q53": {"Type": "AWS::SQS::Queue"},
    "Q54": {"Type": "AWS::SQS::Queue"}, "Q55": {"Type": "AWS::SQS::Queue"}, "Q56": {"Type": "AWS::SQS::Queue"},
    "Q57": {"Type": "AWS::SQS::Queue"}, "Q58": {"Type": "AWS::SQS::Queue"}, "Q59": {"Type": "AWS::SQS::Queue"},
    "Q60": {"Type": "AWS::SQS::Queue"}, "Q61": {"Type": "AWS::SQS::Queue"}, "Q62": {"Type": "AWS::SQS::Queue"},
    "Q63": {"Type": "AWS::SQS::Queue"}, "Q64": {"Type": "AWS::SQS::Queue"}, "Q65": {"Type": "AWS::SQS::Queue"},
    "Q66": {"Type": "AWS::SQS::Queue"}, "Q67": {"Type": "AWS::SQS::Queue"}, "Q68": {"Type": "AWS::SQS::Queue"},
    "Q69": {"Type": "AWS::SQS::Queue"}, "Q70": {"Type": "AWS::SQS::Queue"}, "Q71": {"Type": "AWS::SQS::Queue"},
    "Q72": {"Type": "AWS::SQS::Queue"}, "Q73": {"Type": "AWS::SQS::Queue"}, "Q74": {"Type": "AWS::SQS::Queue"},
    "Q75": {"Type": "AWS::SQS::Queue"}, "Q76": {"Type": "AWS::SQS::Queue"}, "Q77": {"Type": "AWS::SQS::Queue"},
    "Q78": {"Type": "AWS::SQS::Queue"}, "Q79": {"Type": "AWS::SQS::Queue"}, "Q80": {"Type": "AWS::SQS::Queue"},
    "Q81": {"Type": "AWS::SQS::Queue"}, "Q82": {"Type": "AWS::SQS::Queue"}, "Q83": {"Type": "AWS::SQS::Queue"},
    "Q84": {"Type": "AWS::SQS::Queue"}, "Q85": {"Type": "AWS::SQS::Queue"}, "Q86": {"Type": "AWS::SQS::Queue"},
    "Q87": {"Type": "AWS::SQS::Queue"}, "Q88": {"Type": "AWS::SQS::Queue"}, "Q89": {"Type": "AWS::SQS::Queue"},
    "Q90": {"Type": "AWS::SQS::Queue"}, "Q91": {"Type": "AWS::SQS::Queue"}, "Q92": {"Type": "AWS::SQS::Queue"},
    "Q93": {"Type": "AWS::SQS::Queue"}, "Q94": {"Type": "AWS::SQS::Queue"}, "Q95": {"Type": "AWS::SQS::Queue"},
    "Q96": {"Type": "AWS::SQS::Queue"}, "Q97": {"Type": "AWS::SQS::Queue"}, "Q98": {"Type": "AWS::SQS::Queue"},
    "Q99": {"Type": "AWS::SQS::Queue"}, "Q100": {"Type": "AWS::SQS::Queue"}, "Q101": {"Type": "AWS::SQS::Queue"},
    "Q102": {"Type": "AWS::SQS::Queue"}, "Q103": {"Type": "AWS::SQS::Queue"}, "Q104": {"Type": "AWS::SQS::Queue"},
    "Q105": {"Type": "AWS::SQS::Queue"}, "Q106": {"Type": "AWS::SQS::Queue"}, "Q107": {"Type": "AWS::SQS::Queue"},
    "Q108": {"Type": "AWS::SQS::Queue"}, "Q109": {"Type": "AWS::SQS::Queue"}, "Q110": {"Type": "AWS::SQS::Queue"},
    "Q111": {"Type": "AWS::SQS::Queue"}, "Q112": {"Type": "AWS::SQS::Queue"}, "Q113": {"Type": "AWS::SQS::Queue"},
    "Q114": {"Type": "AWS::SQS::Queue"}, "Q115": {"Type": "AWS::SQS::Queue"}, "Q116": {"Type": "AWS::SQS::Queue"},
    "Q117": {"Type": "AWS::SQS::Queue"}, "Q118": {"Type": "AWS::SQS::Queue"}, "Q119": {"Type": "AWS::SQS::Queue"},
    "Q120": {"Type": "AWS::SQS::Queue"}, "Q121": {"Type": "AWS::SQS::Queue"}, "Q122": {"Type": "AWS::SQS::Queue"},
    "Q123": {"Type": "AWS::SQS::Queue"}, "Q124": {"Type": "AWS::SQS::Queue"}, "Q125": {"Type": "AWS::SQS::Queue"},
    "Q126": {"Type": "AWS::SQS::Queue"}, "Q127": {"Type": "AWS::SQS::Queue"}, "Q128": {"Type": "AWS::SQS::Queue"},
    "Q129": {"Type": "AWS::SQS::Queue"}, "Q130": {"Type": "AWS::SQS::Queue"}, "Q131": {"Type": "AWS::SQS::Queue"},
    "Q132": {"Type": "AWS::SQS::Queue"}, "Q133": {"Type": "AWS::SQS::Queue"}, "Q134": {"Type": "AWS::SQS::Queue"},
    "Q135": {"Type": "AWS::SQS::Queue"}, "Q136": {"Type": "AWS::SQS::Queue"}, "Q137": {"Type": "AWS::SQS::Queue"},
    "Q138": {"Type": "AWS::SQS::Queue"}, "Q139": {"Type": "AWS::SQS::Queue"}, "Q140": {"Type": "AWS::SQS::Queue"},
    "Q141": {"Type": "AWS::SQS::Queue"}, "Q142": {"Type": "AWS::SQS::Queue"}, "Q143": {"Type": "AWS::SQS::Queue"},
    "Q144": {"Type": "AWS::SQS::Queue"}, "Q145": {"Type": "AWS::SQS::Queue"}, "Q146": {"Type": "AWS::SQS::Queue"},
    "Q147": {"Type": "AWS::SQS::Queue"}, "Q148": {"Type": "AWS::SQS::Queue"}, "Q149": {"Type": "AWS::SQS::Queue"},
    "Q150": {"Type": "AWS::SQS::Queue"}, "Q151": {"Type": "AWS::SQS::Queue"}, "Q152": {"Type": "AWS::SQS::Queue"},
    "Q153": {"Type": "AWS::SQS::Queue"}, "Q154": {"Type": "AWS::SQS::Queue"}, "Q155": {"Type": "AWS::SQS::Queue"},
    "Q156": {"Type": "AWS::SQS::Queue"}, "Q157": {"Type": "AWS::SQS::Queue"}, "Q158": {"Type": "AWS::SQS::Queue"},
    "Q159": {"Type": "AWS::SQS::Queue"}, "Q160": {"Type": "AWS::SQS::Queue"}, "Q161": {"Type": "AWS::SQS::Queue"},
    "Q162": {"Type": "AWS::SQS::Queue"}, "Q163": {"Type": "AWS::SQS::Queue"}, "Q164": {"Type": "AWS::SQS::Queue"},
    "Q165": {"Type": "AWS::SQS::Queue"}, "Q166": {"Type": "AWS::SQS::Queue"}, "Q167": {"Type": "AWS::SQS::Queue"},
    "Q168": {"Type": "AWS::SQS::Queue"}, "Q169": {"Type": "AWS::SQS::Queue"}, "Q170": {"Type": "AWS::SQS::Queue"},
    "Q171": {"Type": "AWS::SQS::Queue"}, "Q172": {"Type": "AWS::SQS::Queue"}, "Q173": {"Type": "AWS::SQS::Queue"},
    "Q174": {"Type": "AWS::SQS::Queue"}, "Q175": {"Type": "AWS::SQS::Queue"}, "Q176": {"Type": "AWS::SQS::Queue"},
    "Q177": {"Type": "AWS::SQS::Queue"}, "Q178": {"Type": "AWS::SQS::Queue"}, "Q179": {"Type": "AWS::SQS::Queue"},
    "Q180": {"Type": "AWS::SQS::Queue"}, "Q181": {"Type": "AWS::SQS::Queue"}, "Q182": {"Type": "AWS::SQS::Queue"},
    "Q183": {"Type": "AWS::SQS::Queue"}, "Q184": {"Type": "AWS::SQS::Queue"}, "Q185": {"Type": "AWS::SQS::Queue"},
    "Q186": {"Type": "AWS::SQS::Queue"}, "Q187": {"Type": "AWS::SQS::Queue"}, "Q188": {"Type": "AWS::SQS::Queue"},
    "Q189": {"Type": "AWS::SQS::Queue"}, "Q190": {"Type": "AWS::SQS::Queue"}, "Q191": {"Type": "AWS::SQS::Queue"},
    "Q192": {"Type": "AWS::SQS::Queue"}, "Q193": {"Type": "AWS::SQS::Queue"}, "Q194": {"Type": "AWS::SQS::Queue"},
    "Q195": {"Type": "AWS::SQS::Queue"}, "Q196": {"Type": "AWS::SQS::Queue"}, "Q197": {"Type": "AWS::SQS::Queue"},
    "Q198": {"Type": "AWS::SQS::Queue"}, "Q199": {"Type": "AWS::SQS::Queue"}, "Q200": {"Type": "AWS::SQS::Queue"},
    "Q201": {"Type": "AWS::SQS::Queue"}, "Q202": {"Type": "AWS::SQS::Queue"}, "Q203": {"Type": "AWS::SQS::Queue"},
    "Q204": {"Type": "AWS::SQS::Queue"}, "Q205": {"Type": "AWS::SQS::Queue"}, "Q206": {"Type": "AWS::SQS::Queue"},
    "Q207": {"Type": "AWS::SQS::Queue"}, "Q208": {"Type": "AWS::SQS::Queue"}, "Q209": {"Type": "AWS::SQS::Queue"},
    "Q210": {"Type": "AWS::SQS::Queue"}, "Q211": {"Type": "AWS::SQS::Queue"}, "Q212": {"Type": "AWS::SQS::Queue"},
    "Q213": {"Type": "AWS::SQS::Queue"}, "Q214": {"Type": "AWS::SQS::Queue"}, "Q215": {"Type": "AWS::SQS::Queue"},
    "Q216": {"Type": "AWS::SQS::Queue"}, "Q217": {"Type": "AWS::SQS::Queue"}, "Q218": {"Type": "AWS::SQS::Queue"},
    "Q219": {"Type": "AWS::SQS::Queue"}, "Q220": {"Type": "AWS::SQS::Queue"}, "Q221": {"Type": "AWS::SQS::Queue"},
    "Q222": {"Type": "AWS::SQS::Queue"}, "Q223": {"Type": "AWS::SQS::Queue"}, "Q224": {"Type": "AWS::SQS::Queue"},
    "Q225": {"Type": "AWS::SQS::Queue"}, "Q226": {"Type": "AWS::SQS::Queue"}, "Q227": {"Type": "AWS::SQS::Queue"},
    "Q228": {"Type": "AWS::SQS::Queue"}, "Q229": {"Type": "AWS::SQS::Queue"}, "Q230": {"Type": "AWS::SQS::Queue"},
    "Q231": {"Type": "AWS::SQS::Queue"}, "Q232": {"Type": "AWS::SQS::Queue"}, "Q233": {"Type": "AWS::SQS::Queue"},
    "Q234": {"Type": "AWS::SQS::Queue"}, "Q235": {"Type": "AWS::SQS::Queue"}, "Q236": {"Type": "AWS::SQS::Queue"},
    "Q237": {"Type": "AWS::SQS::Queue"}, "Q238": {"Type": "AWS::SQS::Queue"}, "Q239": {"Type": "AWS::SQS::Queue"},
    "Q240": {"Type": "AWS::SQS::Queue"}, "Q241": {"Type": "AWS::SQS::Queue"}, "Q242": {"Type": "AWS::SQS::Queue"},
    "Q243": {"Type": "AWS::SQS::Queue"}, "Q244": {"Type": "AWS::SQS::Queue"}, "Q245": {"Type": "AWS::SQS::Queue"},
    "Q246": {"Type": "AWS::SQS::Queue"}, "Q247": {"Type": "AWS::SQS::Queue"}, "Q248": {"Type": "AWS::SQS::Queue"},
    "Q249": {"Type": "AWS::SQS::Queue"}, "Q250": {"Type": "AWS::SQS::Queue"}, "Q251": {"Type": "AWS::SQS::Queue"},
    "Q252": {"Type": "AWS::SQS::Queue"}, "Q253": {"Type": "AWS::SQS::Queue"}, "Q254": {"Type": "AWS::SQS::Queue"},
    "Q255": {"Type": "AWS::SQS::Queue"}, "Q256": {"Type": "AWS::SQS::Queue"}, "Q257": {"Type": "AWS::SQS::Queue"},
    "Q258": {"Type": "AWS::SQS::Queue"}, "Q259": {"Type": "AWS::SQS::Queue"}, "Q260": {"Type": "AWS::SQS::Queue"},
    "Q261": {"Type": "AWS::SQS::Queue"}, "Q262": {"Type": "AWS::SQS::Queue"}, "Q263": {"Type": "AWS::SQS::Queue"},
    "Q264": {"Type": "AWS::SQS::Queue"}, "Q265": {"Type": "AWS::SQS::Queue"}, "Q266": {"Type": "AWS::SQS::Queue"},
    "Q267": {"Type": "AWS::SQS::Queue"}, "Q268": {"Type": "AWS::SQS::Queue"}, "Q269": {"Type": "AWS::SQS::Queue"},
    "Q270": {"Type": "AWS::SQS::Queue"}, "Q271": {"Type": "AWS::SQS::Queue"}, "Q272": {"Type": "AWS::SQS::Queue"},
    "Q273": {"Type": "AWS::SQS::Queue"}, "Q274": {"Type": "AWS::SQS::Queue"}, "Q275": {"Type": "AWS::SQS::Queue"},
    "Q276": {"Type": "AWS::SQS::Queue"}, "Q277": {"Type": "AWS::SQS::Queue"}, "Q278": {"Type": "AWS::SQS::Queue"},
    "Q279": {"Type": "AWS::SQS::Queue"}, "Q280": {"Type": "AWS::SQS::Queue"}, "Q281": {"Type": "AWS::SQS::Queue"},
    "Q282": {"Type": "AWS::SQS::Queue"}, "Q283": {"Type": "AWS::SQS::Queue"}, "Q284": {"Type": "AWS::SQS::Queue"},
    "Q285": {"Type": "AWS::SQS::Queue"}, "Q286": {"Type": "AWS::SQS::Queue"}, "Q287": {"Type": "AWS::SQS::Queue"},
    "Q288": {"Type": "AWS::SQS::Queue"}, "Q289": {"Type": "AWS::SQS::Queue"}, "Q290": {"Type": "AWS::SQS::Queue"},
    "Q291": {"Type": "AWS::SQS::Queue"}, "Q292": {"Type": "AWS::SQS::Queue"}, "Q293": {"Type": "AWS::SQS::Queue"},
    "Q294": {"Type": "AWS::SQS::Queue"}, "Q295": {"Type": "AWS::SQS::Queue"}, "Q296": {"Type": "AWS::SQS::Queue"},
    "Q297": {"Type": "AWS::SQS::Queue"}, "Q298": {"Type": "AWS::SQS::Queue"}, "Q299": {"Type": "AWS::SQS::Queue"},
    "Q300": {"Type": "AWS::SQS::Queue"}, "Q301": {"Type": "AWS::SQS::Queue"}, "Q302": {"Type": "AWS::SQS::Queue"},
    "Q303": {"Type": "AWS::SQS::Queue"}, "Q304": {"Type": "AWS::SQS::Queue"}, "Q305": {"Type": "AWS::SQS::Queue"},
    "Q306": {"Type": "AWS::SQS::Queue"}, "Q307": {"Type": "AWS::SQS::Queue"}, "Q308": {"Type": "AWS::SQS::Queue"},
    "Q309": {"Type": "AWS::SQS::Queue"}, "Q310": {"Type": "AWS::SQS::Queue"}, "Q311": {"Type": "AWS::SQS::Queue"},
    "Q312": {"Type": "AWS::SQS::Queue"}, "Q313": {"Type": "AWS::SQS::Queue"}, "Q314": {"Type": "AWS::SQS::Queue"},
    "Q315": {"Type": "AWS::SQS::Queue"}, "Q316": {"Type": "AWS::SQS::Queue"}, "Q317": {"Type": "AWS::SQS::Queue"},
    "Q318": {"Type": "AWS::SQS::Queue"}, "Q319": {"Type": "AWS::SQS::Queue"}, "Q320": {"Type": "AWS::SQS::Queue"},
    "Q321": {"Type": "AWS::SQS::Queue"}, "Q322": {"Type": "AWS::SQS::Queue"}, "Q323": {"Type": "AWS::SQS::Queue"},
    "Q324": {"Type": "AWS::SQS::Queue"}, "Q325": {"Type": "AWS::SQS::Queue"}, "Q326": {"Type": "AWS::SQS::Queue"},
    "Q327": {"Type": "AWS::SQS::Queue"}, "Q328": {"Type": "AWS::SQS::Queue"}, "Q329": {"Type": "AWS::SQS::Queue"},
    "Q330": {"Type": "AWS::SQS::Queue"}, "Q331": {"Type": "AWS::SQS::Queue"}, "Q332": {"Type": "AWS::SQS::Queue"},
    "Q333": {"Type": "AWS::SQS::Queue"}, "Q334": {"Type": "AWS::SQS::Queue"}, "Q335": {"Type": "AWS::SQS::Queue"},
    "Q336": {"Type": "AWS::SQS::Queue"}, "Q337": {"Type": "AWS::SQS::Queue"}, "Q338": {"Type": "AWS::SQS::Queue"},
    "Q339": {"Type": "AWS::SQS::Queue"}, "Q340": {"Type": "AWS::SQS::Queue"}, "Q341": {"Type": "AWS::SQS::Queue"},
    "Q342": {"Type": "AWS::SQS::Queue"}, "Q343": {"Type": "AWS::SQS::Queue"}, "Q344": {"Type": "AWS::SQS::Queue"},
    "Q345": {"Type": "AWS::SQS::Queue"}, "Q346": {"Type": "AWS::SQS::Queue"}, "Q347": {"Type": "AWS::SQS::Queue"},
    "Q348": {"Type": "AWS::SQS::Queue"}, "Q349": {"Type": "AWS::SQS::Queue"}, "Q350": {"Type": "AWS::SQS::Queue"},
    "Q351": {"Type": "AWS::SQS::Queue"}, "Q352": {"Type": "AWS::SQS::Queue"}, "Q353": {"Type": "AWS::SQS::Queue"},
    "Q354": {"Type": "AWS::SQS::Queue"}, "Q355": {"Type": "AWS::SQS::Queue"}, "Q356": {"Type": "AWS::SQS::Queue"},
    "Q357": {"Type": "AWS::SQS::Queue"}, "Q358": {"Type": "AWS::SQS::Queue"}, "Q359": {"Type": "AWS::SQS::Queue"},
    "Q360": {"Type": "AWS::SQS::Queue"}, "Q361": {"Type": "AWS::SQS::Queue"}, "Q362": {"Type": "AWS::SQS::Queue"},
    "Q363": {"Type": "AWS::SQS::Queue"}, "Q364": {"Type": "AWS::SQS::Queue"}, "Q365": {"Type": "AWS::SQS::Queue"},
    "Q366": {"Type": "AWS::SQS::Queue"}, "Q367": {"Type": "AWS::SQS::Queue"}, "Q368": {"Type": "AWS::SQS::Queue"},
    "Q369": {"Type": "AWS::SQS::Queue"}, "Q370": {"Type": "AWS::SQS::Queue"}, "Q371": {"Type": "AWS::SQS::Queue"},
    "Q372": {"Type": "AWS::SQS::Queue"}, "Q373": {"Type": "AWS::SQS::Queue"}, "Q374": {"Type": "AWS::SQS::Queue"},
    "Q375": {"Type": "AWS::SQS::Queue"}, "Q376": {"Type": "AWS::SQS::Queue"}, "Q377": {"Type": "AWS::SQS::Queue"},
    "Q378": {"Type": "AWS::SQS::Queue"}, "Q379": {"Type": "AWS::SQS::Queue"}, "Q380": {"Type": "AWS::SQS::Queue"},
    "Q381": {"Type": "AWS::SQS::Queue"}, "Q382": {"Type": "AWS::SQS::Queue"}, "Q383": {"Type": "AWS::SQS::Queue"},
    "Q384": {"Type": "AWS::SQS::Queue"}, "Q385": {"Type": "AWS::SQS::Queue"}, "Q386": {"Type": "AWS::SQS::Queue"},
    "Q387": {"Type": "AWS::SQS::Queue"}, "Q388": {"Type": "AWS::SQS::Queue"}, "Q389": {"Type": "AWS::SQS::Queue"},
    "Q390": {"Type": "AWS::SQS::Queue"}, "Q391": {"Type": "AWS::SQS::Queue"}, "Q392": {"Type": "AWS::SQS::Queue"},
    "Q393": {"Type": "AWS::SQS::Queue"}, "Q394": {"Type": "AWS::SQS::Queue"}, "Q395": {"Type": "AWS::SQS::Queue"},
    "Q396": {"Type": "AWS::SQS::Queue"}, "Q397": {"Type": "AWS::SQS::Queue"}, "Q398": {"Type": "AWS::SQS::Queue"},
    "Q399": {"Type": "AWS::SQS::Queue"}, "Q400": {"Type": "AWS::SQS::Queue"}, "Q401": {"Type": "AWS::SQS::Queue"},
    "Q402": {"Type": "AWS::SQS::Queue"}, "Q403": {"Type": "AWS::SQS::Queue"}, "Q404": {"Type": "AWS::SQS::Queue"},
    "Q405": {"Type": "AWS::SQS::Queue"}, "Q406": {"Type": "AWS::SQS::Queue"}, "Q407": {"Type": "AWS::SQS::Queue"},
    "Q408": {"Type": "AWS::SQS::Queue"}, "Q409": {"Type": "AWS::SQS::Queue"}, "Q410": {"Type": "AWS::SQS::Queue"},
    "Q411": {"Type": "AWS::SQS::Queue"}, "Q412": {"Type": "AWS::SQS::Queue"}, "Q413": {"Type": "AWS::SQS::Queue"},
    "Q414": {"Type": "AWS::SQS::Queue"}, "Q415": {"Type": "AWS::SQS::Queue"}, "Q416": {"Type": "AWS::SQS::Queue"},
    "Q417": {"Type": "AWS::SQS::Queue"}, "Q418": {"Type": "AWS::SQS::Queue"}, "Q419": {"Type": "AWS::SQS::Queue"},
    "Q420": {"Type": "AWS::SQS::Queue"}, "Q421": {"Type": "AWS::SQS::Queue"}, "Q422": {"Type": "AWS::SQS::Queue"},
    "Q423": {"Type": "AWS::SQS::Queue"}, "Q424": {"Type": "AWS::SQS::Queue"}, "Q425": {"Type": "AWS::SQS::Queue"},
    "Q426": {"Type": "AWS::SQS::Queue"}, "Q427": {"Type": "AWS::SQS::Queue"}, "Q428": {"Type": "AWS::SQS::Queue"},
    "Q429": {"Type": "AWS::SQS::Queue"}, "Q430": {"Type": "AWS::SQS::Queue"}, "Q431": {"Type": "AWS::SQS::Queue"},
    "Q432": {"Type": "AWS::SQS::Queue"}, "Q433": {"Type": "AWS::SQS::Queue"}, "Q434": {"Type": "AWS::SQS::Queue"},
    "Q435": {"Type": "AWS::SQS::Queue"}, "Q436": {"Type": "AWS::SQS::Queue"}, "Q437": {"Type": "AWS::SQS::Queue"},
    "Q438": {"Type": "AWS::SQS::Queue"}, "Q439": {"Type": "AWS::SQS::Queue"}, "Q440": {"Type": "AWS::SQS::Queue"},
    "Q441": {"Type": "AWS::SQS::Queue"}, "Q442": {"Type": "AWS::SQS::Queue"}, "Q443": {"Type": "AWS::SQS::Queue"},
    "Q444": {"Type": "AWS::SQS::Queue"}, "Q445": {"Type": "AWS::SQS::Queue"}, "Q446": {"Type": "AWS::SQS::Queue"},
    "Q447": {"Type": "AWS::SQS::Queue"}, "Q448": {"Type": "AWS::SQS::Queue"}, "Q449": {"Type": "AWS::SQS::Queue"},
    "Q450": {"Type": "AWS::SQS::Queue"}
  }
}
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
  Payments:
    Type: AWS::SQS::Queue
```

## References

- [CloudFormation quotas](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let schema = scope
        .engine
        .facts
        .schema("other", "resources/configuration");
    let bound = schema
        .and_then(|schema| schema.get("maxProperties"))
        .and_then(Fact::as_i64)
        .and_then(|bound| usize::try_from(bound).ok());
    let (Some(bound), Some(map)) = (bound, node.as_map()) else {
        return;
    };
    // From nine tenths of the limit on.
    if map.len() * 10 > bound * 9 && map.len() <= bound {
        let message = format!(
            "there are {} resources, and {bound} are the limit",
            map.len()
        );
        out.push(
            Issue::new(scope.path(), message)
                .help("divide the template before it is full: into stacks, or nested ones"),
        );
    }
}
