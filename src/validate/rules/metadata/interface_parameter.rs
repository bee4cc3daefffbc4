use crate::validate::engine::{Issue, Scope, shown};
use crate::validate::rules::{Rule, at};
use crate::value::{Node, nearest};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["cfnParameter"], check)],
};

const PAGE: &str = r#"# W4001: the console's interface names parameters that the template has

## What it checks

Every name in `ParameterGroups` and `ParameterLabels` of `AWS::CloudFormation::Interface` is that of a parameter of the
template.

## Why it matters

The console ignores a name that is no parameter. The parameter that was meant, perhaps renamed since, then stands outside of
its group and without its label.

## Fails

```yaml
Parameters:
  VpcId:
    Type: AWS::EC2::VPC::Id
Metadata:
  AWS::CloudFormation::Interface:
    ParameterGroups:
      - Parameters: [Vpc]
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
      - Parameters: [VpcId]
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

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let parameters = &scope.engine.model.parameters;
    let name = node.as_str();
    if name.is_some_and(|name| parameters.contains_key(name)) {
        return;
    }
    let issue = Issue::new(
        scope.path(),
        format!("{} is no parameter of this template", shown(node)),
    );
    let near = name.and_then(|name| nearest(name, parameters.keys().copied()));
    out.push(match near {
        Some(near) => issue.help(format!("did you mean `{near}`?")),
        None => issue,
    });
}
