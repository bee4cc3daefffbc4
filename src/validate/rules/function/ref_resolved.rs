use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# W1030: a value that `Ref` gives fits the property

## What it checks

`Ref` of a parameter is checked with the default of the parameter, its allowed values and its bounds; `Ref` of a pseudo parameter with the value that it has in the regions of the run. Each value is checked as if it stood in the property itself. Where the value breaks a pattern, a list of allowed values or a bound, the finding stands at the parameter.

## Why it matters

The parameter allows what the property does not take, and whoever deploys the stack with that value sees it fail.

## Fails

```yaml
Parameters:
  Network:
    Type: String
    Default: network-1
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Orders
      VpcId: !Ref Network
```

## Passes

```yaml
Parameters:
  Network:
    Type: AWS::EC2::VPC::Id
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Orders
      VpcId: !Ref Network
```

## References

- AWS CloudFormation User Guide, `Ref`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ref.html>
"#;
