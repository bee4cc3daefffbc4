use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::IAM::AccessKey/Properties"], check)],
};

const PAGE: &str = r#"# S0809: no template makes access keys

## What it checks

There is no `AWS::IAM::AccessKey`, or its condition never holds.

## Why it matters

An access key is a password without an end. The secret half of a key that a stack makes passes through outputs, parameters and the history of the stack,
where everybody reads it who may read stacks. Roles give keys that end within hours, and services, machines and other clouds can all assume roles.

## Fails

```yaml
Resources:
  Robot:
    Type: AWS::IAM::User
  RobotKey:
    Type: AWS::IAM::AccessKey
    Properties:
      UserName: !Ref Robot
```

## Passes

```yaml
Resources:
  Robot:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: { Service: ec2.amazonaws.com }
            Action: sts:AssumeRole
```

## References

- [Manage access keys for IAM users](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html)
- [Security best practices in IAM](https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html)
"#;

fn check(scope: &Scope<'_>, _: &Node, out: &mut Vec<Issue>) {
    let message = "the secret of an access key does not stay secret in a stack";
    out.push(Issue::new(scope.path(), message).help("use a role instead"));
}
