use crate::validate::rules::Rule;
use crate::validate::rules::question::other;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[other("metadata/interface")
        .every()
        .at(&["Metadata/AWS::CloudFormation::Interface"])],
};

const PAGE: &str = r#"# E4001: the console's interface has groups and labels of parameters, and nothing else

## What it checks

`AWS::CloudFormation::Interface` in `Metadata` has `ParameterGroups` and `ParameterLabels` only. A group has a `Label` and a
list `Parameters`; a label has the text `default`.

## Why it matters

The console shows the parameters of a stack as this key says. What it does not know it ignores without a word, so that a
misspelt key shows the parameters in no order and under their technical names.

## Fails

```yaml
Parameters:
  VpcId:
    Type: AWS::EC2::VPC::Id
Metadata:
  AWS::CloudFormation::Interface:
    ParameterGroup:
      - Parameters: [VpcId]
Resources:
  Web:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Web servers
      VpcId: !Ref VpcId
```

## Passes

```yaml
Parameters:
  VpcId:
    Type: AWS::EC2::VPC::Id
Metadata:
  AWS::CloudFormation::Interface:
    ParameterGroups:
      - Label:
          default: Network
        Parameters: [VpcId]
    ParameterLabels:
      VpcId:
        default: Which VPC?
Resources:
  Web:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Web servers
      VpcId: !Ref VpcId
```

## References

- [AWS::CloudFormation::Interface](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudformation-interface.html)
"#;
