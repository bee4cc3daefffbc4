use std::collections::HashSet;

use crate::validate::engine::{At, Issue, Scope, names_in};
use crate::validate::rules::Rule;
use crate::value::Map;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# W1019: the text of `Fn::Sub` names all of its variables

## What it checks

The second item of `Fn::Sub` is a mapping of variables. A variable that the text does not name is reported.

## Why it matters

The variable does nothing. Mostly its name is misspelled in one of the two places, and the text takes the value of something else.

## Fails

```yaml
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !Sub ["orders ${AWS::Region}", {Region: Ohio}]
```

## Passes

```yaml
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !Sub ["orders ${Region}", {Region: Ohio}]
```

## References

- AWS CloudFormation User Guide, `Fn::Sub`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-sub.html>
"#;

pub(in crate::validate) fn check(
    scope: &Scope<'_>,
    text: &str,
    variables: Option<&Map>,
    out: &mut Vec<Issue>,
) {
    let Some(variables) = variables.filter(|variables| !variables.is_empty()) else {
        return;
    };
    let named: HashSet<&str> = names_in(text).collect();
    for name in variables.keys().filter(|name| !named.contains(name)) {
        let path = scope.path_below(&[At::Index(1), At::Key(name)]);
        let message = format!("the text does not name `${{{name}}}`");
        out.push(Issue::new(path, message).of(RULE.code()));
    }
}
