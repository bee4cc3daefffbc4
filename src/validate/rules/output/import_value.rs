use crate::diagnostic::Code;
use crate::validate::engine::{Function, Issue, Scope, shown};
use crate::validate::rules::Rule;
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# W6001: an output is not the output of another stack

## What it checks

The value of an output has no `Fn::ImportValue` in it, neither as a whole nor in a part.

## Why it matters

The value only passes through: a chain of stacks depends on each other, and none of them can change the export while it is used. Who needs the value can import it from the stack that exports it.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
Outputs:
  Network:
    Value: !ImportValue network-id
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
Outputs:
  Queue:
    Value: !Ref Orders
```

## References

- [Outputs section of a CloudFormation template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html)
- [Fn::ImportValue](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-importvalue.html)
"#;

/// Speaks of a call of `Fn::ImportValue` that is part of the value of an output.
pub(in crate::validate) fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let path = scope.path();
    let [section, _, key, ..] = path.as_slice() else {
        return;
    };
    if section.is("Outputs") && key.is("Value") {
        let message = format!("{} is already an output of another stack", shown(node));
        out.push(
            Issue::new(scope.path_to(Function::ImportValue.name()), message)
                .help("import the value where it is needed, from the stack that exports it")
                .of(Code::new("W6001")),
        );
    }
}
