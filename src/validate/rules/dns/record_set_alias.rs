use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_route53_recordset/recordset_alias").at(&[
        "Resources/AWS::Route53::RecordSet/Properties",
        "Resources/AWS::Route53::RecordSetGroup/Properties/RecordSets/*",
    ])],
};

const PAGE: &str = r#"# E3029: an alias record takes its time to live from its target

## What it checks

A record with `AliasTarget` must not have `TTL`.

## Why it matters

Amazon Route 53 answers for an alias with the records of its target and their time to live. It refuses a record that
wants to set another one.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::Route53::RecordSet
    Properties:
      Name: a.example.com
      HostedZoneId: Z1
      Type: A
      AliasTarget:
        DNSName: b.example.com
        HostedZoneId: Z2
      TTL: '60'
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::Route53::RecordSet
    Properties:
      Name: a.example.com
      HostedZoneId: Z1
      Type: A
      AliasTarget:
        DNSName: b.example.com
        HostedZoneId: Z2
```

## References

- [Amazon Route 53 Developer Guide, Choosing between alias and non-alias records](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-choosing-alias-non-alias.html)
- [AWS::Route53::RecordSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-route53-recordset.html)
"#;
