use super::kind::is_undocumented;
use crate::validate::engine::{Issue, Scope, shown};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Parameters/*/Type"], check)],
};

const PAGE: &str = r#"# W2002: the type of a parameter is documented

## What it checks

`Type` of a parameter may be `List<…>` or `AWS::SSM::Parameter::Value<…>` of any other type. This rule tells those that the documentation does not name, such as `List<AWS::EC2::KeyPair::KeyName>`.

## Why it matters

CloudFormation takes such a type, but does not check the values of the parameter. A wrong value fails only when a resource is created with it.

## Fails

```yaml
Parameters:
  Bucket:
    Type: AWS::SSM::Parameter::Value<AWS::S3::Bucket::Name>
Resources:
  Orders:
    Type: AWS::SSM::Parameter
    Properties:
      Type: String
      Value: !Ref Bucket
```

## Passes

```yaml
Parameters:
  Bucket:
    Type: AWS::SSM::Parameter::Value<String>
Resources:
  Orders:
    Type: AWS::SSM::Parameter
    Properties:
      Type: String
      Value: !Ref Bucket
```

## References

- [Specify existing resources at runtime with CloudFormation-supplied parameter types](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    if node.as_str().is_some_and(is_undocumented) {
        let message = format!("{} is a type that no documentation names", shown(node));
        let help = "CloudFormation may take it, but does not check the values";
        out.push(Issue::new(scope.path(), message).help(help));
    }
}
