use crate::validate::engine::{Issue, Scope, shown};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::EC2::EIP/Properties/Domain"], check)],
};

const PAGE: &str = r#"# W3700: the domain of an address is `vpc` or `standard`

## What it checks

The property `Domain` of an Elastic IP address must be `vpc` or `standard`, in any spelling of the letters.

## Why it matters

Amazon EC2 takes any other text for `vpc` without a word. Often it is the id of a VPC, written in the belief that it
ties the address to that VPC, which it does not.

## Fails

```yaml
Resources:
  Address:
    Type: AWS::EC2::EIP
    Properties:
      Domain: vpc-0123456789abcdef0
```

## Passes

```yaml
Resources:
  Address:
    Type: AWS::EC2::EIP
    Properties:
      Domain: vpc
```

## References

- [AWS::EC2::EIP](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-eip.html)
"#;

fn check(scope: &Scope<'_>, domain: &Node, out: &mut Vec<Issue>) {
    let Some(text) = domain.as_str() else { return };
    if !["standard", "vpc"]
        .iter()
        .any(|known| known.eq_ignore_ascii_case(text))
    {
        let message = format!("{} is taken for `vpc`", shown(domain));
        out.push(Issue::new(scope.path(), message).help("write `vpc`"));
    }
}
