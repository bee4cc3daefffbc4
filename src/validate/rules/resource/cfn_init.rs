use super::attribute::with_all_functions;
use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Profile, Scope};
use crate::validate::rules::{Rule, at, run_under};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/*/Metadata/AWS::CloudFormation::Init"],
        check,
    )],
};

static INIT: Profile = Profile {
    owner: Code::new("E3009"),
    codes: &[],
};

const PAGE: &str = r#"# E3009: the instructions of `AWS::CloudFormation::Init` have the form that `cfn-init` reads

## What it checks

`Metadata` of a resource may have `AWS::CloudFormation::Init`: configurations with `packages`, `groups`, `users`,
`sources`, `files`, `commands` and `services`, and sets of them. Each part must have the form that the helper script
`cfn-init` reads.

## Why it matters

Nobody looks at the metadata before an instance has started. `cfn-init` then stops at what it cannot read, the signal
does not come, and the stack rolls back after its timeout.

## Fails

```yaml
Resources:
  Server:
    Type: AWS::EC2::Instance
    Metadata:
      AWS::CloudFormation::Init:
        config:
          packages: nginx
    Properties:
      ImageId: ami-0123456789abcdef0
```

## Passes

```yaml
Resources:
  Server:
    Type: AWS::EC2::Instance
    Metadata:
      AWS::CloudFormation::Init:
        config:
          packages:
            yum:
              nginx: []
    Properties:
      ImageId: ami-0123456789abcdef0
```

## References

- [AWS::CloudFormation::Init](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-init.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let Some(schema) = scope.engine.facts.schema("other", "resources/cfn_init") else {
        return;
    };
    let scope: &Scope<'_> = scope;
    let scope = with_all_functions(scope).with(|scope| scope.flags.rules_in_parts = false);
    run_under(&scope, schema, &INIT, node, out);
}
