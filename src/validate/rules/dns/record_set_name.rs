use crate::validate::engine::{Issue, Scope, each_along, shown};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::Route53::RecordSet/Properties"], check)],
};

const PAGE: &str = r#"# E3041: a record has a name of its hosted zone

## What it checks

The `HostedZoneName` of a record must end with a dot, and the `Name` of the record must be that name or end with it
behind a dot. A final dot of `Name` may be missing. Values with `Fn::If` are looked at under each condition.

## Why it matters

Amazon Route 53 finds the zone by its full name, which ends with a dot, and keeps only records of its own domain. The
record is refused otherwise, and the stack is rolled back.

## Fails

```yaml
Resources:
  Record:
    Type: AWS::Route53::RecordSet
    Properties:
      HostedZoneName: example.com.
      Name: api.example.org.
      Type: A
      TTL: '60'
      ResourceRecords:
      - 10.0.0.1
```

```yaml
Resources:
  Record:
    Type: AWS::Route53::RecordSet
    Properties:
      HostedZoneName: example.com
      Name: api.example.com.
      Type: A
      TTL: '60'
      ResourceRecords:
      - 10.0.0.1
```

## Passes

```yaml
Resources:
  Record:
    Type: AWS::Route53::RecordSet
    Properties:
      HostedZoneName: example.com.
      Name: api.example.com.
      Type: A
      TTL: '60'
      ResourceRecords:
      - 10.0.0.1
```

## References

- [AWS::Route53::RecordSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-route53-recordset.html)
"#;

fn check(scope: &Scope<'_>, record: &Node, out: &mut Vec<Issue>) {
    each_along(
        scope,
        record,
        &["HostedZoneName"],
        &mut |inner, zone_node| {
            let Some((zone_node, zone)) = zone_node.and_then(|node| Some((node, node.as_str()?)))
            else {
                return true;
            };
            each_along(inner, record, &["Name"], &mut |_, name_node| {
                let Some((name_node, name)) =
                    name_node.and_then(|node| Some((node, node.as_str()?)))
                else {
                    return true;
                };
                if !zone.ends_with('.') {
                    let message = format!(
                        "the name of the zone, {}, does not end with a dot",
                        shown(zone_node)
                    );
                    let issue = Issue::new(scope.path_to("HostedZoneName"), message);
                    out.push(issue.help(format!("write `{zone}.`")));
                }
                let stem = |text: &str| text.strip_suffix('.').unwrap_or(text).to_owned();
                if !is_within(&stem(name), &stem(zone)) {
                    let message = format!(
                        "{} is not a name of the zone {}",
                        shown(name_node),
                        shown(zone_node)
                    );
                    out.push(Issue::new(scope.path_to("Name"), message));
                }
                true
            })
        },
    );
}

/// Whether a name is that of the zone or below it.
fn is_within(name: &str, zone: &str) -> bool {
    let before = name.strip_suffix(zone);
    before.is_some_and(|before| before.is_empty() || before.ends_with('.'))
}
