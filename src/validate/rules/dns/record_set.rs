use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_route53_recordset/recordset_pattern")
        .every()
        .at(&[
            "Resources/AWS::Route53::RecordSet/Properties",
            "Resources/AWS::Route53::RecordSetGroup/Properties/RecordSets/*",
        ])],
};

const PAGE: &str = r#"# E3023: the form of a DNS record's values depends on its type

## What it checks

The values in `ResourceRecords` must have the form that the `Type` of the record asks for: addresses for `A` and
`AAAA`, names for `CNAME`, quoted texts for `TXT`, a priority and a name for `MX`, and so on. A `CNAME` has one value
only.

## Why it matters

Amazon Route 53 reads the values when the record is created. It refuses one that does not have the form of its type,
and the stack is rolled back.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::Route53::RecordSet
    Properties:
      Name: a.example.com
      HostedZoneId: Z1
      Type: A
      TTL: '60'
      ResourceRecords:
      - not an address
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
      TTL: '60'
      ResourceRecords:
      - 10.0.0.1
```

## References

- [Amazon Route 53 Developer Guide, Supported DNS record types](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html)
- [AWS::Route53::RecordSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-route53-recordset.html)
"#;
